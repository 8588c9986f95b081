package org.ipag.scrutiny.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words and numbers that nobody can explain, and those that somebody can. */
class UnexplainedTest {

    private static final Scanner SCANNER = new Scanner();

    private static List<String> of(String text) {
        return SCANNER.scanForUnexplained(text, Set.of()).unexplained().stream().map(Detection::text).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"They left at 17:45 and came back on 12/03/2024.", "He was seen 0930 to 1015 and again at 1620.", "Two windows, worth £1,450, were broken.", "It took 45 minutes and cost 300 pounds.",
            "See page 112 of the policy, version 4.2.1.", "He is charged under s.47 and s.4A of the Public Order Act 1986.", "She signed the MG11 and the MG6C.", "The M25 was shut, so they took the A249.",
            "He was given 500mg of paracetamol at 8pm.", "The 2nd of 3 calls, 20 % of them, in the 1990s.", "About 300 people came to the square.", "He caught the bus 186 home.", "Grade 2, category 3, tier 1.",
            "He has a Samsung Galaxy 4410 from the shop.", "They drank until 2345hrs.", "The score was 31-12.", "Count 1200 steps.", "A 6'2 tall man, IC3, in his 20s."})
    void numbersThatExplainThemselves(String text) {
        assertThat(of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Her tickets were promised to 4418, he says.|4418", "The slip they gave him has SS0094410 on it.|SS0094410", "The clip is BWV-9921/OCT in the store.|BWV-9921/OCT",
            "He spoke to whoever had 0311 on; the list has no 0311 today.|0311", "Then came 4417 with the van.|4417", "It is on shoulder: six six two four.|six six two four"})
    void numbersThatNobodyExplains(String text, String listed) {
        assertThat(of(text)).contains(listed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The council told the hospital that the car was a Ford.", "On Monday in March the British team played in Leeds.", "She uses Facebook and speaks Polish.", "CCTV and ANPR were checked by the CPS.",
            "He came from the Harbour in the rain.", "Stopped near Wexmoor; the market at Wexmoor was shut.", "Yesterday was quiet. Nothing happened."})
    void wordsThatSomeListExplains(String text) {
        assertThat(of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"They went home and then we had to ask Cookie about it.|Cookie", "The others were called in, please do not leave it with Ghost now.|Ghost", "The stranger whom they told R. about was gone.|R",
            "We had them as three, Trigger and so on.|Trigger", "They say so, Bear (the tall one) and others.|Bear", "Deferred until the club answers. P.B. / 28 days.|P.B"})
    void wordsThatNobodyExplains(String text, String listed) {
        assertThat(of(text)).contains(listed);
    }

    @Test
    void aNameThatWasFoundIsWorthALookWhereItWasNot() {
        ScanResult result = SCANNER.scanForUnexplained("Mr Duncan Marsh called. They say that the marsh is wet, and Marsh, too.", Set.of());
        assertThat(result.detections()).isNotEmpty();
        assertThat(result.unexplained()).noneMatch(each -> each.text().equals("marsh")).allSatisfy(each -> assertThat(result.detections()).noneMatch(each::overlaps));
    }

    @Test
    void ourOwnLabelsAreExplained() {
        assertThat(of("[VICTIM] and [OFFICER 1] met [REDACTED] at the door.")).isEmpty();
    }

    @Test
    void claimsNothing() {
        Detection listed = SCANNER.scanForUnexplained("The slip has SS0094410 on it.", Set.of()).unexplained().getFirst();
        assertThat(listed.type()).isEqualTo(IdentifierType.UNEXPLAINED.key());
        assertThat(listed.confidence()).isLessThan(0.4);
        assertThat(listed.hint()).isFalse();
        assertThat(listed.label()).isEqualTo("[REDACTED]");
        assertThat(IdentifierType.UNEXPLAINED.group()).isEqualTo(IdentifierType.Group.QUESTION);
    }

    @Test
    void onlyIfAskedFor() {
        String text = "PC 4418 Duncan Marsh gave the slip SS0094410 to Quorlan.";
        ScanResult plain = SCANNER.scan(text);
        assertThat(plain.unexplained()).isEmpty();
        assertThat(SCANNER.scanForUnexplained(text, Set.of()).detections()).isEqualTo(plain.detections());
    }
}
