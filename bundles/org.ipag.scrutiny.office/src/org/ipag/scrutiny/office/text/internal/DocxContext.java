package org.ipag.scrutiny.office.text.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ipag.scrutiny.office.text.SideText;

/** What the stories of one Word document share. */
final class DocxContext {

    final ZipPackage zip;
    final Budget budget;
    final DocxStyles styles;
    private final String numberingPart;
    private DocxNumbering numbering;
    final List<SideText> sideTexts = new ArrayList<>();
    final Set<String> warnings = new LinkedHashSet<>();
    /** Body paragraph on which a note or comment hangs, by {@code footnote}, {@code endnote} or {@code comment} + id. */
    final Map<String, Integer> anchors = new HashMap<>();
    int pictures;
    /** Body paragraph in progress; -1 outside the body. */
    int bodyParagraph = -1;

    DocxContext(ZipPackage zip, Budget budget, DocxStyles styles, String numberingPart) {
        this.zip = zip;
        this.budget = budget;
        this.styles = styles;
        this.numberingPart = numberingPart;
    }

    /** The lists; read only when a paragraph is in one, as many documents have lists that nothing uses. */
    DocxNumbering numbering() throws IOException {
        if (numbering == null) {
            numbering = DocxNumbering.read(zip, numberingPart);
        }
        return numbering;
    }

    void side(SideText.Kind kind, String text, String author, int paragraph) {
        if (!text.isBlank()) {
            budget.block();
            sideTexts.add(new SideText(kind, text.strip(), author == null ? "" : author, paragraph));
        }
    }
}
