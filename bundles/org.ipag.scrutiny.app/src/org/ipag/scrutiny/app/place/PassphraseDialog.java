package org.ipag.scrutiny.app.place;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
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

/** Sets a passphrase for the data, changes it or takes it away. */
final class PassphraseDialog extends SheetDialog {

    private static final int WIDTH_CHARS = 40;

    private final boolean encrypted;
    private final Decision decision;
    private Text current;
    private Text next;
    private Text again;
    private Button none;

    PassphraseDialog(Shell parent, boolean encrypted, Decision decision) {
        super(parent, Messages.Passphrase_title, Messages.Passphrase_warning, 2);
        this.encrypted = encrypted;
        this.decision = decision;
        setBlockOnOpen(false);
    }

    @Override
    protected void fill(Composite area) {
        setTitle(encrypted ? Messages.Passphrase_change : Messages.Passphrase_set);
        setMessage(Messages.Passphrase_warning, IMessageProvider.WARNING);
        if (encrypted) {
            current = secret(area, Messages.Passphrase_current);
            none = new Button(area, SWT.CHECK);
            none.setText(Messages.Passphrase_none);
            GridDataFactory.fillDefaults().span(2, 1).applyTo(none);
            none.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> validate()));
        }
        next = secret(area, Messages.Passphrase_next);
        again = secret(area, Messages.Passphrase_again);
    }

    private Text secret(Composite area, String words) {
        Label label = caption(area, words);
        Text text = Accessibles.labelled(new Text(area, SWT.BORDER | SWT.SINGLE | SWT.PASSWORD), label);
        GridDataFactory.fillDefaults().grab(true, false).hint(Style.chars(text, WIDTH_CHARS), SWT.DEFAULT).applyTo(text);
        text.addModifyListener(event -> validate());
        return text;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Passphrase_ok, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected Control first() {
        return encrypted ? current : next;
    }

    private boolean removes() {
        return none != null && none.getSelection();
    }

    @Override
    protected boolean complete() {
        next.setEnabled(!removes());
        again.setEnabled(!removes());
        String problem = removes() ? "" : NewPassphrase.problem(next.getTextChars(), again.getTextChars()); //$NON-NLS-1$
        boolean begun = next.getCharCount() > 0;
        setErrorMessage(begun && !problem.isEmpty() && again.getCharCount() > 0 ? problem : null);
        setMessage(removes() ? Messages.Passphrase_open : Messages.Passphrase_warning, IMessageProvider.WARNING);
        return problem.isEmpty() && (current == null || current.getCharCount() > 0);
    }

    @Override
    protected void okPressed() {
        decision.decided(current == null ? null : current.getTextChars(), removes() ? null : next.getTextChars());
        super.okPressed();
    }

    /** Told what was decided. */
    @FunctionalInterface
    interface Decision {

        /**
         * @param current the passphrase now; null if there is none
         * @param next    the one from now on; null for none
         */
        void decided(char[] current, char[] next);
    }
}
