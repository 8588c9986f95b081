package org.ipag.scrutiny.office.redact;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * What was put on the pages of a PDF afterwards and is seen on them: entries of a form, words typed on the page, stamps, boxes. They
 * are drawn like the page itself, over it.
 */
final class PdfEntries {

    /** Signs for notes, marks on words, and what opens only when somebody points at it. */
    private static final Set<String> NOT_DRAWN = Set.of("Link", "Popup", "Text", "Highlight", "Underline", "StrikeOut", "Squiggly", "FileAttachment", "Sound", "Movie", "Caret");

    private PdfEntries() {
    }

    /** Gives entries without looks of their own those that a program for reading gives them. */
    static void draw(PDDocument document) throws IOException {
        // Asked for its form, the library draws the entries of one that leaves this to whoever shows it.
        document.getDocumentCatalog().getAcroForm();
        for (PDPage page : document.getPages()) {
            if (!page.hasContents()) {
                // The library passes over pages of which nothing is drawn but their entries.
                page.setContents(new PDStream(document));
            }
            for (PDAnnotation annotation : seen(page)) {
                if (annotation.getNormalAppearanceStream() == null) {
                    annotation.constructAppearances(document);
                }
            }
        }
    }

    static List<PDAnnotation> seen(PDPage page) throws IOException {
        List<PDAnnotation> out = new ArrayList<>();
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (!annotation.isHidden() && !annotation.isNoView() && !NOT_DRAWN.contains(String.valueOf(annotation.getSubtype()))) {
                out.add(annotation);
            }
        }
        return out;
    }
}
