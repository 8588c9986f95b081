package org.ipag.scrutiny.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.ipag.scrutiny.model.round.FindingDecision;
import org.ipag.scrutiny.model.round.RedactionFinding;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.office.redact.Leftovers;
import org.ipag.scrutiny.office.redact.PlainCopy;
import org.ipag.scrutiny.office.redact.WordPackage;
import org.junit.jupiter.api.Test;

class DecidedRedactionTest {

    private static final String BODY = "word/document.xml";
    private static final String TEXT = "Ms Ozanne Brackley rang. Brackley was calm.\nThe shop in Brackley Road. OZANNE BRACKLEY came back.";

    private final List<RedactionFinding> findings = new ArrayList<>();
    private final byte[] working = PlainCopy.docx(List.of(TEXT.split("\n")));

    @Test
    void acceptedWordsAreReplacedWhereTheyWereFoundAndWhereverElseTheyStand() {
        decide("Ozanne Brackley", 0, "[VICTIM]", FindingDecision.ACCEPTED);
        DecidedRedaction.Result result = redact();
        assertThat(body(result.word())).contains("Ms [VICTIM] rang. Brackley was calm.").contains("Road. [VICTIM] came back.");
        assertThat(result.key()).containsOnlyKeys("[VICTIM]");
        assertThat(result.key().get("[VICTIM]")).containsExactly("Ozanne Brackley");
        assertThat(Leftovers.find(result.word(), List.of("Ozanne Brackley"))).isEmpty();
    }

    @Test
    void aRejectedPlaceStaysThoughTheSameWordIsAcceptedElsewhere() {
        decide("Ozanne Brackley", 0, "[VICTIM]", FindingDecision.ACCEPTED);
        decide("Brackley", 25, "[VICTIM]", FindingDecision.ACCEPTED);
        decide("Brackley", 50, "[ADDRESS]", FindingDecision.REJECTED);
        assertThat(body(redact().word())).contains("[VICTIM] was calm.").contains("The shop in Brackley Road.");
    }

    @Test
    void overlappingStretchesBecomeOneUnderTheLabelOfTheLongest() {
        decide("Brackley", 25, "[VICTIM]", FindingDecision.ACCEPTED);
        decide("Brackley was calm", 25, "[DETAIL]", FindingDecision.ACCEPTED);
        assertThat(body(redact().word())).contains("rang. [DETAIL].");
    }

    @Test
    void aMarkMayRunOverParagraphs() {
        decide("was calm.\nThe shop in", 0, "[DETAIL]", FindingDecision.ACCEPTED);
        assertThat(body(redact().word())).contains("Brackley [DETAIL]\n Brackley Road.").doesNotContain("calm").doesNotContain("shop");
    }

    @Test
    void givenNameAndSurnameFoundOneByOneBecomeOneLabel() {
        decide("Ozanne", 0, "[VICTIM]", FindingDecision.ACCEPTED);
        decide("Brackley", 0, "[VICTIM]", FindingDecision.ACCEPTED);
        assertThat(body(redact().word())).contains("Ms [VICTIM] rang.");
    }

    @Test
    void whatIsUndecidedOrStandsNowhereChangesNothing() {
        decide("Ozanne Brackley", 0, "[VICTIM]", FindingDecision.UNDECIDED);
        RedactionFinding hidden = finding(-1, -1, "[REMOVED]", FindingDecision.ACCEPTED);
        hidden.setPart("docProps/core.xml");
        DecidedRedaction.Result result = redact();
        assertThat(body(result.word())).contains("Ozanne Brackley rang");
        assertThat(result.key()).isEqualTo(Map.of());
    }

    private DecidedRedaction.Result redact() {
        return DecidedRedaction.of(findings, working, "case.docx").redact();
    }

    private void decide(String words, int from, String label, FindingDecision decision) {
        int start = WordPackage.open(working, "case.docx").texts().getFirst().text().indexOf(words, from);
        assertThat(start).isNotNegative();
        finding(start, start + words.length(), label, decision);
    }

    private RedactionFinding finding(int start, int end, String label, FindingDecision decision) {
        RedactionFinding finding = RoundFactory.eINSTANCE.createRedactionFinding();
        finding.setPart(BODY);
        finding.setStart(start);
        finding.setEnd(end);
        finding.setReplacement(label);
        finding.setDecision(decision);
        findings.add(finding);
        return finding;
    }

    private static String body(byte[] word) {
        return WordPackage.open(word, "out").texts().getFirst().text();
    }
}
