package org.ipag.scrutiny.office.redact;

import java.util.List;

import org.w3c.dom.Element;

/**
 * Whether letters have no room to be seen: too small, drawn one on the other, in a line, row or cell without height, or beside the
 * paper.
 */
final class Squeezed {

    /** Half points, or per cent of the width; type of two points is a line to the eye. */
    private static final int TINY = 4;
    /** Twentieths of a point: a line or row of two points. */
    private static final int LOW = 40;
    /** Twentieths of a point to the left of the margin: no margin is so wide. */
    private static final int BESIDE = -6_000;
    /** Letters are about half as wide as high: half points of size into twentieths of a point of width. */
    private static final int WIDTH = 5;
    /** Of Word, where a file does not say. */
    private static final int USUAL_SIZE = 20;

    private final Styles styles;

    Squeezed(Styles styles) {
        this.styles = styles;
    }

    boolean is(Element run) {
        return small(run) || low(run) || mergedAway(Xml.ancestor(run, "tc"));
    }

    private boolean small(Element run) {
        int size = number(styles.run(run, "sz"), "val", USUAL_SIZE);
        return size <= TINY || number(styles.run(run, "w"), "val", 100) <= TINY || number(styles.run(run, "spacing"), "val", 0) <= -size * WIDTH;
    }

    private boolean low(Element run) {
        Element paragraph = Xml.ancestor(run, "p");
        Element lines = styles.paragraph(paragraph, "spacing");
        Element indent = styles.paragraph(paragraph, "ind");
        Element row = Xml.ancestor(run, "tr");
        Element properties = row == null ? null : Xml.child(row, "trPr");
        Element height = properties == null ? null : Xml.child(properties, "trHeight");
        return lines != null && Xml.attribute(lines, "lineRule").equals("exact") && number(lines, "line", LOW + 1) <= LOW
                || height != null && Xml.attribute(height, "hRule").equals("exact") && number(height, "val", LOW + 1) <= LOW
                || Math.min(number(indent, "left", 0), number(indent, "start", 0)) <= BESIDE
                || properties != null && Xml.child(properties, "hidden") != null;
    }

    /** A cell that continues the one above it shows nothing of its own. */
    private static boolean mergedAway(Element cell) {
        Element row = cell == null || !merge(cell).equals("continue") ? null : (Element) cell.getParentNode();
        Element above = row == null ? null : before(row);
        return above != null && Xml.children(above).stream().filter(each -> each.getLocalName().equals("tc"))
                .anyMatch(each -> !merge(each).isEmpty() && column(each) == column(cell));
    }

    private static String merge(Element cell) {
        Element properties = Xml.child(cell, "tcPr");
        Element merge = properties == null ? null : Xml.child(properties, "vMerge");
        return merge == null ? "" : Xml.attribute(merge, "val").equals("restart") ? "restart" : "continue";
    }

    private static Element before(Element row) {
        List<Element> rows = Xml.children((Element) row.getParentNode());
        int at = rows.indexOf(row) - 1;
        return at >= 0 && rows.get(at).getLocalName().equals("tr") ? rows.get(at) : null;
    }

    private static int column(Element cell) {
        Element row = (Element) cell.getParentNode();
        Element properties = Xml.child(row, "trPr");
        int column = properties == null ? 0 : number(Xml.child(properties, "gridBefore"), "val", 0);
        for (Element each : Xml.children(row)) {
            if (each == cell) {
                return column;
            }
            if (each.getLocalName().equals("tc")) {
                Element own = Xml.child(each, "tcPr");
                column += own == null ? 1 : number(Xml.child(own, "gridSpan"), "val", 1);
            }
        }
        return column;
    }

    private static int number(Element element, String attribute, int otherwise) {
        String value = element == null ? "" : Xml.attribute(element, attribute).replace("%", "");
        return value.matches("-?\\d{1,6}") ? Integer.parseInt(value) : otherwise;
    }
}
