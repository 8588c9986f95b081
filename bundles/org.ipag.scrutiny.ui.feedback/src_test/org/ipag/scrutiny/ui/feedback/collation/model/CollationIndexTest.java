package org.ipag.scrutiny.ui.feedback.collation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.AnswerKind;
import org.ipag.scrutiny.model.round.Coding;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.Theme;
import org.ipag.scrutiny.ui.feedback.RoundFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CollationIndexTest {

    private final RoundFixture fixture = new RoundFixture();
    private final CollationIndex index = new CollationIndex(fixture.round);
    private Answer quick;
    private Answer slow;
    private Answer silent;

    @BeforeEach
    void fill() {
        quick = fixture.answer(0, "q1", "Officers came quickly and were kind.");
        slow = fixture.answer(1, "q1", "It took far too long.");
        silent = fixture.answer(1, "q2", "No updates were given.");
        slow.setCaseFile(fixture.caseA);
        silent.setKind(AnswerKind.SUGGESTION);
    }

    @Test
    void answersStandUnderTheirQuestionAndDistrict() {
        CollationGrid grid = index.query(CollationFilter.EVERYTHING);
        assertThat(grid.rows()).extracting(CollationGrid.Row::key).containsExactly("q1", "q2");
        assertThat(grid.columns()).hasSize(3);
        assertThat(grid.cell(0, 0)).containsExactly(quick);
        assertThat(grid.cell(0, 1)).containsExactly(slow);
        assertThat(grid.cell(1, 1)).containsExactly(silent);
        assertThat(grid.cell(1, 2)).isEmpty();
        assertThat(grid.shown()).isEqualTo(3);
        assertThat(grid.districtsHeard()).isEqualTo(2);
        assertThat(grid.answers()).containsExactly(quick, slow, silent);
    }

    @Test
    void everyFilterNarrows() {
        CollationFilter all = CollationFilter.EVERYTHING;
        assertThat(answers(all.withQuestions(Set.of("q2")))).containsExactly(silent);
        assertThat(answers(all.withDistricts(Set.of(fixture.district(0).getId())))).containsExactly(quick);
        assertThat(answers(all.withCases(Set.of(fixture.caseA.getId())))).containsExactly(slow);
        assertThat(answers(all.withCases(Set.of(CollationFilter.ALL_CASES)))).containsExactly(quick, silent);
        assertThat(answers(all.withKinds(Set.of(AnswerKind.SUGGESTION)))).containsExactly(silent);
        assertThat(answers(all.withWords("quick kind"))).containsExactly(quick);
        assertThat(answers(all.withWords("quick long"))).isEmpty();
    }

    @Test
    void codingsAndThemesAreThoseOfPassages() {
        Passage strength = fixture.passage(quick, "Officers came quickly", Coding.STRENGTH);
        fixture.passage(silent, "No updates", Coding.NONE);
        Theme contact = fixture.theme(null, "Contact");
        Theme speed = fixture.theme(contact, "Speed");
        strength.getThemes().add(speed);
        CollationFilter all = CollationFilter.EVERYTHING;
        assertThat(answers(all.withCodings(Set.of(Coding.STRENGTH)))).containsExactly(quick);
        assertThat(answers(all.withCodings(Set.of(Coding.NONE)))).containsExactly(slow, silent);
        assertThat(answers(all.withThemes(Set.of(speed.getId())))).containsExactly(quick);
        assertThat(answers(all.withThemes(Set.of(contact.getId())))).as("narrower themes count").containsExactly(quick);
        assertThat(answers(all.withQuotable(true))).isEmpty();
        strength.setQuotable(true);
        assertThat(answers(all.withQuotable(true))).containsExactly(quick);
    }

    @Test
    void anEditedAnswerIsFoundByItsNewWords() {
        index.prepare();
        slow.setText("A swift visit.");
        assertThat(answers(CollationFilter.EVERYTHING.withWords("swift"))).containsExactly(slow);
        assertThat(answers(CollationFilter.EVERYTHING.withWords("long"))).isEmpty();
    }

    @Test
    void theSearchIsPreparedBitByBit() {
        assertThat(index.prepare(2)).isTrue();
        assertThat(index.prepare(2)).isFalse();
        assertThat(index.prepare(2)).isFalse();
    }

    @Test
    void anAnswerToAQuestionTheTopicNoLongerHasIsStillShown() {
        Answer old = fixture.answer(2, "q9", "An old answer.");
        old.setWording("How was it?");
        CollationGrid grid = index.query(CollationFilter.EVERYTHING);
        assertThat(grid.rows()).last().isEqualTo(new CollationGrid.Row("q9", 0, "How was it?", "How was it?", false));
        assertThat(grid.cell(2, 2)).containsExactly(old);
    }

    private List<Answer> answers(CollationFilter filter) {
        return index.query(filter).answers();
    }
}
