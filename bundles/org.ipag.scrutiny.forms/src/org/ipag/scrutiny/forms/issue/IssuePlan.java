package org.ipag.scrutiny.forms.issue;

import java.nio.file.Path;
import java.util.List;

import org.ipag.scrutiny.forms.FormProvenance;
import org.ipag.scrutiny.office.content.ContentDocument;

/**
 * The documents of an issue before they are written.
 *
 * @param forms    one form for each district
 * @param guidance the documents that go with them
 * @param template the force's own Word template, or null
 */
public record IssuePlan(List<Form> forms, List<Guide> guidance, Path template) {

    /**
     * A district's form.
     *
     * @param fileName   name of its file, fit for every system
     * @param content    what it says
     * @param provenance what it carries unseen
     */
    public record Form(String fileName, ContentDocument content, FormProvenance provenance) {
    }

    /**
     * A guidance document.
     *
     * @param fileName name of its file, fit for every system
     * @param content  what it says
     */
    public record Guide(String fileName, ContentDocument content) {
    }

    public IssuePlan {
        forms = List.copyOf(forms);
        guidance = List.copyOf(guidance);
    }
}
