package org.ipag.scrutiny.ui.style;

import java.util.List;
import java.util.function.ToIntFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;

/** Words cut to the room there is, with an ellipsis where something is left out. */
public final class Shortened {

    private static final String MORE = "\u2026"; //$NON-NLS-1$

    private Shortened() {
    }

    /** The words, or the first of them, in so many letters, the ellipsis included. */
    public static String to(int letters, String words) {
        return words.length() <= letters ? words : words.substring(0, letters - MORE.length()).stripTrailing() + MORE;
    }

    /** The words, or as many of their first letters as fit, in the font of what they are drawn with. */
    public static String to(int width, String words, GC gc) {
        return to(width, words, text -> gc.textExtent(text, SWT.DRAW_MNEMONIC).x);
    }

    /** The words, or as many of their first letters as fit, by a measure of their width. */
    static String to(int width, String words, ToIntFunction<String> measure) {
        if (measure.applyAsInt(words) <= width) {
            return words;
        }
        int fits = 1; // a letter stays, however little room there is
        int tooLong = words.length();
        while (fits + 1 < tooLong) {
            int middle = (fits + tooLong) / 2;
            if (measure.applyAsInt(words.substring(0, middle) + MORE) <= width) {
                fits = middle;
            } else {
                tooLong = middle;
            }
        }
        return words.substring(0, Math.min(fits, words.length())).stripTrailing() + MORE;
    }

    /** The words on one line if they fit, else on two broken between words, the second of them shortened if need be. */
    public static List<String> onTwoLines(int width, String words, GC gc) {
        return onTwoLines(width, words, text -> gc.textExtent(text, SWT.DRAW_MNEMONIC).x);
    }

    static List<String> onTwoLines(int width, String words, ToIntFunction<String> measure) {
        int end = words.length();
        while (end > 0 && measure.applyAsInt(words.substring(0, end)) > width) {
            end = words.lastIndexOf(' ', end - 1);
        }
        return end <= 0 || end == words.length() ? List.of(to(width, words, measure))
                : List.of(words.substring(0, end), to(width, words.substring(end + 1), measure));
    }
}
