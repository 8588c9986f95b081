package org.ipag.scrutiny.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** References, exhibits, vehicles and phones by shape or company; and numbers of other things. */
class ReferencesTest {

    @ParameterizedTest
    @ValueSource(strings = {"52-104711-25", "52 / 4711 / 25", "5204711/25", "CR/10471/25"})
    void crimeReferencesInAnyHeading(String reference) {
        for (String before : new String[] {"OEL - ", "RE: ", "Crimed ", "- ", "1. ", "Subject: Update on ", "CASE TIMELINE - "}) {
            assertThat(Findings.of("crime-reference", before + reference + "\nCaller rang.")).as(before + reference).containsExactly(reference);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lab ref 4471003825 is back.", "AF ref 4471003825.", "The carrier's reference is 4471003825.", "Bus co ref 4471003825."})
    void aReferenceOfAnotherThingIsNoCrimeReference(String text) {
        assertThat(Findings.of("crime-reference", text)).isEmpty();
    }

    @Test
    void aReferenceOfOursIs() {
        assertThat(Findings.of("crime-reference", "Please quote our ref 4471003825. The crime ref 4471003826 is closed.")).hasSize(2);
    }

    @Test
    void aReferenceEndsBeforeTheOfficerBehindIt() {
        assertThat(Findings.of("crime-reference", "RESULT: CRIME 52/173838/25 - OIC T/INSP 5364 OBI")).containsExactly("52/173838/25");
        assertThat(Findings.of("crime-reference", "He gave you a reference its 52250879494.")).hasSize(1);
    }

    @Test
    void timesAndNumbersToRingAreNoReferences() {
        assertThat(Findings.of("case-urn", "URN 52KE0866726\n1126 hrs done")).containsExactly("52KE0866726");
        assertThat(Findings.of("log-number", "It was reported to police by 101 on 7 Jun 26.\nLOG 52/12345/26\n14/03/2026")).isEmpty();
    }

    @Test
    void housesWithANameBeforeTheirStreet() {
        assertThat(Findings.of("address", "Complainant: Ewa Nowak, Larchmount, Quarry Lane, Elmford.")).containsExactly("Larchmount, Quarry Lane, Elmford");
        assertThat(Findings.of("address", "Lives at: Larchmount, 12 Quarry Lane, Elmford. He rang at No. 77 The Green.")).containsExactly("Larchmount, 12 Quarry Lane, Elmford", "No. 77 The Green");
        assertThat(Findings.of("address", "I moved from Plot 4, Two Larches Travellers Site to my mother.")).containsExactly("Plot 4, Two Larches Travellers Site");
        assertThat(Findings.of("address", "The parade passes Greggs, Quarry Lane and the school.")).isEmpty();
    }

    @Test
    void exhibitsBesideWhatWasSeized() {
        assertThat(Findings.of("exhibit", "CCTV seized PL2. I seized the coat, HB-4. To follow: HB-5 swabs, AM/03 seized."))
                .containsExactly("PL2", "HB-4", "HB-5", "AM/03");
        assertThat(Findings.of("exhibit", "Form HORT/1 was issued. The survey, form QS/4. Gloves, code GL/22.")).isEmpty();
    }

    @Test
    void vehiclesByTheirPlaceInACollision() {
        assertThat(Findings.of("vehicle-registration", "RTC A299 JCT Quarry Lane. 2 veh. V1 DZF 2492, V2 JOG 749P. A grey BMW 320.")).containsExactly("DZF 2492", "JOG 749P");
        assertThat(Findings.of("vehicle-registration", "He was driving RZ51 CPC. DI 9374 PRITCHARD came.")).containsExactly("RZ51 CPC");
    }

    @Test
    void aLotOfGoodsIsNoInsuranceNumber() {
        assertThat(Findings.of("ni-number", "The cartridges, lot AB12-3471, expire in June.")).isEmpty();
    }

    @Test
    void anOnlineNameThatSomebodyUses() {
        assertThat(Findings.of("handle", "On Snapchat she uses the name larkfan77. Ring her.")).containsExactly("larkfan77");
    }

    @Test
    void aBookingMayBeMadeFromAPhone() {
        assertThat(Findings.of("phone", "The booking had been made from 07700 900027.")).containsExactly("07700 900027");
    }

    @Test
    void streetsCalledBankOrMeadow() {
        assertThat(Findings.of("address", "She lives at 17c Tannery Bank. Ewa Nowak, Flat 6, Heron House, Tannery Bank. He left 9 Larch Spinney.")).containsExactly("17c Tannery Bank", "Flat 6, Heron House, Tannery Bank", "9 Larch Spinney");
        assertThat(Findings.of("address", "There are 2 Barclays Bank branches and 3 Food Bank sites.")).isEmpty();
    }

    @Test
    void shortReferencesOfLogsAndForms() {
        assertThat(Findings.of("log-number", "101 rang, ref 417 of 8 May and more. Advice given. Ref 14-0933.")).containsExactly("417 of 8 May", "14-0933");
        assertThat(Findings.of("log-number", "Lab ref 14-0933. The operator's reference 417 of 8 May. Invoice, ref 14-0933. Ref 12 above.")).isEmpty();
    }

    @Test
    void exhibitsBehindWhatWasDoneWithThem() {
        assertThat(Findings.of("exhibit", "I produce the footage as KL-5. The receipt as KL2. A knife marked KL14. Took disc PQ-7.")).containsExactly("KL-5", "KL2", "KL14", "PQ-7");
        assertThat(Findings.of("exhibit", "He rode as MT-07 riders do. Parked as AM10 said.")).isEmpty();
    }
}
