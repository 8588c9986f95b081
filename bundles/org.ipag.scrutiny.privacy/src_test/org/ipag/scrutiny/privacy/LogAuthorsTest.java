package org.ipag.scrutiny.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Officers whom only the layout of a log gives away. */
class LogAuthorsTest {

    @Test
    void initialsAndNumbersBehindTheDayOfAnEntry() {
        assertThat(Findings.of("officer", "3/9  QV  Rang the shop, no reply.\n5/9  QV  Called round, shut.\n8/9  cover for QV today\n")).containsExactly("QV", "QV", "QV");
        assertThat(Findings.of("officer", "14/02/25 08:11  7316  Attended with a locksmith.\n14/02/25 09:40  7316  Statement taken.\n")).containsExactly("7316", "7316");
        assertThat(Findings.of("officer", "0001 | 03.05.2026 0655 | THORNGATE 40221 | From the desk.\n0002 | 03.05.2026 1405 | THORNGATE | Rang back.\n")).containsExactly("THORNGATE 40221", "THORNGATE");
    }

    @Test
    void theColumnUnderBy() {
        assertThat(Findings.of("officer", "Ref | What | Where | By | Bag\n1 | phone | bed | Larkrise | B1\n2 | knife | sink | GHT | B2\n3 | cash | tin | do. | B3\n")).containsExactly("Larkrise", "GHT");
    }

    @Test
    void operatorsByTheirDesk() {
        assertThat(Findings.of("officer", "21:07:11 OP6120 MALE AT THE DOOR\n21:09:40 OP6120 LINE DROPPED\n")).containsExactly("OP6120", "OP6120");
        assertThat(Findings.of("officer", "log opened by qx31\n18.02 qx31 asked the caller to stay\n")).containsExactly("qx31", "qx31");
    }

    @Test
    void lettersToldInALegendAndBelowAnEntry() {
        assertThat(Findings.of("officer", "Interviewers: HV = DC Vantage\nHV: Tell me about Sunday.\n")).contains("HV");
        assertThat(Findings.of("officer", "WCO Pauline Quartermain has the file.\n3 Nov: rang, no answer. PC Pauline Quartermain told. PQ\n\nLater: rang again.")).contains("PQ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"03 Apr\tFPI\tRENT\t10.00\n04 Apr\tFPI\tRENT\t10.00\n", "ROAD CLOSED A4117 BOTH WAYS", "12/3  MOT  Passed.\n13/3  TV  Licence paid.\n", "  Pixel 8     358727384864308\n  Xperia 200  864440156933114\n",
            "1001  Bolts\n1002  Nuts\n1003  Screws\n"})
    void nobody(String text) {
        assertThat(Findings.of("officer", text)).isEmpty();
    }
}
