package org.ipag.scrutiny.ui.feedback.conclude.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.Coding;
import org.ipag.scrutiny.model.round.Finding;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.model.round.RecommendationState;
import org.ipag.scrutiny.ui.feedback.RoundFixture;
import org.junit.jupiter.api.Test;

class ConcludingTest {

    private final RoundFixture fixture = new RoundFixture();
    private final Findings findings = new Findings(fixture.domain, fixture.round);
    private final Recommendations recommendations = new Recommendations(fixture.domain, fixture.round);
    private final Answer answer = fixture.answer(0, "q1", "They came quickly. Nobody told the victim.");
    private final Passage quick = fixture.passage(answer, "They came quickly", Coding.STRENGTH);
    private final Passage untold = fixture.passage(answer, "Nobody told the victim.", Coding.AREA_FOR_DEVELOPMENT);

    @Test
    void aFindingIsNumberedWithinItsKindAndTitledFromItsPassage() {
        Finding first = finding(FindingKind.AREA, untold);
        Finding strength = finding(FindingKind.STRENGTH, quick);
        Finding second = finding(FindingKind.AREA);
        assertThat(first.getNumber()).isEqualTo(1);
        assertThat(first.getTitle()).isEqualTo("Nobody told the victim");
        assertThat(strength.getNumber()).isEqualTo(1);
        assertThat(second.getNumber()).isEqualTo(2);
    }

    @Test
    void movingAndRemovingKeepsNumbersWithoutGaps() {
        Finding one = finding(FindingKind.AREA);
        finding(FindingKind.STRENGTH);
        Finding two = finding(FindingKind.AREA);
        Finding three = finding(FindingKind.AREA);
        fixture.execute(findings.reorder(three, -2, "Up"));
        assertThat(findings.of(FindingKind.AREA)).containsExactly(three, one, two);
        assertThat(findings.of(FindingKind.AREA)).extracting(Finding::getNumber).containsExactly(1, 2, 3);
        fixture.execute(findings.remove(one, "Remove"));
        assertThat(findings.of(FindingKind.AREA)).extracting(Finding::getNumber).containsExactly(1, 2);
        fixture.undo();
        fixture.undo();
        assertThat(findings.of(FindingKind.AREA)).containsExactly(one, two, three);
        assertThat(one.getNumber()).isEqualTo(1);
    }

    @Test
    void changingTheKindKeepsEvidenceAndRecommendations() {
        Finding finding = finding(FindingKind.AREA, untold);
        Recommendation recommendation = recommendation(finding);
        Findings.NewFinding changed = findings.changeKind(finding, FindingKind.EXERCISE, "Change");
        fixture.execute(changed.command());
        assertThat(fixture.round.getFindings()).containsExactly(changed.finding());
        assertThat(changed.finding().getPassages()).containsExactly(untold);
        assertThat(recommendation.getFindings()).containsExactly(changed.finding());
    }

    @Test
    void joiningKeepsBothTextsAndAllEvidence() {
        Finding into = finding(FindingKind.AREA, untold);
        Finding from = finding(FindingKind.AREA, quick);
        from.setText("More words.");
        Recommendation recommendation = recommendation(from);
        fixture.execute(findings.join(from, into, "Join"));
        assertThat(into.getPassages()).containsExactly(untold, quick);
        assertThat(into.getText()).contains("They came quickly").contains("More words.");
        assertThat(recommendation.getFindings()).containsExactly(into);
        assertThat(fixture.round.getFindings()).containsExactly(into);
    }

    @Test
    void unassignedPassagesComeFirst() {
        finding(FindingKind.STRENGTH, quick);
        PassagePool pool = new PassagePool(fixture.round);
        assertThat(pool.items(PassagePool.Filter.ALL)).extracting(PassagePool.Item::passage)
                .containsExactly(untold, quick);
        assertThat(pool.items(new PassagePool.Filter(Set.of(), Set.of(), true, "")))
                .extracting(PassagePool.Item::passage).containsExactly(untold);
        assertThat(pool.items(new PassagePool.Filter(Set.of(Coding.STRENGTH), Set.of(), false, "quick")))
                .extracting(PassagePool.Item::passage).containsExactly(quick);
    }

    @Test
    void aPresentedRecommendationKeepsItsPlace() {
        Recommendation one = recommendation();
        Recommendation two = recommendation();
        Recommendation three = recommendation();
        one.setState(RecommendationState.PRESENTED);
        assertThat(recommendations.canReorder(two, -1)).isFalse();
        fixture.execute(recommendations.reorder(two, 1, "Down"));
        assertThat(fixture.round.getRecommendations()).containsExactly(one, three, two);
        assertThat(List.of(one, three, two)).extracting(Recommendation::getNumber).containsExactly(1, 2, 3);
        assertThatThrownBy(() -> recommendations.remove(one, "Remove")).isInstanceOf(IllegalStateException.class);
        fixture.execute(recommendations.remove(three, "Remove"));
        assertThat(two.getNumber()).isEqualTo(2);
    }

    @Test
    void whatIsStillOpenIsCarriedOverOnce() {
        RoundFixture before = new RoundFixture();
        Recommendations earlier = new Recommendations(before.domain, before.round);
        Recommendation open = earlier.create("Tell victims more.", List.of(), "New").element();
        Recommendation closed = earlier.create("Come sooner.", List.of(), "New").element();
        open.setId("open");
        open.setState(RecommendationState.PRESENTED);
        closed.setState(RecommendationState.CLOSED);
        before.round.getRecommendations().addAll(List.of(open, closed));
        earlier.addItem(open, "By letter", "Item").command().execute();

        assertThat(recommendations.stillOpen(before.round)).containsExactly(open);
        fixture.execute(recommendations.carryOver(before.round, List.of(open), "coder", Instant.EPOCH, "Carry over"));
        assertThat(fixture.round.getRecommendations()).singleElement().satisfies(carried -> {
            assertThat(carried.getCarriedFrom()).isEqualTo("open");
            assertThat(carried.getText()).isEqualTo("Tell victims more.");
            assertThat(carried.getItems()).singleElement()
                    .satisfies(item -> assertThat(item.getText()).isEqualTo("By letter"));
        });
        assertThat(open.getItems()).hasSize(1);
        assertThat(recommendation().getNumber()).as("numbers of its own").isEqualTo(1);
        assertThat(recommendations.stillOpen(before.round)).isEmpty();
    }

    @Test
    void likeTextsAreHintedAt() {
        List<String> texts = List.of("Victims should be updated about the investigation regularly",
                "Regular updates about the investigation should reach victims", "Train officers in disability awareness");
        assertThat(NearDuplicates.among(texts, t -> t)).singleElement().satisfies(pair -> {
            assertThat(pair.first()).startsWith("Victims");
            assertThat(pair.second()).startsWith("Regular");
        });
    }

    private Finding finding(FindingKind kind, Passage... passages) {
        Findings.NewFinding made = findings.create(kind, List.of(passages), "New");
        fixture.execute(made.command());
        return made.finding();
    }

    private Recommendation recommendation(Finding... on) {
        Recommendations.Added<Recommendation> made = recommendations.create("Do it.", List.of(on), "New");
        fixture.execute(made.command());
        return made.element();
    }
}
