package org.ipag.scrutiny.ui.cases.redaction.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;
import org.ipag.scrutiny.model.edit.Commands;
import org.ipag.scrutiny.model.edit.ModelTexts;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.CaseState;
import org.ipag.scrutiny.packs.CaseIntake.Intake;
import org.ipag.scrutiny.packs.IntakeFindings;
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
            file.getRedactionFindings().addAll(IntakeFindings.of(intake));
            for (CaseState next : List.of(CaseState.EXTRACTED, CaseState.REDACTING)) {
                if (file.getState().getValue() < next.getValue()) {
                    transitions.command(domain, file, next, who, "").execute(); //$NON-NLS-1$
                }
            }
        });
    }
}
