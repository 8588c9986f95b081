package org.ipag.scrutiny.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.CaseState;
import org.ipag.scrutiny.model.round.FindingDecision;
import org.ipag.scrutiny.model.round.RedactionFinding;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.SignOff;
import org.ipag.scrutiny.model.round.SignOffRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RedactionFingerprintTest {

    private final CaseFile file = RoundFactory.eINSTANCE.createCaseFile();
    private final RedactionFinding finding = RoundFactory.eINSTANCE.createRedactionFinding();
    private final SignOff agreed = RoundFactory.eINSTANCE.createSignOff();

    @BeforeEach
    void anAgreedCase() {
        file.setWorkingSha256("aa");
        file.setDescription("A window was broken.");
        finding.setStart(3);
        finding.setEnd(9);
        finding.setDecision(FindingDecision.ACCEPTED);
        file.getRedactionFindings().add(finding);
        agreed.setRole(SignOffRole.INSPECTOR);
        agreed.setName("Insp. One");
        agreed.setAt(Instant.EPOCH);
        agreed.setSubjectSha256(RedactionFingerprint.of(file));
        file.getSignOffs().add(agreed);
    }

    @Test
    void anAgreementCountsForExactlyWhatItWasGivenFor() {
        assertThat(ReleaseGate.validSignOff(file)).contains(agreed);
        List<Runnable> changes = List.of(() -> finding.setDecision(FindingDecision.REJECTED), () -> finding.setEnd(10), () -> finding.setReplacement("[X]"), () -> finding.setDecisionReason("public"),
                () -> file.setWorkingSha256("bb"), () -> file.setSourceSha256("cc"), () -> file.setDescription("A door was broken."), () -> file.getRedactionFindings().clear());
        for (Runnable change : changes) {
            String before = RedactionFingerprint.of(file);
            change.run();
            assertThat(RedactionFingerprint.of(file)).isNotEqualTo(before);
            assertThat(ReleaseGate.validSignOff(file)).isEmpty();
            assertThat(ReleaseGate.pack(file).reasons()).anyMatch(each -> each.contains("Insp. One agreed another state"));
        }
    }

    @Test
    void theOrderOfFindingsAndWhoDecidedThemDoNotMatter() {
        RedactionFinding other = RoundFactory.eINSTANCE.createRedactionFinding();
        other.setStart(20);
        file.getRedactionFindings().add(other);
        String before = RedactionFingerprint.of(file);
        file.getRedactionFindings().move(0, 1);
        finding.setDecidedBy("somebody");
        assertThat(RedactionFingerprint.of(file)).isEqualTo(before);
    }

    @Test
    void anAgreementFromBeforeFingerprintsWereKeptCountsOnlyForAPackThatHasLeft() {
        agreed.setSubjectSha256(null);
        assertThat(ReleaseGate.validSignOff(file)).isEmpty();
        file.setState(CaseState.SHOWN);
        assertThat(ReleaseGate.validSignOff(file)).contains(agreed);
    }
}
