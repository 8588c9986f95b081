package org.ipag.scrutiny.ui.feedback.conclude;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.ipag.scrutiny.model.edit.ModelTexts;
import org.ipag.scrutiny.model.edit.UkDates;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.form.SheetDialog;
import org.ipag.scrutiny.ui.style.Style;

/** Asks which unfinished recommendations of the last round this one takes up; all of them, unless one unticks some. */
final class CarryOverDialog extends SheetDialog {

    private static final int LEAST_ROWS = 4;
    private static final int MOST_ROWS = 10;
    private static final int WHOLE_LINES = 5;
    private static final int LEAST_CHARS = 60;

    private final List<Recommendation> open;
    private Button all;
    private Table table;
    private Text whole;
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
        all = new Button(sheet, SWT.CHECK);
        all.setText(NLS.bind(Messages.Carry_all, open.size()));
        all.addListener(SWT.Selection, event -> tickAll());
        createTable(sheet);
        whole = new Text(sheet, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
        Accessibles.name(whole, Messages.Carry_whole);
        GridDataFactory.fillDefaults().grab(true, false).hint(Style.chars(sheet, LEAST_CHARS), Style.lines(sheet, WHOLE_LINES))
                .applyTo(whole);
        table.select(0);
        showWhole();
        showTicks();
    }

    private void createTable(Composite sheet) {
        table = new Table(sheet, SWT.BORDER | SWT.CHECK | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        Accessibles.name(table, Messages.Carry_list);
        GridDataFactory.fillDefaults().grab(true, true).hint(Style.chars(sheet, 130), table.getHeaderHeight()
                + table.getItemHeight() * Math.clamp(open.size(), LEAST_ROWS, MOST_ROWS)).applyTo(table);
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
                showTicks();
                validate();
            }
            showWhole();
        });
    }

    /** Ticks all of them, or none if all are ticked. */
    private void tickAll() {
        boolean tick = ticked().size() < open.size();
        Arrays.stream(table.getItems()).forEach(item -> item.setChecked(tick));
        showTicks();
        validate();
    }

    private void showTicks() {
        int ticked = ticked().size();
        all.setSelection(ticked > 0);
        all.setGrayed(ticked > 0 && ticked < open.size());
    }

    /** The selected one in full, with what the force said of it: a row of the list has no room for it. */
    private void showWhole() {
        Recommendation selected = open.get(Math.max(0, table.getSelectionIndex()));
        List<String> words = new ArrayList<>();
        words.add(plain(selected.getText()));
        selected.getItems().forEach(item -> words.add("\u2022 " + plain(item.getText())));
        if (selected.getReply() != null && !plain(selected.getReply().getReason()).isEmpty()) {
            words.add(NLS.bind(Messages.Carry_reply, plain(selected.getReply().getReason())));
        }
        whole.setText(String.join("\n", words));
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
        return plain(words).replaceAll("\\s+", " ");
    }

    private static String plain(String words) {
        return words == null ? "" : words.strip();
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
