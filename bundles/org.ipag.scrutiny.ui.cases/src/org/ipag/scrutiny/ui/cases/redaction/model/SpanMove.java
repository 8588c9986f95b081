package org.ipag.scrutiny.ui.cases.redaction.model;

import java.text.BreakIterator;
import java.util.Locale;

/** Ways of making a span wider or narrower, by the keys of the desk. A span keeps at least one letter or digit. */
public enum SpanMove {

    /** One word more at the end. */
    END_WORD_ON(false, true, true),
    /** One word less at the end. */
    END_WORD_BACK(false, true, false),
    /** One word less at the start. */
    START_WORD_ON(true, true, true),
    /** One word more at the start. */
    START_WORD_BACK(true, true, false),
    /** One character more at the end. */
    END_CHARACTER_ON(false, false, true),
    /** One character less at the end. */
    END_CHARACTER_BACK(false, false, false),
    /** One character less at the start. */
    START_CHARACTER_ON(true, false, true),
    /** One character more at the start. */
    START_CHARACTER_BACK(true, false, false);

    private final boolean start;
    private final boolean word;
    private final boolean forward;

    SpanMove(boolean start, boolean word, boolean forward) {
        this.start = start;
        this.word = word;
        this.forward = forward;
    }

    /**
     * The span after the move; the same one if it cannot be moved so.
     *
     * @param text the whole text of the span's part
     */
    public Span apply(Span span, String text) {
        int from = start ? next(text, span.start()) : span.start();
        int to = start ? span.end() : next(text, span.end());
        boolean holdsSomething = from < to && text.substring(from, to).codePoints().anyMatch(Character::isLetterOrDigit);
        return holdsSomething ? new Span(span.part(), from, to) : span;
    }

    private int next(String text, int at) {
        if (!word) {
            return Math.clamp(at + (forward ? 1 : -1), 0, text.length());
        }
        BreakIterator words = BreakIterator.getWordInstance(Locale.UK);
        words.setText(text);
        int to = at;
        do {
            to = forward ? words.following(Math.min(to, text.length() - 1)) : words.preceding(to);
        } while (to > 0 && to < text.length() && to != BreakIterator.DONE && !edge(text, to));
        return to == BreakIterator.DONE ? forward ? text.length() : 0 : to;
    }

    /** An end of a span stands behind a word, its start before one. */
    private boolean edge(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(start ? at : at - 1));
    }
}
