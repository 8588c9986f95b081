package org.ipag.scrutiny.office.redact;

import java.util.HashMap;
import java.util.HashSet;
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

    private final Map<String, Element> styles = new HashMap<>();

    void add(Document document) {
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
        String letters = property(family, name, "color");
        String ground = ground(element, family, name);
        if (letters.matches("#[0-9A-Fa-f]{6}")) {
            if (ground.isEmpty()) {
                return lightness(letters) > PALE ? Kind.WHITE_TEXT : null;
            }
            return Math.abs(lightness(letters) - lightness(ground)) < 0.05 && letters.regionMatches(true, 1, ground, 1, 2) ? lightness(ground) > 0.5 ? Kind.WHITE_TEXT : Kind.COVERED_TEXT : null;
        }
        return null;
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

    private String property(String family, String name, String property) {
        Set<String> seen = new HashSet<>();
        for (Element style = styles.get(family + "/" + name); style != null && seen.add(Xml.attribute(style, "name")); style = styles.get(family + "/" + Xml.attribute(style, "parent-style-name"))) {
            for (Element properties : Xml.children(style)) {
                String value = Xml.attribute(properties, property);
                if (!value.isEmpty() && properties.getLocalName().endsWith("-properties")) {
                    return value;
                }
            }
        }
        return "";
    }

    private static double lightness(String rgb) {
        int value = Integer.parseInt(rgb.substring(1), 16);
        return (0.2126 * (value >> 16 & 255) + 0.7152 * (value >> 8 & 255) + 0.0722 * (value & 255)) / 255;
    }
}
