package org.ipag.scrutiny.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.ipag.scrutiny.model.common.Identified;
import org.ipag.scrutiny.model.round.ForceReply;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.model.round.RecommendationState;
import org.ipag.scrutiny.model.round.ReportSection;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.ReturnState;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundState;
import org.ipag.scrutiny.model.topic.Topic;
import org.junit.jupiter.api.Test;

class RoundSetupTest {

    @Test
    void aRoundStartsWithAReturnPerDistrictThemesAndAReport() {
        Round round = Sample.round("Ashby", "Brook");

        assertThat(round.getState()).isEqualTo(RoundState.DRAFT);
        assertThat(round.getStateChanges()).singleElement()
                .satisfies(first -> assertThat(first.getTo()).isEqualTo("draft"))
                .satisfies(first -> assertThat(first.getWho()).isEqualTo("coordinator"));
        assertThat(round.getReturns()).extracting(each -> each.getDistrict().getName())
                .containsExactly("Ashby", "Brook");
        assertThat(round.getReturns()).extracting(Return::getState).containsOnly(ReturnState.NOT_ISSUED);
        assertThat(round.getThemes().get(0).getChildren().get(0).getKey()).isEqualTo("timeliness");
        assertThat(round.getReport().getTitle()).isEqualTo("Hate Crime Scrutiny Report");
        assertThat(round.getReport().getSections()).extracting(ReportSection::getTitle)
                .containsExactly("How Fenmarch Police was scrutinised", "Key findings", "Strengths");
    }

    @Test
    void everythingHasAnIdOfItsOwn() {
        Round round = Sample.round("Ashby", "Brook");
        Set<String> ids = new HashSet<>(Set.of(round.getId()));
        round.eAllContents().forEachRemaining((EObject each) -> {
            if (each instanceof Identified identified) {
                assertThat(ids.add(identified.getId())).as("%s", each).isTrue();
                assertThat(identified.getId()).hasSize(36);
            }
        });
    }

    @Test
    void theYearComesFromTheCampaignIfNotGiven() {
        RoundSetup setup = setup().campaign(LocalDate.of(2027, 10, 9), LocalDate.of(2027, 10, 16));
        assertThat(setup.create("me", Sample.NOW).getYear()).isEqualTo(2027);
        assertThat(setup().create("me", Sample.NOW).getYear()).isEqualTo(2026);
    }

    @Test
    void whatIsMissingOrDoubleIsToldAllAtOnce() {
        RoundSetup setup = RoundSetup.of(Sample.topic())
                .districts(List.of(new DistrictList.Entry("Ashby", "A", "", ""), new DistrictList.Entry("ashby", "a", "", "")))
                .campaign(LocalDate.of(2026, 10, 16), LocalDate.of(2026, 10, 9));
        assertThat(setup.problems()).hasSize(5)
                .contains("The round needs a title.", "The district ashby is named twice.")
                .contains("The campaign ends on 9 October 2026, before it begins on 16 October 2026.");
        assertThatThrownBy(() -> setup.create("me", Sample.NOW)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("needs the name of the force");
    }

    @Test
    void aTopicOfAnotherRoundIsNotTakenAway() {
        Topic taken = Sample.round("Ashby").getTopic();
        assertThatThrownBy(() -> RoundSetup.of(taken)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void openRecommendationsAreCarriedOver() {
        Round last = Sample.round("Ashby");
        Recommendation open = Sample.recommendation(last, "Tell every victim", Sample.area(last, "Updates"));
        open.setState(RecommendationState.IN_PROGRESS);
        open.setOwner("Head of contact");
        ForceReply reply = Sample.MAKE.createForceReply();
        reply.setReason("Agreed");
        open.setReply(reply);
        Sample.recommendation(last, "Done already").setState(RecommendationState.CLOSED);
        Sample.recommendation(last, "Never agreed");

        Round next = setup().follows(last).create("me", Sample.NOW);

        assertThat(next.getFollowsRound()).isEqualTo(last.getId());
        assertThat(next.getRecommendations()).singleElement().satisfies(carried -> {
            assertThat(carried.getCarriedFrom()).isEqualTo(open.getId());
            assertThat(carried.getId()).isNotEqualTo(open.getId());
            assertThat(carried.getText()).isEqualTo("Tell every victim");
            assertThat(carried.getOwner()).isEqualTo("Head of contact");
            assertThat(carried.getState()).isEqualTo(RecommendationState.IN_PROGRESS);
            assertThat(carried.getReply().getReason()).isEqualTo("Agreed");
            assertThat(carried.getFindings()).isEmpty();
            assertThat(carried.getStateChanges()).singleElement()
                    .satisfies(change -> assertThat(change.getWhy()).contains("Hate crime 2026"));
        });
        assertThat(open.eContainer()).isSameAs(last);
        assertThat(CarryOver.ownOf(next)).isEmpty();
    }

    private static RoundSetup setup() {
        return RoundSetup.of(Sample.topic()).title("Next").force("Fenmarch Police").districtNames(List.of("Ashby"));
    }
}
