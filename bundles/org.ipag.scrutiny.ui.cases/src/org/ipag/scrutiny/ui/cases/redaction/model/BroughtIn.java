package org.ipag.scrutiny.ui.cases.redaction.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;
import org.ipag.scrutiny.model.edit.Commands;
import org.ipag.scrutiny.model.edit.Ids;
import org.ipag.scrutiny.model.edit.ModelTexts;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.CaseState;
import org.ipag.scrutiny.model.round.RedactionFinding;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.office.redact.HiddenPart;
import org.ipag.scrutiny.packs.CaseIntake.Intake;
import org.ipag.scrutiny.packs.ScanReport;
import org.ipag.scrutiny.process.states.Transitions;
import org.ipag.scrutiny.ui.cases.redaction.Messages;

/**
 * A document brought in for a case, and the one command that makes it the case's own: its findings, and the case in
 * redaction. The words found are not kept with the case, only where they stand.
 *
 * @param intake        the document
 * @param sourceSha256  under which the vault keeps the original
 * @param workingSha256 under which the vault keeps the working copy
 */
public record BroughtIn(Intake intake, String sourceSha256, String workingSha256) {

    private static final Set<CaseState> OPEN = EnumSet.of(CaseState.LONGLISTED, CaseState.EXTRACTED, CaseState.REDACTING,
            CaseState.QUERY);

    /** Why no document can be brought in for a case as it stands, in a sentence; empty if one can. */
    public static String refusal(CaseFile file) {
        return OPEN.contains(file.getState()) ? "" : NLS.bind(Messages.BringIn_locked, ModelTexts.literal(file.getState())); //$NON-NLS-1$
    }

    /** The command; what was found in a document brought in before goes. */
    public Command command(EditingDomain domain, CaseFile file, String who) {
        Transitions transitions = new Transitions();
        return Commands.recorded(NLS.bind(Messages.BringIn_command, intake.file()), file, () -> {
            file.setSourceFile(intake.file());
            file.setSourceSha256(sourceSha256);
            file.setWorkingSha256(workingSha256);
            file.getRedactionFindings().clear();
            file.getRedactionFindings().addAll(findings());
            for (CaseState next : List.of(CaseState.EXTRACTED, CaseState.REDACTING)) {
                if (file.getState().getValue() < next.getValue()) {
                    transitions.command(domain, file, next, who, "").execute(); //$NON-NLS-1$
                }
            }
        });
    }

    /** The findings as they are kept: where, how sure and why, but not what. */
    public List<RedactionFinding> findings() {
        List<RedactionFinding> findings = new ArrayList<>();
        for (ScanReport.Finding each : intake.findings()) {
            findings.add(finding(each, each.label()));
        }
        for (ScanReport.Finding each : intake.hints()) {
            findings.add(finding(each, Labels.of(each.type())));
        }
        Map<HiddenPart.Kind, List<HiddenPart>> kinds = new LinkedHashMap<>();
        intake.hidden().forEach(each -> kinds.computeIfAbsent(each.kind(), kind -> new ArrayList<>()).add(each));
        kinds.forEach((kind, all) -> findings.add(hidden(kind, all)));
        return findings;
    }

    private static RedactionFinding finding(ScanReport.Finding found, String label) {
        RedactionFinding finding = RoundFactory.eINSTANCE.createRedactionFinding();
        finding.setType(found.type());
        finding.setPart(found.part());
        finding.setStart(found.start());
        finding.setEnd(found.end());
        finding.setConfidence(found.confidence());
        finding.setRecogniser(found.recogniser());
        finding.setReason(found.reason());
        finding.setReplacement(label);
        return Ids.assignMissing(finding);
    }

    private static RedactionFinding hidden(HiddenPart.Kind kind, List<HiddenPart> all) {
        RedactionFinding finding = RoundFactory.eINSTANCE.createRedactionFinding();
        finding.setType(FindingKind.hiddenType(kind));
        finding.setPart(all.getFirst().place());
        finding.setStart(-1);
        finding.setEnd(-1);
        finding.setConfidence(1);
        finding.setRecogniser("hidden-parts"); //$NON-NLS-1$
        finding.setReason(NLS.bind(all.size() == 1 ? Messages.BringIn_hiddenOne : Messages.BringIn_hidden, all.size()));
        finding.setReplacement(""); //$NON-NLS-1$
        return Ids.assignMissing(finding);
    }
}
