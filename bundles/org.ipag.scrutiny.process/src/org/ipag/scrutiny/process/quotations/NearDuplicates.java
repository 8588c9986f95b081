package org.ipag.scrutiny.process.quotations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds texts that say the same in the same or nearly the same words. Texts are compared by the words they share; words
 * that stand in many texts tell nothing and are left out of the search, which keeps it quick for thousands of texts.
 */
public final class NearDuplicates {

    /** Share of common words, of the words of both, from which texts count as the same. */
    private static final double SAME = 0.6;
    /** Share of the shorter text's words found in the longer from which it counts as repeated within it. */
    private static final double WITHIN = 0.9;
    /** Fewer words are too few to tell chance from repetition. */
    private static final int FEWEST = 4;

    private NearDuplicates() {
    }

    /**
     * Two texts that say the same.
     *
     * @param first  the one that comes first
     * @param second the one that comes later
     */
    public record Pair<T>(T first, T second) {
    }

    /** The pairs among some things, in their order; a thing is told once, with the first one it repeats. */
    public static <T> List<Pair<T>> among(List<T> things, Function<T, String> text) {
        List<Set<String>> words = new ArrayList<>();
        for (T thing : things) {
            words.add(words(text.apply(thing)));
        }
        List<Pair<T>> pairs = new ArrayList<>();
        Map<String, List<Integer>> places = new HashMap<>();
        int common = Math.max(20, things.size() / 10);
        for (int i = 0; i < things.size(); i++) {
            Map<Integer, Integer> shared = new HashMap<>();
            for (String word : words.get(i)) {
                List<Integer> before = places.computeIfAbsent(word, key -> new ArrayList<>());
                if (before.size() <= common) {
                    before.forEach(each -> shared.merge(each, 1, Integer::sum));
                    before.add(i);
                }
            }
            int found = -1;
            for (int each : shared.keySet()) {
                if ((found < 0 || each < found) && alike(words.get(each), words.get(i))) {
                    found = each;
                }
            }
            if (found >= 0) {
                pairs.add(new Pair<>(things.get(found), things.get(i)));
            }
        }
        return pairs;
    }

    private static boolean alike(Set<String> one, Set<String> other) {
        int fewer = Math.min(one.size(), other.size());
        if (fewer < FEWEST) {
            return one.equals(other) && fewer > 0;
        }
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return both.size() >= SAME * (one.size() + other.size() - both.size()) || both.size() >= WITHIN * fewer;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : Verbatim.normal(text).toLowerCase(Locale.UK).split("[^\\p{L}\\d']+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
