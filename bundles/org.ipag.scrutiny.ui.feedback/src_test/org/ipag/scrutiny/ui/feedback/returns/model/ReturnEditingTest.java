package org.ipag.scrutiny.ui.feedback.returns.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.ipag.scrutiny.model.edit.Ids;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.CommunityCount;
import org.ipag.scrutiny.model.round.Placement;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.UnplacedText;
import org.ipag.scrutiny.model.topic.Audience;
import org.ipag.scrutiny.model.topic.Question;
import org.ipag.scrutiny.model.topic.QuestionSet;
import org.ipag.scrutiny.model.topic.TopicFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReturnEditingTest {

    private final Round round = RoundFactory.eINSTANCE.createRound();
    private final Return item = RoundFactory.eINSTANCE.createReturn();
    private final CaseFile caseA = RoundFactory.eINSTANCE.createCaseFile();
    private final CaseFile caseB = RoundFactory.eINSTANCE.createCaseFile();
    private final Question first = question("q1", 1);
    private final Question second = question("q2", 2);
    private final AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(
            new ReflectiveItemProviderAdapterFactory(), new BasicCommandStack());
    private final ReturnAnswers answers = new ReturnAnswers(round, item);
    private final ReturnEditing editing = new ReturnEditing(domain, round, item, Clock.systemUTC());

    @BeforeEach
    void setUp() {
        round.setTopic(TopicFactory.eINSTANCE.createTopic());
        round.getTopic().setVersion("1.0");
        round.setForce(RoundFactory.eINSTANCE.createForce());
        round.getForce().setName("Fenland Police");
        QuestionSet set = TopicFactory.eINSTANCE.createQuestionSet();
        set.setAudience(Audience.PANEL);
        set.getQuestions().addAll(List.of(first, second));
        round.getTopic().getQuestionSets().add(set);
        round.getCases().addAll(List.of(caseA, caseB));
        round.getReturns().add(item);
        Resource resource = new ResourceImpl(URI.createURI("round.xmi"));
        domain.getResourceSet().getResources().add(resource);
        resource.getContents().add(round);
        Ids.assignMissing(round);
    }

    private static Question question(String key, int number) {
        Question question = TopicFactory.eINSTANCE.createQuestion();
        question.setKey(key);
        question.setNumber(number);
        question.setLabel("What do you think of ${force}?");
        return question;
    }

    private void execute(Command command) {
        assertThat(command.canExecute()).isTrue();
        domain.getCommandStack().execute(command);
    }

    private void reviewedBoth() {
        item.setMeeting(RoundFactory.eINSTANCE.createMeeting());
        item.getMeeting().getCasesReviewed().addAll(List.of(caseA, caseB));
    }

    @Test
    void everyQuestionHasAPlaceEvenWithoutCases() {
        assertThat(answers.slots()).extracting(AnswerSlot::question).containsExactly(first, second);
    }

    @Test
    void twoCasesAreKeptApart() {
        reviewedBoth();
        execute(editing.write(answers.slots().get(1), "About B.", "Edit"));
        assertThat(answers.slots()).hasSize(4);
        AnswerSlot a = answers.slots().stream().filter(slot -> slot.question() == first && slot.caseFile() == caseA)
                .findFirst().orElseThrow();
        assertThat(a.answer()).isNull();
        assertThat(item.getAnswers().getFirst().getCaseFile()).isSameAs(caseB);
    }

    @Test
    void anAnswerTypedKnowsItsQuestionAndTheWordsItWasAskedIn() {
        execute(editing.write(answers.slots().getFirst(), "Good.", "Edit"));
        Answer answer = item.getAnswers().getFirst();
        assertThat(answer.getQuestionKey()).isEqualTo("q1");
        assertThat(answer.getWording()).isEqualTo("What do you think of Fenland Police?");
        assertThat(answer.getTopicVersion()).isEqualTo("1.0");
        assertThat(answer.getPlacement()).isEqualTo(Placement.MANUAL);
        assertThat(answer.getId()).isNotNull();
    }

    @Test
    void typingNothingChangesNothing() {
        assertThat(editing.write(answers.slots().getFirst(), "  ", "Edit")).isNull();
        execute(editing.write(answers.slots().getFirst(), "Good.", "Edit"));
        assertThat(editing.write(answers.slots().getFirst(), "Good.", "Edit")).isNull();
    }

    @Test
    void anEarlierTextIsKept() {
        execute(editing.write(answers.slots().getFirst(), "Good.", "Edit"));
        execute(editing.write(answers.slots().getFirst(), "Very good.", "Corrected"));
        assertThat(item.getAnswers().getFirst().getText()).isEqualTo("Very good.");
        assertThat(item.getAnswers().getFirst().getHistory()).extracting(version -> version.getText())
                .containsExactly("Good.");
    }

    @Test
    void unplacedTextMovesBehindWhatIsThereAndUndoBringsItBack() {
        UnplacedText text = RoundFactory.eINSTANCE.createUnplacedText();
        text.setText("And one more thing.");
        item.getUnplaced().add(text);
        execute(editing.write(answers.slots().getFirst(), "Good.", "Edit"));
        execute(editing.place(text, answers.slots().getFirst(), "Moved to question 1"));
        assertThat(item.getAnswers().getFirst().getText()).isEqualTo("Good.\nAnd one more thing.");
        assertThat(answers.unplaced()).isEmpty();
        assertThat(text.getResolution()).isEqualTo("Moved to question 1");
        domain.getCommandStack().undo();
        assertThat(answers.unplaced()).containsExactly(text);
        assertThat(item.getAnswers().getFirst().getText()).isEqualTo("Good.");
    }

    @Test
    void unplacedTextIntoAnEmptyPlaceMakesTheAnswer() {
        UnplacedText text = RoundFactory.eINSTANCE.createUnplacedText();
        text.setText("Here.");
        item.getUnplaced().add(text);
        execute(editing.place(text, answers.slots().get(1), "Moved to question 2"));
        assertThat(item.getAnswers()).singleElement()
                .satisfies(answer -> assertThat(answer.getQuestion()).isSameAs(second));
    }

    @Test
    void communitiesAreTypedAsText() {
        assertThat(CommunityText.parse("Polish: 3\n\nYoung people 12\nDeaf community\n7"))
                .containsExactly(new CommunityText.Line("Polish", 3), new CommunityText.Line("Young people", 12),
                        new CommunityText.Line("Deaf community", 0), new CommunityText.Line("7", 0));
        item.setMeeting(RoundFactory.eINSTANCE.createMeeting());
        List<CommunityCount> communities = item.getMeeting().getCommunities();
        CommunityText.apply(CommunityText.parse("Polish: 3\nDeaf community"), communities);
        CommunityCount polish = communities.getFirst();
        CommunityText.apply(CommunityText.parse("Polish: 4"), communities);
        assertThat(communities).containsExactly(polish);
        assertThat(CommunityText.of(communities)).isEqualTo("Polish: 4");
    }
}
