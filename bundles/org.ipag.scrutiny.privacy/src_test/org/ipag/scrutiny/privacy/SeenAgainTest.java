package org.ipag.scrutiny.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was told once with a label is found again without it. */
class SeenAgainTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "URN 46AB0012324 applies.\\nRe 46 AB 00123 24 and costs.|case-urn|46 AB 00123 24",
        "The passport number is 215120457. He later showed 215 120 457 again.|passport|215 120 457",
        "Custody record, account number 24510629.\\nThe money left 2451-0629 at noon.|bank-account|2451-0629",
    })
    void found(String text, String type, String again) {
        assertThat(Findings.of(type, text.replace("\\n", "\n"))).contains(again);
    }

    @Test
    void aShortNumberIsNotLookedForAgain() {
        assertThat(Findings.of("log-number", "Log 417 was opened. He ran 417 metres.")).containsExactly("417");
    }
}
