package org.ipag.scrutiny.office.content;

import java.util.List;
import java.util.Objects;

/**
 * Something set apart that a reader must not miss.
 *
 * @param title its first line, in bold
 * @param paragraphs its text
 */
public record Callout(String title, List<Paragraph> paragraphs) implements Block {

    public Callout {
        Objects.requireNonNull(title, "title");
        paragraphs = List.copyOf(paragraphs);
    }
}
