package org.ipag.scrutiny.app.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

import org.ipag.scrutiny.app.TestRounds;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.CaseState;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.model.round.RecommendationState;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.junit.jupiter.api.Test;

class RoundLabelsTest {

    private final Round round = TestRounds.round("Ashby");
    private final RoundLabels labels = new RoundLabels(null);

    @Test
    void theTipHasTheWholeTextThatTheRowCutsInLinesThatFit() {
        Recommendation wordy = RoundFactory.eINSTANCE.createRecommendation();
        wordy.setNumber(3);
        wordy.setText("Tell every victim within a day what comes next. ".repeat(6).strip());
        wordy.setState(RecommendationState.AGREED);
        RoundNode.Item row = new RoundNode.Item(wordy);
        assertThat(labels.getText(row)).contains("\u2026");
        String tip = labels.getToolTipText(row);
        assertThat(tip.replace('\n', ' ')).isEqualTo("3. " + wordy.getText() + " Agreed");
        assertThat(Arrays.stream(tip.split("\n"))).hasSizeGreaterThan(2).allMatch(line -> line.length() <= 100);
    }

    @Test
    void recommendationsBeginWithTheirNumberAndThoseOfEarlierRoundsSaySo() {
        Recommendation own = RoundFactory.eINSTANCE.createRecommendation();
        own.setNumber(1);
        own.setText("Tell every victim.");
        Recommendation carried = RoundFactory.eINSTANCE.createRecommendation();
        carried.setNumber(1);
        carried.setText("Ask every victim.");
        carried.setCarriedFrom("one of last year");
        assertThat(labels.getText(new RoundNode.Item(own))).startsWith("1. Tell every victim.");
        assertThat(labels.getText(new RoundNode.Item(carried))).startsWith("Earlier 1. Ask every victim.");
    }

    @Test
    void aCaseAndADistrictSayHowTheyStand() {
        CaseFile file = TestRounds.addCase(round, CaseState.RELEASED);
        file.setTitle("Words painted on a shop");
        assertThat(labels.getToolTipText(new RoundNode.Item(file))).isEqualTo("Case A: Words painted on a shop\nReleased");
        assertThat(labels.getToolTipText(new RoundNode.Item(round.getReturns().getFirst()))).startsWith("Ashby  ");
        assertThat(labels.getToolTipText(new RoundNode.Whole("id"))).isEqualTo(labels.getText(new RoundNode.Whole("id")));
    }
}
