package org.ipag.scrutiny.app.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.ipag.scrutiny.app.TestRounds;
import org.ipag.scrutiny.model.round.CaseState;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.model.round.ReturnState;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.UnplacedText;
import org.junit.jupiter.api.Test;

class NextStepTest {

    private final Round round = TestRounds.round("Ashby", "Brook");

    private NextStep step() {
        return NextStep.of(round).orElseThrow();
    }

    @Test
    void leadsFromTheFirstCaseToTheLastReturn() {
        assertThat(step().kind()).isEqualTo(NextStep.Kind.ADD_CASE);
        var file = TestRounds.addCase(round, CaseState.REDACTING);
        assertThat(step().kind()).isEqualTo(NextStep.Kind.GO);
        assertThat(step().target()).isSameAs(file);
        file.setState(CaseState.RELEASED);
        assertThat(step().kind()).isEqualTo(NextStep.Kind.ISSUE_FORMS);
        round.getReturns().forEach(item -> item.setState(ReturnState.ISSUED));
        assertThat(step().kind()).isEqualTo(NextStep.Kind.IMPORT_FORMS);
        assertThat(step().sentence()).startsWith("2 districts");
        round.getReturns().get(1).setState(ReturnState.NIL);
        assertThat(step().sentence()).startsWith("Ashby has not returned its form yet.");
        TestRounds.answer(round, 0, "Well done.");
        assertThat(step().target()).isSameAs(round.getReturns().get(0));
        round.getReturns().get(0).setState(ReturnState.CHECKED);
        round.getReturns().get(1).setState(ReturnState.NIL);
        assertThat(step().kind()).isEqualTo(NextStep.Kind.COLLATE);
    }

    @Test
    void recommendationsOfTheRoundBeforeAreNotThoseThatFollowFromTheFindings() {
        TestRounds.addCase(round, CaseState.RELEASED);
        round.getReturns().forEach(item -> item.setState(ReturnState.CHECKED));
        TestRounds.answer(round, 0, "Well done.").getPassages().add(RoundFactory.eINSTANCE.createPassage());
        round.getReturns().getFirst().setState(ReturnState.CHECKED);
        round.getFindings().add(RoundFactory.eINSTANCE.createStrength());
        Recommendation carried = RoundFactory.eINSTANCE.createRecommendation();
        carried.setCarriedFrom("another round");
        round.getRecommendations().add(carried);
        assertThat(step().kind()).isEqualTo(NextStep.Kind.CONCLUDE);
        round.getRecommendations().add(RoundFactory.eINSTANCE.createRecommendation());
        assertThat(step().kind()).isEqualTo(NextStep.Kind.REPORT);
    }

    @Test
    void unplacedTextComesFirst() {
        TestRounds.addCase(round, CaseState.RELEASED);
        round.getReturns().forEach(item -> item.setState(ReturnState.ISSUED));
        UnplacedText text = RoundFactory.eINSTANCE.createUnplacedText();
        round.getReturns().get(1).getUnplaced().add(text);
        assertThat(step().target()).isSameAs(round.getReturns().get(1));
        text.setResolved(true);
        assertThat(step().kind()).isEqualTo(NextStep.Kind.IMPORT_FORMS);
    }
}
