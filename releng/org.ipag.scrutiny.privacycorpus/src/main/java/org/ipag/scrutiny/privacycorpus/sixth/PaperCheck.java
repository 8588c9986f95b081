package org.ipag.scrutiny.privacycorpus.sixth;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Tells whether a paper may be used: long enough, and nothing that is marked in it stands in it a second time without a mark. */
final class PaperCheck {

    private static final int FEWEST_WORDS = 150;
    private static final int MOST_WORDS = 600;
    private static final int SHORTEST_NAME = 3;

    private PaperCheck() {
    }

    static boolean fits(String text) {
        int words = Marks.plain(text).strip().split("\\s+").length;
        return words >= FEWEST_WORDS && words <= MOST_WORDS && !repeatsUnmarked(text);
    }

    private static boolean repeatsUnmarked(String text) {
        Set<String> names = new HashSet<>();
        for (Marks.Mark mark : Marks.in(text)) {
            if (mark.type().equals("officer") || mark.type().equals("person-name")) {
                Arrays.stream(words(mark.text())).filter(w -> w.length() >= SHORTEST_NAME).map(w -> w.toUpperCase(Locale.UK)).forEach(names::add);
            }
        }
        return Arrays.stream(words(Marks.unmarked(text))).filter(w -> !w.isEmpty() && Character.isUpperCase(w.charAt(0)))
                .map(w -> w.toUpperCase(Locale.UK)).anyMatch(names::contains);
    }

    private static String[] words(String text) {
        return text.split("[^\\p{L}\\p{N}]+");
    }
}
