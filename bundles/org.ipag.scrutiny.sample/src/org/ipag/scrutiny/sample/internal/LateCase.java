package org.ipag.scrutiny.sample.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.CaseScope;
import org.ipag.scrutiny.model.round.CaseState;
import org.ipag.scrutiny.model.round.FindingDecision;
import org.ipag.scrutiny.model.round.RedactionFinding;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.packs.CaseIntake;
import org.ipag.scrutiny.packs.IntakeFindings;
import org.ipag.scrutiny.process.StateChanges;
import org.ipag.scrutiny.sample.SampleRound;
import org.ipag.scrutiny.store.DocumentVault;
import org.ipag.scrutiny.store.StoreException;

/** A case that came in late: its document lies on the redaction desk, a few of its findings decided. Everybody in it is made up. */
final class LateCase {

    private static final String REDACTOR = "Redaction clerk";
    private static final Instant WHEN = LocalDate.of(2026, 11, 19).atTime(15, 30).toInstant(ZoneOffset.UTC);
    private static final int DECIDED = 14;

    private final Steps steps;
    private final DocumentVault documents;
    private final CaseIntake intake;

    LateCase(Steps steps, DocumentVault documents, CaseIntake intake) {
        this.steps = steps;
        this.documents = documents;
        this.intake = intake;
    }

    void bringIn() {
        CaseFile file = RoundFactory.eINSTANCE.createCaseFile();
        file.setId(SampleRound.id("case Case F"));
        file.setLabel("Case F");
        file.setTitle("Words painted on a shop\u2019s shutter");
        file.setDescription("A man painted words on the shutter of a shop and shouted at the woman who keeps it. Her child was there.");
        file.setSummary("A shopkeeper was abused because of where her family came from. A neighbour saw it. The man was arrested the next morning.");
        file.setEasyRead("A man painted bad words on a shop. He shouted at the woman who works there. Her daughter was scared. The police spoke to a"
                + " neighbour who had seen everything, and subsequently the suspect was arrested and interviewed about the allegation. The man said he did it.");
        file.setScope(CaseScope.LOCAL);
        file.getDistricts().add(steps.district("Castermouth"));
        file.getStateChanges().add(StateChanges.first(CaseState.LONGLISTED, Steps.COORDINATOR, "Wanted by the group in Castermouth for its next meeting.", WHEN));
        steps.change(Steps.COORDINATOR, "Add Case F", () -> steps.round().getCases().add(file));
        steps.move(file, CaseState.EXTRACTED, Steps.COORDINATOR, "");
        steps.move(file, CaseState.REDACTING, REDACTOR, "");
        CaseIntake.Intake read = read();
        steps.change(REDACTOR, "Bring in " + read.file(), () -> keep(file, read));
        steps.change(REDACTOR, "Decide the first findings of Case F", () -> decide(file));
    }

    private CaseIntake.Intake read() {
        try (InputStream in = SampleRound.class.getResourceAsStream("data/case-f.docx")) {
            Path folder = Files.createTempDirectory("case");
            Path document = folder.resolve("case-f.docx");
            Files.copy(in, document);
            CaseIntake.Intake read = intake.read(document, null);
            Files.delete(document);
            Files.delete(folder);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep(CaseFile file, CaseIntake.Intake read) {
        try {
            file.setSourceFile(read.file());
            file.setSourceSha256(documents.put(read.original()));
            file.setWorkingSha256(documents.put(read.working()));
            file.getRedactionFindings().addAll(IntakeFindings.of(read));
        } catch (StoreException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** The clerk has begun at the top: most go, one is asked about, the time of day may stay. */
    private static void decide(CaseFile file) {
        List<RedactionFinding> first = file.getRedactionFindings().subList(0, Math.min(DECIDED, file.getRedactionFindings().size()));
        for (RedactionFinding each : first) {
            each.setDecision(FindingDecision.ACCEPTED);
            if (each.getType().equals("age")) {
                each.setDecision(FindingDecision.REJECTED);
                each.setDecisionReason("The panel needs it to judge the case");
            } else if (each.getType().equals("date-of-birth")) {
                each.setDecision(FindingDecision.QUERY);
                each.setDecisionReason("Leave the year, so that the panel knows her age?");
            }
            each.setDecidedBy(REDACTOR);
            each.setDecidedAt(WHEN);
        }
    }
}
