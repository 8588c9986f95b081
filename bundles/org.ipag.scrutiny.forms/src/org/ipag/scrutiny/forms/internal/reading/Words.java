package org.ipag.scrutiny.forms.internal.reading;

import java.util.Locale;
import java.util.Set;

/** The words of a line, folded so that spelling, case and endings matter little, with their places in the line. */
final class Words {

    private static final Set<String> SMALL = Set.of("a", "an", "the", "of", "on", "in", "to", "and", "or", "is", "are",
            "was", "were", "be", "been", "there", "any", "that", "which", "this", "it", "as", "at", "for", "with", "by",
            "your", "you", "we", "i", "our", "do", "did", "does", "have", "has", "had", "what", "how", "would", "should",
            "from", "they", "them", "their", "not", "s", "police", "constabulary");

    private static final Set<String> NAME_WORDS = Set.of("police", "constabulary", "force", "service", "the", "of", "and",
            "your", "local", "us");
    private static final Set<String> ANSWERING = Set.of("yes", "no", "not", "unsure", "we", "i", "it", "all", "most", "some",
            "maybe", "none", "definitely", "absolutely", "undecided", "mixed", "perhaps", "nine", "ten", "eight", "member",
            "mostly", "probably", "possibly", "he", "she", "they", "this", "our", "my", "very", "good", "response", "answer");

    private final String text;
    private String[] folded = new String[16];
    private int[] start = new int[16];
    private int[] end = new int[16];
    private int size;

    private Words(String text) {
        this.text = text;
    }

    /** @param atMost how many words are of interest */
    static Words of(String text, int from, int atMost) {
        Words words = new Words(text);
        int i = from;
        int length = text.length();
        while (i < length && words.size < atMost) {
            if (!Character.isLetterOrDigit(text.charAt(i))) {
                i++;
                continue;
            }
            int begin = i;
            while (i < length && (Character.isLetterOrDigit(text.charAt(i)) || apostropheInside(text, i))) {
                i++;
            }
            words.add(begin, i);
        }
        return words;
    }

    static Words of(String text) {
        return of(text, 0, Integer.MAX_VALUE);
    }

    private static boolean apostropheInside(String text, int i) {
        char c = text.charAt(i);
        return (c == '\'' || c == '’' || c == '\u00AD') && i + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(i + 1));
    }

    private void add(int begin, int finish) {
        if (size == folded.length) {
            folded = java.util.Arrays.copyOf(folded, size * 2);
            start = java.util.Arrays.copyOf(start, size * 2);
            end = java.util.Arrays.copyOf(end, size * 2);
        }
        folded[size] = fold(text.substring(begin, finish));
        start[size] = begin;
        end[size++] = finish;
    }

    /** One word without case, apostrophes and endings. */
    static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.endsWith("'s") || lower.endsWith("’s")) {
            lower = lower.substring(0, lower.length() - 2);
        }
        if (lower.indexOf('\'') >= 0 || lower.indexOf('’') >= 0 || lower.indexOf('\u00AD') >= 0) {
            lower = lower.replaceAll("['’\u00AD]", "");
        }
        int n = lower.length();
        if (n > 6 && lower.endsWith("ing")) {
            return lower.substring(0, n - 3);
        }
        if (n > 5 && lower.endsWith("ed")) {
            return lower.substring(0, n - 2);
        }
        if (n > 3 && lower.endsWith("s") && !lower.endsWith("ss")) {
            return lower.substring(0, n - 1);
        }
        return lower;
    }

    static boolean small(String folded) {
        return SMALL.contains(folded);
    }

    int size() {
        return size;
    }

    String get(int i) {
        return folded[i];
    }

    int start(int i) {
        return start[i];
    }

    int end(int i) {
        return end[i];
    }

    /** The first sign behind a word that is no letter; a space if the next word follows, or nothing. */
    char markBehind(int i) {
        int to = i + 1 < size ? start[i + 1] : text.length();
        for (int at = end[i]; at < to; at++) {
            if (!Character.isWhitespace(text.charAt(at))) {
                return text.charAt(at);
            }
        }
        return ' ';
    }

    /** Whether a word may be part of the name of a force. */
    boolean nameLike(int i) {
        String word = folded[i];
        return NAME_WORDS.contains(word) || Character.isUpperCase(text.charAt(start[i])) && !ANSWERING.contains(word);
    }

    /** The words joined by one space: the same for texts that differ in looks only. */
    String joined() {
        return joined(size);
    }

    /** Whether the first words are those of another text. */
    boolean beginsWith(Words other) {
        return size >= other.size && java.util.Arrays.equals(folded, 0, other.size, other.folded, 0, other.size);
    }

    /** The first words joined by one space. */
    String joined(int count) {
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < count; i++) {
            result.append(i == 0 ? "" : " ").append(folded[i]);
        }
        return result.toString();
    }
}
