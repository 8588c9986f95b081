package org.ipag.scrutiny.ui.cases.redaction;

import java.util.Arrays;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.ipag.scrutiny.packs.LabelKey;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.style.Style;

/** Asks for the passphrase of a key of labels; for a new one twice. */
final class PassphraseDialog extends TitleAreaDialog {

    private final boolean fresh;
    private Text first;
    private Text second;
    private char[] passphrase = {};

    /** @param fresh whether a new passphrase is chosen */
    PassphraseDialog(Shell shell, boolean fresh) {
        super(shell);
        this.fresh = fresh;
        setHelpAvailable(false);
    }

    /** What was typed; whoever takes it clears it after use. */
    char[] passphrase() {
        return passphrase;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText(Messages.Passphrase_title);
        setTitle(Messages.Passphrase_title);
        setMessage(fresh ? Messages.Passphrase_new : Messages.Passphrase_open);
        Composite sheet = Style.panel((Composite) super.createDialogArea(parent), 2, null);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sheet);
        first = field(sheet, Messages.Passphrase_first);
        if (fresh) {
            second = field(sheet, Messages.Passphrase_again);
        }
        return sheet.getParent();
    }

    private Text field(Composite sheet, String name) {
        Label label = new Label(sheet, SWT.NONE);
        label.setText(name);
        Text text = Accessibles.labelled(new Text(sheet, SWT.BORDER | SWT.SINGLE | SWT.PASSWORD), label);
        GridDataFactory.fillDefaults().grab(true, false).hint(Style.chars(text, 36), SWT.DEFAULT).applyTo(text);
        text.addModifyListener(event -> validate());
        return text;
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        validate();
        first.setFocus();
        return contents;
    }

    private void validate() {
        if (getButton(IDialogConstants.OK_ID) == null) {
            return;
        }
        boolean enough = first.getTextChars().length >= (fresh ? LabelKey.SHORTEST_PASSPHRASE : 1);
        boolean same = !fresh || Arrays.equals(first.getTextChars(), second.getTextChars());
        setErrorMessage(fresh && enough && second.getTextChars().length > 0 && !same ? Messages.Passphrase_differ : null);
        getButton(IDialogConstants.OK_ID).setEnabled(enough && same);
    }

    @Override
    protected void okPressed() {
        passphrase = first.getTextChars();
        super.okPressed();
    }
}
