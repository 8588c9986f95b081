package org.ipag.scrutiny.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** References of logs, crimes, cases and records in the shapes of many forces, and those of other things. */
class ReferencesInAnyFormTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "log-number|Phoned it in on log 1382-210326 and left.|1382-210326",
        "log-number|SEE ALSO 0417 OF 28/12, SAME VEHICLE|0417 OF 28/12",
        "log-number|1120 Phoned it in, ref 0398 of 190524, control.|0398 of 190524",
        "log-number|created from SC-20250608-0034 by the desk|SC-20250608-0034",
        "log-number|1923 101 called, ref 0642, 40 min hold|0642",
        "crime-reference|NFA. He is now IP in MB/4409/24, suspect unknown.|MB/4409/24",
        "crime-reference|CLOSED CODE 09 CRIME S/24/00731|S/24/00731",
        "crime-reference|Lost money.  NFRC no. NFRC250501238871|NFRC250501238871",
        "case-urn|page 2 of 3, 62/PC/09102/25, served|62/PC/09102/25",
        "offender-reference|Hugo Nowak nominal ref MC-N/0551872.|MC-N/0551872",
        "offender-reference|disclosure to be done. ViSOR V-0093172.|V-0093172",
        "passport|The passport was lost; the number 215120457 was given later by his son.|215120457",
        "bank-account|paid from s/c 23-05-80 a/c 15840073. Thanks|23-05-80 a/c 15840073",
        "bank-account|wages are paid to 74644578 with sort code 30-94-27.|74644578",
        "phone|The app booking shows (07700) 900 849 and no more.|(07700) 900 849",
        "what3words|Met at ///latches.mingle.plump and once at dunes.ratio.sofa near the bank.|dunes.ratio.sofa",
        "ip-address|both accounts made from 192.0.2.44 on 02/04|192.0.2.44",
    })
    void found(String type, String text, String value) {
        assertThat(Findings.of(type, text)).as(text).contains(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "case-urn|Charge s20, Serious Crime Act 2015. URN 29/MB6381626.|2015",
        "log-number|19/08 21:58 log 788 of 19/08/23 refers.|19/08 21:58",
        "log-number|INTELLIGENCE LOG  5x5x5  B 2 1|5x5x5",
        "phone|The mobile app v. 402.0.0.12 was used.|402.0.0.12",
        "card|Property: Nokia 105 350939096519660; a bank card.|350939096519660",
        "postcode|Fit to detain. L3 obs not required.|L3 obs",
        "exhibit|Our ref: WCU/7714 of the care unit|WCU/7714",
    })
    void otherThings(String type, String text, String value) {
        assertThat(Findings.of(type, text)).as(text).noneMatch(found -> found.contains(value));
    }
}
