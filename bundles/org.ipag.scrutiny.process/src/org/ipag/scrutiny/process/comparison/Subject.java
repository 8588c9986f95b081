package org.ipag.scrutiny.process.comparison;

import org.ipag.scrutiny.model.round.Coding;

/**
 * What two rounds are compared in.
 *
 * @param question answers to this question only; null for any
 * @param theme    words of this theme or a narrower one only; null for any
 * @param coding   words so coded only; null for any
 */
public record Subject(QuestionRow question, ThemeRow theme, Coding coding) {

    /** Everything that was said. */
    public static final Subject ALL = new Subject(null, null, null);

    /** A question, whatever was said to it. */
    public static Subject of(QuestionRow question) {
        return new Subject(question, null, null);
    }

    /** A theme, to whatever question it was raised. */
    public static Subject of(ThemeRow theme) {
        return new Subject(null, theme, null);
    }

    /** Whether only marked words are meant. */
    boolean marked() {
        return theme != null || coding != null;
    }
}
