package org.ipag.scrutiny.ui.style;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;

import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Control;

/** Widths of the words in a list that draws its rows, each measured once: a row is drawn again and again. */
final class TextWidths {

    /** Enough for all that is in sight, words that are tried while they are shortened included. */
    private static final int MOST = 5000;

    private record Words(Font font, String text) {
    }

    private final Control list;
    private final Map<Words, Integer> known = new HashMap<>();
    private Font usual;

    TextWidths(Control list) {
        this.list = list;
    }

    /** The width of a text in a font, as it is known or else measured. */
    int of(String text, Font font, ToIntFunction<String> measure) {
        Font now = list.getFont();
        if (!now.equals(usual) || known.size() > MOST) { // the size of the text was changed
            usual = now;
            known.clear();
        }
        return known.computeIfAbsent(new Words(font, text), words -> measure.applyAsInt(words.text()));
    }
}
