package org.ipag.scrutiny.office.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortTextTest {

    @Test
    void cutsBetweenWordsAndNeverMakesMoreLettersThanAskedFor() {
        assertThat(ShortText.of("First contact", 13)).isEqualTo("First contact");
        assertThat(ShortText.of("First contact and more", 16)).isEqualTo("First contact\u2026");
        assertThat(ShortText.of("First contact and more", 13)).isEqualTo("First contac\u2026");
        assertThat(ShortText.of("First contact and more", 14)).isEqualTo("First contact\u2026");
        assertThat(ShortText.of("Llanfairpwllgwyngyll", 10)).isEqualTo("Llanfairp\u2026").hasSize(10);
    }

    @Test
    void breaksInTwoLinesOfWhichOnlyTheSecondIsCut() {
        assertThat(ShortText.onTwoLines("First contact", 13)).containsExactly("First contact");
        assertThat(ShortText.onTwoLines("First contact", 8)).containsExactly("First", "contact");
        assertThat(ShortText.onTwoLines("First contact and how it was explained", 14)).containsExactly("First contact",
                "and how it\u2026");
        assertThat(ShortText.onTwoLines("Llanfairpwllgwyngyll", 10)).containsExactly("Llanfairp\u2026");
    }
}
