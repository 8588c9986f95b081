package org.ipag.scrutiny.ui.cases.release;

import java.util.List;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.CaseState;
import org.ipag.scrutiny.model.round.RoundPackage.Literals;
import org.ipag.scrutiny.model.round.SignOffRole;
import org.ipag.scrutiny.process.Verdict;
import org.ipag.scrutiny.process.states.Transitions;
import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.ui.cases.model.CaseRelease;
import org.ipag.scrutiny.ui.form.SignOffDialog;
import org.ipag.scrutiny.ui.session.OpenRound;

/** Hands a redacted case over to an inspector: the redactor says so by name, and the findings are locked. */
public final class HandOver {

    private HandOver() {
    }

    /** Asks who redacted the case and hands it over, or says what stands against it. */
    public static void ask(Shell shell, OpenRound round, CaseFile file) {
        Verdict verdict = new Transitions().check(file, CaseState.AWAITING_SIGN_OFF);
        if (!verdict.allowed()) {
            List<Reason> open = Reason.of(file).stream()
                    .filter(each -> each.feature() != Literals.CASE_FILE__SIGN_OFFS
                            && each.feature() != Literals.CASE_FILE__CHECKLIST_ANSWERS).toList();
            new RefusalDialog(shell, Messages.HandOver_title, round, file, open.isEmpty()
                    ? verdict.reasons().stream().map(each -> new Reason(each, file, Literals.CASE_FILE__SIGN_OFFS, "")).toList() //$NON-NLS-1$
                    : open).open();
            return;
        }
        SignOffDialog dialog = new SignOffDialog(shell, List.of(SignOffRole.REDACTOR), SignOffRole.REDACTOR,
                Messages.HandOver_statement);
        if (dialog.open() == Window.OK) {
            round.execute(new Change(Change.currentUser(), Messages.HandOver_done, ""), new CaseRelease(file) //$NON-NLS-1$
                    .handOver(round.domain(), dialog.name(), dialog.statement(), Change.currentUser()));
        }
    }
}
