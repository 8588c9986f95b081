package org.ipag.scrutiny.ui.report.release;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.ipag.scrutiny.model.common.Identified;
import org.ipag.scrutiny.model.round.KeptWords;
import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.ui.editor.RoundEditors;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.form.SheetDialog;
import org.ipag.scrutiny.ui.form.TabOut;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.style.Style;
import org.ipag.scrutiny.ui.viewer.DataTable;

/**
 * Shows what was found in a report that was about to leave, and stays open beside the window while a person goes to the
 * places and mends them, or says why words may stay. Nothing leaves while anything is undecided.
 */
final class ReleaseDialog extends SheetDialog {

    private static final int TABLE_LINES = 10;
    private static final int TEXT_LINES = 4;

    private final OpenRound round;
    private final Path file;
    private final Runnable again;
    private final Set<ReportFind> visited = new HashSet<>();
    private final Map<ReportFind, String> typed = new HashMap<>();
    private List<ReportFind> finds = List.of();
    private DataTable<ReportFind> table;
    private StyledText around;
    private Label why;
    private Text reason;
    private Button stay;
    private Button go;
    private ReportFind shown;

    ReleaseDialog(Shell parent, OpenRound round, Path file, Runnable again) {
        super(parent, Messages.Release_title, "", 3); //$NON-NLS-1$
        this.round = round;
        this.file = file;
        this.again = again;
        setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE | SWT.MODELESS);
        setBlockOnOpen(false);
    }

    @Override
    protected void fill(Composite area) {
        setTitle(Messages.Release_heading);
        table = new DataTable<ReportFind>(area, SWT.SINGLE, "report.release", Messages.Release_finds) //$NON-NLS-1$
                .column(Messages.Release_state, 20, this::state).column(Messages.Release_words, 30, ReportFind::words)
                .column(Messages.Release_kind, 22, ReportFind::kind)
                .column(Messages.Release_section, 30, ReportFind::section).number(Messages.Release_times, 8, ReportFind::times)
                .onOpen(this::goTo).remembered();
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(Style.chars(area, 100),
                Style.lines(area, TABLE_LINES)).applyTo(table.viewer().getTable());
        around = new StyledText(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
        around.setMargins(Style.chars(around, 1), Style.lines(around, 1) / 3, Style.chars(around, 1), 0);
        Accessibles.name(around, Messages.Release_around);
        TabOut.of(around);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(SWT.DEFAULT, Style.lines(area, TEXT_LINES))
                .applyTo(around);
        why = Style.label(area, "", Style.QUIET); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(why);
        createDecision(area);
        table.viewer().addSelectionChangedListener(event -> showSelected());
    }

    @Override
    protected Control first() {
        return table.viewer().getTable();
    }

    private void createDecision(Composite area) {
        Label label = caption(area, Messages.Release_because);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        reason = Accessibles.labelled(new Text(area, SWT.BORDER | SWT.SINGLE), label);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(reason);
        reason.setMessage(Messages.Release_becauseHint);
        reason.addModifyListener(event -> enable());
        reason.addListener(SWT.DefaultSelection, event -> keep());
        Composite buttons = Style.row(area, 2);
        stay = button(buttons, Messages.Release_stay, this::keep);
        go = button(buttons, Messages.Release_go, () -> selected().ifPresent(this::goTo));
    }

    private static Button button(Composite parent, String label, Runnable run) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(label);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
        return button;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        Button write = createButton(parent, IDialogConstants.RETRY_ID, Messages.Release_again, false);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.Release_not, false);
        if (parent.getDisplay().getDismissalAlignment() == SWT.RIGHT) {
            write.moveBelow(null); // where the system has the button that goes on
        }
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == IDialogConstants.RETRY_ID) {
            again.run();
        } else {
            super.buttonPressed(button);
        }
    }

    /** Shows what was found in the last attempt. */
    void show(List<ReportFind> all) {
        finds = all;
        visited.clear();
        table.setRows(all);
        table.select(all.getFirst());
        say();
        showSelected();
        getShell().setActive();
        table.viewer().getTable().setFocus();
    }

    private void say() {
        long open = finds.stream().filter(each -> decision(each).isEmpty() && !visited.contains(each)).count();
        setMessage(open == 0 ? Messages.Release_allDecided : NLS.bind(Messages.Release_message, file.getFileName(), open),
                open == 0 ? IMessageProvider.INFORMATION : IMessageProvider.WARNING);
    }

    private Optional<ReportFind> selected() {
        return table.selected().stream().findFirst();
    }

    private String state(ReportFind find) {
        return decision(find).isPresent() ? Messages.Release_stays
                : visited.contains(find) ? Messages.Release_visited : Messages.Release_open;
    }

    /** Why the words may stay, if somebody said so. */
    private Optional<String> decision(ReportFind find) {
        return find.keeping() != ReportFind.Keeping.POSSIBLE || round.round().getReport() == null ? Optional.empty()
                : round.round().getReport().getKeptWords().stream().filter(each -> each.getWords() != null
                        && normal(each.getWords()).equals(normal(find.words()))).map(KeptWords::getReason).findFirst();
    }

    private static String normal(String words) {
        return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void showSelected() {
        if (shown != null) {
            typed.put(shown, reason.getText());
        }
        shown = selected().orElse(null);
        around.setText(shown == null ? "" : shown.around()); //$NON-NLS-1$
        if (shown != null) {
            StyleRange range = new StyleRange(shown.before().length(), shown.words().length(), null, null, SWT.BOLD);
            range.underline = true;
            around.setStyleRange(range);
        }
        why.setText(shown == null ? "" : explanation(shown).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        why.requestLayout();
        reason.setText(shown == null ? "" : decision(shown).orElse(typed.getOrDefault(shown, ""))); //$NON-NLS-1$ //$NON-NLS-2$
        enable();
    }

    private static String explanation(ReportFind find) {
        return switch (find.keeping()) {
            case POSSIBLE -> NLS.bind(Messages.Release_why, find.why());
            case NEVER_PUBLISHED -> Messages.Release_never;
            case HIDDEN -> NLS.bind(Messages.Release_hides, find.why());
        };
    }

    private void enable() {
        boolean may = shown != null && shown.keeping() == ReportFind.Keeping.POSSIBLE && decision(shown).isEmpty();
        reason.setEnabled(may);
        stay.setEnabled(may && !reason.getText().isBlank());
        go.setEnabled(shown != null && shown.place() != null);
    }

    private void keep() {
        if (shown == null || !stay.isEnabled()) {
            return;
        }
        String label = NLS.bind(Messages.Release_keep, shown.words());
        String because = reason.getText().strip();
        round.execute(new Change(Change.currentUser(), label, because),
                KeepWords.command(round.domain(), round.round(), shown.words(), because, Change.currentUser(), label));
        table.viewer().refresh();
        int next = finds.indexOf(shown) + 1;
        finds.stream().skip(next).filter(each -> decision(each).isEmpty()).findFirst().ifPresent(table::select);
        say();
        showSelected();
    }

    /** The find is of a copy of the round; the place is found by its id in the round itself. */
    private void goTo(ReportFind find) {
        if (find.place() instanceof Identified copy) {
            round.find(copy.getId()).ifPresent(place -> {
                visited.add(find);
                table.viewer().refresh();
                say();
                RoundEditors.reveal(round, place, find.words());
            });
        }
    }
}
