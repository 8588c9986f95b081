package org.ipag.scrutiny.office.redact;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ipag.scrutiny.office.redact.HiddenPart.Kind;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Whether the styles of an OpenDocument text let its letters be seen. */
final class OdtStylesSeen {

    private static final double PALE = 0.93;
    private static final double TINY_POINTS = 2;
    private static final double BLACK = 0.1;

    private final Map<String, Element> styles = new HashMap<>();
    private Element page;

    void add(Document document) {
        for (Element style : Xml.elements(document, "default-style")) {
            styles.put(Xml.attribute(style, "family") + "/", style);
        }
        if (page == null) {
            page = Xml.elements(document, "page-layout-properties").stream().findFirst().orElse(null);
        }
        for (Element style : Xml.elements(document, "style")) {
            styles.put(Xml.attribute(style, "family") + "/" + Xml.attribute(style, "name"), style);
        }
    }

    /** How letters of this element, a span or a paragraph, are kept from the reader's eye; null if they are not. */
    Kind unseen(Element element) {
        String family = element.getLocalName().equals("span") ? "text" : "paragraph";
        String name = Xml.attribute(element, "style-name");
        if (name.isEmpty()) {
            return null;
        }
        if ("none".equals(property(family, name, "display")) || "true".equals(property(family, name, "text-hidden"))) {
            return Kind.HIDDEN_TEXT;
        }
        String size = property(family, name, "font-size");
        if (size.matches("[0-9.]{1,8}pt") && Double.parseDouble(size.replace("pt", "")) <= TINY_POINTS) {
            return Kind.HIDDEN_TEXT;
        }
        String letters = letters(element);
        String ground = ground(element, family, name);
        if (letters.matches("#[0-9A-Fa-f]{6}")) {
            if (ground.isEmpty()) {
                return lightness(letters) > PALE ? Kind.WHITE_TEXT : null;
            }
            return Math.abs(lightness(letters) - lightness(ground)) < 0.05 && letters.regionMatches(true, 1, ground, 1, 2) ? lightness(ground) > 0.5 ? Kind.WHITE_TEXT : Kind.COVERED_TEXT : null;
        }
        return null;
    }

    /**
     * Whether letters of no colour of their own stand on a black ground of their own: some programs then draw white letters, but who
     * blackens words wants them gone.
     */
    boolean blackened(Element span) {
        String ground = property("text", Xml.attribute(span, "style-name"), "background-color");
        return ground.matches("#[0-9A-Fa-f]{6}") && lightness(ground) < BLACK && letters(span).isEmpty();
    }

    /** The colour of letters, by themselves or by what is around them; empty if nothing says any, or that the program may choose. */
    private String letters(Element element) {
        for (Node up = element; up instanceof Element above; up = up.getParentNode()) {
            String family = switch (above.getLocalName()) {
                case "p", "h" -> "paragraph";
                case "span" -> "text";
                default -> "";
            };
            String own = family.isEmpty() ? "" : property(family, Xml.attribute(above, "style-name"), "color", "use-window-font-color");
            if (!own.isEmpty() || family.equals("paragraph")) {
                return own.startsWith("#") ? own : "";
            }
        }
        return "";
    }

    /** A margin of the pages, in points: of the side top, left or right. */
    double pageMargin(String side) {
        return page == null ? 0 : OdtCovers.points(Xml.attribute(page, "margin-" + side), 0);
    }

    /** How wide the pages are, in points; 0 if it is not said. */
    double pageWidth() {
        return page == null ? 0 : OdtCovers.points(Xml.attribute(page, "page-width"), 0);
    }

    private String ground(Element element, String family, String name) {
        String own = property(family, name, "background-color");
        for (Node up = element; !own.startsWith("#") && up instanceof Element above; up = up.getParentNode()) {
            String kind = switch (above.getLocalName()) {
                case "p", "h" -> "paragraph";
                case "table-cell" -> "table-cell";
                case "table-row" -> "table-row";
                case "table" -> "table";
                default -> "";
            };
            own = kind.isEmpty() ? own : property(kind, Xml.attribute(above, "style-name"), "background-color");
        }
        return own.matches("#[0-9A-Fa-f]{6}") ? own : "";
    }

    /** The first of some properties that a style says, or one it is based on, or the default of its family; empty if none does. */
    String property(String family, String name, String... wanted) {
        Set<String> seen = new HashSet<>();
        for (String at = name; seen.add(at);) {
            Element style = styles.get(family + "/" + at);
            for (Element properties : style == null ? List.<Element>of() : Xml.children(style)) {
                for (String each : wanted) {
                    String value = Xml.attribute(properties, each);
                    if (!value.isEmpty() && !(value.equals("false") && each.startsWith("use-")) && properties.getLocalName().endsWith("-properties")) {
                        return value;
                    }
                }
            }
            at = style == null ? "" : Xml.attribute(style, "parent-style-name");
        }
        return "";
    }

    private static double lightness(String rgb) {
        int value = Integer.parseInt(rgb.substring(1), 16);
        return (0.2126 * (value >> 16 & 255) + 0.7152 * (value >> 8 & 255) + 0.0722 * (value & 255)) / 255;
    }
}
