package org.ipag.scrutiny.ui.cases.redaction;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.model.edit.UkDates;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.KeyRecord;
import org.ipag.scrutiny.packs.DecidedRedaction;
import org.ipag.scrutiny.packs.LabelKey;
import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.ui.LongJob;
import org.ipag.scrutiny.ui.cases.redaction.model.KeyRecords;
import org.ipag.scrutiny.ui.files.FileChooser;
import org.ipag.scrutiny.ui.form.EmptyNote;
import org.ipag.scrutiny.ui.form.SheetDialog;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.style.Style;
import org.ipag.scrutiny.ui.viewer.DataTable;

/**
 * The key of labels of a case: saved encrypted where the person says, opened with its passphrase, destroyed with a record.
 * What a label stands for is only shown here, and kept nowhere but in the key's file.
 */
final class KeyDialog extends SheetDialog {

    private static final int LINES = 7;

    private final OpenRound round;
    private final CaseFile file;
    private final byte[] working;
    private final KeyRecords records;
    private DataTable<KeyRecord> keys;
    private DataTable<Map.Entry<String, Set<String>>> labels;

    KeyDialog(Shell shell, OpenRound round, CaseFile file, byte[] working) {
        super(shell, Messages.KeyDialog_title, Messages.KeyDialog_message, 1);
        this.round = round;
        this.file = file;
        this.working = working;
        this.records = new KeyRecords(file);
    }

    @Override
    protected void fill(Composite sheet) {
        Style.label(sheet, Messages.KeyDialog_keys, Style.HEADING);
        keys = new DataTable<KeyRecord>(sheet, SWT.SINGLE, "redaction.keys", Messages.KeyDialog_keys) //$NON-NLS-1$
                .column(Messages.KeyDialog_file, 30, each -> String.valueOf(each.getFileName()))
                .column(Messages.KeyDialog_written, 34, each -> when(each.getWrittenAt(), each.getWrittenBy()))
                .column(Messages.KeyDialog_destroyed, 44, each -> each.getDestroyedAt() == null ? "" //$NON-NLS-1$
                        : when(each.getDestroyedAt(), each.getDestroyedBy()) + ": " + each.getDestroyedWhy()) //$NON-NLS-1$
                .remembered();
        sized(keys);
        EmptyNote.in(keys.viewer().getTable(), () -> Messages.KeyDialog_keysEmpty);
        Composite buttons = Style.row(sheet, 3);
        button(buttons, Messages.KeyDialog_save, this::save);
        button(buttons, Messages.KeyDialog_open, this::openKey);
        button(buttons, Messages.KeyDialog_destroy, this::destroy);
        Style.label(sheet, Messages.KeyDialog_labels, Style.HEADING);
        labels = new DataTable<Map.Entry<String, Set<String>>>(sheet, SWT.SINGLE, "redaction.labels", Messages.KeyDialog_labels) //$NON-NLS-1$
                .column(Messages.KeyDialog_label, 30, Map.Entry::getKey)
                .column(Messages.KeyDialog_words, 70, each -> String.join(", ", each.getValue())).remembered(); //$NON-NLS-1$
        sized(labels);
        EmptyNote.in(labels.viewer().getTable(), () -> Messages.KeyDialog_labelsEmpty);
        refresh();
    }

    @Override
    protected Control first() {
        return keys.viewer().getTable();
    }

    private static void sized(DataTable<?> table) {
        Control control = table.viewer().getTable();
        GridDataFactory.fillDefaults().grab(true, true).hint(Style.chars(control, 90), Style.lines(control, LINES)).applyTo(control);
    }

    private static void button(Composite parent, String text, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
    }

    private static String when(Instant at, String who) {
        return UkDates.dateTime(at) + ", " + who; //$NON-NLS-1$
    }

    private void refresh() {
        keys.setRows(List.copyOf(records.all()));
        keys.viewer().refresh();
    }

    private void save() {
        DecidedRedaction redaction = DecidedRedaction.of(file, working);
        PassphraseDialog asked = new PassphraseDialog(getShell(), true);
        if (asked.open() != Window.OK) {
            return;
        }
        Optional<Path> target = chooser().save(getShell(), Messages.KeyDialog_saveTitle,
                NLS.bind(Messages.KeyDialog_name, file.getLabel()), kind());
        if (target.isEmpty()) {
            Arrays.fill(asked.passphrase(), '\0');
            return;
        }
        LongJob.run(Messages.KeyDialog_saveTitle, monitor -> {
            try {
                LabelKey.save(target.get(), redaction.redact().key(), asked.passphrase());
                return LabelKey.fingerprint(target.get());
            } finally {
                Arrays.fill(asked.passphrase(), '\0');
            }
        }, sha256 -> {
            String who = Change.currentUser();
            var command = records.written(round.domain(), target.get().getFileName().toString(), sha256, who, Instant.now());
            round.execute(command.getLabel(), command);
            ifOpen(this::refresh);
        }, this::failed);
    }

    private void openKey() {
        Optional<Path> source = chooser().open(getShell(), Messages.KeyDialog_openTitle, kind());
        PassphraseDialog asked = new PassphraseDialog(getShell(), false);
        if (source.isPresent() && asked.open() == Window.OK) {
            LongJob.run(Messages.KeyDialog_openTitle, monitor -> {
                try {
                    return LabelKey.open(source.get(), asked.passphrase());
                } finally {
                    Arrays.fill(asked.passphrase(), '\0');
                }
            }, key -> ifOpen(() -> labels.setRows(List.copyOf(key.entrySet()))), this::failed);
        }
    }

    private void destroy() {
        Optional<Path> source = chooser().open(getShell(), Messages.KeyDialog_destroyTitle, kind());
        if (source.isEmpty()) {
            return;
        }
        LongJob.run(Messages.KeyDialog_destroyTitle, monitor -> LabelKey.fingerprint(source.get()), sha256 -> ifOpen(() -> {
            Optional<KeyRecord> record = records.of(sha256);
            if (record.isEmpty()) {
                Refusals.say(getShell(), Messages.KeyDialog_destroyTitle, NLS.bind(Messages.KeyDialog_other, source.get().getFileName()));
                return;
            }
            ReasonDialog why = new ReasonDialog(getShell(), Messages.KeyDialog_destroyTitle, Messages.KeyDialog_destroyMessage,
                    true, List.of(Messages.KeyDialog_whyRound, Messages.KeyDialog_whyRetention));
            if (why.open() == Window.OK) {
                destroy(source.get(), record.get(), why.reason());
            }
        }), this::failed);
    }

    private void destroy(Path source, KeyRecord record, String why) {
        String who = Change.currentUser();
        LongJob.run(Messages.KeyDialog_destroyTitle, monitor -> LabelKey.destroy(source, who, why), done -> {
            var command = KeyRecords.destroyed(round.domain(), record, who, why, done.at());
            round.execute(new Change(who, command.getLabel(), why), command);
            ifOpen(this::refresh);
        }, this::failed);
    }

    private void failed(Throwable failure) {
        ifOpen(() -> Refusals.show(getShell(), Messages.KeyDialog_title, failure));
    }

    private void ifOpen(Runnable code) {
        if (getShell() != null && !getShell().isDisposed()) {
            code.run();
        }
    }

    private static FileChooser chooser() {
        return PlatformUI.getWorkbench().getService(FileChooser.class);
    }

    private static FileChooser.Kind kind() {
        return new FileChooser.Kind(Messages.KeyDialog_kind, "*.labelkey"); //$NON-NLS-1$
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }
}
