package org.ipag.scrutiny.office.redact;

import java.util.HashMap;
import java.util.Map;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Plain names for styles that a person named; Word's own keep theirs. */
final class StyleMap {

    private final Map<String, String> ids = new HashMap<>();

    /** @param styles the styles part; null if the document has none */
    StyleMap(Document styles) {
        if (styles == null) {
            return;
        }
        int number = 0;
        for (Element style : Xml.elements(styles, "style")) {
            String id = Xml.attribute(style, "styleId");
            boolean plain = StyleNames.usual(id) || id.matches("(?i)(?:heading|toc|list|index|caption|title|normal|header|footer)[A-Za-z]{0,10}\\d{0,2}(?:Char)?");
            ids.put(id, plain ? id : "s" + ++number);
        }
    }

    /** The new id of a style; empty if the document has no such style. */
    String of(String id) {
        return ids.getOrDefault(id, "");
    }

    /** Gives every style of the part its plain id and name. */
    void rename(Document styles) {
        int number = 0;
        for (Element style : Xml.elements(styles, "style")) {
            Element name = Xml.child(style, "name");
            number++;
            if (name != null && !StyleNames.usual(Xml.attribute(name, "val"))) {
                set(name, "val", "Style " + number);
            }
            set(style, "styleId", of(Xml.attribute(style, "styleId")));
        }
    }

    private static void set(Element element, String attribute, String value) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            if (attribute.equals(element.getAttributes().item(i).getLocalName())) {
                element.getAttributes().item(i).setNodeValue(value);
            }
        }
    }

    /** For parts that refer to styles and to nothing else. */
    CleanCopy.Surroundings surroundings() {
        return new CleanCopy.Surroundings() {
            @Override
            public String style(String id) {
                return of(id);
            }

            @Override
            public String relationship(String id) {
                return "";
            }
        };
    }
}
