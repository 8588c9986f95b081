package org.ipag.scrutiny.app.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.ipag.scrutiny.app.TestRounds;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.Round;
import org.junit.jupiter.api.Test;

class RoundSearchTest {

    private final Round round = TestRounds.round("Ashby");
    private final Answer answer = TestRounds.answer(round, 0, "The officer\nrang back the same evening.");

    @Test
    void findsAllWordsInAnyOrderAndCase() {
        RoundSearch search = new RoundSearch(round);
        assertThat(search.find("EVENING off", 10)).singleElement().satisfies(hit -> {
            assertThat(hit.object()).isSameAs(answer);
            assertThat(hit.words()).contains("rang back the same evening");
        });
        assertThat(search.find("morning", 10)).isEmpty();
        assertThat(search.find("   ", 10)).isEmpty();
        assertThat(search.find("ashb", 10)).hasSize(1);
    }

    @Test
    void stopsAtTheLimit() {
        TestRounds.answer(round, 0, "evening again");
        assertThat(new RoundSearch(round).find("evening", 1)).hasSize(1);
    }
}
