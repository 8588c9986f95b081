package org.ipag.scrutiny.app.transfer;

import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

/** Says what came of long work, without holding up the rest of the window. */
final class DoneDialog extends MessageDialog {

    private final List<Choice> choices;

    private DoneDialog(Shell shell, String title, String message, boolean warning, List<Choice> choices) {
        super(shell, title, null, message, warning ? WARNING : INFORMATION, 0,
                choices.stream().map(Choice::label).toArray(String[]::new));
        this.choices = choices;
        setBlockOnOpen(false);
    }

    /** Shows a message with a button for each choice. */
    static void show(Shell shell, String title, String message, boolean warning, Choice... choices) {
        if (!shell.isDisposed()) {
            new DoneDialog(shell, title, message, warning, List.of(choices)).open();
        }
    }

    @Override
    protected void buttonPressed(int index) {
        super.buttonPressed(index);
        choices.get(index).action().run();
    }

    /**
     * A button.
     *
     * @param label  its words
     * @param action what it does after the dialog has closed
     */
    record Choice(String label, Runnable action) {

        /** A button that only closes. */
        static Choice closing(String label) {
            return new Choice(label, () -> {
            });
        }
    }
}
