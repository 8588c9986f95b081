package org.ipag.scrutiny.ui.feedback.collation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;

import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.Coding;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.ui.feedback.RoundFixture;
import org.ipag.scrutiny.ui.feedback.collation.model.PassageAnchors.Fate;
import org.junit.jupiter.api.Test;

class AnswerEditingTest {

    private static final String TEXT = "They came quickly. Nobody told the victim. It was a pity.";
    private final RoundFixture fixture = new RoundFixture();
    private final AnswerEditing editing = new AnswerEditing(fixture.domain, Clock.systemUTC());
    private final Answer answer = fixture.answer(0, "q1", TEXT);
    private final Passage first = fixture.passage(answer, "came quickly", Coding.STRENGTH);
    private final Passage middle = fixture.passage(answer, "Nobody told the victim", Coding.AREA_FOR_DEVELOPMENT);
    private final Passage last = fixture.passage(answer, "a pity", Coding.NONE);

    @Test
    void passagesFollowTheirWords() {
        edit("Yes: they came quickly. Nobody told the victim. It was a pity.");
        assertThat(answer.getPassages()).extracting(Passage::getText)
                .containsExactly("came quickly", "Nobody told the victim", "a pity");
        assertVerbatim();
    }

    @Test
    void aSentenceMovedToTheFrontTakesItsPassageAlong() {
        edit("Nobody told the victim. They came quickly. It was a pity.");
        assertThat(middle.getStart()).isZero();
        assertVerbatim();
    }

    @Test
    void aRewordedPassageHoldsTheNewWords() {
        edit("They came quickly. Nobody had told the poor victim. It was a pity.");
        assertThat(middle.getText()).isEqualTo("Nobody had told the poor victim");
        assertVerbatim();
    }

    @Test
    void aPassageWhoseWordsAreGoneIsSaidToBeLostAndUndoBringsItBack() {
        String shorter = "They came quickly. It was a pity.";
        assertThat(AnswerEditing.preview(answer, shorter)).extracting(PassageAnchors.Anchor::fate)
                .isEqualTo(List.of(Fate.UNCHANGED, Fate.LOST, Fate.MOVED));
        edit(shorter);
        assertThat(answer.getPassages()).containsExactly(first, last);
        assertVerbatim();
        fixture.undo();
        assertThat(answer.getText()).isEqualTo(TEXT);
        assertThat(answer.getPassages()).containsExactly(first, middle, last);
        assertVerbatim();
    }

    @Test
    void theEarlierTextIsKept() {
        edit("Short.");
        assertThat(answer.getHistory()).singleElement()
                .satisfies(v -> assertThat(v.getText()).isEqualTo(TEXT))
                .satisfies(v -> assertThat(v.getWhy()).isEqualTo("typing error"));
    }

    private void edit(String text) {
        fixture.execute(editing.edit(answer, text, "typing error", "Edit"));
    }

    private void assertVerbatim() {
        assertThat(answer.getPassages()).allSatisfy(
                p -> assertThat(answer.getText().substring(p.getStart(), p.getEnd())).isEqualTo(p.getText()));
    }
}
