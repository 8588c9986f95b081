package org.ipag.scrutiny.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exhibit references without a slash, in brackets, in ranges and beside what was done with the thing. */
class ExhibitsInAnyFormTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Note bagd & tagd AJT1. Seat not seized.|AJT1",
        "I give this packet to police (OX1). The lady left.|OX1",
        "It was filmed at the gate and the file is HKS 1. The company rang.|HKS 1",
        "PC Hallas copied the clips, ICB/1 to ICB/4.|ICB/1 to ICB/4",
        "A phone was recovered (DI-3); the download shows a call.|DI-3",
        "The clip ref SG/BWV/2 is on the system.|SG/BWV/2",
        "Shown the paint tin from the shed (CR/9), blue.|CR/9",
        "PCSO 5422 came, took disc CC-5 and left.|CC-5",
        "I produce the disc as PS7 and the receipt as NK/7.|PS7",
    })
    void found(String text, String exhibit) {
        assertThat(Findings.of("exhibit", text)).as(text).contains(exhibit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The IC1 male walked to OX4 and took the A40.", "He took a PS5 and an MP3 player.", "Form MG11 was seized on by the defence.", "A white man (IC1) was seen.", "Seized in postcode area DN4.",
        "The file is for ACT 1 and SEC 20.", "CCTV from beat CH2 was viewed.", "She rode a Yamaha MT-07 past."})
    void otherCodes(String text) {
        assertThat(Findings.of("exhibit", text)).as(text).isEmpty();
    }
}
