package org.ipag.scrutiny.ui.feedback.comparison.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.Coding;
import org.ipag.scrutiny.process.comparison.Spoken;
import org.ipag.scrutiny.ui.feedback.RoundFixture;
import org.ipag.scrutiny.ui.feedback.collation.model.WordSpan;
import org.junit.jupiter.api.Test;

class SpokenTextTest {

    private final RoundFixture fixture = new RoundFixture();
    private final Answer first = fixture.answer(0, "q1", "They came quickly and stayed long.");
    private final Spoken quickly = new Spoken("Northmarsh", first, fixture.passage(first, "came quickly", Coding.STRENGTH));
    private final Spoken longer = new Spoken("Northmarsh", first, fixture.passage(first, "stayed long", Coding.NONE));
    private final Spoken whole = new Spoken("Eastcombe", fixture.answer(1, "q1", "Nothing stood out. "), null);

    @Test
    void districtsAreHeadingsAndTheirWordsParagraphs() {
        SpokenText text = of(List.of(quickly, longer, whole), 10);
        assertThat(text.text()).isEqualTo("""
                Northmarsh
                STRENGTH  came quickly
                stayed long

                Eastcombe
                Nothing stood out.
                """);
        assertThat(text.headings()).extracting(span -> span.of(text.text())).containsExactly("Northmarsh", "Eastcombe");
        assertThat(text.places()).extracting(span -> span.of(text.text()))
                .containsExactly("came quickly", "stayed long", "Nothing stood out.");
        assertThat(text.signs()).extracting(WordSpan::isEmpty).containsExactly(false, true, true);
    }

    @Test
    void thePlaceOfTheCaretSaysWhoseWordsTheyAre() {
        SpokenText text = of(List.of(quickly, longer, whole), 10);
        assertThat(text.at(text.text().indexOf("STRENGTH"))).contains(quickly);
        assertThat(text.at(text.text().indexOf("stayed") + 3)).contains(longer);
        assertThat(text.at(text.text().indexOf("Nothing"))).contains(whole);
        assertThat(text.at(0)).as("a heading").isEmpty();
        assertThat(text.at(text.text().length())).as("behind the end").isEmpty();
    }

    @Test
    void whatHasNoRoomIsCounted() {
        SpokenText text = of(List.of(quickly, longer, whole), 1);
        assertThat(text.text()).isEqualTo("Northmarsh\nSTRENGTH  came quickly\n\nand 2 more");
        assertThat(text.spoken()).containsExactly(quickly);
    }

    private static SpokenText of(List<Spoken> said, int most) {
        return SpokenText.of(said, most, each -> each.coding() == Coding.NONE ? "" : each.coding().getName().toUpperCase(),
                more -> "and " + more + " more");
    }
}
