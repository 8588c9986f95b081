package org.ipag.scrutiny.ui;

import org.eclipse.swt.custom.StyledText;

/**
 * Measures the lines of a long text in turns, before what comes after it. A text whose lines wrap measures them by itself
 * when it is told new words, colours or a width, for fifty milliseconds at a stretch and again until it is done; two texts
 * that do so at the same time hold the window up for a noticeable moment. So whoever changes several texts lets each be
 * measured before the next is changed.
 *
 * <p>To be used on the UI thread.
 */
public final class TextMeasuring {

    private static final long STEP_NANOS = 5_000_000;

    private final StyledText text;
    private final Turns turns;
    private int line;

    private TextMeasuring(StyledText text, Turns turns) {
        this.text = text;
        this.turns = turns;
    }

    /** Adds steps that measure what has no size yet. */
    public static void add(Turns turns, StyledText text) {
        turns.add(new TextMeasuring(text, turns)::step);
    }

    private void step() {
        if (text.isDisposed()) {
            return;
        }
        long end = System.nanoTime() + STEP_NANOS;
        int lines = text.getLineCount();
        while (line < lines && System.nanoTime() < end) {
            text.getLineHeight(text.getOffsetAtLine(line++)); // of a line that has its size this takes no time
        }
        if (line < lines) {
            turns.add(this::step);
            turns.endTurn(); // the text itself measures between two turns
        }
    }
}
