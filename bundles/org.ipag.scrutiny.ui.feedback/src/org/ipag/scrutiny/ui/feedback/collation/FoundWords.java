package org.ipag.scrutiny.ui.feedback.collation;

import java.util.ArrayList;
import java.util.List;

import org.ipag.scrutiny.ui.feedback.collation.model.SearchText;

/** Finds in a text the words that a search matched, to show them. */
final class FoundWords {

    private FoundWords() {
    }

    /**
     * Spans of the words that begin with one of those searched for.
     *
     * @param words as {@link SearchText#words} gives them
     */
    static List<int[]> in(String text, List<String> words) {
        List<int[]> spans = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inWord = i < text.length() && isInWord(text.charAt(i));
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                String word = SearchText.normalise(text.substring(start, i));
                for (String wanted : words) {
                    if (word.startsWith(wanted)) {
                        spans.add(new int[] { start, i });
                        break;
                    }
                }
                start = -1;
            }
        }
        return spans;
    }

    private static boolean isInWord(char c) {
        return Character.isLetterOrDigit(c) || c == '\'' || c == '\u2019' || c >= '\u0300' && c <= '\u036f';
    }
}
