package org.ipag.scrutiny.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Officers in the orders and shorthand that logs, minutes and messages use. */
class OfficersInLogsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "It was seen by DC Ines Moreira, 5512. Then he left.|DC Ines Moreira, 5512",
        "Present: DS Ines Moreira, 5512 (chair) and others.|DS Ines Moreira, 5512",
        "Sergeant I MOREIRA 20417 aware.|Sergeant I MOREIRA 20417",
        "OIC T/SGT 8841 OYELARAN|T/SGT 8841 OYELARAN",
        "18:22 PC 4521 HARGREAVES attended.|PC 4521 HARGREAVES",
        "19:05 Insp Chowdhury reviewed.|Insp Chowdhury",
        "On 14 March 2026 PC Chowdhury called.|PC Chowdhury",
        "1822 PC 4521 Hargreaves attended.|PC 4521 Hargreaves",
        "Interview by DC 4417/Marsh.|DC 4417/Marsh",
        "OIC T/DC 7112/SPARROW, file to follow.|T/DC 7112/SPARROW",
        "Seen by Det Con Marsh - 30417 today.|Det Con Marsh - 30417",
        "SEEN BY DET CON 7112 OBIANO|DET CON 7112 OBIANO",
        "Det Sarg Pollard told me.|Det Sarg Pollard",
        "NOTE FROM DC SUSAN MARSH: HE LEFT.|DC SUSAN MARSH",
        "I was met by PC MAC ARDLE, who drove.|PC MAC ARDLE",
    })
    void orders(String text, String officer) {
        assertThat(Findings.of("officer", text)).anySatisfy(found -> assertThat(officer).endsWith(found).contains(found))
                .allSatisfy(found -> assertThat(found).doesNotStartWith("22").doesNotStartWith("05").doesNotStartWith("1822").doesNotStartWith("2026"));
    }

    @Test
    void aSlashBehindANumberIsNotAlwaysANameAndAShortWordNotAlwaysARank() {
        assertThat(Findings.of("officer", "PC 4417/March and PC 4418/nothing")).allSatisfy(found -> assertThat(found).doesNotContain("March").doesNotContain("nothing"));
        assertThat(Findings.of("officer", "The con was long, and a det con is rare.")).isEmpty();
    }

    @Test
    void theNumberBehindACommaBelongsToTheOfficerOnlyIfItCountsNothing() {
        assertThat(Findings.of("officer", "PC Moreira, 5512, attended.")).containsExactly("PC Moreira, 5512");
        assertThat(Findings.of("officer", "PC Moreira, 30 minutes later, left.")).containsExactly("PC Moreira");
        assertThat(Findings.of("officer", "As told by PC Moreira, 0930 hrs.")).containsExactly("PC Moreira");
    }

    @Test
    void officersInSmallLetters() {
        assertThat(Findings.of("officer", "dets to DS p. shah. Sgt baljit mann, 3353 aware. wants PC al-hashimi to ring. call fr PC 4493.")).containsExactly("DS p. shah", "Sgt baljit mann, 3353", "PC al-hashimi", "PC 4493");
    }

    @Test
    void aDateBeforeTheTimeIsNoTime() {
        assertThat(Findings.of("officer", "Entry 2 - 9 March 2025 1806 - 52935\nEntry 3 - 18 April 2025 1514\n")).doesNotContain("1806", "1514");
    }

    @Test
    void whoeverWritesAnEntryIsAnOfficer() {
        assertThat(Findings.of("officer", "Friday 8 May 0925 hrs 771 - checks done\n28.09.26 15:40 hours 771 - call back\n26.07.26 10.43am 771 - closed"))
                .containsExactly("771", "771", "771");
    }

    @Test
    void timesWeekdaysAndExhibitsBesideARankAreNoOfficers() {
        assertThat(Findings.of("officer", "CSI 0145 hrs. On call DI Sunday. Lamp seized DS/07. CSI 11.31am.")).isEmpty();
    }

    @Test
    void aLineMayEndBetweenRankAndNumber() {
        assertThat(Findings.of("officer", "It was logged by the visiting PCSO\n70413 Adomako on the day."))
                .anySatisfy(found -> assertThat(found).endsWith("70413 Adomako"));
    }
}
