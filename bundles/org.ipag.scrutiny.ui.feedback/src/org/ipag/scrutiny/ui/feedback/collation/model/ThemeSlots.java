package org.ipag.scrutiny.ui.feedback.collation.model;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.ipag.scrutiny.model.round.Theme;

/**
 * Gives every theme a short sign of one or two letters and a colour slot. The letters alone tell themes apart; the
 * colour only helps the eye, so nothing is lost in print, in high contrast or to a reader who does not see it.
 */
public final class ThemeSlots {

    /** How many colours the style sheets define. */
    public static final int COLOURS = 8;

    /**
     * @param sign   unique among the themes of the round
     * @param colour 0 to {@link #COLOURS} - 1, shared by a theme and its narrower ones
     */
    public record Slot(String sign, int colour) {
    }

    private final Map<Theme, Slot> slots = new IdentityHashMap<>();

    public ThemeSlots(List<Theme> topThemes) {
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < topThemes.size(); i++) {
            assign(topThemes.get(i), i % COLOURS, taken);
        }
    }

    /** The slot of a theme of the round. */
    public Slot of(Theme theme) {
        return slots.getOrDefault(theme, new Slot("?", 0));
    }

    private void assign(Theme theme, int colour, Set<String> taken) {
        slots.put(theme, new Slot(sign(theme.getLabel(), taken), colour));
        theme.getChildren().forEach(child -> assign(child, colour, taken));
    }

    /** The first letters of the first two words, else the first and a later letter, else the first and a number. */
    private static String sign(String label, Set<String> taken) {
        List<String> words = SearchText.words(label).stream().map(w -> w.strip().toUpperCase(Locale.UK)).toList();
        String first = words.isEmpty() ? "T" : words.getFirst().substring(0, 1);
        if (words.size() > 1 && taken.add(first + words.get(1).charAt(0))) {
            return first + words.get(1).charAt(0);
        }
        String rest = String.join("", words);
        for (int i = 1; i < rest.length(); i++) {
            String sign = first + rest.charAt(i);
            if (taken.add(sign)) {
                return sign;
            }
        }
        int number = 1;
        while (!taken.add(first + number)) {
            number++;
        }
        return first + number;
    }
}
