package org.ipag.scrutiny.forms.issue;

import java.nio.file.Path;
import java.util.List;

import org.ipag.scrutiny.forms.FormProvenance;

/**
 * What was written.
 *
 * @param forms    the forms
 * @param guidance the guidance documents
 */
public record IssuedFiles(List<Form> forms, List<Path> guidance) {

    /**
     * A form as written.
     *
     * @param file       where it is
     * @param sha256     SHA-256 of its bytes, in hexadecimal
     * @param provenance what it carries
     */
    public record Form(Path file, String sha256, FormProvenance provenance) {
    }

    public IssuedFiles {
        forms = List.copyOf(forms);
        guidance = List.copyOf(guidance);
    }
}
