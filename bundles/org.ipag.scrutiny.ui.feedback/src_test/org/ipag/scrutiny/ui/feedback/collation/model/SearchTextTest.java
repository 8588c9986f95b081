package org.ipag.scrutiny.ui.feedback.collation.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            The café was quiet,          cafe,         true
            Communication was poor,      COMMUN,       true
            Communication was poor,      poor commun,  true
            Communication was poor,      unication,    false
            Communication was poor,      good commun,  false
            The victim’s needs,          victims,      true
            The victim's needs,          victim’s need, true
            follow-up,                   up,           true
            anything,                    '  ',         true
            """)
    void findsBeginningsOfWords(String text, String query, boolean found) {
        assertThat(SearchText.matches(SearchText.normalise(text), SearchText.words(query))).isEqualTo(found);
    }

    @Test
    void nothingHoldsNothing() {
        assertThat(SearchText.matches(SearchText.normalise(null), SearchText.words("x"))).isFalse();
    }
}
