package org.ipag.scrutiny.office.redact;

import org.w3c.dom.Element;

/** Whether a run's text is hidden or drawn so that nobody sees it. */
final class Concealment {

    private static final double PALE = 0.93;

    private Concealment() {
    }

    /** Marked as hidden, in the run or in its style, or too small to read. */
    static boolean hidden(WordPackage word, Element run) {
        Element properties = Xml.child(run, "rPr");
        if (on(properties, "vanish") || on(properties, "webHidden") && !on(properties, "noProof") || on(properties, "specVanish")) {
            return !insideContents(run);
        }
        if (properties != null && Xml.child(properties, "sz") != null) {
            String size = Xml.attribute(Xml.child(properties, "sz"), "val");
            if (size.matches("\\d+") && Integer.parseInt(size) <= 4) {
                return true;
            }
        }
        String style = properties == null || Xml.child(properties, "rStyle") == null ? "" : Xml.attribute(Xml.child(properties, "rStyle"), "val");
        Element paragraph = Xml.ancestor(run, "p");
        Element paragraphProperties = paragraph == null ? null : Xml.child(paragraph, "pPr");
        String paragraphStyle = paragraphProperties == null || Xml.child(paragraphProperties, "pStyle") == null ? ""
                : Xml.attribute(Xml.child(paragraphProperties, "pStyle"), "val");
        return vanishes(word, style) || vanishes(word, paragraphStyle);
    }

    /** Page numbers in a table of contents are hidden for web pages only. */
    private static boolean insideContents(Element run) {
        Element properties = Xml.child(run, "rPr");
        return on(properties, "webHidden") && !on(properties, "vanish");
    }

    private static boolean vanishes(WordPackage word, String style) {
        if (style.isEmpty() || !word.has("word/styles.xml")) {
            return false;
        }
        for (Element element : Xml.elements(word.document("word/styles.xml"), "style")) {
            if (style.equals(Xml.attribute(element, "styleId"))) {
                return on(Xml.child(element, "rPr"), "vanish");
            }
        }
        return false;
    }

    private static boolean on(Element properties, String name) {
        Element flag = properties == null ? null : Xml.child(properties, name);
        if (flag == null) {
            return false;
        }
        String value = Xml.attribute(flag, "val");
        return value.isEmpty() || value.equals("1") || value.equals("true") || value.equals("on");
    }

    /** White or nearly white letters on white; letters on a dark ground, as in the head of a table, are meant to be seen. */
    static boolean white(Element run) {
        Element properties = Xml.child(run, "rPr");
        Element color = properties == null ? null : Xml.child(properties, "color");
        if (color == null) {
            return false;
        }
        String value = Xml.attribute(color, "val");
        boolean pale = value.matches("[0-9A-Fa-f]{6}") ? lightness(value) > PALE : Xml.attribute(color, "themeColor").matches("background1|light1|bg1");
        if (!pale) {
            return false;
        }
        Element highlight = Xml.child(properties, "highlight");
        return highlight == null && !dark(properties) && !dark(paragraphProperties(run)) && !dark(cellProperties(run)) && !tableStyled(run);
    }

    private static Element paragraphProperties(Element run) {
        Element paragraph = Xml.ancestor(run, "p");
        return paragraph == null ? null : Xml.child(paragraph, "pPr");
    }

    private static Element cellProperties(Element run) {
        Element cell = Xml.ancestor(run, "tc");
        return cell == null ? null : Xml.child(cell, "tcPr");
    }

    /** The first row of a table with a style of its own may be dark by the style. */
    private static boolean tableStyled(Element run) {
        Element row = Xml.ancestor(run, "tr");
        Element table = Xml.ancestor(run, "tbl");
        if (row == null || table == null || Xml.child(table, "tblPr") == null || Xml.child(Xml.child(table, "tblPr"), "tblStyle") == null) {
            return false;
        }
        return Xml.child(table, "tr") == row;
    }

    private static boolean dark(Element properties) {
        Element shade = properties == null ? null : Xml.child(properties, "shd");
        String fill = shade == null ? "" : Xml.attribute(shade, "fill");
        return fill.matches("[0-9A-Fa-f]{6}") && lightness(fill) < 0.7;
    }

    private static double lightness(String rgb) {
        int value = Integer.parseInt(rgb, 16);
        return (0.2126 * (value >> 16 & 255) + 0.7152 * (value >> 8 & 255) + 0.0722 * (value & 255)) / 255;
    }
}
