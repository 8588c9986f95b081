package org.ipag.scrutiny.ui.cases.redaction;

import java.util.Arrays;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.ipag.scrutiny.packs.LabelKey;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.form.SheetDialog;
import org.ipag.scrutiny.ui.style.Style;

/** Asks for the passphrase of a key of labels; for a new one twice. */
final class PassphraseDialog extends SheetDialog {

    private final boolean fresh;
    private Text first;
    private Text second;
    private char[] passphrase = {};

    /** @param fresh whether a new passphrase is chosen */
    PassphraseDialog(Shell shell, boolean fresh) {
        super(shell, Messages.Passphrase_title, fresh ? Messages.Passphrase_new : Messages.Passphrase_open, 2);
        this.fresh = fresh;
    }

    /** What was typed; whoever takes it clears it after use. */
    char[] passphrase() {
        return passphrase;
    }

    @Override
    protected void fill(Composite sheet) {
        first = field(sheet, Messages.Passphrase_first);
        if (fresh) {
            second = field(sheet, Messages.Passphrase_again);
        }
    }

    private Text field(Composite sheet, String name) {
        Label caption = caption(sheet, name);
        Text text = Accessibles.labelled(new Text(sheet, SWT.BORDER | SWT.SINGLE | SWT.PASSWORD), caption);
        GridDataFactory.fillDefaults().grab(true, false).hint(Style.chars(text, 36), SWT.DEFAULT).applyTo(text);
        text.addModifyListener(event -> validate());
        return text;
    }

    @Override
    protected String verb() {
        return fresh ? Messages.Passphrase_doNew : Messages.Passphrase_doOpen;
    }

    @Override
    protected Control first() {
        return first;
    }

    @Override
    protected boolean complete() {
        boolean enough = first.getTextChars().length >= (fresh ? LabelKey.SHORTEST_PASSPHRASE : 1);
        boolean same = !fresh || Arrays.equals(first.getTextChars(), second.getTextChars());
        setErrorMessage(fresh && enough && second.getTextChars().length > 0 && !same ? Messages.Passphrase_differ : null);
        return enough && same;
    }

    @Override
    protected void okPressed() {
        passphrase = first.getTextChars();
        super.okPressed();
    }
}
