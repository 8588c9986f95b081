package org.ipag.scrutiny.app.place;

import java.nio.file.Path;

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
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.store.StoreLocation;
import org.ipag.scrutiny.ui.Failures;
import org.ipag.scrutiny.ui.files.FileChooser;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.form.LiveLine;
import org.ipag.scrutiny.ui.form.SheetDialog;
import org.ipag.scrutiny.ui.session.WorkbenchStore;
import org.ipag.scrutiny.ui.style.Style;

/** Asks where the rounds are kept: in a folder of this computer, or in a database on a server; and tries it. */
final class PlaceDialog extends SheetDialog {

    private static final int WIDTH_CHARS = 50;

    private final WorkbenchStore store;
    private final PlaceModel model;
    private final StoreLocation now;
    private final Decision decision;
    private Button here;
    private Button server;
    private Text folder;
    private Button choose;
    private Text host;
    private Text port;
    private Text database;
    private Text user;
    private Label secretLabel;
    private Text secret;
    private Button test;
    private LiveLine result;

    PlaceDialog(Shell parent, WorkbenchStore store, PlaceModel model, StoreLocation now, Decision decision) {
        super(parent, Messages.Place_title, Messages.Place_message, 3);
        this.store = store;
        this.model = model;
        this.now = now;
        this.decision = decision;
        setBlockOnOpen(false);
    }

    @Override
    protected void fill(Composite area) {
        here = radio(area, Messages.Place_here);
        folder = text(area, Messages.Place_folder, model.folder(), 1);
        choose = new Button(area, SWT.PUSH);
        choose.setText(Messages.Place_choose);
        choose.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chooseFolder()));
        server = radio(area, Messages.Place_server);
        host = text(area, Messages.Place_host, model.host(), 2);
        port = text(area, Messages.Place_port, model.port(), 2);
        database = text(area, Messages.Place_database, model.database(), 2);
        user = text(area, Messages.Place_user, model.user(), 2);
        new Label(area, SWT.NONE);
        new Label(area, SWT.NONE);
        new Label(area, SWT.NONE);
        secretLabel = caption(area, Messages.Place_secret);
        secret = Accessibles.labelled(new Text(area, SWT.BORDER | SWT.SINGLE | SWT.PASSWORD), secretLabel);
        secret.setToolTipText(Messages.Place_secretTip);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(secret);
        test = new Button(area, SWT.PUSH);
        test.setText(Messages.Place_test);
        test.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> test()));
        result = LiveLine.in(area, Style.QUIET);
        result.say(Messages.Place_secretTip);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).align(SWT.FILL, SWT.CENTER)
                .hint(Style.chars(area, WIDTH_CHARS), Style.lines(area, 3)).applyTo(result.composite());
        here.setSelection(!model.isShared());
        server.setSelection(model.isShared());
    }

    private Button radio(Composite area, String label) {
        Button radio = new Button(area, SWT.RADIO);
        radio.setText(label);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(radio);
        radio.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (radio.getSelection()) {
                model.setShared(radio == server);
                validate();
            }
        }));
        return radio;
    }

    private Text text(Composite area, String words, String value, int columns) {
        Label label = caption(area, words);
        GridDataFactory.fillDefaults().indent(Style.chars(label, 3), 0).align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        Text text = Accessibles.labelled(new Text(area, SWT.BORDER | SWT.SINGLE), label);
        text.setText(value);
        GridDataFactory.fillDefaults().span(columns, 1).grab(true, false).align(SWT.FILL, SWT.CENTER)
                .hint(Style.chars(text, WIDTH_CHARS), SWT.DEFAULT).applyTo(text);
        text.addModifyListener(event -> validate());
        return text;
    }

    private void chooseFolder() {
        PlatformUI.getWorkbench().getService(FileChooser.class).folder(getShell(), Messages.Place_title,
                Messages.Place_folderMessage).map(Path::toString).ifPresent(folder::setText);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Place_ok, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    /** The default button is off until something else is chosen, and keys go nowhere while nothing has the focus. */
    @Override
    protected Control first() {
        return model.isShared() ? host : folder;
    }

    @Override
    protected boolean complete() {
        model.setFolder(folder.getText());
        model.setServer(host.getText(), port.getText(), database.getText(), user.getText());
        boolean shared = model.isShared();
        folder.setEnabled(!shared);
        choose.setEnabled(!shared);
        for (Text each : new Text[] { host, port, database, user }) {
            each.setEnabled(shared);
        }
        secretLabel.setText(shared ? Messages.Place_password : Messages.Place_secret);
        secretLabel.requestLayout();
        Accessibles.name(secret, secretLabel.getText());
        String problem = model.problem();
        boolean same = problem.isEmpty() && model.location().equals(now);
        setMessage(problem.isEmpty() ? same ? Messages.Place_same : Messages.Place_message : problem,
                problem.isEmpty() ? IMessageProvider.NONE : IMessageProvider.INFORMATION);
        test.setEnabled(problem.isEmpty() && !same);
        return problem.isEmpty() && !same;
    }

    private void test() {
        say(Messages.Place_testing, Style.QUIET);
        test.setEnabled(false);
        store.probe(model.location(), typedSecret()).whenComplete((there, failure) -> {
            if (!result.isDisposed()) {
                validate();
                if (failure == null) {
                    say(there ? Messages.Place_found : Messages.Place_empty, Style.QUIET);
                } else {
                    say(Failures.sentence(failure), Style.PROBLEM);
                }
            }
        });
    }

    private void say(String sentence, String style) {
        result.restyle(style);
        result.say(sentence);
        result.composite().requestLayout();
    }

    /** What was typed; null if nothing. */
    private char[] typedSecret() {
        return secret.getCharCount() == 0 ? null : secret.getTextChars();
    }

    /** Only what can be opened is taken over, so that nobody loses sight of the rounds there are. */
    @Override
    protected void okPressed() {
        StoreLocation where = model.location();
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        say(Messages.Place_testing, Style.QUIET);
        store.probe(where, typedSecret()).whenComplete((there, failure) -> {
            if (result.isDisposed()) {
                return;
            }
            if (failure != null) {
                validate();
                say(Failures.sentence(failure), Style.PROBLEM);
                return;
            }
            char[] typed = typedSecret();
            String weak = there || where.jdbcUrl() != null || typed == null ? "" : NewPassphrase.problem(typed, typed); //$NON-NLS-1$
            if (!weak.isEmpty()) {
                validate();
                say(weak, Style.PROBLEM);
                return;
            }
            decision.decided(where, typed);
            super.okPressed();
        });
    }

    /** Told where the rounds are to be kept. */
    @FunctionalInterface
    interface Decision {

        /**
         * @param where  the place
         * @param secret its passphrase or password; null if none was typed
         */
        void decided(StoreLocation where, char[] secret);
    }
}
