package org.ipag.scrutiny.ui.style;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortenedTest {

    @Test
    void wordsThatFitStayAsTheyAre() {
        assertThat(Shortened.to(5, "Ashby", String::length)).isEqualTo("Ashby");
        assertThat(Shortened.to(0, "", String::length)).isEmpty();
    }

    @Test
    void asManyLettersStayAsThereIsRoomForWithTheEllipsis() {
        for (int room = 2; room < 21; room++) {
            assertThat(Shortened.to(room, "abcdefghijklmnopqrstu", String::length)).hasSize(room).endsWith("\u2026");
        }
    }

    @Test
    void noSpaceStandsBeforeTheEllipsisAndALetterAlwaysStays() {
        assertThat(Shortened.to(4, "Two words", String::length)).isEqualTo("Two\u2026");
        assertThat(Shortened.to(5, "Two words", String::length)).isEqualTo("Two\u2026");
        assertThat(Shortened.to(0, "Two words", String::length)).isEqualTo("T\u2026");
    }

    @Test
    void whatIsTooLongForALineBreaksBetweenWordsAndIsCutOnlyOnTheSecond() {
        assertThat(Shortened.onTwoLines(13, "First contact", String::length)).containsExactly("First contact");
        assertThat(Shortened.onTwoLines(12, "First contact", String::length)).containsExactly("First", "contact");
        assertThat(Shortened.onTwoLines(7, "First contact and more", String::length)).containsExactly("First", "contac\u2026");
        assertThat(Shortened.onTwoLines(4, "Contact and", String::length)).containsExactly("Con\u2026");
    }
}
