package org.ipag.scrutiny.app.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import org.ipag.scrutiny.app.TestRounds;
import org.ipag.scrutiny.model.round.ReturnState;
import org.ipag.scrutiny.model.round.Round;
import org.junit.jupiter.api.Test;

class IssueFormsTest {

    private final Round round = TestRounds.round("Ashby", "Brook");

    @Test
    void aDistrictThatJoinsLateGetsItsFormAndTheOthersNoSecondOne() {
        round.getReturns().get(0).setState(ReturnState.CHECKED);
        assertThat(IssueForms.districts(round)).containsExactly(round.getForce().getDistricts().get(1).getId());
    }

    @Test
    void onceEveryDistrictHasOneAllAreIssuedAgain() {
        round.getReturns().forEach(each -> each.setState(ReturnState.ISSUED));
        assertThat(IssueForms.districts(round)).as("empty for all").isEmpty();
    }
}
