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
        "log-number|PREV CALLS - SEE TC240211-1340 AND TC231226-0092.|TC231226-0092",
        "log-number|1551 RELATED: 2988 OF 06NOV (EGGS)|2988 OF 06NOV",
        "log-number|Roger, your log is 42 of the sixteenth.|42 of the sixteenth",
        "crime-reference|MISPER  Ref TC/MP/24/00418   RISK: HIGH|TC/MP/24/00418",
        "crime-reference|Your colleague on 101 gave me OCR/24/0081533|OCR/24/0081533",
        "passport|Gicu Nowak, 18\t059002164 (ROU)\tsame|059002164",
        "passport|Hugo Nowak\tphoto of EH0662915\tnone|EH0662915",
        "passport|and his travel doc A11720946 is lodged|A11720946",
        "handle|a) @tm_x   c) u/brinejar|u/brinejar",
        "what3words|she sent me where she lost sight, trophy.leaned.biscuit. She waits|trophy.leaned.biscuit",
        "date-of-birth|sus is one Ewa Nowak, PNC'd as 4 4 91, on foot|4 4 91",
        "date-of-birth|Owner per Companies House: Tuncay Nowak, Oct 1975, who came|Oct 1975",
        "address|ADDR OTHER : 03/05/2017  THE OLD CHANDLERY, PILOT STREET, HALLOWELL|THE OLD CHANDLERY, PILOT STREET, HALLOWELL",
        "address|Address held: Apartment 406, The Ropery, 9 Cable Street|Apartment 406, The Ropery, 9 Cable Street",
        "address|NHS known, Unit 2, St Bride's Refuge (DO NOT RECORD)|Unit 2, St Bride's Refuge",
        "vehicle-registration|who came at noon in a Range Rover 7 TUN, shook hands|7 TUN",
        "vehicle-registration|a red Corsa, index Whiskey Uniform one three, Romeo Juliet Kilo.|Whiskey Uniform one three, Romeo Juliet Kilo",
        "vehicle-registration|kicks ball at his van JYC 396R. Mediation offered|JYC 396R",
        "address|Saw the house, Chestnuts, 3 Back Lane West, statement|Chestnuts, 3 Back Lane West",
        "ip-address|both accounts made from 192.0.2.44 on 02/04|192.0.2.44",
    })
    void found(String type, String text, String value) {
        assertThat(Findings.of(type, text)).as(text).contains(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "case-urn|Charge s20, Serious Crime Act 2015. URN 29/MB6381626.|2015",
        "log-number|19/08 21:58 log 788 of 19/08/23 refers.|19/08 21:58",
        "vehicle-registration|21:58 QP21 TOA. CALLER TOLD|QP21 TOA",
        "vehicle-registration|Examiner DFU-33 T. Wragg|DFU-33 T",
        "handle|an Oppo seized from u/seat of the van|u/seat",
        "ip-address|VPN exit 10.0.0.0/8 nonsense in log|10.0.0.0",
        "url|gov.uk/prove-right-to-work visits 2|gov.uk/prove-right-to-work",
        "address|A hostel. Sol Ketan Nowak (Frost LLP) consult, room 2|room 2",
        "address|Following our call with Jo Nowak at 11. Customer is in.|11",
        "address|MR NOWAK, DRIVER OF NO. 9 TO OVERWICK|NO. 9",
        "crime-reference|Hotel booked 2 nights under ref 6620091835.|6620091835",
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
