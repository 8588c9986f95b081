package org.ipag.scrutiny.ui.feedback.conclude.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.ipag.scrutiny.ui.feedback.collation.model.SearchText;

/**
 * Hints at findings or recommendations that may say the same twice. The measure is the share of words two texts have in
 * common (Sørensen-Dice), over words of more than three letters cut to five, so that endings do not matter.
 */
public final class NearDuplicates {

    /** Above this share two texts are worth a look. */
    public static final double THRESHOLD = 0.6;

    private static final int FEWEST_WORDS = 3;

    /** Two elements that may say the same, and how alike they are from 0 to 1. */
    public record Pair<T>(T first, T second, double likeness) {
    }

    private NearDuplicates() {
    }

    /** The pairs worth a look, the most alike first. */
    public static <T> List<Pair<T>> among(List<T> elements, Function<T, String> text) {
        List<Set<String>> words = elements.stream().map(e -> stems(text.apply(e))).toList();
        List<Pair<T>> pairs = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            for (int j = i + 1; j < elements.size(); j++) {
                double likeness = likeness(words.get(i), words.get(j));
                if (likeness >= THRESHOLD) {
                    pairs.add(new Pair<>(elements.get(i), elements.get(j), likeness));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair<T> pair) -> pair.likeness()).reversed());
        return pairs;
    }

    private static double likeness(Set<String> a, Set<String> b) {
        if (Math.min(a.size(), b.size()) < FEWEST_WORDS) {
            return 0;
        }
        Set<String> common = new HashSet<>(a);
        common.retainAll(b);
        return 2.0 * common.size() / (a.size() + b.size());
    }

    private static Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        for (String word : SearchText.words(text)) {
            String plain = word.strip();
            if (plain.length() > 3) {
                stems.add(plain.substring(0, Math.min(5, plain.length())));
            }
        }
        return stems;
    }
}
