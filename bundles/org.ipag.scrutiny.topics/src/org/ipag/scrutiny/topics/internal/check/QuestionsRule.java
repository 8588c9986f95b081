package org.ipag.scrutiny.topics.internal.check;

import java.util.function.Consumer;

import org.ipag.scrutiny.model.topic.Audience;
import org.ipag.scrutiny.model.topic.Question;
import org.ipag.scrutiny.model.topic.QuestionKind;
import org.ipag.scrutiny.model.topic.QuestionSet;
import org.ipag.scrutiny.model.topic.Topic;

/** There is a form for the panel; questions are numbered as they are printed; choices have something to choose from. */
final class QuestionsRule implements TopicRule {

    @Override
    public void check(Topic topic, Consumer<String> faults) {
        if (topic.getQuestionSets().stream().noneMatch(set -> set.getAudience() == Audience.PANEL)) {
            faults.accept("The topic has no question set for the panel."
                    + " Add one with audience=\"panel\": it becomes the feedback form.");
        }
        for (QuestionSet set : topic.getQuestionSets()) {
            if (set.getQuestions().isEmpty()) {
                faults.accept(Where.at(set) + " has no questions. Add some or take it out.");
            }
            int expected = 1;
            for (Question question : set.getQuestions()) {
                if (question.getNumber() != expected) {
                    faults.accept(Where.at(question) + " has the number " + question.getNumber()
                            + " but stands in place " + expected + ". Number the questions 1, 2, 3 in their order.");
                }
                expected++;
                scale(question, faults);
            }
        }
    }

    private static void scale(Question question, Consumer<String> faults) {
        boolean choice = question.getKind() == QuestionKind.CHOICE;
        if (choice && question.getScale() == null) {
            faults.accept(Where.at(question) + " is a choice without a scale."
                    + " Refer to one by its xmi:id, as in scale=\"heard\".");
        }
        if (!choice && question.getScale() != null) {
            faults.accept(Where.at(question) + " has a scale but is not a choice. Write kind=\"choice\".");
        }
    }
}
