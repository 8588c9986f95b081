package org.ipag.scrutiny.ui.feedback.collation.model;

import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.process.RoundQuestions;

/** How answers are introduced wherever they are shown: by district, never by person. */
public final class CollationLabels {

    private static final String DOT = " \u00b7 ";

    private CollationLabels() {
    }

    /** The district of an answer; empty if it belongs to none. */
    public static String district(Answer answer) {
        return answer.eContainer() instanceof Return from && from.getDistrict() != null
                && from.getDistrict().getName() != null ? from.getDistrict().getName() : "";
    }

    /** District, short question and case, for example {@code Northmarsh · 3 Communication · Case A}. */
    public static String heading(Answer answer) {
        StringBuilder heading = new StringBuilder(district(answer)).append(DOT).append(shortQuestion(answer));
        if (answer.getCaseFile() != null && answer.getCaseFile().getLabel() != null) {
            heading.append(DOT).append(answer.getCaseFile().getLabel());
        }
        return heading.toString();
    }

    /** The number and two to four words of the question. */
    public static String shortQuestion(Answer answer) {
        if (answer.getQuestion() == null) {
            return answer.getQuestionKey() == null ? "" : answer.getQuestionKey();
        }
        String label = answer.getQuestion().getShortLabel();
        return answer.getQuestion().getNumber() + (label == null || label.isBlank() ? "" : " " + label);
    }

    /** The question in full, as it was asked. */
    public static String question(Answer answer) {
        if (answer.getWording() != null && !answer.getWording().isBlank()) {
            return answer.getWording();
        }
        Round round = PassageMarking.roundOf(answer);
        return answer.getQuestion() == null || round == null ? "" : RoundQuestions.wording(round, answer.getQuestion());
    }
}
