package org.ipag.scrutiny.ui.feedback.returns.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.UnplacedText;
import org.ipag.scrutiny.model.topic.Question;
import org.ipag.scrutiny.process.RoundQuestions;

/**
 * The answers of a return, question by question. Every question has a place for each case the group reviewed; two cases
 * are kept apart. A question without an answer has an empty place.
 */
public final class ReturnAnswers {

    private final Round round;
    private final Return item;

    public ReturnAnswers(Round round, Return item) {
        this.round = round;
        this.item = item;
    }

    /** The places, in the order of the questions; within one, answers in their order, then cases without answer. */
    public List<AnswerSlot> slots() {
        List<AnswerSlot> slots = new ArrayList<>();
        for (Question question : RoundQuestions.of(round)) {
            slots.addAll(slots(question));
        }
        return slots;
    }

    private List<AnswerSlot> slots(Question question) {
        List<AnswerSlot> slots = new ArrayList<>();
        Set<CaseFile> answered = new LinkedHashSet<>();
        for (Answer answer : item.getAnswers()) {
            if (RoundQuestions.of(round, answer).filter(asked -> asked == question).isPresent()) {
                slots.add(new AnswerSlot(question, answer.getCaseFile(), answer));
                answered.add(answer.getCaseFile());
            }
        }
        if (!answered.contains(null)) {
            reviewed().stream().filter(file -> !answered.contains(file))
                    .forEach(file -> slots.add(new AnswerSlot(question, file, null)));
        }
        if (slots.isEmpty()) {
            slots.add(new AnswerSlot(question, null, null));
        }
        return slots;
    }

    /** The cases the group reviewed, as recorded with its meeting. */
    public List<CaseFile> reviewed() {
        return item.getMeeting() == null ? List.of() : item.getMeeting().getCasesReviewed();
    }

    /** Answers whose question the round does not have any more; they are shown last, with their own wording. */
    public List<Answer> withoutQuestion() {
        return item.getAnswers().stream().filter(answer -> RoundQuestions.of(round, answer)
                .filter(question -> RoundQuestions.of(round).contains(question)).isEmpty()).toList();
    }

    /** Whether a form came back as a document; else there is none, or it was typed in. */
    public boolean hasDocument() {
        return !item.getDocuments().isEmpty();
    }

    /** The text that fits no question and still waits for a decision, in the order of the document. */
    public List<UnplacedText> unplaced() {
        return item.getUnplaced().stream().filter(text -> !text.isResolved()).toList();
    }
}
