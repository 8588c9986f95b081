package org.ipag.scrutiny.app.about;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.ipag.scrutiny.app.Messages;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.style.Style;
import org.ipag.scrutiny.ui.viewer.DataTable;

/** The keys that hold in the whole window, and what they do. What holds in one place only, that place says. */
final class KeysDialog extends Dialog {

    private static final int LINES = 18;

    KeysDialog(Shell parent) {
        super(parent);
        setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE | SWT.APPLICATION_MODAL);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Keys_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Text filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
        filter.setMessage(Messages.Keys_filter);
        Accessibles.name(filter, Messages.Keys_filter);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        DataTable<WindowKeys.Key> table = new DataTable<WindowKeys.Key>(area, SWT.SINGLE, "keys", Messages.Keys_title) //$NON-NLS-1$
                .column(Messages.Keys_action, 34, WindowKeys.Key::action).column(Messages.Keys_keys, 34, WindowKeys.Key::keys).remembered();
        GridDataFactory.fillDefaults().grab(true, true).hint(Style.chars(area, 72), Style.lines(area, LINES))
                .applyTo(table.viewer().getTable());
        table.setRows(WindowKeys.all());
        filter.addModifyListener(event -> table.filter(filter.getText()));
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
    }
}
