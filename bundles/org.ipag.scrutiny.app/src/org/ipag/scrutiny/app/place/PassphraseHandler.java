package org.ipag.scrutiny.app.place;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.ipag.scrutiny.app.Pages;
import org.ipag.scrutiny.store.LockedStoreException;
import org.ipag.scrutiny.store.StoreException;
import org.ipag.scrutiny.store.StoreLocation;
import org.ipag.scrutiny.ui.Failures;
import org.ipag.scrutiny.ui.form.Tell;
import org.ipag.scrutiny.ui.session.WorkbenchStore;

/** Sets, changes or removes the passphrase of the data. */
public final class PassphraseHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        WorkbenchStore store = PlatformUI.getWorkbench().getService(WorkbenchStore.class);
        try {
            StoreLocation where = store.keptIn();
            if (where.jdbcUrl() != null) {
                Tell.information(shell, Messages.Passphrase_title, Messages.Passphrase_server);
                return null;
            }
            // An open store cannot be opened a second time; but that it is encrypted is said first.
            store.probe(where, null).whenComplete((there, failure) -> new PassphraseDialog(shell,
                    failure != null && Failures.unwrap(failure) instanceof LockedStoreException,
                    (current, next) -> change(shell, page, store, current, next)).open());
        } catch (StoreException e) {
            Failures.show(shell, Messages.Passphrase_title, e);
        }
        return null;
    }

    private static void change(Shell shell, IWorkbenchPage page, WorkbenchStore store, char[] current, char[] next) {
        boolean removed = next == null;
        page.closeAllEditors(false);
        // A store that nobody has opened yet is made first.
        store.store().handle((open, failure) -> null).thenCompose(open -> store.changePassphrase(current, next))
                .whenComplete((done, failure) -> {
                    Pages.openWelcome();
                    if (failure != null) {
                        Failures.show(shell, Messages.Passphrase_title, failure);
                    } else {
                        Tell.information(shell, Messages.Passphrase_title,
                                removed ? Messages.Passphrase_removed : Messages.Passphrase_done);
                    }
                });
    }
}
