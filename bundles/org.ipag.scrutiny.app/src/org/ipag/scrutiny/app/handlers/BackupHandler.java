package org.ipag.scrutiny.app.handlers;

import java.nio.file.Path;
import java.time.LocalDate;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.ipag.scrutiny.app.Messages;
import org.ipag.scrutiny.ui.Failures;
import org.ipag.scrutiny.ui.files.FileChooser;
import org.ipag.scrutiny.ui.form.Tell;

/** Writes a copy of everything to a file. */
public final class BackupHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        PlatformUI.getWorkbench().getService(FileChooser.class)
                .save(shell, Messages.Backup_title, NLS.bind(Messages.Backup_file, LocalDate.now()))
                .ifPresent(file -> backup(shell, file));
        return null;
    }

    private static void backup(Shell shell, Path file) {
        RoundHandler.store().run(Messages.Backup_job, (store, monitor) -> {
            store.backup(file);
            return null;
        }).whenComplete((done, failure) -> {
            if (failure == null) {
                Tell.information(shell, Messages.Backup_title, NLS.bind(Messages.Backup_done, file));
            } else {
                Failures.show(shell, Messages.Backup_title, failure);
            }
        });
    }
}
