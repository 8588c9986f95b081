package org.ipag.scrutiny.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Officers in notes without capitals, and what stands behind letters that look like a rank. */
class SmallOfficersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', value = {
        "called back. sgt marsh to check|sgt marsh",
        "oic pcso daz whitlock\\nbeat 9|oic pcso daz whitlock",
        "pcso da silva rocha asks for the film|pcso da silva rocha",
        "photo by dc o donoghue|dc o donoghue",
        "from sc kettlewell-bryce 6308|sc kettlewell-bryce 6308",
        "19:40 INSP D.W. SAW IT|INSP D.W",
        "DC Day rang.|DC Day",
        "Film from Threlkeld (K6308).|Threlkeld (K6308",
    })
    void someoneOfARank(String text, String officer) {
        assertThat(Findings.of("officer", text.replace("\\n", "\n"))).contains(officer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DS REVIEW - Op Larch", "Needs Insp. Condition 4 is too wide.", "DC 12V adaptor", "There was no such officer. He left.", "SCORE 15   OFFICER ASSESSMENT: high", "the same officer - A2B.", "Bring form PS12.",
            "Sat 14 March 0700-1600 H14", "my pc price was 300", "the pc will break", "sgt to review"})
    void nobody(String text) {
        assertThat(Findings.of("officer", text)).isEmpty();
    }
}
