package org.ipag.scrutiny.ui.style;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;

/** Words cut to the room there is, with an ellipsis where something is left out. */
public final class Shortened {

    private static final String MORE = "\u2026"; //$NON-NLS-1$

    private Shortened() {
    }

    /** The words, or as many of their first letters as fit, in the font of what they are drawn with. */
    public static String to(int width, String words, GC gc) {
        if (gc.textExtent(words, SWT.DRAW_MNEMONIC).x <= width) {
            return words;
        }
        int end = words.length();
        while (end > 1 && gc.textExtent(words.substring(0, end) + MORE, SWT.DRAW_MNEMONIC).x > width) {
            end--;
        }
        return words.substring(0, end).stripTrailing() + MORE;
    }
}
