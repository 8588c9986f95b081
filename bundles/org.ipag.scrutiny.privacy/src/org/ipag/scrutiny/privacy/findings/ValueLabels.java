package org.ipag.scrutiny.privacy.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.ipag.scrutiny.privacy.CheckDigits;
import org.ipag.scrutiny.privacy.Detection;
import org.ipag.scrutiny.privacy.IdentifierType;

/** Gives the label that replaces it to each value that has none yet: one throughout, and a number only where there are several values of a type. */
public final class ValueLabels {

    private ValueLabels() {
    }

    /** The detections of a text, each with a label. */
    public static List<Detection> give(List<Detection> detections) {
        Map<String, Map<String, Integer>> values = new HashMap<>();
        for (Detection d : detections) {
            if (d.label().isEmpty()) {
                Map<String, Integer> ofType = values.computeIfAbsent(d.type(), t -> new HashMap<>());
                ofType.putIfAbsent(value(d), ofType.size() + 1);
            }
        }
        List<Detection> out = new ArrayList<>(detections.size());
        for (Detection d : detections) {
            if (!d.label().isEmpty()) {
                out.add(d);
                continue;
            }
            Map<String, Integer> ofType = values.get(d.type());
            String number = ofType.size() > 1 ? " " + ofType.get(value(d)) : "";
            out.add(d.withLabel("[" + IdentifierType.labelOf(d.type()) + number + "]"));
        }
        return out;
    }

    private static String value(Detection d) {
        String compact = CheckDigits.compact(d.text());
        return compact.isEmpty() ? d.text() : compact.toLowerCase(Locale.ROOT);
    }
}
