package org.ipag.scrutiny.app.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.ipag.scrutiny.app.TestRounds;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.Coding;
import org.ipag.scrutiny.model.round.Confidence;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.ui.chart.ChartData;
import org.junit.jupiter.api.Test;

class RoundChartsTest {

    private final Round round = TestRounds.round("Ashby", "Brook", "Carrow");
    private final RoundCharts charts = new RoundCharts(round);

    @Test
    void saysSoWhileThereIsNothing() {
        assertThat(charts.confidence().isEmpty()).isTrue();
        assertThat(charts.returnsOverTime().inWords()).isEqualTo(charts.returnsOverTime().empty());
    }

    @Test
    void returnsAddUpOverTime() {
        round.getReturns().get(0).setReceivedOn(LocalDate.of(2026, 10, 12));
        round.getReturns().get(1).setReceivedOn(LocalDate.of(2026, 10, 10));
        round.getReturns().get(2).setReceivedOn(LocalDate.of(2026, 10, 12));
        ChartData data = charts.returnsOverTime();
        assertThat(data.categories()).containsExactly("10 Oct", "11 Oct", "12 Oct");
        assertThat(data.series().getFirst().values()).containsExactly(1, 1, 3);
        assertThat(data.goal()).isEqualTo(new ChartData.Goal("3 districts", 3));
    }

    @Test
    void daysOfALongCollectionAreEquallyFarApartAndEndWithTheLast() {
        round.getReturns().get(0).setReceivedOn(LocalDate.of(2026, 10, 1));
        round.getReturns().get(1).setReceivedOn(LocalDate.of(2026, 10, 9));
        round.getReturns().get(2).setReceivedOn(LocalDate.of(2026, 10, 21));
        ChartData data = charts.returnsOverTime();
        assertThat(data.categories()).startsWith("1 Oct", "3 Oct", "5 Oct").endsWith("21 Oct").hasSize(11);
        assertThat(data.series().getFirst().values()).startsWith(1, 1, 1, 1, 2).endsWith(2, 3);
    }

    @Test
    void countsConfidenceAndCoding() {
        Answer answer = TestRounds.answer(round, 0, "Yes, and they were kind.");
        answer.setConfidence(Confidence.YES);
        for (Coding coding : new Coding[] { Coding.STRENGTH, Coding.STRENGTH, Coding.AREA_FOR_DEVELOPMENT }) {
            Passage passage = RoundFactory.eINSTANCE.createPassage();
            passage.setCoding(coding);
            answer.getPassages().add(passage);
        }
        assertThat(charts.confidence().series().getFirst().values()).containsExactly(1, 0, 0);
        ChartData byQuestion = charts.byQuestion();
        assertThat(byQuestion.categories()).containsExactly("1 Response");
        assertThat(byQuestion.inWords()).contains("2").contains("1");
        assertThat(byQuestion.series().get(0).values()).containsExactly(2);
        assertThat(byQuestion.series().get(1).values()).containsExactly(1);
    }
}
