package org.ipag.scrutiny.ui.cases.release;

import java.util.function.Consumer;

import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.packs.CaseDocuments;
import org.ipag.scrutiny.packs.CaseDocuments.Plan;
import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.store.Store;
import org.ipag.scrutiny.ui.Failures;
import org.ipag.scrutiny.ui.LongJob;
import org.ipag.scrutiny.ui.cases.model.DocumentsModel;
import org.ipag.scrutiny.ui.cases.redaction.Refusals;
import org.ipag.scrutiny.ui.form.Tell;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.session.SaveState;

/**
 * Destroys the documents of a case after its disposal: saves the round first, as what the store holds decides; says what will be
 * destroyed and asks; and offers the certificate when it is done.
 */
public final class DestroyDocuments {

    private final Shell shell;
    private final OpenRound round;
    private final CaseFile file;
    private final Runnable done;

    private DestroyDocuments(Shell shell, OpenRound round, CaseFile file, Runnable done) {
        this.shell = shell;
        this.round = round;
        this.file = file;
        this.done = done;
    }

    /** Asks and destroys, or says what stands against it; {@code done} is run when the documents are gone. */
    public static void ask(Shell shell, OpenRound round, CaseFile file, Runnable done) {
        new DestroyDocuments(shell, round, file, done).save();
    }

    private void save() {
        round.saveNow().whenComplete((state, failure) -> {
            if (failure != null) {
                Failures.show(shell, Messages.Destroy_title, failure);
            } else if (state.kind() != SaveState.Kind.SAVED) {
                Refusals.say(shell, Messages.Destroy_title, NLS.bind(Messages.Destroy_unsaved, state.message()));
            } else {
                with(CaseDocuments::plan, this::confirm);
            }
        });
    }

    private void confirm(Plan plan) {
        if (!plan.against().isEmpty()) {
            Refusals.say(shell, Messages.Destroy_title, String.join(" ", plan.against())); //$NON-NLS-1$
            return;
        }
        DestroyDialog dialog = new DestroyDialog(shell, plan.label(), DocumentsModel.destroyed(plan), DocumentsModel.staying(plan, file));
        if (dialog.open() == Window.OK) {
            String who = Change.currentUser();
            String why = dialog.reason();
            with((store, roundId, caseId) -> CaseDocuments.destroy(store, roundId, caseId, who, why), this::told);
        }
    }

    private void told(Plan plan) {
        done.run();
        Tell.done(shell, Messages.Destroy_title,
                NLS.bind(plan.destroyed().size() == 1 ? Messages.Destroy_doneOne : Messages.Destroy_done, plan.label(), plan.destroyed().size()),
                Messages.Destroy_certificate, () -> new CopyFiles(shell, round, file).certificate());
    }

    private void with(Step step, Consumer<Plan> then) {
        Store store = round.store();
        String roundId = round.id();
        String caseId = file.getId();
        LongJob.run(Messages.Destroy_title, monitor -> step.take(store, roundId, caseId), plan -> {
            if (!shell.isDisposed()) {
                then.accept(plan);
            }
        }, failure -> Refusals.show(shell, Messages.Destroy_title, failure));
    }

    /** Something done with the documents of a case, off the UI thread. */
    @FunctionalInterface
    private interface Step {

        Plan take(Store store, String roundId, String caseId) throws Exception;
    }
}
