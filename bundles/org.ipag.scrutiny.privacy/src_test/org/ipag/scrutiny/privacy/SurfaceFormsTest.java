package org.ipag.scrutiny.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Identifiers as people really write them: odd separators, labels before and behind, small letters. Each form was missed once. */
class SurfaceFormsTest {

    private static Scanner scanner;

    @BeforeAll
    static void load() {
        scanner = new Scanner();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "nhs-number|Paramedics recorded 999/123/4561 as her NHS number|999/123/4561",
        "nhs-number|Mental health team ref NHS 9991 432 175|9991 432 175",
        "nhs-number|National Health Service number: 999 5228963, seen|999 5228963",
        "vehicle-registration|V2 DIZ 9995 grey Mercedes|DIZ 9995",
        "vehicle-registration|PNC Q753 SZT RK|Q753 SZT",
        "address|moved to Plot 9, Three Oaks Travellers Site|Plot 9, Three Oaks Travellers Site",
        "officer|Compiled by Insp1181 today|Insp1181",
        "officer|[23:27:06] 00007 c/r ok|00007",
        "ni-number|N.I.N. QQ/04/39/56/B|QQ/04/39/56/B",
        "crime-reference|Met CRIS 2805278/24|2805278/24",
        "crime-reference|Crime No. CR/2178/24|CR/2178/24",
        "crime-reference|crime reference number 23/029474|23/029474",
        "crime-reference|Occ no 52018267982|52018267982",
        "log-number|Incident 479 of 12/01/2024|479 of 12/01/2024",
        "log-number|CAD number is CAD1547/24|CAD1547/24",
        "case-urn|URN: 46 / MA / 02777 / 24|46 / MA / 02777 / 24",
        "arrest-summons|ASN 24 46AB 01 00000 12077T|24 46AB 01 00000 12077T",
        "imei|IMEI number 352849/49/640815/8|352849/49/640815/8",
        "bank-account|sort 204632 acc 14783076|14783076",
        "card|his card (ending in 1380) was used|1380",
        "phone|tel no 01632/960198|01632/960198",
        "phone|office (020) 7946 0467 ext. 277|(020) 7946 0467 ext. 277",
        "phone|the caller's CLI was 447700900196|447700900196",
        "phone|home: 960269|960269",
        "phone|it is O7700 900123 now|O7700 900123",
        "vehicle-registration|vrm gx37 kdl seen leaving|gx37 kdl",
        "vehicle-registration|numberplate FE12 - SWT|FE12 - SWT",
        "vehicle-registration|He wrote down YD89TRP on his hand|YD89TRP",
        "postcode|Offence location CT1 0BH|CT1 0BH",
        "date-of-birth|DATE OF BIRTH 09JUN1990|09JUN1990",
        "date-of-birth|Born: Leeds, 9 June 1981|9 June 1981",
        "date-of-birth|b. 14/07/1962|14/07/1962",
        "date-of-birth|A male (01/02/1984) was circulated|01/02/1984",
        "age|my son (9) saw it|9",
        "age|a woman of sixty-two|sixty-two",
        "age|aged between 20 and 25|20 and 25",
        "age|IC1 male, 40s, bald|40s",
        "age|Age at time of offence: 15|15",
        "handle|an account called white_power33 commented|white_power33",
        "handle|Snapchat username: lilmikey|lilmikey",
        "what3words|what three words: index home raft|index home raft",
        "address|he resides at number 5 Orchard Way|5 Orchard Way",
        "address|stopping with his nan at 8 Quarry Cottages|8 Quarry Cottages",
        "address|1st Floor Flat, 9 Bayswater Terrace|1st Floor Flat, 9 Bayswater Terrace",
    })
    void findsTheForm(String type, String text, String expected) {
        assertThat(scanner.scan(text).detections()).filteredOn(d -> d.type().equals(type) && d.confidence() >= 0.5).extracting(Detection::text)
                .anySatisfy(found -> assertThat(found).contains(expected));
    }

    @Test
    void anAddressOnSeveralLinesIsOne() {
        assertThat(scanner.scan("Address:\nRose Cottage\nMill Lane\nThornby\nCT3 4ZZ\nOccupation: none").detections())
                .extracting(Detection::text).containsExactly("Rose Cottage\nMill Lane\nThornby\nCT3 4ZZ");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The log was opened at 14:30 and closed at 1500 hrs.",
        "A crime of 2024 and 150 crimes in 2023 were counted.",
        "The incident lasted 45 minutes and 3 units came.",
        "Her home costs 250,000 pounds and the card was paid with 20.00.",
        "NO 12 HAS CALLED THE POLICE OUT TO THE STREET AGAIN",
        "There was a rise of 12 per cent.",
        "Address: not known",
        "See form_v2.docx and page 12 of the file.",
        "In a log of 30 entries over 2 days nothing was said.",
    })
    void leavesNumbersOfNobodyAlone(String text) {
        assertThat(scanner.scan(text).detections()).filteredOn(d -> d.confidence() >= 0.5).extracting(d -> d.type() + ": " + d.text()).isEmpty();
    }
}
