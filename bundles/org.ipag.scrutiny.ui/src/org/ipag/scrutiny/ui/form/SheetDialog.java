package org.ipag.scrutiny.ui.form;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.ipag.scrutiny.ui.internal.Messages;
import org.ipag.scrutiny.ui.style.Style;
import org.ipag.scrutiny.ui.style.WhyNot;

/**
 * A dialog that asks for a few things on one sheet: a title, a sentence that says what is asked, the fields, and an OK that can be
 * pressed only when the answer is complete. Whoever extends it calls {@link #validate()} when a field changes.
 */
public abstract class SheetDialog extends TitleAreaDialog {

    private final String title;
    private final String message;
    private final int columns;
    private LiveLine heard;

    /**
     * @param shell   above which it opens
     * @param title   what the dialog is called, in the window's frame and on top of the sheet
     * @param message what is asked, in a sentence
     * @param columns of the sheet, 1 or more
     */
    protected SheetDialog(Shell shell, String title, String message, int columns) {
        super(shell);
        this.title = title;
        this.message = message;
        this.columns = columns;
        setHelpAvailable(false);
    }

    /** Puts the fields onto the sheet, which has a grid for its layout. */
    protected abstract void fill(Composite sheet);

    /** The field in which typing begins. */
    protected abstract Control first();

    /** Whether all that is needed was given; nothing is needed where only something is shown. */
    protected boolean complete() {
        return true;
    }

    /** What the button says that takes what was given; where there is no question, the dialog makes its own buttons. */
    protected String verb() {
        return IDialogConstants.OK_LABEL;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, verb(), true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    /** Lets OK be pressed, or not. */
    protected final void validate() {
        if (getButton(IDialogConstants.OK_ID) != null) {
            WhyNot.enable(getButton(IDialogConstants.OK_ID), complete(), Messages.SheetDialog_incomplete);
        }
    }

    /** Words in front of a field. */
    protected static Label caption(Composite sheet, String text) {
        Label label = new Label(sheet, SWT.NONE);
        label.setText(text);
        return label;
    }

    /** Says what is wrong above the sheet, and to a screen reader, which is not told of what stands there. */
    @Override
    public void setErrorMessage(String sentence) {
        super.setErrorMessage(sentence);
        if (heard != null) {
            heard.say(sentence == null ? "" : sentence); //$NON-NLS-1$
        }
    }

    @Override
    protected final boolean isResizable() {
        return true;
    }

    @Override
    protected final Control createDialogArea(Composite parent) {
        getShell().setText(title);
        setTitle(title);
        setMessage(message);
        Composite sheet = Style.panel((Composite) super.createDialogArea(parent), columns, null);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sheet);
        fill(sheet);
        heard = LiveLine.heard(sheet.getParent());
        return sheet.getParent();
    }

    @Override
    protected final Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        validate();
        first().setFocus();
        return contents;
    }
}
