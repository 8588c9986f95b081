package org.ipag.scrutiny.ui.cases.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.ipag.scrutiny.model.common.StateChange;
import org.ipag.scrutiny.model.edit.Commands;
import org.ipag.scrutiny.model.edit.ModelTexts;
import org.ipag.scrutiny.model.edit.UkDates;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.RoundPackage.Literals;
import org.ipag.scrutiny.model.round.SignOff;
import org.ipag.scrutiny.model.round.SignOffRole;
import org.ipag.scrutiny.process.ReleaseGate;
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

    /** Records an agreement. */
    public Command signOff(EditingDomain domain, SignOffRole role, String name, String statement, Instant now) {
        SignOff signOff = RoundFactory.eINSTANCE.createSignOff();
        signOff.setRole(role);
        signOff.setName(name.strip());
        signOff.setStatement(statement == null || statement.isBlank() ? Messages.CaseRelease_statement
                : statement.strip());
        signOff.setAt(now);
        return Commands.add(domain, file, Literals.CASE_FILE__SIGN_OFFS, signOff);
    }

    /** Whether an agreement is the inspector's that counts at present. */
    public boolean counts(SignOff signOff) {
        return ReleaseGate.validSignOff(file).orElse(null) == signOff;
    }
}
