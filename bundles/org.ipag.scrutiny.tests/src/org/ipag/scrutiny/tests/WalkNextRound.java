package org.ipag.scrutiny.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.model.round.RecommendationState;

/** The next round is set up while a recommendation of this one is not finished, and opens with it. */
final class WalkNextRound {

    private final Walk walk;
    private final Screen screen;

    WalkNextRound(Walk walk) {
        this.walk = walk;
        this.screen = walk.screen;
    }

    void run() {
        String before = walk.round().getId();
        walk.step("set up the next round");
        screen.menu("File", "New round");
        screen.shell("New round");
        screen.choose("Topic", "Hate crime");
        screen.type("Title of the round", "Next autumn");
        screen.type("Police force", "Fenmarch Police");
        screen.press("Next");
        screen.type("Districts", "Ashby\nBrook\nCarr");
        screen.choose("Follows the round", "Autumn round");
        screen.press("Create the round");
        walk.see("the next round", () -> walk.round().getTitle().equals("Next autumn"));
        assertThat(walk.round().getFollowsRound()).isEqualTo(before);
        followUp();
        compare();
        walk.step("back to the round before");
        screen.menu("Help", "Welcome");
        walk.rows.open("Your rounds", "Autumn round");
        walk.see("the round before", () -> walk.round().getId().equals(before));
    }

    private void followUp() {
        walk.step("follow a carried recommendation up");
        screen.menu("Round", "Conclusions");
        walk.rows.selectInTree("Recommendations", "Tell every victim");
        Recommendation carried = walk.round().getRecommendations().getFirst();
        assertThat(carried.getCarriedFrom()).isNotBlank();
        screen.tab("Parts of the recommendation", "Actions");
        screen.waitFor("the action of the last round", () -> screen.words().contains("Evidence"));
        walk.advance("State of the recommendation", "Evidence offered", "Verified", "Closed");
        assertThat(carried.getState()).isEqualTo(RecommendationState.CLOSED);
    }

    private void compare() {
        walk.step("compare with the last round");
        screen.menu("Round", "Answers");
        screen.press("Compare with last round");
        walk.see("what was said then", () -> screen.words().contains("Nothing was said in this round."));
        screen.press("Back to the answers");
    }
}
