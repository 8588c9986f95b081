package org.ipag.scrutiny.ui.cases.release;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.form.SheetDialog;
import org.ipag.scrutiny.ui.style.Style;

/** Asks whether the documents of a case shall really be destroyed: says which, what stays, and that nothing brings them back. */
final class DestroyDialog extends SheetDialog {

    private static final int WIDTH = 76;

    private final List<String> destroyed;
    private final List<String> staying;
    private Text why;
    private Button sure;
    private String reason = ""; //$NON-NLS-1$

    /**
     * @param label     what the case is called
     * @param destroyed what is destroyed, one line each
     * @param staying   what stays, one line each
     */
    DestroyDialog(Shell shell, String label, List<String> destroyed, List<String> staying) {
        super(shell, Messages.Destroy_title, NLS.bind(Messages.Destroy_message, label), 1);
        this.destroyed = destroyed;
        this.staying = staying;
    }

    String reason() {
        return reason;
    }

    @Override
    protected void fill(Composite sheet) {
        list(sheet, Messages.Destroy_goes, destroyed);
        list(sheet, Messages.Destroy_stays, staying);
        Label caption = caption(sheet, Messages.Destroy_why);
        why = Accessibles.labelled(new Text(sheet, SWT.BORDER | SWT.SINGLE), caption);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(why);
        why.addModifyListener(event -> validate());
        sure = new Button(sheet, SWT.CHECK);
        sure.setText(Messages.Destroy_sure);
        sure.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> validate()));
    }

    /** Read only text and no labels: a screen reader and a keyboard come to what is said there. */
    private static void list(Composite sheet, String heading, List<String> lines) {
        Label caption = Style.label(sheet, heading, Style.HEADING);
        Text text = Accessibles.labelled(new Text(sheet, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY), caption);
        text.setText("\u2022 " + String.join("\n\u2022 ", lines)); //$NON-NLS-1$ //$NON-NLS-2$
        int width = Style.chars(text, WIDTH);
        GridDataFactory.fillDefaults().grab(true, false).hint(width, text.computeSize(width, SWT.DEFAULT).y).applyTo(text);
    }

    @Override
    protected Control first() {
        return why;
    }

    @Override
    protected boolean complete() {
        return !why.getText().isBlank() && sure.getSelection();
    }

    /** The words of what it does, and not the button that Enter presses. */
    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Destroy_ok, false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, true);
    }

    @Override
    protected void okPressed() {
        reason = why.getText().strip();
        super.okPressed();
    }
}
