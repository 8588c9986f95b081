package org.ipag.scrutiny.ui.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.ipag.scrutiny.report.ReportContent;
import org.junit.jupiter.api.Test;

class WordsPlaceTest {

    private final List<ReportContent.Section> sections = List.of(
            section("left-out", "Thanks to Agatha Pemberton.", false), section("thanks", "We thank Agatha Pemberton.", true),
            section("people", "Agatha Pemberton wrote this. agatha", true));

    @Test
    void wordsAreFoundInGeneratedTextAndInWhatAPersonWrote() {
        assertThat(WordsPlace.of(sections, null, "Agatha Pemberton")).contains(new WordsPlace("thanks", 9, 25));
        assertThat(WordsPlace.of(sections, null, "wrote this")).contains(new WordsPlace("people", 17, 27));
        assertThat(WordsPlace.of(sections, null, "nowhere")).isEmpty();
    }

    @Test
    void thePreferredSectionIsLookedAtFirstAndWhatIsLeftOutLast() {
        assertThat(WordsPlace.of(sections, "people", "Agatha Pemberton")).contains(new WordsPlace("people", 0, 16));
        assertThat(WordsPlace.of(sections, "people", "We thank")).contains(new WordsPlace("thanks", 0, 8));
        assertThat(WordsPlace.of(sections, null, "Thanks to")).contains(new WordsPlace("left-out", 0, 9));
    }

    @Test
    void capitalsMatterOnlyWhereThatDecides() {
        assertThat(WordsPlace.of(sections, null, "agatha")).contains(new WordsPlace("people", 29, 35));
        assertThat(WordsPlace.of(sections, null, "WE THANK")).contains(new WordsPlace("thanks", 0, 8));
    }

    private static ReportContent.Section section(String key, String text, boolean included) {
        return new ReportContent.Section(key, 1, key, text, text, false, included);
    }
}
