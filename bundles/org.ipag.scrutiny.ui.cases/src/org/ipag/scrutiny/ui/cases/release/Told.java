package org.ipag.scrutiny.ui.cases.release;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

/** Says that something was done and offers one thing to do next; does not wait for an answer. */
final class Told {

    private Told() {
    }

    /**
     * Opens the dialog.
     *
     * @param next   what is offered, on the first button
     * @param action run when that is pressed
     */
    static void of(Shell shell, String title, String sentence, String next, Runnable action) {
        MessageDialog told = new MessageDialog(shell, title, null, sentence, MessageDialog.INFORMATION, 1, next, Messages.Release_close) {
            @Override
            protected void buttonPressed(int button) {
                super.buttonPressed(button);
                if (button == 0) {
                    action.run();
                }
            }
        };
        told.setBlockOnOpen(false);
        told.open();
    }
}
