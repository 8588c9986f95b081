package org.ipag.scrutiny.ui.cases.model;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;
import org.ipag.scrutiny.model.common.StateChange;
import org.ipag.scrutiny.model.edit.Commands;
import org.ipag.scrutiny.model.edit.Ids;
import org.ipag.scrutiny.model.edit.ModelTexts;
import org.ipag.scrutiny.model.edit.UkDates;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.CaseState;
import org.ipag.scrutiny.model.round.RedactionFinding;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.RoundPackage.Literals;
import org.ipag.scrutiny.model.round.SignOff;
import org.ipag.scrutiny.model.round.SignOffRole;
import org.ipag.scrutiny.process.RedactionFingerprint;
import org.ipag.scrutiny.process.ReleaseGate;
import org.ipag.scrutiny.process.states.Transitions;
import org.ipag.scrutiny.ui.cases.Messages;

/** Sign-offs and release of a case, and its past states. */
public final class CaseRelease {

    private final CaseFile file;

    /** The release of a case. */
    public CaseRelease(CaseFile file) {
        this.file = file;
    }

    /**
     * A change of state as shown.
     *
     * @param change the change
     * @param when   its date and time
     * @param what   the states, in words
     */
    public record HistoryRow(StateChange change, String when, String what) {
    }

    /** What still stands against releasing the pack, each in a sentence; empty if nothing does. */
    public List<String> against() {
        return ReleaseGate.pack(file).reasons();
    }

    /** The changes of state, newest first. */
    public List<HistoryRow> history() {
        return file.getStateChanges().stream()
                .sorted(Comparator.comparing(StateChange::getAt, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .reversed())
                .map(each -> new HistoryRow(each, UkDates.dateTime(each.getAt()), words(each))).toList();
    }

    private String words(StateChange change) {
        String to = ModelTexts.state(file, change.getTo());
        return change.getFrom() == null || change.getFrom().isEmpty() ? to
                : ModelTexts.state(file, change.getFrom()) + " \u2192 " + to; //$NON-NLS-1$
    }

    /** Records an agreement to the redaction as it is now; a later change of the document or a decision ends it. */
    public Command signOff(EditingDomain domain, SignOffRole role, String name, String statement, Instant now) {
        SignOff signOff = RoundFactory.eINSTANCE.createSignOff();
        signOff.setRole(role);
        signOff.setName(name.strip());
        signOff.setStatement(statement == null || statement.isBlank() ? Messages.CaseRelease_statement
                : statement.strip());
        signOff.setAt(now);
        signOff.setSubjectSha256(RedactionFingerprint.of(file));
        return Commands.add(domain, file, Literals.CASE_FILE__SIGN_OFFS, signOff);
    }

    /** Records that the redactor is done, and puts the case up for sign-off: one step of undo. */
    public Command handOver(EditingDomain domain, String redactor, String statement, String who) {
        return Commands.recorded(Messages.CaseRelease_handOver, file, () -> {
            // The rules want the inspector's agreement to be younger than the hand-over.
            new Transitions().command(domain, file, CaseState.AWAITING_SIGN_OFF, who, "").execute(); //$NON-NLS-1$
            signOff(domain, SignOffRole.REDACTOR, redactor, statement, Instant.now()).execute();
        });
    }

    /**
     * Records a pack that was written and looked at once more, and releases the case: one step of undo. Copies of an
     * earlier pack stay in the ledger.
     *
     * @param fileName name of the written file
     * @param sha256   its fingerprint, in hexadecimal
     */
    public Command released(EditingDomain domain, String fileName, String sha256, String who) {
        return Commands.recorded(NLS.bind(Messages.CaseRelease_release, fileName), file, () -> {
            if (file.getPack() == null) {
                file.setPack(Ids.assignMissing(RoundFactory.eINSTANCE.createCasePack()));
            }
            file.getPack().setFileName(fileName);
            file.getPack().setSha256(sha256);
            file.getPack().setReleasedAt(Instant.now().truncatedTo(ChronoUnit.MILLIS));
            file.getPack().setReleasedBy(who);
            new Transitions().command(domain, file, CaseState.RELEASED, who, "").execute(); //$NON-NLS-1$
        });
    }

    /** Whether somebody redacted the case, or decided findings of it, and so cannot agree it as inspector too. */
    public boolean redacted(String name) {
        String wanted = name.strip().toLowerCase(Locale.UK);
        return Stream.concat(file.getSignOffs().stream().filter(each -> each.getRole() == SignOffRole.REDACTOR)
                .map(SignOff::getName), file.getRedactionFindings().stream().map(RedactionFinding::getDecidedBy))
                .anyMatch(each -> each != null && each.strip().toLowerCase(Locale.UK).equals(wanted));
    }

    /** Whether an agreement is the inspector's that counts at present. */
    public boolean counts(SignOff signOff) {
        return ReleaseGate.validSignOff(file).orElse(null) == signOff;
    }
}
