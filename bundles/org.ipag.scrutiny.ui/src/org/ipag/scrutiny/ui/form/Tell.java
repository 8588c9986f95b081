package org.ipag.scrutiny.ui.form;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

/** Says something that needs no answer. It does not wait for it to be read; there is nothing to agree to, only to close. */
public final class Tell {

    private Tell() {
    }

    /** Says what was done, or what there is to know. */
    public static void information(Shell shell, String title, String sentence) {
        say(shell, title, sentence, MessageDialog.INFORMATION);
    }

    /** Says what cannot be done, and what to do. */
    public static void refusal(Shell shell, String title, String sentence) {
        say(shell, title, sentence, MessageDialog.WARNING);
    }

    /** Says what went wrong, and what to do. */
    public static void failure(Shell shell, String title, String sentence) {
        say(shell, title, sentence, MessageDialog.ERROR);
    }

    /**
     * Says what was done, and offers one thing to do next.
     *
     * @param next   what is offered, on its button
     * @param action run when that is pressed
     */
    public static void done(Shell shell, String title, String sentence, String next, Runnable action) {
        if (gone(shell)) {
            return;
        }
        MessageDialog dialog = new MessageDialog(shell, Ask.plain(title), null, sentence, MessageDialog.INFORMATION, 1, next,
                IDialogConstants.CLOSE_LABEL) {
            @Override
            protected void buttonPressed(int button) {
                super.buttonPressed(button);
                if (button == 0) {
                    action.run();
                }
            }
        };
        dialog.setBlockOnOpen(false);
        dialog.open();
    }

    private static void say(Shell shell, String title, String sentence, int kind) {
        if (gone(shell)) {
            return;
        }
        MessageDialog dialog = new MessageDialog(shell, Ask.plain(title), null, sentence, kind, 0,
                IDialogConstants.CLOSE_LABEL);
        dialog.setBlockOnOpen(false);
        dialog.open();
    }

    /** Long work may end after the window that it was begun in. */
    private static boolean gone(Shell shell) {
        return shell != null && shell.isDisposed();
    }
}
