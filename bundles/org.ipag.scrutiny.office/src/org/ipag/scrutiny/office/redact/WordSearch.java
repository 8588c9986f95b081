package org.ipag.scrutiny.office.redact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks for thousands of words in a text at once, in the time that one of them would take: at each letter a number is made of the
 * next few and looked up among the numbers of how the words begin. Case does not matter.
 */
public final class WordSearch {

    /** Of how many letters at most a number is made. */
    private static final int WINDOW = 10;
    private static final long FACTOR = 1_000_003;
    private static final int SIEVE = 1 << 20;

    private final Map<Long, List<String>> byStart = new HashMap<>();
    private final BitSet sieve = new BitSet(SIEVE);
    private final int window;

    /** Is told of each place where a word stands. */
    public interface Found {

        /**
         * @param start first letter in the text
         * @param word  the word, in small letters
         * @return whether to go on
         */
        boolean at(int start, String word);
    }

    /** A search for some words; empty ones are passed over. */
    public WordSearch(Collection<String> words) {
        Set<String> folded = new HashSet<>();
        words.forEach(word -> folded.add(fold(word)));
        folded.remove("");
        window = Math.min(WINDOW, folded.stream().mapToInt(String::length).min().orElse(0));
        for (String word : folded) {
            long number = number(word, 0);
            byStart.computeIfAbsent(number, n -> new ArrayList<>(1)).add(word);
            sieve.set(slot(number));
        }
        byStart.values().forEach(same -> same.sort(Comparator.comparingInt(String::length).reversed()));
    }

    /** A text in small letters, of the same length. */
    public static String fold(String text) {
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Character.toLowerCase(Character.toUpperCase(letters[i]));
        }
        return new String(letters);
    }

    /**
     * Finds the words in a text, from left to right, at one place the longest first; also where they overlap.
     *
     * @param folded the text as {@link #fold} gives it
     */
    public void find(String folded, Found found) {
        if (window == 0 || folded.length() < window) {
            return;
        }
        long power = 1;
        for (int i = 1; i < window; i++) {
            power *= FACTOR;
        }
        long number = number(folded, 0);
        for (int start = 0;; start++) {
            if (sieve.get(slot(number)) && !at(folded, start, number, found)) {
                return;
            }
            if (start + window >= folded.length()) {
                return;
            }
            number = (number - folded.charAt(start) * power) * FACTOR + folded.charAt(start + window);
        }
    }

    private boolean at(String folded, int start, long number, Found found) {
        for (String word : byStart.getOrDefault(number, List.of())) {
            if (folded.startsWith(word, start) && !found.at(start, word)) {
                return false;
            }
        }
        return true;
    }

    private long number(String text, int from) {
        long number = 0;
        for (int i = from; i < from + window; i++) {
            number = number * FACTOR + text.charAt(i);
        }
        return number;
    }

    private static int slot(long number) {
        return (int) ((number ^ number >>> 29 ^ number >>> 47) & SIEVE - 1);
    }
}
