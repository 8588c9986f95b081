package org.ipag.scrutiny.ui.feedback.conclude;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.ipag.scrutiny.model.edit.ModelTexts;
import org.ipag.scrutiny.model.edit.UkDates;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.form.SheetDialog;
import org.ipag.scrutiny.ui.style.Style;

/** Asks which unfinished recommendations of the last round this one takes up; all of them, unless one unticks some. */
final class CarryOverDialog extends SheetDialog {

    private final List<Recommendation> open;
    private Table table;
    private List<Recommendation> chosen = List.of();

    CarryOverDialog(Shell shell, List<Recommendation> open) {
        super(shell, Messages.Carry_title, Messages.Carry_choose, 1);
        this.open = open;
    }

    /** What was ticked when OK was pressed. */
    List<Recommendation> chosen() {
        return chosen;
    }

    @Override
    protected void fill(Composite sheet) {
        table = new Table(sheet, SWT.BORDER | SWT.CHECK | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        Accessibles.name(table, Messages.Carry_list);
        GridDataFactory.fillDefaults().grab(true, true).hint(Style.chars(sheet, 130), Style.lines(sheet, 12)).applyTo(table);
        column(Messages.Carry_text, 66);
        column(Messages.Carry_state, 18);
        column(Messages.Carry_owner, 26);
        column(Messages.Carry_due, 16);
        for (Recommendation each : open) {
            TableItem row = new TableItem(table, SWT.NONE);
            row.setText(new String[] { each.getNumber() + ".  " + text(each.getText()),
                ModelTexts.literal(each.getState()), text(each.getOwner()), UkDates.date(each.getDueDate()) });
            row.setData(each);
            row.setChecked(true);
        }
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                validate();
            }
        });
    }

    private void column(String heading, int chars) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(heading);
        column.setWidth(Style.chars(table, chars));
    }

    private List<Recommendation> ticked() {
        return Arrays.stream(table.getItems()).filter(TableItem::getChecked)
                .map(item -> (Recommendation) item.getData()).toList();
    }

    private static String text(String words) {
        return words == null ? "" : words.strip().replaceAll("\\s+", " ");
    }

    @Override
    protected String verb() {
        return Messages.Carry_do;
    }

    @Override
    protected Control first() {
        return table;
    }

    @Override
    protected boolean complete() {
        return !ticked().isEmpty();
    }

    @Override
    protected void okPressed() {
        chosen = ticked();
        super.okPressed();
    }
}
