package org.ipag.scrutiny.app.dashboard;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.ipag.scrutiny.app.Messages;
import org.ipag.scrutiny.model.edit.UkDates;
import org.ipag.scrutiny.ui.editor.RoundEditors;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.style.Style;
import org.ipag.scrutiny.ui.viewer.DataTable;

/** The returns by district: who met, who returned, who was reminded, who sent nothing and why. */
final class ReturnsTable {

    private static final int FILTER_CHARS = 24;
    private static final int LEAST_ROWS = 3;
    private static final int MOST_ROWS = 14;

    private final Composite card;
    private final DataTable<ReturnRow> table;

    ReturnsTable(Composite parent, Supplier<OpenRound> round) {
        card = Style.panel(parent, 2, Style.CARD);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER)
                .applyTo(Style.label(card, Messages.Returns_heading, Style.HEADING));
        Text filter = new Text(card, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
        filter.setMessage(Messages.Returns_filter);
        Accessibles.name(filter, Messages.Returns_filter);
        GridDataFactory.fillDefaults().hint(Style.chars(filter, FILTER_CHARS), SWT.DEFAULT).applyTo(filter);
        table = new DataTable<ReturnRow>(card, SWT.SINGLE, "dashboard.returns", Messages.Returns_heading) //$NON-NLS-1$
                .column(Messages.Returns_district, 26, ReturnRow::district)
                .column(Messages.Returns_state, 40, SWT.LEFT, ReturnRow::state, null,
                        Comparator.comparing(row -> row.item().getState()));
        date(Messages.Returns_issued, ReturnRow::issued);
        date(Messages.Returns_reminded, ReturnRow::reminded);
        date(Messages.Returns_met, ReturnRow::met);
        date(Messages.Returns_received, ReturnRow::received);
        table.number(Messages.Returns_attendance, 9, ReturnRow::attendance)
                .number(Messages.Returns_answers, 9, ReturnRow::answers)
                .number(Messages.Returns_unplaced, 9, ReturnRow::unplaced)
                .onOpen(row -> RoundEditors.reveal(round.get(), row.item())).remembered();
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(SWT.DEFAULT, SWT.DEFAULT)
                .applyTo(table.viewer().getTable());
        filter.addModifyListener(event -> table.filter(filter.getText()));
    }

    private void date(String heading, Function<ReturnRow, LocalDate> date) {
        table.column(heading, 13, SWT.LEFT, row -> UkDates.shortDate(date.apply(row)), null,
                Comparator.comparing(date, Comparator.nullsFirst(Comparator.naturalOrder())));
    }

    Composite composite() {
        return card;
    }

    /** Shows rows, as high as they are many; hundreds of them scroll. */
    void show(List<ReturnRow> rows) {
        table.setRows(rows);
        Table control = table.viewer().getTable();
        ((GridData) control.getLayoutData()).heightHint = control.getHeaderHeight()
                + control.getItemHeight() * Math.clamp(rows.size(), LEAST_ROWS, MOST_ROWS);
    }
}
