package org.ipag.scrutiny.ui.feedback.collation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.Coding;
import org.ipag.scrutiny.model.round.Finding;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.Theme;
import org.ipag.scrutiny.ui.feedback.RoundFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageMarkingTest {

    private static final Instant NOW = Instant.parse("2026-11-01T10:00:00Z");
    private final RoundFixture fixture = new RoundFixture();
    private final PassageMarking marking = new PassageMarking(fixture.domain, "coder",
            Clock.fixed(NOW, ZoneOffset.UTC));
    private final Answer answer = fixture.answer(0, "q1", "They came quickly. Nobody told the victim what came next.");

    @Test
    void oneGestureMarksAndCodesInOneStep() {
        Passage passage = mark(7, 15, new Mark.Codes(Coding.STRENGTH));
        assertThat(answer.getPassages()).containsExactly(passage);
        assertThat(passage.getText()).isEqualTo("came quickly");
        assertThat(passage.getCoding()).isEqualTo(Coding.STRENGTH);
        assertThat(passage.getMarkedBy()).isEqualTo("coder");
        assertThat(passage.getMarkedAt()).isEqualTo(NOW);
        fixture.undo();
        assertThat(answer.getPassages()).isEmpty();
    }

    @Test
    void theSameMarkAgainTakesItBackAndAnotherChangesIt() {
        Passage passage = mark(5, 17, new Mark.Codes(Coding.STRENGTH));
        assertThat(mark(5, 17, new Mark.Codes(Coding.AREA_FOR_DEVELOPMENT))).isSameAs(passage);
        assertThat(passage.getCoding()).isEqualTo(Coding.AREA_FOR_DEVELOPMENT);
        mark(6, 6, new Mark.Codes(Coding.AREA_FOR_DEVELOPMENT));
        assertThat(passage.getCoding()).isEqualTo(Coding.NONE);
        Theme theme = fixture.theme(null, "Speed");
        mark(5, 17, new Mark.Themed(theme));
        mark(5, 17, new Mark.Quotable());
        assertThat(passage.getThemes()).containsExactly(theme);
        assertThat(passage.isQuotable()).isTrue();
        mark(5, 17, new Mark.Themed(theme));
        assertThat(passage.getThemes()).isEmpty();
    }

    @Test
    void passagesMayOverlapAndStayInOrder() {
        Passage later = mark(19, 42, new Mark.Plain());
        Passage earlier = mark(0, 25, new Mark.Plain());
        assertThat(answer.getPassages()).containsExactly(earlier, later);
        assertThat(PassageMarking.at(answer, 22)).as("the shorter one").contains(later);
    }

    @Test
    void withoutASelectionTheSentenceIsMeant() {
        assertThat(mark(30, 30, new Mark.Quotable()).getText()).isEqualTo("Nobody told the victim what came next.");
    }

    @Test
    void removingAMarkTakesItFromFindings() {
        Passage passage = mark(0, 10, new Mark.Plain());
        Finding finding = RoundFactory.eINSTANCE.createStrength();
        finding.getPassages().add(passage);
        fixture.round.getFindings().add(finding);
        assertThat(PassageMarking.uses(passage)).isEqualTo(1);
        fixture.execute(marking.remove(passage, "Remove"));
        assertThat(finding.getPassages()).isEmpty();
        fixture.undo();
        assertThat(finding.getPassages()).containsExactly(passage);
        assertThat(answer.getPassages()).containsExactly(passage);
    }

    @Test
    void onlyWhiteSpaceIsNothingToMark() {
        Answer blank = fixture.answer(1, "q1", "   ");
        assertThat(marking.mark(blank, 0, 3, new Mark.Plain(), "Mark")).isEmpty();
        assertThat(marking.mark(fixture.answer(1, "q2", null), 0, 0, new Mark.Plain(), "Mark")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            one two three, 5, 6, two
            one two three, 3, 8, two
            one two three, 1, 9, one two three
            don't stop,    1, 2, don't
            one two three, 9, 5, two three
            """)
    void selectionsSnapToWords(String text, int from, int to, String words) {
        assertThat(WordSpan.snap(text, from, to).of(text)).isEqualTo(words);
    }

    private Passage mark(int from, int to, Mark mark) {
        PassageMarking.Marked marked = marking.mark(answer, from, to, mark, "Mark").orElseThrow();
        fixture.execute(marked.command());
        return marked.passage();
    }
}
