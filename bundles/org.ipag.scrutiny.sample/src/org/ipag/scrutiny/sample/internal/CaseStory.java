package org.ipag.scrutiny.sample.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.CasePack;
import org.ipag.scrutiny.model.round.CaseState;
import org.ipag.scrutiny.model.round.CheckResult;
import org.ipag.scrutiny.model.round.ChecklistAnswer;
import org.ipag.scrutiny.model.round.Copy;
import org.ipag.scrutiny.model.round.CopyMedium;
import org.ipag.scrutiny.model.round.FindingDecision;
import org.ipag.scrutiny.model.round.RedactionFinding;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.SignOff;
import org.ipag.scrutiny.model.round.SignOffRole;
import org.ipag.scrutiny.model.topic.Checklist;
import org.ipag.scrutiny.model.topic.ChecklistPurpose;
import org.ipag.scrutiny.process.RedactionFingerprint;

/** What happens to the sample's cases: prepared, signed off, released, shown, and their copies destroyed. */
final class CaseStory {

    private static final String REDACTOR = "Redaction clerk";
    private static final String INSPECTOR = "Inspector, safety unit";
    private static final LocalDate RELEASED = LocalDate.of(2026, 9, 30);

    private final Steps steps;
    private final CasePacks packs;

    CaseStory(Steps steps, CasePacks packs) {
        this.steps = steps;
        this.packs = packs;
    }

    /** Everything until the packs are with the chairs. */
    void prepare() {
        for (CaseFile file : steps.round().getCases()) {
            steps.move(file, CaseState.EXTRACTED, Steps.COORDINATOR, "");
            if (file.getLabel().equals("Case E")) {
                steps.move(file, CaseState.WITHDRAWN, Steps.COORDINATOR,
                        "The victim has asked for the decision to be reviewed, so the case is not concluded.");
                continue;
            }
            steps.move(file, CaseState.REDACTING, REDACTOR, "");
            steps.change(REDACTOR, "Redact " + file.getLabel(), () -> redact(file));
            if (file.getLabel().equals("Case A")) {
                steps.move(file, CaseState.QUERY, REDACTOR, "Does the name of the parade give the shop away?");
                steps.move(file, CaseState.REDACTING, INSPECTOR, "It does. Taken out everywhere.");
            }
            steps.move(file, CaseState.AWAITING_SIGN_OFF, REDACTOR, "");
            steps.change(INSPECTOR, "Agree the redaction of " + file.getLabel(), () -> agree(file));
            CasePack pack = packs.write(file);
            steps.change(Steps.COORDINATOR, "Write the pack of " + file.getLabel(), () -> file.setPack(pack));
            steps.move(file, CaseState.RELEASED, Steps.COORDINATOR, "");
            steps.change(Steps.COORDINATOR, "Number the copies of " + file.getLabel(), () -> number(file));
        }
    }

    /** After the meetings: shown, and the copies collected and destroyed, but for one that was overlooked. */
    void showAndCollect() {
        for (CaseFile file : steps.round().getCases()) {
            if (file.getState() != CaseState.RELEASED) {
                continue;
            }
            steps.move(file, CaseState.SHOWN, Steps.COORDINATOR, "");
            steps.change(Steps.COORDINATOR, "Collect the copies of " + file.getLabel(), () -> collect(file));
            if (file.getPack().getCopies().stream().allMatch(each -> each.getDestroyedOn() != null)) {
                steps.move(file, CaseState.DISPOSED, Steps.COORDINATOR, "");
            }
        }
    }

    private static void redact(CaseFile file) {
        String[][] found = { { "person-name", "[VICTIM]" }, { "person-name", "[SUSPECT]" },
                { "officer", "[OFFICER IN CASE]" }, { "phone", "[TELEPHONE]" }, { "place", "[PLACE]" } };
        int at = 40;
        for (String[] each : found) {
            RedactionFinding finding = RoundFactory.eINSTANCE.createRedactionFinding();
            finding.setType(each[0]);
            finding.setPart("Body");
            finding.setStart(at);
            finding.setEnd(at + 12);
            finding.setConfidence(0.9);
            finding.setRecogniser("manual");
            finding.setReason("Found on reading");
            finding.setReplacement(each[1]);
            finding.setDecision(FindingDecision.ACCEPTED);
            finding.setDecidedBy(REDACTOR);
            finding.setDecidedAt(at(2026, 9, 22));
            file.getRedactionFindings().add(finding);
            at += 150;
        }
        file.getSignOffs().add(signOff(SignOffRole.REDACTOR, REDACTOR, "Redacted and read a second time.",
                at(2026, 9, 23)));
    }

    private void agree(CaseFile file) {
        // The gate wants the agreement to be younger than the hand-over, which the rules date by the clock.
        SignOff agreed = signOff(SignOffRole.INSPECTOR, INSPECTOR, "I agree the redaction of this case.", Instant.now());
        agreed.setSubjectSha256(RedactionFingerprint.of(file));
        file.getSignOffs().add(agreed);
        for (Checklist list : steps.round().getTopic().getChecklists()) {
            if (list.getPurpose() == ChecklistPurpose.RELEASE) {
                list.getItems().forEach(item -> {
                    ChecklistAnswer answer = RoundFactory.eINSTANCE.createChecklistAnswer();
                    answer.setChecklist(list.getKey());
                    answer.setItem(item.getKey());
                    answer.setWording(item.getLabel());
                    answer.setResult(CheckResult.YES);
                    answer.setAnsweredBy(INSPECTOR);
                    answer.setAnsweredOn(LocalDate.of(2026, 9, 29));
                    file.getChecklistAnswers().add(answer);
                });
            }
        }
    }

    private void number(CaseFile file) {
        int number = 1;
        for (Return each : steps.round().getReturns()) {
            boolean online = each.getDistrict().getName().equals("Ketterhaven");
            boolean receives = file.getDistricts().isEmpty() || file.getDistricts().contains(each.getDistrict());
            for (int i = 0; receives && i < (online ? 1 : 2); i++) {
                Copy copy = RoundFactory.eINSTANCE.createCopy();
                copy.setNumber(number++);
                copy.setMedium(online ? CopyMedium.ELECTRONIC : CopyMedium.PRINTED);
                copy.setHolder("Chair, " + each.getDistrict().getName());
                copy.setIssuedOn(RELEASED);
                file.getPack().getCopies().add(copy);
            }
        }
    }

    private void collect(CaseFile file) {
        List<Copy> copies = file.getPack().getCopies();
        for (Copy copy : copies) {
            copy.setCollectedOn(LocalDate.of(2026, 10, 27));
            copy.setCollectedBy("Community liaison officer");
            boolean overlooked = file.getLabel().equals("Case B") && copy.getHolder().endsWith("Dunmarrow")
                    && copy == copies.stream().filter(each -> each.getHolder().endsWith("Dunmarrow")).toList().getLast();
            if (!overlooked) {
                copy.setDestroyedOn(LocalDate.of(2026, 10, 30));
                copy.setDestroyedBy(Steps.COORDINATOR);
            }
        }
    }

    private static SignOff signOff(SignOffRole role, String name, String statement, Instant at) {
        SignOff made = RoundFactory.eINSTANCE.createSignOff();
        made.setRole(role);
        made.setName(name);
        made.setAt(at);
        made.setStatement(statement);
        return made;
    }

    private static Instant at(int year, int month, int day) {
        return LocalDate.of(year, month, day).atTime(10, 0).toInstant(ZoneOffset.UTC);
    }
}
