package org.ipag.scrutiny.office.content;

import java.util.List;
import java.util.Objects;

/**
 * A place to fill in.
 *
 * @param tag         name by which a program finds it
 * @param bookmark    name of the bookmark around it, for programs that drop the control; empty for none
 * @param title       what to fill in, for screen readers and the control's frame
 * @param placeholder what stands there until someone writes
 * @param value       what is filled in already; empty for none
 * @param multiLine   whether it takes several paragraphs
 * @param choices     what may be chosen; empty for free text
 */
public record FormField(String tag, String bookmark, String title, String placeholder, String value,
        boolean multiLine, List<String> choices) implements Block {

    public FormField {
        Objects.requireNonNull(tag, "tag");
        Objects.requireNonNull(bookmark, "bookmark");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(placeholder, "placeholder");
        Objects.requireNonNull(value, "value");
        choices = List.copyOf(choices);
    }
}
