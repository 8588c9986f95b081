package org.ipag.scrutiny.app.history;

import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.ipag.scrutiny.app.Messages;
import org.ipag.scrutiny.model.audit.AuditEntry;
import org.ipag.scrutiny.model.edit.UkDates;
import org.ipag.scrutiny.ui.Failures;
import org.ipag.scrutiny.ui.editor.RoundView;
import org.ipag.scrutiny.ui.form.LiveLine;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.session.RoundChange;
import org.ipag.scrutiny.ui.session.SaveState;
import org.ipag.scrutiny.ui.session.WorkbenchStoreListener;
import org.ipag.scrutiny.ui.style.Style;
import org.ipag.scrutiny.ui.viewer.DataTable;

/** The newest entries of the audit chain for the round: who did what, when and why. */
public final class HistoryView extends RoundView {

    private static final int MOST = 500;

    private final WorkbenchStoreListener saved = new WorkbenchStoreListener() {
        @Override
        public void saveStateChanged(OpenRound round) {
            if (round == openRound() && round.saveState().kind() == SaveState.Kind.SAVED) {
                load();
            }
        }
    };
    private DataTable<HistoryRow> table;
    private LiveLine problem;

    @Override
    protected void createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(page);
        problem = LiveLine.in(page, Style.PROBLEM);
        room(false);
        table = new DataTable<HistoryRow>(page, SWT.SINGLE, "history", Messages.History_name) //$NON-NLS-1$
                .column(Messages.History_when, 24, SWT.LEFT, row -> UkDates.dateTime(row.newest().getAt()), null,
                        Comparator.comparingLong(row -> row.newest().getSequence()))
                .column(Messages.History_who, 16, row -> or(row.newest().getWho()))
                .column(Messages.History_what, 60, row -> or(row.newest().getWhat()))
                .column(Messages.History_why, 40, row -> or(row.newest().getWhy())).remembered();
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.viewer().getTable());
        store().addListener(saved);
    }

    private static String or(String text) {
        return text == null ? "" : text; //$NON-NLS-1$
    }

    @Override
    protected void roundShown() {
        load();
    }

    @Override
    protected void refresh(RoundChange change) {
        // The entry is there once the change has been saved.
    }

    private void load() {
        OpenRound asked = openRound();
        store().run(Messages.History_reading, (opened, monitor) -> opened.audit().latest(asked.id(), MOST))
                .whenComplete((entries, failure) -> {
                    if (asked == openRound() && !table.viewer().getTable().isDisposed()) {
                        show(failure == null ? entries : List.of(), failure);
                    }
                });
    }

    private void show(List<AuditEntry> entries, Throwable failure) {
        table.setRows(HistoryRow.of(entries));
        room(failure != null);
        problem.say(failure == null ? "" : Failures.sentence(failure)); //$NON-NLS-1$
        problem.composite().requestLayout();
    }

    private void room(boolean needed) {
        GridDataFactory.fillDefaults().grab(true, false).exclude(!needed).applyTo(problem.composite());
        problem.composite().setVisible(needed);
    }

    @Override
    protected void focusContents() {
        table.viewer().getTable().setFocus();
    }

    @Override
    public void dispose() {
        store().removeListener(saved);
        super.dispose();
    }
}
