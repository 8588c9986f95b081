package org.ipag.scrutiny.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What only its place tells: the column of a table, the head of an entry in a log, whoever speaks. */
class SameColumnTest {

    private static final String LOG = """
        22:51:07 OP5518 FEMALE WHISPERING, SAYS HER EX IS AT THE DOOR
        22:51:40 OP5518 TWO CHILDREN INSIDE
        22:52:15 OP5518 OPEN LINE. BANGING HEARD
        22:54:30 OP5518 LINE CLEARED
        """;

    @Test
    void initialsAndNumbersInAColumnOfOfficers() {
        String table = """
            Ref | Item | Where found | Seized by | Bag
            1 | Charger | hall | RSD | B4410021
            2 | Notebook | wallet | PC Tomkinson | B4410022
            3 | Coat | wardrobe | 5077 Sallow | B4410023
            4 | Scales | loft | do. | B4410024
            """;
        assertThat(Findings.of("officer", table)).contains("RSD", "5077 Sallow").doesNotContain("do.", "Seized by");
    }

    @Test
    void aColumnWithoutAHeadInWhichOthersAreOfficers() {
        assertThat(Findings.of("officer", "0001 | 30.05.2026 0655 | LINDHURST 38820 | Attended.\n0002 | 30.05.2026 0910 | PC Amos | House to house.\n0003 | 30.05.2026 1405 | LINDHURST | Called back.\n0004 | 02.06.2026 1000 | 38820 | Film viewed.\n"))
                .contains("LINDHURST 38820", "LINDHURST", "38820");
    }

    @Test
    void namesInAColumnOfNames() {
        assertThat(Findings.of("person-name", "1\tKARADAG, Huseyin\tno\n2\tSmith, John\tno\n3\tQuenby\tyes\n")).contains("Quenby");
    }

    @Test
    void valuesBuiltLikeTheOthersOfTheirColumn() {
        String found = "NS\tGX15 OYF\t96\nNS\tLK21 ABC\t91\nNS\tGXI5 OYF\t41\n";
        assertThat(Findings.of("vehicle-registration", found)).contains("GX15 OYF", "LK21 ABC");
        assertThat(Findings.of("vehicle-registration", "1\tGX15 OYF\n2\tLK21 ABC\n3\tten\n")).doesNotContain("ten");
    }

    @Test
    void whoeverWritesTheEntriesOfALog() {
        assertThat(Findings.of("officer", LOG)).hasSize(4).containsOnly("OP5518");
        assertThat(Findings.of("officer", "OEL #1  6630 RFT  04/10 10.10  Link opened.\nOEL #2  6630  06/10 18.45  To the address.\nOEL #3  PC Amos  07/10  Seen.\n")).contains("6630");
    }

    @Test
    void speakersByNumberAndByInitials() {
        assertThat(Findings.of("officer", "2745  How do you want us to call you?\nQSH  Dez.\n2745  Full name for the tape.\nQSH  No comment.\nAA  He is tired.\nAA  Yes.\n")).contains("2745");
        assertThat(Findings.of("person-name", "2745  How do you want us to call you?\nQSH  Dez.\n2745  Full name for the tape.\nQSH  No comment.\nAA  He is tired.\nAA  Yes.\n")).contains("QSH").doesNotContain("AA");
    }

    @Test
    void otherTablesAndLogs() {
        assertThat(Findings.of("officer", "02OCT     BGC   RENT   60.00\n05OCT     BGC   WAGES   80.00\n07OCT     POS   BAKER   4.00\n")).isEmpty();
        assertThat(Findings.of("officer", "11:23 101 called, forty minutes held\n11:58 101 called again\n12:30 999 called\n")).isEmpty();
        assertThat(Findings.of("officer", "Item | Price | Stock\nBolt | 4410 | 1200\nNut | 4411 | 1300\n")).isEmpty();
        assertThat(Findings.of("person-name", "#\tDriver\tResult\n1\tHuseyin KARADAG\tok\n2\tJohn Smith\tok\n")).doesNotContain("Driver");
    }
}
