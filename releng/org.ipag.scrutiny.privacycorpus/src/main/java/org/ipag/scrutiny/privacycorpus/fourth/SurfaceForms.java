package org.ipag.scrutiny.privacycorpus.fourth;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The ways to write values and names, by type and section, from the resources "forms/type.txt".
 * In a form, {@code <name>} is a piece of the value, * the next character of the joined value,
 * ~ the next one spoken, ! leaves one out and \n begins a new line.
 */
final class SurfaceForms {

    private final Map<String, Map<String, List<String>>> forms = new HashMap<>();
    private final Map<String, Deck<String>> decks = new HashMap<>();
    private final Random random;

    SurfaceForms(Random random) {
        this.random = random;
    }

    /** The value in one of its forms, its marks typed with the given mark. */
    String write(String type, String section, String mark, Map<String, String> pieces) {
        Map<String, List<String>> sections = forms.computeIfAbsent(type,
            t -> Resources.sections("forms/" + t + ".txt"));
        List<String> lines = sections.get(section);
        if (lines == null) {
            throw new IllegalArgumentException("no section " + section + " of " + type);
        }
        String form = decks.computeIfAbsent(type + " " + section, k -> new Deck<>(lines, random)).draw();
        return fill(form, pieces).replaceAll("⟦([^|⟧]*)⟧", "⟦" + mark + "|$1⟧");
    }

    private static String fill(String form, Map<String, String> pieces) {
        String joined = pieces.getOrDefault("joined", "");
        StringBuilder out = new StringBuilder();
        int used = 0;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            int close = c == '<' ? form.indexOf('>', i) : -1;
            if (close > 0 && form.substring(i + 1, close).matches("[A-Za-z]+")) {
                String piece = pieces.get(form.substring(i + 1, close));
                if (piece == null) {
                    throw new IllegalArgumentException("no such piece in " + form);
                }
                out.append(piece);
                i = close;
            } else if (c == '*') {
                out.append(joined.charAt(used++));
            } else if (c == '~') {
                out.append(Spoken.character(joined.charAt(used++)));
            } else if (c == '!') {
                used++;
            } else if (c == '\\' && i + 1 < form.length() && form.charAt(i + 1) == 'n') {
                out.append('\n');
                i++;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
