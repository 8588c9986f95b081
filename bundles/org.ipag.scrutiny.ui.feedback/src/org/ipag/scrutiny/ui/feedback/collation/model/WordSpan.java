package org.ipag.scrutiny.ui.feedback.collation.model;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * A span of a text, from its first character to behind its last.
 *
 * @param start offset of the first character
 * @param end   offset behind the last character; never before start
 */
public record WordSpan(int start, int end) {

    public WordSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Not a span: " + start + " to " + end);
        }
    }

    public boolean isEmpty() {
        return start == end;
    }

    public int length() {
        return end - start;
    }

    /** The words of the span. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /**
     * The span grown to whole words and freed of white space at its ends, so that nobody has to aim at a letter. An
     * empty span inside a word becomes that word; one between words stays empty.
     */
    public static WordSpan snap(String text, int from, int to) {
        int start = Math.clamp(Math.min(from, to), 0, text.length());
        int end = Math.clamp(Math.max(from, to), 0, text.length());
        while (start > 0 && inWord(text, start - 1) && (start == end || start < text.length() && inWord(text, start))) {
            start--;
        }
        while (end < text.length() && inWord(text, end) && (end == start || end > 0 && inWord(text, end - 1))) {
            end++;
        }
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new WordSpan(start, end);
    }

    /** The sentence around an offset, without the white space around it. */
    public static WordSpan sentence(String text, int at) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.UK);
        sentences.setText(text);
        int offset = Math.clamp(at, 0, text.length());
        int end = offset == text.length() ? text.length() : sentences.following(offset);
        int start = end == 0 ? 0 : sentences.preceding(end);
        return snap(text, Math.max(start, 0), Math.max(end, 0));
    }

    private static boolean inWord(String text, int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c) || c == '\'' || c == '\u2019' || c == '-';
    }
}
