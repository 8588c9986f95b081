package org.ipag.scrutiny.app.newround;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.jface.wizard.WizardDialog;
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
            WizardDialog dialog = new WizardDialog(shell, new NewRoundWizard(model, store, List.copyOf(rounds)));
            dialog.setHelpAvailable(false);
            dialog.setBlockOnOpen(false);
            dialog.open();
        });
    }
}
