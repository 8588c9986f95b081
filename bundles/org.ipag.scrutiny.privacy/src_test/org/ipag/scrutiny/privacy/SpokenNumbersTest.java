package org.ipag.scrutiny.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers read out, written down as words. */
class SpokenNumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Have you a number? oh seven seven hundred, nine hundred, four one seven.|phone|oh seven seven hundred, nine hundred, four one seven",
        "It's oh double-seven double-oh nine-double-oh six six nine.|phone|oh double-seven double-oh nine-double-oh six six nine",
        "A Ranger, Papa Kilo one niner Victor Uniform Juliett.|vehicle-registration|Papa Kilo one niner Victor Uniform Juliett",
        "PC: Control from four one double six, licence check.|officer|four one double six",
    })
    void found(String text, String type, String value) {
        assertThat(Findings.of(type, text)).as(text).contains(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Sierra Golf two-four, can I have a check?", "Mike and Oscar had one or two drinks.", "It was nine or ten, then twenty, then thirty people.", "He waited one two three minutes."})
    void ordinaryWords(String text) {
        assertThat(Findings.of("vehicle-registration", text)).as(text).isEmpty();
        assertThat(Findings.of("phone", text)).as(text).isEmpty();
    }
}
