package org.ipag.scrutiny.app.help;

import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.ipag.scrutiny.ui.style.Style;

/** Help beside a dialog, which the view could not be reached from. */
final class HelpWindow extends Dialog {

    private static final int WIDTH_CHARS = 60;
    private static final int LINES = 28;

    private final List<String> places;

    HelpWindow(Shell dialog, List<String> places) {
        super(dialog);
        this.places = places;
        setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE | SWT.MODELESS);
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Help_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        HelpPane pane = new HelpPane(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(Style.chars(area, WIDTH_CHARS), Style.lines(area, LINES))
                .applyTo(pane.composite());
        if (!pane.show(places)) {
            pane.showPage("welcome"); //$NON-NLS-1$
        }
        area.getDisplay().asyncExec(() -> {
            if (!area.isDisposed()) {
                pane.focus();
            }
        });
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
    }
}
