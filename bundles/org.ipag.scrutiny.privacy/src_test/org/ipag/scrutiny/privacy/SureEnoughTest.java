package org.ipag.scrutiny.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Evidence that was right in at least eight of ten cases when it was measured says so: whoever accepts over 0.8 gets it. */
class SureEnoughTest {

    private static Scanner scanner;

    @BeforeAll
    static void load() {
        scanner = new Scanner();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "Van Duc Lam was seen. KB and VL now says no.|VL",
        "the victim brennock thornbeck said it|brennock thornbeck",
        "dont let bimbo out of the van|bimbo",
        "[12:03] tamsyna: u dead~[12:04] poppy: leave me alone|poppy",
        "Grace Osgood rang. They ate all the pizza. Grace slept.|Grace",
        "I rang again, spoke to a Rajesh, then left.|Rajesh",
        "me and Yanyan were chalking|Yanyan",
        "please ask for Jadzia.|Jadzia",
        "ewa kozlowska came. kozlowwska saw nothing|kozlowwska",
    })
    void statesAtLeastEightOfTen(String text, String expected) {
        assertThat(scanner.scan(text.replace('~', '\n')).detections()).as(text).anyMatch(d -> d.text().equals(expected) && d.confidence() >= 0.8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "He was taken to Oakford custody.|Oakford",
        "insurers are Zurich.|Zurich",
        "The letter was sent by Royal Mail.|Royal",
        "Hope was expressed.|Hope",
        "BREXIT MEANS out|BREXIT",
    })
    void statesNoMoreThanItKnows(String text, String word) {
        assertThat(scanner.scan(text).detections()).as(text).noneMatch(d -> d.text().contains(word) && d.confidence() >= 0.5);
    }
}
