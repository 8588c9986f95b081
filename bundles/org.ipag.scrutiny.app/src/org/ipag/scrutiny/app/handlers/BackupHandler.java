package org.ipag.scrutiny.app.handlers;

import java.nio.file.Path;
import java.time.LocalDate;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.ipag.scrutiny.app.Messages;
import org.ipag.scrutiny.ui.Failures;

/** Writes a copy of everything to a file. */
public final class BackupHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.Backup_title);
        dialog.setFileName(NLS.bind(Messages.Backup_file, LocalDate.now()));
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            RoundHandler.store().run(Messages.Backup_job, (store, monitor) -> {
                store.backup(Path.of(chosen));
                return null;
            }).whenComplete((done, failure) -> {
                if (failure == null) {
                    MessageDialog.openInformation(shell, Messages.Backup_title, NLS.bind(Messages.Backup_done, chosen));
                } else {
                    Failures.show(shell, Messages.Backup_title, failure);
                }
            });
        }
        return null;
    }
}
