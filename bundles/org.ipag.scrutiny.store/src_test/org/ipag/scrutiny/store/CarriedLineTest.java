package org.ipag.scrutiny.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;

import org.ipag.scrutiny.model.edit.Ids;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.model.round.RecommendationState;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CarriedLineTest {

    @TempDir
    Path folder;

    @Test
    void aRecommendationIsFollowedThroughAllRoundsBothWays() throws Exception {
        try (Store store = EmptyStore.in(folder)) {
            Recommendation first = stored(store, "First", 2024, null, 3);
            Recommendation second = stored(store, "Second", 2025, first.getId(), 3);
            Recommendation third = stored(store, "Third", 2026, second.getId(), 1);
            assertThat(store.carriedLine(first.getId(), null)).extracting(CarriedRecommendation::title).containsExactly("Second", "Third");
            assertThat(store.carriedLine(first.getId(), "")).noneMatch(CarriedRecommendation::earlier);
            assertThat(store.carriedLine(second.getId(), first.getId())).extracting(CarriedRecommendation::title, CarriedRecommendation::earlier)
                    .containsExactly(tuple("First", true), tuple("Third", false));
            assertThat(store.carriedLine(third.getId(), second.getId())).extracting(CarriedRecommendation::title).containsExactly("First", "Second");
            assertThat(store.carriedLine(first.getId(), null).getFirst()).satisfies(there -> {
                assertThat(there.id()).isEqualTo(second.getId());
                assertThat(there.year()).isEqualTo(2025);
                assertThat(there.number()).isEqualTo(3);
                assertThat(there.text()).isEqualTo("One named officer");
                assertThat(there.state()).isEqualTo(RecommendationState.IN_PROGRESS);
            });
        }
    }

    @Test
    void whatIsNotStoredYetIsFollowedBackAndACircleEnds() throws Exception {
        try (Store store = EmptyStore.in(folder)) {
            Recommendation first = stored(store, "First", 2024, null, 1);
            assertThat(store.carriedLine("not stored yet", first.getId())).extracting(CarriedRecommendation::id).containsExactly(first.getId());
            assertThat(store.carriedLine("not stored yet", "of a round that is gone")).isEmpty();
            Recommendation odd = stored(store, "Odd", 2025, "itself", 1);
            assertThat(store.carriedLine("itself", odd.getId())).hasSize(1);
        }
    }

    private static Recommendation stored(Store store, String title, int year, String from, int number) throws Exception {
        Round round = Rounds.small();
        round.setTitle(title);
        round.setYear(year);
        Recommendation made = RoundFactory.eINSTANCE.createRecommendation();
        made.setNumber(number);
        made.setText("One named officer");
        made.setState(RecommendationState.IN_PROGRESS);
        made.setCarriedFrom(from);
        round.getRecommendations().add(made);
        store.create(Ids.assignMissing(round), Change.of("Test")).close();
        return made;
    }
}
