package org.ipag.scrutiny.forms.internal.reading;

/**
 * A line, or some, that ask a question.
 *
 * @param question index of the topic's question; -1 if it is none of them
 * @param first    first line, that of a number standing alone included
 * @param last     last line
 * @param end      offset in the last line behind the question's wording
 * @param score    how alike it is to a known wording, 0 to 1
 * @param margin   by how much it is nearer to this question than to the next best
 * @param number   the number before it
 * @param cues     how many signs there are that it is a heading at all
 * @param sure     whether what follows may be taken for the question's answer
 */
record Heading(int question, int first, int last, int end, double score, double margin, Labels.Number number, int cues,
        boolean sure) {

    Heading asUnsure() {
        return new Heading(question, first, last, end, score, margin, number, cues, false);
    }

    /** Whether the wording differs so much from all known ones that a person should look. */
    boolean reworded() {
        return score < 0.62;
    }
}
