package org.ipag.scrutiny.app.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.ipag.scrutiny.app.TestRounds;
import org.ipag.scrutiny.model.round.CaseState;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.model.round.ReturnState;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.RoundState;
import org.junit.jupiter.api.Test;

class RoundStagesTest {

    private final Round round = TestRounds.round("Ashby", "Brook", "Carrow");

    private StageSummary stage(Stage stage) {
        return RoundStages.of(round).get(stage.ordinal());
    }

    @Test
    void saysWhatAStageHoldsAndMisses() {
        assertThat(stage(Stage.PREPARE).missing()).contains("no case");
        TestRounds.addCase(round, CaseState.QUERY);
        assertThat(stage(Stage.PREPARE).count()).isEqualTo("1 case");
        assertThat(stage(Stage.PREPARE).missing()).contains("not released");
        round.setState(RoundState.COLLECTING);
        round.getReturns().get(0).setState(ReturnState.CHECKED);
        round.getReturns().get(1).setState(ReturnState.NIL);
        assertThat(stage(Stage.COLLECT).count()).isEqualTo("1 of 3 returned");
        assertThat(stage(Stage.COLLECT).missing()).isEqualTo("1 outstanding");
    }

    @Test
    void stagesBeforeTheStateAreDoneAndThoseAfterAreToCome() {
        round.setState(RoundState.COLLATING);
        assertThat(RoundStages.of(round)).extracting(StageSummary::progress).containsExactlyElementsOf(
                List.of(StageSummary.Progress.DONE, StageSummary.Progress.DONE, StageSummary.Progress.NOW,
                        StageSummary.Progress.LATER, StageSummary.Progress.LATER, StageSummary.Progress.LATER));
        round.setState(RoundState.CLOSED);
        assertThat(RoundStages.of(round)).allMatch(stage -> stage.progress() == StageSummary.Progress.DONE);
    }

    @Test
    void countsConclusionsOneByOneAndWithoutThoseOfTheRoundBefore() {
        round.getFindings().add(RoundFactory.eINSTANCE.createStrength());
        Recommendation carried = RoundFactory.eINSTANCE.createRecommendation();
        carried.setCarriedFrom("another round");
        round.getRecommendations().add(carried);
        assertThat(stage(Stage.CONCLUDE).count()).isEqualTo("1 finding, 0 recommendations");
        round.getRecommendations().add(RoundFactory.eINSTANCE.createRecommendation());
        assertThat(stage(Stage.CONCLUDE).count()).isEqualTo("1 finding, 1 recommendation");
        assertThat(stage(Stage.FOLLOW_UP).count()).isEqualTo("0 of 2 replied");
    }

    @Test
    void anAreaWithoutRecommendationIsMissingOnlyOnceTheStageIsReached() {
        round.getFindings().add(RoundFactory.eINSTANCE.createAreaForDevelopment());
        assertThat(stage(Stage.CONCLUDE).missing()).isEmpty();
        round.setState(RoundState.CHECKING);
        assertThat(stage(Stage.CONCLUDE).missing()).contains("1 area");
    }
}
