package org.ipag.scrutiny.app.newround;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.app.Messages;
import org.ipag.scrutiny.topics.TopicCatalog;
import org.ipag.scrutiny.ui.Failures;
import org.ipag.scrutiny.ui.session.WorkbenchStore;

/** Opens the wizard for a new round, as soon as the topics and the earlier rounds are known. */
public final class NewRound {

    private NewRound() {
    }

    /** Opens the wizard. */
    public static void open(Shell shell) {
        WorkbenchStore store = PlatformUI.getWorkbench().getService(WorkbenchStore.class);
        TopicCatalog catalog = PlatformUI.getWorkbench().getService(TopicCatalog.class);
        store.run(Messages.NewRound_reading, (opened, monitor) -> {
            catalog.topics(); // Loads the topic files here rather than on the UI thread.
            return opened.rounds();
        }).whenComplete((rounds, failure) -> {
            if (failure != null) {
                Failures.show(shell, Messages.NewRound_title, failure);
                return;
            }
            NewRoundModel model = new NewRoundModel(catalog, LocalDate.now());
            WizardDialog dialog = new WizardDialog(shell, new NewRoundWizard(model, store, List.copyOf(rounds))) {
                @Override
                protected Button createButton(Composite parent, int id, String label, boolean main) {
                    return super.createButton(parent, id, words(id, label), main);
                }
            };
            dialog.setHelpAvailable(false);
            dialog.setBlockOnOpen(false);
            dialog.open();
        });
    }

    private static String words(int id, String label) {
        return switch (id) {
            case IDialogConstants.BACK_ID -> Messages.NewRound_back;
            case IDialogConstants.NEXT_ID -> Messages.NewRound_next;
            case IDialogConstants.FINISH_ID -> Messages.NewRound_create;
            default -> label;
        };
    }
}
