package org.ipag.scrutiny.app.handlers;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.ipag.scrutiny.app.Messages;
import org.ipag.scrutiny.app.Pages;
import org.ipag.scrutiny.ui.Failures;
import org.ipag.scrutiny.ui.files.FileChooser;
import org.ipag.scrutiny.ui.form.Ask;

/** Puts a backup in the place of everything, after asking. */
public final class RestoreHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        Path chosen = PlatformUI.getWorkbench().getService(FileChooser.class).open(shell, Messages.Restore_title)
                .orElse(null);
        if (chosen == null || !Ask.confirm(shell, Messages.Restore_title,
                NLS.bind(Messages.Restore_ask, chosen.getFileName()), Messages.Restore_do)) {
            return null;
        }
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        RoundHandler.store().restore(chosen).whenComplete((done, failure) -> {
            page.closeAllEditors(false);
            Pages.openWelcome();
            if (failure != null) {
                Failures.show(shell, Messages.Restore_title, failure);
            }
        });
        return null;
    }
}
