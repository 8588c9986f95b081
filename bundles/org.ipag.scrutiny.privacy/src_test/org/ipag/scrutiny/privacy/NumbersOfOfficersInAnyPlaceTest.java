package org.ipag.scrutiny.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of figures and a letter, and numbers before a surname, wherever an officer's number can stand. */
class NumbersOfOfficersInAnyPlaceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Detention authorised by Sgt Ewa Quilter 64M.~1410 64M Rights given.~1422 64M Meal given.|64M",
        "Log 2291    pri 2    dispatcher 83F~1002 83F caller rings again.|83F",
        "09/03 1310 52G - Rang the shop.~Notes of PC 52G Okoro.|52G",
        "LOG CLOSED BY 31R THRAPSTON|31R THRAPSTON",
        "Enquiry log, printed 3 March 2025, user 5120.|5120",
        "He spoke to DC 4471 (van Rooyen) there.|DC 4471 (van Rooyen",
        "The review was by A/PS 64V Quilter.|A/PS 64V Quilter",
        "The search was by SPC Thrapston 8120.|SPC Thrapston 8120",
    })
    void areFound(String text, String number) {
        assertThat(Findings.of("officer", text.replace('~', '\n'))).as(text).contains(number);
    }

    @Test
    void whoWritesAnEntryStandsBehindTheTimeAndTheDay() {
        assertThat(Findings.of("officer", "11:14 04/05 6120 THRAPSTON: Rang the shop.\n11:26 04/05 6120 THRAPSTON: No reply.")).containsExactly("6120 THRAPSTON", "6120 THRAPSTON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"She lives at 64M with her son.", "A 12V DC supply and a DC 24V motor.", "It was 64F in the shade.", "1410 64 people left the hall."})
    void otherNumbersWithALetter(String text) {
        assertThat(Findings.of("officer", text)).as(text).isEmpty();
    }
}
