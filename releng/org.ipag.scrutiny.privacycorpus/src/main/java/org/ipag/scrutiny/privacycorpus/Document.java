package org.ipag.scrutiny.privacycorpus;

import java.util.ArrayList;
import java.util.List;

/** A made-up document with the places that identify somebody. */
public record Document(String id, String text, List<Gold> golds) {

    /** A place that must be found: its type, its offsets, and for names the origin. */
    public record Gold(String type, int start, int end, String text, String origin) {
    }

    /** Cuts the marks ⟦type|text⟧ or ⟦type@origin|text⟧ out of a marked text. */
    static Document unmark(String id, String marked) {
        StringBuilder out = new StringBuilder();
        List<Gold> golds = new ArrayList<>();
        int i = 0;
        while (i < marked.length()) {
            char c = marked.charAt(i);
            if (c != '⟦') {
                out.append(c);
                i++;
                continue;
            }
            int bar = marked.indexOf('|', i);
            int close = marked.indexOf('⟧', bar);
            String type = marked.substring(i + 1, bar);
            String origin = "";
            int at = type.indexOf('@');
            if (at > 0) {
                origin = type.substring(at + 1);
                type = type.substring(0, at);
            }
            String value = marked.substring(bar + 1, close);
            golds.add(new Gold(type, out.length(), out.length() + value.length(), value, origin));
            out.append(value);
            i = close + 1;
        }
        return new Document(id, out.toString(), golds);
    }
}
