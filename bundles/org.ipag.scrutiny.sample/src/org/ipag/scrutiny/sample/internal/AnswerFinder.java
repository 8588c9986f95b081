package org.ipag.scrutiny.sample.internal;

import java.util.List;
import java.util.Objects;

import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.Return;

/** Finds imported answers by what a person would say: district, question, case. */
final class AnswerFinder {

    private AnswerFinder() {
    }

    /**
     * The answer.
     *
     * @param caseLabel label of the case, or null for an answer about all cases
     * @throws IllegalStateException if there is not exactly one
     */
    static Answer find(Return from, String question, String caseLabel) {
        List<Answer> found = from.getAnswers().stream().filter(each -> question.equals(each.getQuestionKey())
                && Objects.equals(caseLabel, each.getCaseFile() == null ? null : each.getCaseFile().getLabel())).toList();
        if (found.size() != 1) {
            throw new IllegalStateException(from.getDistrict().getName() + " has " + found.size() + " answers to "
                    + question + (caseLabel == null ? "" : " about " + caseLabel) + ", expected one");
        }
        return found.getFirst();
    }

    /** The answer that a reference such as "Castermouth q7 Case A" names. */
    static Answer named(Steps steps, String reference) {
        int question = reference.indexOf(" q");
        String[] rest = reference.substring(question + 1).split(" ", 2);
        return find(steps.returnOf(reference.substring(0, question)), rest[0], rest.length > 1 ? rest[1] : null);
    }
}
