package org.ipag.scrutiny.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.Assertions;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.Coding;
import org.ipag.scrutiny.model.round.Confidence;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.Theme;
import org.ipag.scrutiny.process.RoundComparison.QuestionRow;
import org.ipag.scrutiny.process.RoundComparison.ThemeRow;
import org.junit.jupiter.api.Test;

class RoundComparisonTest {

    private final Round before = Sample.round("Ashby", "Brook", "Carrow");
    private final Round now = Sample.round("Ashby", "Brook");

    @Test
    void questionsAreComparedByTheirKeys() {
        coded(before, "Ashby", Coding.AREA_FOR_DEVELOPMENT, Confidence.NO);
        coded(now, "Ashby", Coding.STRENGTH, Confidence.YES);
        coded(now, "Brook", Coding.STRENGTH, Confidence.UNSURE);

        QuestionRow first = RoundComparison.of(now, before).questions().get(0);
        assertThat(first.question().getKey()).isEqualTo("q1");
        assertThat(first.before().areas()).isEqualTo(1);
        assertThat(first.before().notConfident()).isEqualTo(1);
        assertThat(first.now().strengths()).isEqualTo(2);
        assertThat(first.now().districts()).isEqualTo(2);
        assertThat(first.now().confident()).isEqualTo(1);
        assertThat(first.now().unsure()).isEqualTo(1);
    }

    @Test
    void aQuestionNotAskedBeforeHasNoCounterpart() {
        before.getTopic().getQuestionSets().get(0).getQuestions().remove(2);
        Assertions.assertThat(RoundComparison.of(now, before).questions().get(2).before()).isNull();
    }

    @Test
    void themesAreComparedByShareOfDistricts() {
        coded(before, "Ashby", Coding.NONE, Confidence.NOT_STATED).getThemes().add(timeliness(before));
        Sample.answer(before, "Brook", 1, "Other.");
        coded(now, "Ashby", Coding.NONE, Confidence.NOT_STATED).getThemes().add(timeliness(now));

        ThemeRow row = RoundComparison.of(now, before).themes().get(1);
        assertThat(row.inWords()).isEqualTo("Timeliness: 1 of 1 districts, 1 of 2 in the round before");
        assertThat(row.change()).isEqualTo(0.5);
        assertThat(RoundComparison.of(now, before).themes().get(0).now().districts())
                .as("a theme counts with its narrower ones").isEqualTo(1);
    }

    @Test
    void themesOfOneRoundOnlyAreTold() {
        Theme own = Sample.MAKE.createTheme();
        own.setLabel("Schools");
        before.getThemes().add(own);
        coded(before, "Ashby", Coding.NONE, Confidence.NOT_STATED).getThemes().add(own);
        Theme other = Sample.MAKE.createTheme();
        other.setLabel("Video");
        now.getThemes().add(other);

        assertThat(RoundComparison.of(now, before).themes()).extracting(ThemeRow::inWords)
                .contains("Schools: 1 of 1 districts in the round before; not a theme any more",
                        "Video: 0 of 0 districts; not a theme in the round before");
        other.setLabel("schools ");
        assertThat(RoundComparison.of(now, before).themes()).hasSize(3);
    }

    private static Passage coded(Round round, String district, Coding coding, Confidence confidence) {
        Answer answer = Sample.answer(round, district, 1, "The call was kind.");
        answer.setConfidence(confidence);
        return Sample.passage(answer, "The call was kind", coding);
    }

    private static Theme timeliness(Round round) {
        return round.getThemes().get(0).getChildren().get(0);
    }
}
