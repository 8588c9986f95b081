package org.ipag.scrutiny.ui.feedback.conclude.model;

import java.text.BreakIterator;
import java.util.Locale;

/** Drafts a title from a longer text. */
final class Headline {

    /** About what fits on one line of a list. */
    private static final int LONGEST = 90;

    private Headline() {
    }

    /** The first sentence of a text, cut at a word if it is long. */
    static String of(String text) {
        String plain = text == null ? "" : text.strip().replaceAll("\\s+", " ");
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.UK);
        sentences.setText(plain);
        int end = plain.isEmpty() ? 0 : sentences.following(0);
        String first = plain.substring(0, Math.max(end, 0)).strip();
        if (first.length() > LONGEST) {
            int cut = first.lastIndexOf(' ', LONGEST);
            return first.substring(0, cut < LONGEST / 2 ? LONGEST : cut) + "\u2026";
        }
        return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
    }
}
