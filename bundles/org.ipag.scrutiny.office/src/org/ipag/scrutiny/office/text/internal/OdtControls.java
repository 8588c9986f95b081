package org.ipag.scrutiny.office.text.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the controls of an OpenDocument form show: the text of a field, the chosen entry of a list, a tick. It is part of what a
 * reader of the page sees, so it is text where the control stands.
 */
final class OdtControls {

    private final Map<String, String> shown = new HashMap<>();

    /** Reads the controls of a document; the cursor stands on what holds its forms. */
    void read(XmlCursor xml) {
        while (xml.nextChild()) {
            if (xml.name().equals("form")) {
                read(xml);
            } else {
                control(xml);
            }
        }
    }

    /** What the control of an id shows; empty if it is unknown or shows nothing. */
    String shown(String id) {
        return shown.getOrDefault(id, "");
    }

    private void control(XmlCursor xml) {
        String id = xml.attribute("id", "");
        String kind = xml.name();
        String label = xml.attribute("label", "");
        String value = xml.attribute("current-value", xml.attribute("value", ""));
        String state = xml.attribute("current-state", xml.attribute("current-selected", xml.attribute("state", xml.attribute("selected", ""))));
        List<String> lines = new ArrayList<>();
        List<String> chosen = new ArrayList<>();
        List<String> first = new ArrayList<>();
        while (xml.nextChild()) {
            if (xml.name().equals("option")) {
                String entry = xml.attribute("label", xml.attribute("value", ""));
                (xml.attribute("current-selected", "").equals("true") ? chosen : xml.attribute("selected", "").equals("true") ? first : new ArrayList<String>()).add(entry);
                xml.skip();
            } else if (xml.name().equals("p")) {
                lines.add(xml.elementText());
            } else {
                xml.skip();
            }
        }
        String text = switch (kind) {
            case "checkbox", "radio" -> ((state.matches("checked|true") ? "\u2612" : state.equals("unknown") ? "\u25a1" : "\u2610") + " " + label).strip();
            case "listbox" -> String.join(", ", chosen.isEmpty() ? first : chosen);
            case "fixed-text", "button", "frame" -> label;
            case "password", "hidden", "image", "image-frame", "generic-control", "grid" -> "";
            default -> lines.isEmpty() ? value : String.join("\n", lines);
        };
        if (!id.isEmpty() && !text.isBlank()) {
            shown.putIfAbsent(id, text);
        }
    }
}
