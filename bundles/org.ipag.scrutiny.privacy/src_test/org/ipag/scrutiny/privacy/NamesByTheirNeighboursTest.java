package org.ipag.scrutiny.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and officers that only what stands beside them gives away. */
class NamesByTheirNeighboursTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "CALLER SAYS HER SON OBIKA 11 IS IN THE ROOM WITH HER|OBIKA",
        "2214 CHILD LUSIA 4 SEEN SAFE AND WELL|LUSIA",
        "She told the teacher that \"Robin has a knife under the bed.\" Robin is dad.|Robin",
        "Rose is my sister.|Rose",
        "He shouted \"come on Boggle we're off\" and ran.|Boggle",
        "Child: Primrose Maugham   Y3   dob 5/6/2016|Primrose Maugham",
        "He laughed. \"Looks like Squeak Maugham.\" Then he went quiet.|Squeak Maugham",
        "05 Apr\\tFPI\\tLESZEK PAWLUK FLAT 406\\t\\t1,450.00|LESZEK PAWLUK",
        "08 Apr\\tFPO\\t04-29-09 60017755 CHIDURAM\\t\\t2,300.00|CHIDURAM",
        "ALIAS  02  : WRAITH/ANTHONY PAUL   DOB 19/02/1974|WRAITH/ANTHONY PAUL",
        "NICKNAME   : TONY THE KEY\\nADDR HOME  : none|TONY THE KEY",
        "Her only friend, Um Hamza from the class, was told.|Um Hamza",
        "We spoke to Dinh Quoc Bang at the door.|Dinh Quoc Bang",
        "I am here until six then on my mobile.\\n\\nRhi T\\nHead of year|Rhi T",
        "The taxi was booked in the name \"Emre A\" from the rank.|Emre A",
        "It resolves to Jonas Heckmond, 8 Gasworks Cottages, TM12 6SY; hub off. Heckmond trades as a fencer.|Heckmond",
        "We met Zubaida Khan. It's just me and Zuba.|Zuba",
        "Handed to crew 4, senior Czesława at the dock.|Czesława",
    })
    void namesOfPersons(String text, String name) {
        assertThat(found("person-name", text)).as(text).anySatisfy(f -> assertThat(f).contains(name));
    }

    static List<String> found(String type, String text) {
        return Findings.of(type, text.replace("\\n", "\n").replace("\\t", "\t"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hope is not a plan.", "Grace was said before dinner.", "Summer is the busiest time.", "Shut up Monday to Friday.", "Plan: see the list.\n\nAnnex B\nThe map", "PREV ALIAS SEARCH DONE",
        "The children are 11 and 4.", "ROAD CLOSED A4117 BOTH WAYS", "CHILD SEAT 4 FITTED",
        "ETA 6 MIN FROM THE BRIDGE", "He has been here since 4 August, so it goes on.", "The passport seen was 058841273 (ROU) and it had expired.", "It STAYS Monday at ten.", "It was connected to the shop's Wi-Fi. Payment was taken."})
    void nobody(String text) {
        assertThat(found("person-name", text)).as(text).isEmpty();
        assertThat(found("officer", text)).as(text).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "VOL ATT INSTEAD. DISC WITH PS HALLAM-PEEL|HALLAM-PEEL",
        "OP C7714   DESPATCH C7702 BREARLEY   SUPV INSP OYELARAN|C7714",
        "OP C7714   DESPATCH C7702 BREARLEY   SUPV INSP OYELARAN|C7702 BREARLEY",
        "1507 C7731  999 CALL. ASSLT.\\nCODE 4. CLOSED C7731|C7731",
        "2018-2044  Into interview. DDO D914|D914",
        "Completed by D902 / checked PS Ullathorne|D902",
        "1509 CREW MAKING. 4417 DEWHIRST SINGLE CREWED|4417 DEWHIRST",
        "1509 CREW MAKING. 4417 DEWHIRST SINGLE CREWED\\n1514 DEWHIRST ON SCENE|DEWHIRST",
        "Officers: 5127 Rowbottom / 5340 (driver)|5340",
        "He was conveyed by PCs Greenhalgh and 4226 at 03:25.|4226",
        "PC 4903 Lind took it. Pocket book with 4117's docket.|4117",
        "The order was prepared for FI Marchbanks.|Marchbanks",
    })
    void officers(String text, String officer) {
        List<String> all = new ArrayList<>(found("officer", text));
        all.addAll(found("person-name", text));
        assertThat(all).as(text).anySatisfy(f -> assertThat(f).contains(officer));
    }

    @Test
    void initialsInTheColumnOfWhoeverSeizedAnExhibit() {
        String list = "Ref | By | Where\nKW/1 | PC Kiera Womersley | windowsill\nKW/2 | KW | bin | a phone\n";
        assertThat(found("officer", list)).contains("KW");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "wearer PC 3355 Aldous   2nd officer PC Nasreen Bapu\\n\\n3355: Police, can you open up?\\nF: Who called you?|3355",
        "Officers: 5127 Rowbottom / 5340 (driver)\\nHe said: \"third time in a month. 5340 knows me, he did me in March.\"|5340",
        "He was conveyed by PCs Greenhalgh and 4226 at 03:25. We are grateful that 4226 talked about fishing.|4226",
    })
    void numbersOfOfficersAgain(String text, String number) {
        assertThat(found("officer", text).stream().filter(f -> f.contains(number)).count()).as(text).isEqualTo(2);
    }
}
