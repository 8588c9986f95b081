package org.ipag.scrutiny.office.text.internal;

/**
 * The properties of a Word paragraph.
 *
 * @param style       its style
 * @param styleId     id of the style; null for the default one
 * @param numId       list it belongs to, of itself or by its style; {@link DocxStyles#UNSET} for none
 * @param level       level in the list; {@link DocxStyles#UNSET} if only the style says it
 * @param outline     outline level of its own; {@link DocxStyles#UNSET} if only the style says it
 * @param markDeleted whether the paragraph's end was deleted with changes tracked
 */
record DocxParagraph(DocxStyles.Style style, String styleId, int numId, int level, int outline, boolean markDeleted) {

    static final DocxParagraph NONE =
            new DocxParagraph(DocxStyles.NONE, null, DocxStyles.UNSET, DocxStyles.UNSET, DocxStyles.UNSET, false);

    /** Reads the {@code pPr} the cursor is at. */
    static DocxParagraph read(XmlCursor xml, DocxStyles styles) {
        String styleId = null;
        int numId = DocxStyles.UNSET;
        int level = DocxStyles.UNSET;
        int outline = DocxStyles.UNSET;
        boolean markDeleted = false;
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "pStyle" -> {
                    styleId = xml.attribute("val");
                    xml.skip();
                }
                case "outlineLvl" -> {
                    outline = xml.number("val", DocxStyles.UNSET);
                    xml.skip();
                }
                case "numPr" -> {
                    while (xml.nextChild()) {
                        if (xml.name().equals("numId")) {
                            numId = xml.number("val", DocxStyles.UNSET);
                        } else if (xml.name().equals("ilvl")) {
                            level = xml.number("val", DocxStyles.UNSET);
                        }
                        xml.skip();
                    }
                }
                case "rPr" -> {
                    while (xml.nextChild()) {
                        markDeleted |= xml.name().equals("del") || xml.name().equals("moveFrom");
                        xml.skip();
                    }
                }
                default -> xml.skip();
            }
        }
        DocxStyles.Style style = styles.paragraphStyle(styleId);
        if (numId == DocxStyles.UNSET) {
            numId = style.numId;
            level = level == DocxStyles.UNSET ? style.level : level;
        }
        return new DocxParagraph(style, styleId, numId, level, outline, markDeleted);
    }

    int heading() {
        return outline == DocxStyles.UNSET ? style.heading() : outline < 9 ? outline + 1 : 0;
    }
}
