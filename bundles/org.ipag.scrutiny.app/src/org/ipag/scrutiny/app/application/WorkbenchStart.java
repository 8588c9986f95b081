package org.ipag.scrutiny.app.application;

import java.util.List;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.ipag.scrutiny.app.Messages;
import org.ipag.scrutiny.app.place.SecretDialog;
import org.ipag.scrutiny.store.StoreLocation;
import org.ipag.scrutiny.ui.session.WorkbenchStore;

/** What the workbench does when it starts and ends. */
final class WorkbenchStart extends WorkbenchAdvisor {

    private final StoreLocation location;
    private boolean saving;

    WorkbenchStart(StoreLocation location) {
        this.location = location;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
        store().connect(location);
        store().setSecretAsker((where, reason) -> SecretDialog.ask(window(), where, reason));
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return RoundPerspective.ID;
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new WindowStart(configurer);
    }

    @Override
    public void postStartup() {
        StackStyling.in(PlatformUI.getWorkbench().getService(MApplication.class).getContext());
        WarmUp.start();
    }

    /** Nothing that a person did may be lost: what cannot be saved is said, and the person decides. */
    @Override
    public boolean preShutdown() {
        if (saving) {
            return false;
        }
        saving = true;
        try {
            if (window() != null) {
                LastSave.run(window(), store());
            }
            return leaves();
        } finally {
            saving = false;
        }
    }

    private static boolean leaves() {
        List<String> unsaved = store().shutdown();
        if (unsaved.isEmpty()) {
            hide();
            return true;
        }
        MessageDialog dialog = new MessageDialog(PlatformUI.getWorkbench().getDisplay().getActiveShell(),
                Messages.WorkbenchStart_unsavedTitle, null, String.join("\n", unsaved), MessageDialog.WARNING, 0, //$NON-NLS-1$
                Messages.WorkbenchStart_stay, Messages.WorkbenchStart_leave);
        return dialog.open() == IDialogConstants.CANCEL_ID;
    }

    /** Taking the window apart takes a moment, in which it would stand there and not answer. */
    private static void hide() {
        Shell shell = window();
        if (shell != null) {
            shell.setVisible(false);
            shell.getDisplay().asyncExec(() -> {
                if (!shell.isDisposed() && !PlatformUI.getWorkbench().isClosing()) {
                    shell.setVisible(true); // somebody else has decided that it stays
                }
            });
        }
    }

    /** The window, to put a dialog on; none while it is being opened. */
    private static Shell window() {
        IWorkbenchWindow[] windows = PlatformUI.getWorkbench().getWorkbenchWindows();
        return windows.length == 0 ? null : windows[0].getShell();
    }

    private static WorkbenchStore store() {
        IWorkbench workbench = PlatformUI.getWorkbench();
        return workbench.getService(WorkbenchStore.class);
    }
}
