package org.ipag.scrutiny.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Vehicle registrations without a label, and what only looks like one. */
class PlatesInTheWildTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "She says re parking, the blue one (VAL 733) belongs to a lad.|VAL 733",
        "It is a Peugeot 208. I wrote down the number, THF 129, on an envelope.|THF 129",
        "The Vauxhall Astra that brings them is GRD 858.|GRD 858",
        "A Transit van. I wrote down the number, DP72THE, on paper.|DP72THE",
        "Traffic have stopped KFV 625T Larkspur Drive.|KFV 625T",
        "Traffic have stopped BB 72 BSG Station Approach.|BB 72 BSG",
        "The Audi displaying S363TBH sped away.|S363TBH",
    })
    void found(String text, String plate) {
        assertThat(Findings.of("vehicle-registration", text)).as(text).contains(plate);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A Yamaha MT-07 was ridden off.", "2239 TR41 DET 1 MALE.", "CHARGED. COURT 10AM ON 14 AUG 2026, CAWFIELD.", "Breath test V1 zero, V2 62 ugs. Got into BMW 320D.", "0014 KEY HOLDER FOR THE CAR CONTACTED",
        "SEEN GETTING INTO THE CAR AT 1251.", "TR22 Sgt 5306 backing in the car.", "The van was on the B4100 at 2204."})
    void otherThings(String text) {
        assertThat(Findings.of("vehicle-registration", text)).as(text).isEmpty();
        assertThat(Findings.of("prison-number", text)).as(text).isEmpty();
    }
}
