package org.ipag.scrutiny.app.problems;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemWordsTest {

    @Test
    void leavesOutThePlaceBeforeTheColon() {
        assertThat(ProblemWords.withoutPlace("Recommendation 6: Say so: it has no owner.", "Recommendation 6: Say so"))
                .isEqualTo("It has no owner.");
    }

    @Test
    void keepsASentenceThatSaysThePlaceWithinIt() {
        assertThat(ProblemWords.withoutPlace("Averleigh answered but is quoted nowhere.", "Averleigh"))
                .isEqualTo("Averleigh answered but is quoted nowhere.");
    }
}
