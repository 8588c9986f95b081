package org.ipag.scrutiny.ui.feedback.comparison.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.Coding;
import org.ipag.scrutiny.model.round.Theme;
import org.ipag.scrutiny.process.comparison.RoundComparison;
import org.ipag.scrutiny.process.comparison.Standing;
import org.ipag.scrutiny.ui.feedback.RoundFixture;
import org.junit.jupiter.api.Test;

class ComparisonRowTest {

    private final RoundFixture now = new RoundFixture();
    private final RoundFixture before = new RoundFixture();

    @Test
    void questionsComeBeforeThemesWithTheirFigures() {
        Theme updates = now.theme(now.theme(null, "Contact"), "Updates");
        Answer answer = now.answer(0, "q2", "Nobody called back.");
        now.passage(answer, "Nobody called", Coding.AREA_FOR_DEVELOPMENT).getThemes().add(updates);

        List<ComparisonRow> rows = ComparisonRow.of(comparison(), null, null);
        assertThat(rows).extracting(ComparisonRow::label).containsExactly(
                "1. What are your thoughts on the initial response?", "2. What are your thoughts on the investigation?",
                "Contact", "Updates");
        assertThat(rows.get(3).depth()).isEqualTo(1);
        assertThat(rows.get(3).figures().now().coded(Coding.AREA_FOR_DEVELOPMENT)).isEqualTo(1);
        assertThat(rows.get(0).figures().standing()).isEqualTo(Standing.NEITHER);
        assertThat(rows.get(1).isOneSided()).isFalse();
        assertThat(rows.get(3).isOneSided()).as("a theme of this round only").isTrue();
        assertThat(rows.get(3).cautions()).singleElement().asString().contains("no theme of this name");
    }

    @Test
    void withinAThemeOnlyTheQuestionsAreCompared() {
        Answer answer = now.answer(0, "q1", "Quick and kind.");
        now.passage(answer, "Quick", Coding.STRENGTH).getThemes().add(now.theme(null, "Speed"));
        now.passage(answer, "kind", Coding.STRENGTH).getThemes().add(now.theme(null, "Kindness"));

        RoundComparison comparison = comparison();
        List<ComparisonRow> rows = ComparisonRow.of(comparison, comparison.themes().getFirst(), Coding.STRENGTH);
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().figures().now().coded(Coding.STRENGTH)).isEqualTo(1);
        assertThat(ComparisonRow.of(comparison, comparison.themes().getFirst(), Coding.EXERCISE_FEEDBACK).getFirst()
                .figures().now().isSilent()).isTrue();
    }

    @Test
    void aLineIsKnownAgainAfterAChange() {
        ComparisonRow first = ComparisonRow.of(comparison(), null, null).getFirst();
        now.answer(0, "q1", "Quick.");
        List<ComparisonRow> rows = ComparisonRow.of(comparison(), null, null);
        assertThat(rows.getFirst().isSameAs(first)).isTrue();
        assertThat(rows.get(1).isSameAs(first)).isFalse();
    }

    private RoundComparison comparison() {
        return RoundComparison.of(now.round, before.round);
    }
}
