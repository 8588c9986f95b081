package org.ipag.scrutiny.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** References of crimes and of offenders that no word for them stands beside, and references of others. */
class ReferencesToWhichSomethingIsAddedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Please ring her and add to 430011904725.|430011904725",
        "Please ring her and add to 40172/25.|40172/25",
        "Result code D2, crimed 430011904725, no suspect.|430011904725",
        "OEL - theft from shop - 2024-318842~Entries by|2024-318842",
        "See K512208/25 for what came before.|K512208/25",
        "He was told twice. 5511207744/24 is the one.|5511207744/24",
    })
    void ofCrimes(String text, String reference) {
        assertThat(Findings.of("crime-reference", text.replace('~', '\n'))).as(text).containsExactly(reference);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Our ref: 6120/52", "Add 500 to 40172.", "See 2024 and page 40172.", "Put it on 12/25."})
    void ofOthers(String text) {
        assertThat(Findings.of("crime-reference", text)).as(text).isEmpty();
    }

    @Test
    void ofOffenders() {
        assertThat(Findings.of("offender-reference", "CRN: KLM40417 and Delius crn KLM40418. Crime ref CRN 40172/25.")).containsExactly("KLM40417", "KLM40418");
        assertThat(Findings.of("offender-reference", "He is known to probation under 73C2204. Offender reference: 80/5120K.")).containsExactly("73C2204", "80/5120K");
        assertThat(Findings.of("offender-reference", "Her offender reference is 5120387.")).containsExactly("5120387");
    }

    @Test
    void ofVehiclesInSmallLetters() {
        assertThat(Findings.of("vehicle-registration", "He is the registered keeper of mks8860. ANPR has tkp 3184 on the bypass.")).containsExactly("mks8860", "tkp 3184");
    }
}
