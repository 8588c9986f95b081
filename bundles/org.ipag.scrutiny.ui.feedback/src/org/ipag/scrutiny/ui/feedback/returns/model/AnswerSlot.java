package org.ipag.scrutiny.ui.feedback.returns.model;

import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.topic.Question;

/**
 * A place for an answer: one that is there, or an empty one in which it can be typed.
 *
 * @param question what is asked
 * @param caseFile the case answered about; null for all cases
 * @param answer   the answer; null if there is none yet
 */
public record AnswerSlot(Question question, CaseFile caseFile, Answer answer) {

    /** Whether the other place stands for the same thing, so that its controls can be kept. */
    public boolean isSamePlace(AnswerSlot other) {
        return question == other.question && caseFile == other.caseFile;
    }
}
