package org.ipag.scrutiny.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in shapes that writers choose for themselves. */
class OtherShapesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "arrest-summons|Last arr 24-0647-01-166966L.|24-0647-01-166966L",
        "arrest-summons|She was dealt with under 26 8050 01 577397D for a similar matter.|26 8050 01 577397D",
        "prison-number|Orderly Duda (A/7622/UF) says so.|A/7622/UF",
        "prison-number|He got a phone off Huang (YJ 9942) on Rose wing.|YJ 9942",
        "prison-number|Subject on licence, Pris. No. A4223 MK|A4223 MK",
        "mac-address|From the log-ins to 198.51.100.221, Bluetooth 1F3835:7F4243.|1F3835:7F4243",
        "mac-address|BT addr 24E844B8CE56 was seen|24E844B8CE56",
        "imei|Google Pixel, IMEI1: 865737/11/110045/0|865737/11/110045/0",
        "ni-number|21-Sep-2023 DWP AB 470 649 C 225.40|AB 470 649 C",
        "phone|First account of Tamar Abecassis, 0113 496 0902, not relied on|0113 496 0902",
        "crime-reference|Save for a son as a victim in 2023/270209. Recommended.|2023/270209",
        "crime-reference|Result: crimed 43240228976. OIC informed.|43240228976",
        "crime-reference|Crime gen'd 8P1 / 7431 / 23 today|8P1 / 7431 / 23",
        "crime-reference|She said that police had been called 3 times, 41 220317 24 being the latest.|41 220317 24",
        "crime-reference|Mira seen as a victim in K-20718-2025. Recommended.|K-20718-2025",
        "crime-reference|Senior triage: DI Bulstrode (5512), grade 2, 30118 0425 - to DC Ames|30118 0425",
        "crime-reference|Subject: 50317/0824|50317/0824",
        "crime-reference|He said no harm was meant, see 04254 / 0924.|04254 / 0924",
        "log-number|A neighbour shouted over a hedge, P2505079911. She denies it.|P2505079911",
        "log-number|Prev logs for address 9050-20260711 and 615-29042024|9050-20260711",
        "log-number|Prev logs for address 9050-20260711 and 615-29042024|615-29042024",
        "passport|Ileana from the garage. Ppt in glovebox 1786 71800|1786 71800",
        "nhs-number|NHSNo=9434765919|9434765919",
        "vehicle-registration|He drives her about in a Nissan Qashqai, LCX.466. It was seen.|LCX.466",
        "vehicle-registration|A grey Renault Clio, 349FHE, outside.|349FHE",
        "vehicle-registration|Mira drives a Ford Fiesta cdc566 to work|cdc566",
        "vehicle-registration|A silver Hyundai van, U40 DFC, came back to Ida Roe.|U40 DFC",
        "vehicle-registration|ANPR HIT JF18 SGT LEXMOTO|JF18 SGT",
        "vehicle-registration|Second vehicle WJ53.HPR made off|WJ53.HPR",
        "date-of-birth|Perp: Desmond Barrett (Friday 7 February 2003) seen.|Friday 7 February 2003",
    })
    void found(String type, String text, String value) {
        assertThat(Findings.of(type, text)).as(text).contains(value);
    }

    @Test
    void exhibitsWrittenInAnotherWay() {
        assertThat(Findings.of("exhibit", "I produce the footage as RCS/11. The knife is RCS 12, the lift rcs/13 and the coat RCS14.")).contains("RCS/11", "RCS 12", "rcs/13", "RCS14");
        assertThat(Findings.of("exhibit", "PC Ruth Evans attended and produced a film as RE/1. Screenshots RE 2 were made.")).contains("RE 2");
    }

    @Test
    void exhibitsByTheSurnameOfWhoeverProducedThem() {
        assertThat(Findings.of("exhibit", "DS Loveridge attended, phone shown, screenshots TBL 7. IP upset.")).contains("TBL 7");
        assertThat(Findings.of("exhibit", "PC 3310 Pugh was sent a clip, cp/11, by the neighbour.")).contains("cp/11");
        assertThat(Findings.of("exhibit", "Found: PC 3310 Nairn. SN5 lift from sill. Officer Sam Nairn came.")).contains("SN5");
        assertThat(Findings.of("exhibit", "REF\tITEM\tWHERE\nlbm/14\tkitchen knife\thall\nLBM-12\tgrey jacket\tbed\ncm 5\tswab\tcar\nCM 6\tswab\tcar")).contains("lbm/14", "LBM-12", "CM 6");
    }

    @Test
    void formsAndGoodsAreNoExhibits() {
        assertThat(Findings.of("exhibit", "PC Val Ames: I am told that the form for this is VA/1 leaflet.")).isEmpty();
        assertThat(Findings.of("exhibit", "I bought a Dahua NVR/4 camera. Mr Roe has a Yale SV/4C camera and the item is a Stihl MS/170.")).isEmpty();
        assertThat(Findings.of("exhibit", "DC Nora Pugh stayed until 9. He walked on, 4 streets, bus np 4.")).isEmpty();
    }

    @Test
    void rowsThatAreCountedAreNoExhibits() {
        assertThat(Findings.of("exhibit", "WHAT\tWHERE\nBOX 1\thall\nBOX 2\tbed\nBOX 3\tcar")).isEmpty();
        assertThat(Findings.of("exhibit", "Rm 1 | clear\nRm 2 | clear\nRm 3 | clear\nday 1 | quiet")).isEmpty();
    }

    @Test
    void numbersOfOrdersAndPatients() {
        assertThat(Findings.of("log-number", "A delivery slip, job number 1847704400, was found. Amb inc 8810764300 on way. Log kept by PC 3219 Bennett.")).isEmpty();
        assertThat(Findings.of("log-number", "Job number 417 refers. Inc 1204 attended.")).isNotEmpty();
        assertThat(Findings.of("log-number", "TRANSCRIPT 999 LOG")).isEmpty();
        assertThat(Findings.of("crime-reference", "Spent 9 nights at Westmere General in May, ref 6237354700.")).isEmpty();
    }

    @Test
    void noHouseBeforeTheStreet() {
        assertThat(Findings.of("address", "PS Ames at scene, road blocked both ways.")).isEmpty();
        assertThat(Findings.of("address", "Preserve the CCTV at Iceland, Lawrence Way, for 11pm.")).isEmpty();
        assertThat(Findings.of("address", "He walks home with Ida from Year 8 along Mason Street.")).isEmpty();
        assertThat(Findings.of("address", "She answers to Ida, wearing green anorak.")).isEmpty();
        assertThat(Findings.of("address", "He lives at Hilltop, Canal Walk, with his mum.")).isNotEmpty();
    }

    @Test
    void otherNumbers() {
        assertThat(Findings.of("exhibit", "PC Nora Clay and unit NC07 attended. NC41 ASSIGNED.")).isEmpty();
        assertThat(Findings.of("vehicle-registration", "The box said Canon EOS 250D on the side. On 10-Dec-2023 at 11. ON 10-DEC-2023 AT 11. A honda cbr600 car did 94 mph, then 120mph, V2 62 ugs.")).isEmpty();
        assertThat(Findings.of("handle", "Sort code given (name on account: R.Uddin), and account: N.da Silva")).isEmpty();
        assertThat(Findings.of("log-number", "E-mail to Insp 4346 of 06.07.24 about the door.")).isEmpty();
        assertThat(Findings.of("prison-number", "Cell visit by DO 8813. He is in cell MB 1200 days.")).doesNotContain("DO 8813");
        assertThat(Findings.of("vehicle-registration", "Livescan serial A7. NAT INS given.")).isEmpty();
        assertThat(Findings.of("pnc-id", "The car ABC 123Y was PNC checked.")).isEmpty();
    }
}
