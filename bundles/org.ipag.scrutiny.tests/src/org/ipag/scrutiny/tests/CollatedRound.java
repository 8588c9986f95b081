package org.ipag.scrutiny.tests;

import org.ipag.scrutiny.model.edit.Ids;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.Coding;
import org.ipag.scrutiny.model.round.District;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.ReturnState;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.RoundState;
import org.ipag.scrutiny.model.round.Theme;
import org.ipag.scrutiny.model.topic.OutlineKind;
import org.ipag.scrutiny.model.topic.OutlineSection;
import org.ipag.scrutiny.model.topic.Question;
import org.ipag.scrutiny.model.topic.QuestionSet;
import org.ipag.scrutiny.model.topic.Topic;
import org.ipag.scrutiny.model.topic.TopicFactory;

/** A round with a few answers, ready to be collated, concluded and reported. Everything in it is made up. */
final class CollatedRound {

    static final String FIRST = "They came quickly. Nobody told the victim what came next.";
    static final String SECOND = "The officer was kind and explained every step.";

    private CollatedRound() {
    }

    static Round create() {
        Topic topic = TopicFactory.eINSTANCE.createTopic();
        topic.setKey("test-topic");
        topic.setLabel("test topic");
        topic.setVersion("1.0");
        topic.setLanguage("en-GB");
        topic.setFormTitle("Scrutiny Report");
        QuestionSet set = TopicFactory.eINSTANCE.createQuestionSet();
        set.setKey("form");
        set.getQuestions().add(question(1, "What are your thoughts on the initial response?", "Initial response"));
        set.getQuestions().add(question(2, "What are your thoughts on the investigation?", "Investigation"));
        topic.getQuestionSets().add(set);
        topic.getOutline().add(section("introduction", OutlineKind.TEXT, "Introduction", "A draft of the introduction."));
        topic.getOutline().add(section("responses", OutlineKind.RESPONSES, "Responses", ""));
        topic.getOutline().add(section("recommendations", OutlineKind.RECOMMENDATIONS, "Recommendations", ""));
        Round round = RoundFactory.eINSTANCE.createRound();
        round.setTitle("Round to collate");
        round.setYear(2026);
        round.setState(RoundState.COLLATING);
        round.setTopic(topic);
        round.setForce(RoundFactory.eINSTANCE.createForce());
        round.getForce().setName("Brackenshire Police");
        round.setReport(RoundFactory.eINSTANCE.createReport());
        Theme theme = RoundFactory.eINSTANCE.createTheme();
        theme.setLabel("Updates");
        round.getThemes().add(theme);
        answer(round, "Averleigh", 0, FIRST);
        Answer kind = answer(round, "Brindlecote", 0, SECOND);
        passage(kind, "The officer was kind", Coding.STRENGTH);
        return Ids.assignMissing(round);
    }

    private static Answer answer(Round round, String name, int question, String text) {
        District district = RoundFactory.eINSTANCE.createDistrict();
        district.setName(name);
        round.getForce().getDistricts().add(district);
        Return from = RoundFactory.eINSTANCE.createReturn();
        from.setState(ReturnState.CHECKED);
        from.setDistrict(district);
        round.getReturns().add(from);
        Answer answer = RoundFactory.eINSTANCE.createAnswer();
        Question asked = round.getTopic().getQuestionSets().getFirst().getQuestions().get(question);
        answer.setQuestion(asked);
        answer.setQuestionKey(asked.getKey());
        answer.setTopicVersion("1.0");
        answer.setWording(asked.getLabel());
        answer.setText(text);
        from.getAnswers().add(answer);
        return answer;
    }

    static Passage passage(Answer answer, String words, Coding coding) {
        Passage passage = RoundFactory.eINSTANCE.createPassage();
        passage.setStart(answer.getText().indexOf(words));
        passage.setEnd(passage.getStart() + words.length());
        passage.setText(words);
        passage.setCoding(coding);
        passage.setQuotable(true);
        answer.getPassages().add(passage);
        return passage;
    }

    private static Question question(int number, String label, String shortLabel) {
        Question question = TopicFactory.eINSTANCE.createQuestion();
        question.setKey("q" + number);
        question.setNumber(number);
        question.setLabel(label);
        question.setShortLabel(shortLabel);
        return question;
    }

    private static OutlineSection section(String key, OutlineKind kind, String label, String text) {
        OutlineSection section = TopicFactory.eINSTANCE.createOutlineSection();
        section.setKey(key);
        section.setKind(kind);
        section.setLabel(label);
        section.setText(text);
        return section;
    }
}
