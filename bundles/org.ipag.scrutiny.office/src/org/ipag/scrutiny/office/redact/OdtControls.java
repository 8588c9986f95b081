package org.ipag.scrutiny.office.redact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What the controls of an OpenDocument form show: the text of a field, the chosen entry of a list, a tick. It is part of what a
 * reader of the page sees, so it becomes text where the control stands.
 */
final class OdtControls {

    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    private OdtControls() {
    }

    static void show(Document document) {
        Map<String, Element> controls = new HashMap<>();
        for (Element form : Xml.elements(document, "form")) {
            for (Element control : Xml.elements(form)) {
                controls.putIfAbsent(Xml.attribute(control, "id"), control);
            }
        }
        for (Element place : Xml.elements(document, "control")) {
            Element control = controls.get(Xml.attribute(place, "control"));
            String shown = control == null ? "" : shown(control);
            if (!shown.isEmpty() && place.getParentNode() != null) {
                put(place, shown);
            }
        }
    }

    private static void put(Element place, String shown) {
        Document document = place.getOwnerDocument();
        if (Xml.ancestor(place, "p") == null && Xml.ancestor(place, "h") == null) {
            Element paragraph = document.createElementNS(TEXT, "text:p");
            paragraph.setTextContent(shown);
            place.getParentNode().insertBefore(paragraph, place.getNextSibling());
            return;
        }
        Node before = place.getNextSibling();
        // Words before and behind a control are not its own.
        place.getParentNode().insertBefore(document.createTextNode(" "), before);
        for (String line : shown.split("\n", -1)) {
            place.getParentNode().insertBefore(document.createTextNode(line), before);
            place.getParentNode().insertBefore(document.createElementNS(TEXT, "text:line-break"), before);
        }
        Xml.remove(before == null ? place.getParentNode().getLastChild() : before.getPreviousSibling());
        place.getParentNode().insertBefore(document.createTextNode(" "), before);
    }

    private static String shown(Element control) {
        return switch (control.getLocalName()) {
            case "checkbox" -> box(Xml.attribute(control, "current-state").isEmpty() ? Xml.attribute(control, "state") : Xml.attribute(control, "current-state"), control);
            case "radio" -> box(Xml.attribute(control, "current-selected").isEmpty() ? Xml.attribute(control, "selected") : Xml.attribute(control, "current-selected"), control);
            case "listbox" -> chosen(control);
            case "fixed-text", "button", "frame" -> Xml.attribute(control, "label");
            case "password", "hidden", "image", "image-frame", "generic-control", "grid" -> "";
            default -> value(control);
        };
    }

    private static String box(String state, Element control) {
        String mark = state.matches("checked|true") ? "\u2612" : state.equals("unknown") ? "\u25a1" : "\u2610";
        return (mark + " " + Xml.attribute(control, "label")).strip();
    }

    private static String value(Element control) {
        List<String> lines = Xml.elements(control, "p").stream().map(Node::getTextContent).toList();
        String now = Xml.attribute(control, "current-value");
        return !lines.isEmpty() ? String.join("\n", lines) : now.isEmpty() ? Xml.attribute(control, "value") : now;
    }

    private static String chosen(Element list) {
        List<Element> options = Xml.elements(list, "option");
        List<String> now = options.stream().filter(each -> "true".equals(Xml.attribute(each, "current-selected"))).map(OdtControls::label).toList();
        List<String> first = options.stream().filter(each -> "true".equals(Xml.attribute(each, "selected"))).map(OdtControls::label).toList();
        return String.join(", ", now.isEmpty() ? first : now);
    }

    private static String label(Element option) {
        return Xml.attribute(option, "label").isEmpty() ? Xml.attribute(option, "value") : Xml.attribute(option, "label");
    }
}
