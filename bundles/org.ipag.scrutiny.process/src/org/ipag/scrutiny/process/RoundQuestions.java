package org.ipag.scrutiny.process;

import java.util.List;
import java.util.Optional;

import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.topic.Audience;
import org.ipag.scrutiny.model.topic.Question;
import org.ipag.scrutiny.model.topic.QuestionSet;

/** The questions that the panels of a round are asked: those of the first question set whose audience is the panel. */
public final class RoundQuestions {

    private RoundQuestions() {
    }

    /** The questions of the feedback form, in order; empty if the topic has none. */
    public static List<Question> of(Round round) {
        if (round.getTopic() == null) {
            return List.of();
        }
        return round.getTopic().getQuestionSets().stream().filter(set -> set.getAudience() == Audience.PANEL).findFirst()
                .map(QuestionSet::getQuestions).<List<Question>>map(List::copyOf).orElse(List.of());
    }

    /** The words of a question as the groups of a round are asked, with the force's name filled in; never null. */
    public static String wording(Round round, Question question) {
        String force = round.getForce() == null ? null : round.getForce().getName();
        return question.getLabel() == null ? "" : TopicTexts.forForce(question.getLabel(), force);
    }

    /** The question an answer belongs to, by reference or else by key. */
    public static Optional<Question> of(Round round, Answer answer) {
        if (answer.getQuestion() != null) {
            return Optional.of(answer.getQuestion());
        }
        return of(round).stream().filter(each -> each.getKey() != null && each.getKey().equals(answer.getQuestionKey()))
                .findFirst();
    }
}
