package org.ipag.scrutiny.app;

import org.ipag.scrutiny.model.edit.Ids;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.CaseState;
import org.ipag.scrutiny.model.round.District;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.ReturnState;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.topic.Audience;
import org.ipag.scrutiny.model.topic.Question;
import org.ipag.scrutiny.model.topic.QuestionSet;
import org.ipag.scrutiny.model.topic.Topic;
import org.ipag.scrutiny.model.topic.TopicFactory;

/** Small rounds for tests. */
public final class TestRounds {

    private TestRounds() {
    }

    /** A round with those districts, one question and no case. */
    public static Round round(String... districts) {
        Round round = RoundFactory.eINSTANCE.createRound();
        round.setTitle("Hate crime 2026");
        round.setForce(RoundFactory.eINSTANCE.createForce());
        round.getForce().setName("Fenland Police");
        round.setTopic(topic());
        for (String name : districts) {
            District district = RoundFactory.eINSTANCE.createDistrict();
            district.setName(name);
            round.getForce().getDistricts().add(district);
            Return item = RoundFactory.eINSTANCE.createReturn();
            item.setDistrict(district);
            round.getReturns().add(item);
        }
        return Ids.assignMissing(round);
    }

    private static Topic topic() {
        Topic topic = TopicFactory.eINSTANCE.createTopic();
        topic.setLabel("hate crime");
        QuestionSet set = TopicFactory.eINSTANCE.createQuestionSet();
        set.setAudience(Audience.PANEL);
        topic.getQuestionSets().add(set);
        Question question = TopicFactory.eINSTANCE.createQuestion();
        question.setKey("q1");
        question.setNumber(1);
        question.setShortLabel("Response");
        set.getQuestions().add(question);
        return topic;
    }

    /** A case in a state. */
    public static CaseFile addCase(Round round, CaseState state) {
        CaseFile file = RoundFactory.eINSTANCE.createCaseFile();
        file.setLabel("Case A");
        file.setState(state);
        round.getCases().add(file);
        return Ids.assignMissing(file);
    }

    /** An answer of a district, whose return is imported by it. */
    public static Answer answer(Round round, int district, String text) {
        Answer answer = RoundFactory.eINSTANCE.createAnswer();
        answer.setQuestionKey("q1");
        answer.setText(text);
        round.getReturns().get(district).getAnswers().add(answer);
        round.getReturns().get(district).setState(ReturnState.IMPORTED);
        return Ids.assignMissing(answer);
    }
}
