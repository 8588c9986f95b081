package org.ipag.scrutiny.office.redact;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What a run looks like: its own formatting, then that of its character style, its paragraph's style, and the document's default. */
final class Styles {

    private final Map<String, Element> byId = new HashMap<>();
    private Element defaults;
    private String defaultParagraph = "";

    /** @param styles the styles part; null if the document has none */
    Styles(Document styles) {
        if (styles == null) {
            return;
        }
        for (Element style : Xml.elements(styles, "style")) {
            byId.put(Xml.attribute(style, "styleId"), style);
            if ("paragraph".equals(Xml.attribute(style, "type")) && "1".equals(Xml.attribute(style, "default"))) {
                defaultParagraph = Xml.attribute(style, "styleId");
            }
        }
        Element docDefaults = Xml.child(styles.getDocumentElement(), "docDefaults");
        Element run = docDefaults == null ? null : Xml.child(docDefaults, "rPrDefault");
        defaults = run == null ? null : Xml.child(run, "rPr");
    }

    /** The formatting element of that name that applies to a run; null if none says anything. */
    Element run(Element run, String property) {
        Element own = Xml.child(run, "rPr");
        Element found = own == null ? null : Xml.child(own, property);
        if (found == null && own != null) {
            found = fromStyle(reference(own, "rStyle"), "rPr", property);
        }
        if (found == null) {
            Element paragraph = Xml.ancestor(run, "p");
            Element properties = paragraph == null ? null : Xml.child(paragraph, "pPr");
            String style = properties == null ? "" : reference(properties, "pStyle");
            found = fromStyle(style.isEmpty() ? defaultParagraph : style, "rPr", property);
        }
        return found == null && defaults != null ? Xml.child(defaults, property) : found;
    }

    /** The formatting element of that name that the style of the table around a run says; null if none does. */
    Element table(Element run, String property) {
        Element table = Xml.ancestor(run, "tbl");
        Element properties = table == null ? null : Xml.child(table, "tblPr");
        return properties == null ? null : fromStyle(reference(properties, "tblStyle"), "rPr", property);
    }

    /** The formatting element of that name that applies to a paragraph, by itself or by its style; null if none says anything. */
    Element paragraph(Element paragraph, String property) {
        Element properties = paragraph == null ? null : Xml.child(paragraph, "pPr");
        Element own = properties == null ? null : Xml.child(properties, property);
        String style = properties == null ? "" : reference(properties, "pStyle");
        return own != null ? own : fromStyle(style.isEmpty() ? defaultParagraph : style, "pPr", property);
    }

    private Element fromStyle(String id, String kind, String property) {
        Set<String> seen = new HashSet<>();
        for (Element style = byId.get(id); style != null && seen.add(Xml.attribute(style, "styleId")); style = byId.get(reference(style, "basedOn"))) {
            Element properties = Xml.child(style, kind);
            Element found = properties == null ? null : Xml.child(properties, property);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static String reference(Element parent, String name) {
        Element child = Xml.child(parent, name);
        return child == null ? "" : Xml.attribute(child, "val");
    }
}
