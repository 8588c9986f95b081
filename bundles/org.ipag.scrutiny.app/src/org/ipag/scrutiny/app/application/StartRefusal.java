package org.ipag.scrutiny.app.application;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.ipag.scrutiny.app.Messages;

/** Says why the program does not start. It comes before there is a window, and before what gives windows their look. */
final class StartRefusal extends MessageDialog {

    StartRefusal(Display display, String reason) {
        super(new Shell(display), Messages.Application_name, null, reason, ERROR, 0, IDialogConstants.CLOSE_LABEL);
    }

    /** The colour behind a dialog's main button is part of the look: without it, nobody could read its white words. */
    @Override
    protected Button createButton(Composite parent, int id, String label, boolean main) {
        return super.createButton(parent, id, label, false);
    }

    /** Enter closes it all the same, as it does wherever there is a main button. */
    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        Listener enter = event -> {
            if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                close();
            }
        };
        Display display = parent.getDisplay();
        display.addFilter(SWT.KeyDown, enter);
        parent.addDisposeListener(event -> display.removeFilter(SWT.KeyDown, enter));
        return contents;
    }
}
