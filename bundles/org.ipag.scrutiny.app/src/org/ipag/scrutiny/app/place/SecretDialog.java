package org.ipag.scrutiny.app.place;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.ipag.scrutiny.store.LockedStoreException;
import org.ipag.scrutiny.store.PostgresAddress;
import org.ipag.scrutiny.store.StoreLocation;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.style.Style;

/** Asks for the passphrase of the data, or the password of the database. It is handed on and never kept. */
public final class SecretDialog extends TitleAreaDialog {

    private static final int WIDTH_CHARS = 40;

    private final StoreLocation where;
    private final boolean wrong;
    private final CompletableFuture<Optional<char[]>> answer = new CompletableFuture<>();
    private Text secret;

    private SecretDialog(Shell parent, StoreLocation where, boolean wrong) {
        super(parent);
        this.where = where;
        this.wrong = wrong;
        setBlockOnOpen(false);
        setHelpAvailable(false);
    }

    /** Opens the dialog; the answer comes when it is closed. */
    public static CompletableFuture<Optional<char[]>> ask(Shell parent, StoreLocation where, LockedStoreException reason) {
        SecretDialog dialog = new SecretDialog(parent, where, reason.isWrong());
        dialog.open();
        return dialog.answer;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(where.jdbcUrl() == null ? Messages.Secret_passphraseTitle : Messages.Secret_passwordTitle);
        shell.addDisposeListener(event -> answer.complete(Optional.empty()));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        boolean shared = where.jdbcUrl() != null;
        setTitle(shared ? Messages.Secret_passwordTitle : Messages.Secret_passphraseTitle);
        String place = shared ? PostgresAddress.of(where.jdbcUrl())
                .map(it -> NLS.bind(Messages.Secret_onServer, new Object[] { it.database(), it.host(), it.user() }))
                .orElse(where.jdbcUrl().replaceFirst("\\?.*", "")) : where.folder().toString(); //$NON-NLS-1$ //$NON-NLS-2$
        String asks = NLS.bind(shared ? Messages.Secret_askPassword : Messages.Secret_askPassphrase, place);
        setMessage(asks);
        Composite area = Style.panel((Composite) super.createDialogArea(parent), 2, null);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        if (wrong) {
            Label refused = Style.label(area, shared ? Messages.Secret_wrongPassword : Messages.Secret_wrongPassphrase,
                    Style.PROBLEM);
            GridDataFactory.fillDefaults().span(2, 1).grab(true, false)
                    .hint(Style.chars(refused, WIDTH_CHARS), SWT.DEFAULT).applyTo(refused);
        }
        Label label = new Label(area, SWT.NONE);
        label.setText(shared ? Messages.Secret_password : Messages.Secret_passphrase);
        secret = Accessibles.labelled(new Text(area, SWT.BORDER | SWT.SINGLE | SWT.PASSWORD), label);
        GridDataFactory.fillDefaults().grab(true, false).hint(Style.chars(secret, WIDTH_CHARS), SWT.DEFAULT)
                .applyTo(secret);
        secret.addModifyListener(event -> getButton(IDialogConstants.OK_ID).setEnabled(secret.getCharCount() > 0));
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Secret_open, true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.Secret_notNow, false);
        secret.setFocus();
    }

    @Override
    protected void okPressed() {
        answer.complete(Optional.of(secret.getTextChars()));
        super.okPressed();
    }
}
