package org.ipag.scrutiny.ui.feedback.collation.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Text made ready for searching: without accents and case, one space before every word. A search word matches the
 * beginning of a word, so {@code commun} finds both communication and community.
 */
public final class SearchText {

    private static final String NONE = "";

    private SearchText() {
    }

    /** Text in the form that {@link #matches} searches; empty for null. */
    public static String normalise(String text) {
        if (text == null || text.isEmpty()) {
            return NONE;
        }
        String plain = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(plain.length() + 1);
        boolean inWord = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (isPartOfWord(c)) {
                if (!inWord) {
                    out.append(' ');
                    inWord = true;
                }
                out.append(Character.toLowerCase(c));
            } else if (!isSilent(c)) {
                inWord = false;
            }
        }
        return out.toString();
    }

    /** The words of a search, each normalised; empty if there is nothing to search for. */
    public static List<String> words(String query) {
        List<String> words = new ArrayList<>();
        for (String word : normalise(query).split(" ")) {
            if (!word.isEmpty()) {
                words.add(" " + word);
            }
        }
        return List.copyOf(words);
    }

    /** Whether every word begins some word of the normalised text. */
    public static boolean matches(String normalised, List<String> words) {
        for (String word : words) {
            if (normalised.indexOf(word) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPartOfWord(char c) {
        return c >= 'a' && c <= 'z' || Character.isLetterOrDigit(c);
    }

    /** Accents parted from their letter, and apostrophes: they neither belong to a word nor end it. */
    private static boolean isSilent(char c) {
        return c == '\'' || c == '\u2019' || c >= '\u0300' && c <= '\u036f';
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
