package org.ipag.scrutiny.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.FindingDecision;
import org.ipag.scrutiny.model.round.RedactionFinding;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.SignOff;
import org.ipag.scrutiny.model.round.SignOffRole;
import org.ipag.scrutiny.model.topic.Topic;
import org.ipag.scrutiny.model.topic.TopicFactory;
import org.ipag.scrutiny.office.docx.PoiWordRenderer;
import org.ipag.scrutiny.office.redact.Leftovers;
import org.ipag.scrutiny.office.redact.PlainCopy;
import org.ipag.scrutiny.privacy.Scanner;
import org.ipag.scrutiny.process.RedactionFingerprint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackReleaseTest {

    private static final String NAME = "Ozanne Brackley";
    private final CaseScan scan = new CaseScan(new Scanner(), new OnlyWord());
    private final PackRelease release = new PackRelease(new PackBuilder(new PoiWordRenderer()), new WrittenFileGate(scan));
    private final byte[] working = PlainCopy.docx(List.of("The victim " + NAME + " rang. " + NAME + " was upset."));
    private final Topic topic = TopicFactory.eINSTANCE.createTopic();
    private final CaseFile file = RoundFactory.eINSTANCE.createCaseFile();

    @TempDir
    private Path folder;

    @BeforeEach
    void aSignedCase() {
        Round round = RoundFactory.eINSTANCE.createRound();
        round.setTopic(topic);
        round.getCases().add(file);
        file.setLabel("Case A");
        file.setDescription("A window was broken.");
        RedactionFinding finding = RoundFactory.eINSTANCE.createRedactionFinding();
        finding.setPart("word/document.xml");
        finding.setStart(11);
        finding.setEnd(11 + NAME.length());
        finding.setReplacement("[VICTIM]");
        finding.setDecision(FindingDecision.ACCEPTED);
        file.getRedactionFindings().add(finding);
        SignOff signOff = RoundFactory.eINSTANCE.createSignOff();
        signOff.setRole(SignOffRole.INSPECTOR);
        signOff.setName("Inspector");
        signOff.setAt(Instant.now());
        signOff.setSubjectSha256(RedactionFingerprint.of(file));
        file.getSignOffs().add(signOff);
    }

    @Test
    void theWrittenPackHoldsNothingAccepted() throws IOException {
        Path target = folder.resolve("pack.docx");
        PackRelease.Outcome outcome = write(target);
        assertThat(outcome.gate().verdict().reasons()).isEmpty();
        assertThat(outcome.released()).isTrue();
        assertThat(Files.readAllBytes(target)).isEqualTo(outcome.bytes());
        assertThat(outcome.sha256()).hasSize(64);
        assertThat(outcome.key()).containsOnlyKeys("[VICTIM]");
        assertThat(Leftovers.find(outcome.bytes(), List.of(NAME, "Brackley"))).isEmpty();
    }

    @Test
    void aNameInTheSummaryIsRefusedAndNoFileIsLeft() throws IOException {
        file.setSummary("A neighbour helped Mrs " + NAME + ".");
        PackRelease.Outcome outcome = write(folder.resolve("pack.docx"));
        assertThat(outcome.released()).isFalse();
        assertThat(outcome.gate().blocking()).anyMatch(find -> find.text().contains(NAME));
        try (var left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void anUndecidedFindingIsRefused() {
        file.getRedactionFindings().getFirst().setDecision(FindingDecision.UNDECIDED);
        PackRelease.Outcome outcome = write(folder.resolve("pack.docx"));
        assertThat(outcome.released()).isFalse();
        assertThat(outcome.gate().records()).isNotEmpty();
        assertThat(outcome.gate().finds()).as("and the name stands in the file").isNotEmpty();
    }

    @Test
    void aCaseWithoutADocumentIsItsDescription() {
        file.getRedactionFindings().clear();
        file.getSignOffs().getFirst().setSubjectSha256(RedactionFingerprint.of(file));
        PackRelease.Outcome outcome = release.write(file, topic, null, folder.resolve("pack.docx"), LocalDate.of(2026, 11, 20));
        assertThat(outcome.released()).isTrue();
        assertThat(Leftovers.find(outcome.bytes(), List.of("A window was broken"))).isNotEmpty();
    }

    private PackRelease.Outcome write(Path target) {
        return release.write(file, topic, working, target, LocalDate.of(2026, 11, 20));
    }
}
