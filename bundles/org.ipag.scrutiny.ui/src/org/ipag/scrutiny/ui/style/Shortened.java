package org.ipag.scrutiny.ui.style;

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
}
