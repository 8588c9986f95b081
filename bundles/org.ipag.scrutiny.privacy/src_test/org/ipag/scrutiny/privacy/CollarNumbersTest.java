package org.ipag.scrutiny.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of officers that stand alone. */
class CollarNumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Handover seen 15 August 2026 1834 by 6882 and 4106.|6882,4106",
        "2047 Left custody on foot. 7850|7850",
        "1310 SOCO requested for 0900. Log closed, 5528.|5528",
        "RESULTED BY 4964 LOG TO INBOX|4964",
        "PC 6882 Moreira and 4106 attended.|4106",
        "PCs 6882 and 4106 attended.|4106",
        "0910 PC 7716 attended. 0950 Statement taken, see 7716 for details.|7716",
    })
    void aloneButAnOfficers(String text, String numbers) {
        for (String number : numbers.split(",")) {
            assertThat(Findings.of("officer", text)).as(text).anySatisfy(found -> assertThat(found).contains(number));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Interview ended 1622.\nHe left.", "1828 999 from a landline.", "It must be done by 1830.", "They paid 4500 and 3200 for it.", "The school opened in 1964 and closed in 2003.",
        "Reviewed by the panel on form 3012.", "1310 He ran 1500 metres.", "I bought it for 4200. He sold it.", "Bus 6882 and 4106 pass here."})
    void numbersOfOtherThings(String text) {
        assertThat(Findings.of("officer", text)).as(text).isEmpty();
    }

    @Test
    void initialsOfAnExhibitAndACallSignAreNoRank() {
        assertThat(Findings.of("officer", "A phone was recovered (DI-3). TR41 DET 1 MALE.")).isEmpty();
        assertThat(Findings.of("officer", "To: Moreira, Ines 3114\nSubject: rota")).anySatisfy(found -> assertThat(found).contains("3114"));
    }
}
