package org.ipag.scrutiny.process.comparison;

import org.ipag.scrutiny.model.common.Identified;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.Coding;
import org.ipag.scrutiny.model.round.Passage;

/**
 * What a district said: words marked in one of its answers, or a whole answer in which nothing is marked.
 *
 * @param district the district's name as this round writes it; never null
 * @param answer   the answer
 * @param passage  the words marked; null if the whole answer is meant
 */
public record Spoken(String district, Answer answer, Passage passage) {

    /** The words. */
    public String text() {
        String text = passage == null ? answer.getText() : passage.getText();
        return text == null ? "" : text;
    }

    /** How the words are coded. */
    public Coding coding() {
        return passage == null ? Coding.NONE : passage.getCoding();
    }

    /** The place to go to. */
    public Identified place() {
        return passage == null ? answer : passage;
    }
}
