package org.ipag.scrutiny.ui.feedback;

import java.util.UUID;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.ipag.scrutiny.model.common.Identified;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.Coding;
import org.ipag.scrutiny.model.round.District;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.Theme;
import org.ipag.scrutiny.model.topic.Question;
import org.ipag.scrutiny.model.topic.QuestionSet;
import org.ipag.scrutiny.model.topic.Topic;
import org.ipag.scrutiny.model.topic.TopicFactory;

/** A small round with two questions, three districts and a case, and a domain to change it in. */
public final class RoundFixture {

    public final EditingDomain domain = new AdapterFactoryEditingDomain(new ComposedAdapterFactory(),
            new BasicCommandStack());
    public final Round round = id(RoundFactory.eINSTANCE.createRound());
    public final CaseFile caseA = id(RoundFactory.eINSTANCE.createCaseFile());

    public RoundFixture() {
        Topic topic = id(TopicFactory.eINSTANCE.createTopic());
        QuestionSet set = id(TopicFactory.eINSTANCE.createQuestionSet());
        set.getQuestions().add(question("q1", 1, "What are your thoughts on the initial response?"));
        set.getQuestions().add(question("q2", 2, "What are your thoughts on the investigation?"));
        topic.getQuestionSets().add(set);
        round.setTopic(topic);
        round.setForce(id(RoundFactory.eINSTANCE.createForce()));
        caseA.setLabel("Case A");
        round.getCases().add(caseA);
        for (String name : new String[] { "Northmarsh", "Eastcombe", "Westhaven" }) {
            District district = id(RoundFactory.eINSTANCE.createDistrict());
            district.setName(name);
            round.getForce().getDistricts().add(district);
            Return from = id(RoundFactory.eINSTANCE.createReturn());
            from.setDistrict(district);
            round.getReturns().add(from);
        }
    }

    public District district(int index) {
        return round.getForce().getDistricts().get(index);
    }

    public Answer answer(int district, String question, String text) {
        Answer answer = id(RoundFactory.eINSTANCE.createAnswer());
        answer.setQuestionKey(question);
        round.getTopic().getQuestionSets().getFirst().getQuestions().stream()
                .filter(q -> q.getKey().equals(question)).findFirst().ifPresent(answer::setQuestion);
        answer.setText(text);
        round.getReturns().get(district).getAnswers().add(answer);
        return answer;
    }

    public Passage passage(Answer answer, String words, Coding coding) {
        Passage passage = id(RoundFactory.eINSTANCE.createPassage());
        passage.setStart(answer.getText().indexOf(words));
        passage.setEnd(passage.getStart() + words.length());
        passage.setText(words);
        passage.setCoding(coding);
        answer.getPassages().add(passage);
        return passage;
    }

    public Theme theme(Theme parent, String label) {
        Theme theme = id(RoundFactory.eINSTANCE.createTheme());
        theme.setLabel(label);
        (parent == null ? round.getThemes() : parent.getChildren()).add(theme);
        return theme;
    }

    public void execute(Command command) {
        if (!command.canExecute()) {
            throw new IllegalArgumentException("Cannot execute " + command);
        }
        domain.getCommandStack().execute(command);
    }

    public void undo() {
        domain.getCommandStack().undo();
    }

    public static <T extends Identified> T id(T element) {
        element.setId(UUID.randomUUID().toString());
        return element;
    }

    private static Question question(String key, int number, String label) {
        Question question = id(TopicFactory.eINSTANCE.createQuestion());
        question.setKey(key);
        question.setNumber(number);
        question.setLabel(label);
        return question;
    }
}
