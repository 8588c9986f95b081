package org.ipag.scrutiny.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Officers and staff without a rank of whom a number is told. */
class StaffNumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', value = {
        "12/03/2026 09:14:22 [6308] Window found open.|6308",
        "[9] 6308 (12/03/26)\\nRang the shop.|6308",
        "[10] Threlkeld 6308 (14/03/26)\\nRang again.|Threlkeld 6308",
        "2214 NO REPLY AT THE DOOR. /6308|6308",
        "Entry 012 - 12/03/2026 09:14 - 6308\\nRang the shop.|6308",
        "The log was opened by operator 6308; the caller hung up.|6308",
        "PASSED TO CALL-TAKER THRELKELD 6308 THAT NOBODY IS FREE|THRELKELD 6308",
        "21:40 CLOSE CODE 9. OP 6308|6308",
        "Signed: 6308|6308",
        "Taken by: Threlkeld 6308|Threlkeld 6308",
        "Officer making the search: 6308|6308",
        "Rank: PC   Number: 638|638",
        "THRELKELD 6308: NO TRACE IN THE PARK|THRELKELD 6308",
        "6308 THRELKELD> at scene|6308 THRELKELD",
        "To: ACHTERBERG, Lotte 6308|ACHTERBERG, Lotte 6308",
        "PC Craig Tindle, K 6308, came|K 6308",
        "One wore number K 6308, one none.|K 6308",
        "Update from 6308: shop has sent the film.|6308",
    })
    void aNumberThatTheLineTellsAsAnOfficers(String text, String officer) {
        assertThat(Findings.of("officer", text.replace("\\n", "\n"))).contains(officer);
    }

    @Test
    void aNumberOnceToldIsThatOfficersWhereverItStands() {
        assertThat(Findings.of("officer", "Signed: 6308\nShe told 6308 that the gate was open. Bag 6308 is empty. He paid \u00a36308.\nRoom 6308\n")).containsExactly("6308", "6308");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Psalm 119: a lamp to my feet", "Entry 007 - 11/03/2025", "Room 6308: two beds", "Operator of the crane since 2014.", "The co-op 6308 miles away", "Number: 6308 (order)", "See page 6308 of the bundle from 2019: nothing.",
            "[3] 2019 was a bad year.", "http://shop.example.org /6308\n", "a report from 2021: little has changed", "Signed: yes", "Part number K 6308 is out of stock.", "She took the A 4117 home."})
    void numbersOfNobody(String text) {
        assertThat(Findings.of("officer", text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', value = {
        "Searchers Oldroyd, 6308, 7315|Oldroyd,6308,7315",
        "PC's Ward and Oldroyd on scene.|Ward,Oldroyd",
        "KV12 (Oldroyd + Bickle) sent|Oldroyd,Bickle",
        "20:11 KV07 (6308 OLDROYD): BEHIND IT|6308 OLDROYD",
        "Attending: 6308/7315.|6308,7315",
    })
    void severalInARow(String text, String officers) {
        assertThat(Findings.of("officer", text)).containsExactlyInAnyOrder(officers.split(","));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Officers Monday and Tuesday, staff Wednesday.", "Room 12 (Red and Blue)", "Mazda CX5 (Silver, Black)", "Form MG11 (Oldroyd)", "The officers and the crew went home.", "Officers searched 14 and 15 March."})
    void rowsOfSomethingElse(String text) {
        assertThat(Findings.of("officer", text)).isEmpty();
    }
}
