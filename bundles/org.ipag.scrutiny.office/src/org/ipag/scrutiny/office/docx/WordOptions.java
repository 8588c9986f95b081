package org.ipag.scrutiny.office.docx;

import java.nio.file.Path;
import java.util.List;

/**
 * How a Word document is written.
 *
 * @param template    a force's own .docx or .dotx whose styles, headers, footers and logo are taken and to whose content
 *                    this document is appended; null for the house style
 * @param customParts custom XML parts the file carries
 * @param narrow      narrower margins, for forms
 */
public record WordOptions(Path template, List<CustomPart> customParts, boolean narrow) {

    /**
     * A custom XML part.
     *
     * @param storeId   UUID by which the part is known within the file
     * @param namespace namespace of its root element
     * @param xml       the part itself
     */
    public record CustomPart(String storeId, String namespace, String xml) {
    }

    public WordOptions {
        customParts = List.copyOf(customParts);
    }

    /** The house style, no custom parts. */
    public static WordOptions house() {
        return new WordOptions(null, List.of(), false);
    }

    /** A force's template, or the house style if null. */
    public static WordOptions template(Path template) {
        return new WordOptions(template, List.of(), false);
    }
}
