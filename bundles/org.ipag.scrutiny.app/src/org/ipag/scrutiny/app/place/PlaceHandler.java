package org.ipag.scrutiny.app.place;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.ipag.scrutiny.app.Pages;
import org.ipag.scrutiny.store.StoreException;
import org.ipag.scrutiny.store.StoreLocation;
import org.ipag.scrutiny.ui.Failures;
import org.ipag.scrutiny.ui.session.WorkbenchStore;

/** Lets a person say where the rounds are kept. */
public final class PlaceHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        WorkbenchStore store = PlatformUI.getWorkbench().getService(WorkbenchStore.class);
        StoreLocation now = store.location();
        try {
            now = store.keptIn();
        } catch (StoreException e) {
            // What the folder says cannot be read: this dialog is where it is mended.
            Failures.show(shell, Messages.Place_title, e);
        }
        new PlaceDialog(shell, store, new PlaceModel(store.location().folder(), now), now,
                (where, secret) -> keepIn(shell, page, store, where, secret)).open();
        return null;
    }

    private static void keepIn(Shell shell, IWorkbenchPage page, WorkbenchStore store, StoreLocation where,
            char[] secret) {
        page.closeAllEditors(false);
        store.keepIn(where, secret).whenComplete((done, failure) -> {
            Pages.openWelcome();
            if (failure != null) {
                Failures.show(shell, Messages.Place_title, failure);
            }
        });
    }
}
