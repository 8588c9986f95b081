package org.ipag.scrutiny.ui.cases.editor;

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
import org.ipag.scrutiny.ui.form.SheetDialog;
import org.ipag.scrutiny.ui.style.Style;

/** Asks to whom how many copies are handed out. */
final class CopiesDialog extends SheetDialog {

    private static final int MOST = 100;

    private Text holder;
    private Spinner count;
    private Combo medium;
    private String typedHolder = ""; //$NON-NLS-1$
    private int chosenCount = 1;
    private CopyMedium chosenMedium = CopyMedium.PRINTED;

    CopiesDialog(Shell shell) {
        super(shell, Messages.CopiesDialog_title, Messages.CopiesDialog_message, 2);
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
    protected void fill(Composite sheet) {
        Label holderLabel = caption(sheet, Messages.CopiesDialog_holder + ":"); //$NON-NLS-1$
        holder = Accessibles.labelled(new Text(sheet, SWT.BORDER | SWT.SINGLE), holderLabel);
        GridDataFactory.fillDefaults().grab(true, false).hint(Style.chars(holder, 40), SWT.DEFAULT).applyTo(holder);
        holder.addModifyListener(event -> validate());
        Label countLabel = caption(sheet, Messages.CopiesDialog_count + ":"); //$NON-NLS-1$
        count = Accessibles.labelled(new Spinner(sheet, SWT.BORDER), countLabel);
        count.setValues(1, 1, MOST, 0, 1, 10);
        Label mediumLabel = caption(sheet, Messages.CopiesDialog_medium + ":"); //$NON-NLS-1$
        medium = Accessibles.labelled(new Combo(sheet, SWT.READ_ONLY | SWT.DROP_DOWN), mediumLabel);
        for (CopyMedium each : CopyMedium.values()) {
            medium.add(ModelTexts.literal(each));
        }
        medium.select(0);
    }

    @Override
    protected String verb() {
        return Messages.CopiesDialog_do;
    }

    @Override
    protected Control first() {
        return holder;
    }

    @Override
    protected boolean complete() {
        return !holder.getText().isBlank();
    }

    @Override
    protected void okPressed() {
        typedHolder = holder.getText().strip();
        chosenCount = count.getSelection();
        chosenMedium = CopyMedium.values()[Math.max(0, medium.getSelectionIndex())];
        super.okPressed();
    }
}
