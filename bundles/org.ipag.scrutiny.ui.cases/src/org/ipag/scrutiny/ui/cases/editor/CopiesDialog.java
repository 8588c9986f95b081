package org.ipag.scrutiny.ui.cases.editor;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.ipag.scrutiny.model.edit.ModelTexts;
import org.ipag.scrutiny.model.round.CopyMedium;
import org.ipag.scrutiny.ui.cases.Messages;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.style.Style;

/** Asks to whom how many copies are handed out. */
final class CopiesDialog extends TitleAreaDialog {

    private static final int MOST = 100;

    private Text holder;
    private Spinner count;
    private Combo medium;
    private String typedHolder = ""; //$NON-NLS-1$
    private int chosenCount = 1;
    private CopyMedium chosenMedium = CopyMedium.PRINTED;

    CopiesDialog(Shell shell) {
        super(shell);
        setHelpAvailable(false);
    }

    String holder() {
        return typedHolder;
    }

    int count() {
        return chosenCount;
    }

    CopyMedium medium() {
        return chosenMedium;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText(Messages.CopiesDialog_title);
        setTitle(Messages.CopiesDialog_title);
        setMessage(Messages.CopiesDialog_message);
        Composite sheet = Style.panel((Composite) super.createDialogArea(parent), 2, null);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sheet);
        Label holderLabel = label(sheet, Messages.CopiesDialog_holder);
        holder = Accessibles.labelled(new Text(sheet, SWT.BORDER | SWT.SINGLE), holderLabel);
        GridDataFactory.fillDefaults().grab(true, false).hint(Style.chars(holder, 40), SWT.DEFAULT).applyTo(holder);
        holder.addModifyListener(event -> validate());
        Label countLabel = label(sheet, Messages.CopiesDialog_count);
        count = Accessibles.labelled(new Spinner(sheet, SWT.BORDER), countLabel);
        count.setValues(1, 1, MOST, 0, 1, 10);
        Label mediumLabel = label(sheet, Messages.CopiesDialog_medium);
        medium = Accessibles.labelled(new Combo(sheet, SWT.READ_ONLY | SWT.DROP_DOWN), mediumLabel);
        for (CopyMedium each : CopyMedium.values()) {
            medium.add(ModelTexts.literal(each));
        }
        medium.select(0);
        return sheet.getParent();
    }

    private static Label label(Composite sheet, String text) {
        Label label = new Label(sheet, SWT.NONE);
        label.setText(text + ":"); //$NON-NLS-1$
        return label;
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        validate();
        holder.setFocus();
        return contents;
    }

    private void validate() {
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(!holder.getText().isBlank());
        }
    }

    @Override
    protected void okPressed() {
        typedHolder = holder.getText().strip();
        chosenCount = count.getSelection();
        chosenMedium = CopyMedium.values()[Math.max(0, medium.getSelectionIndex())];
        super.okPressed();
    }
}
