package org.ipag.scrutiny.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The day and time of an entry are no reference, whatever label stands in the line above. */
class EntryTimesTest {

    @Test
    void noLogNumber() {
        assertThat(Findings.of("log-number", "See also the earlier log\n25/08 20:02 caller rings again\n25/08 20:04 no reply")).isEmpty();
        assertThat(Findings.of("log-number", "Log:\n0730 8209 rights given\n0742 8209 meal given")).isEmpty();
        assertThat(Findings.of("log-number", "Log:\n0417 of 12/05/2026")).isNotEmpty();
    }

    @Test
    void noSortCodeAndNoLicence() {
        assertThat(Findings.of("bank-account", "Funds sent, no sort code\n08/04 11:21 bank rings")).isEmpty();
        assertThat(Findings.of("driving-licence", "Name confirmed from driving licence\n11/12 21:53 upstairs checked")).isEmpty();
    }

    @Test
    void noCrimeReferenceBeforeTheWordCrime() {
        assertThat(Findings.of("crime-reference", "27/06 - crime no. 6136712229/24 filed")).containsExactly("6136712229/24");
    }
}
