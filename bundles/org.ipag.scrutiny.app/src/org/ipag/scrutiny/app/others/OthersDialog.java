package org.ipag.scrutiny.app.others;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.form.SheetDialog;
import org.ipag.scrutiny.ui.form.TabOut;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.session.OthersWork;
import org.ipag.scrutiny.ui.style.Style;
import org.ipag.scrutiny.ui.viewer.DataTable;

/** Shows what others saved while a round was open here, and lets a person decide where both sides changed the same. */
final class OthersDialog extends SheetDialog {

    private static final int TABLE_LINES = 8;
    private static final int TEXT_LINES = 7;

    private final OpenRound round;
    private final OthersModel model;
    private DataTable<Conflict> conflicts;
    private StyledText mine;
    private StyledText theirs;
    private Button keepMine;
    private Button takeTheirs;
    private Control first;

    OthersDialog(Shell parent, OpenRound round, OthersWork work) {
        this(parent, round, new OthersModel(work));
    }

    private OthersDialog(Shell parent, OpenRound round, OthersModel model) {
        super(parent, Messages.Others_title, model.conflicts().isEmpty() ? Messages.Others_introDone : Messages.Others_intro, 1);
        this.round = round;
        this.model = model;
        setBlockOnOpen(false);
    }

    @Override
    protected void fill(Composite area) {
        first = area;
        Label story = Style.label(area, model.story(), null);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(story);
        if (!model.conflicts().isEmpty()) {
            createConflicts(area);
        }
        if (!model.incoming().isEmpty()) {
            createIncoming(area);
        }
    }

    @Override
    protected Control first() {
        return first;
    }

    private void createConflicts(Composite area) {
        Style.label(area, Messages.Others_conflicts, Style.HEADING);
        conflicts = new DataTable<Conflict>(area, SWT.SINGLE, "others.conflicts", Messages.Others_conflicts) //$NON-NLS-1$
                .column(Messages.Others_where, 60, Conflict::where).column(Messages.Others_what, 24, Conflict::what)
                .column(Messages.Others_stays, 14, Conflict::decision).remembered();
        first = conflicts.viewer().getTable();
        grow(first, TABLE_LINES);
        Composite sides = Style.row(area, 2);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sides);
        ((GridLayout) sides.getLayout()).makeColumnsEqualWidth = true;
        keepMine = side(sides, Messages.Others_keepMine, false);
        takeTheirs = side(sides, Messages.Others_takeTheirs, true);
        mine = text(sides, Messages.Others_mineText);
        theirs = text(sides, Messages.Others_theirsText);
        if (model.conflicts().size() > 1) {
            Composite all = Style.row(area, 2);
            all(all, Messages.Others_chooseAllMine, false);
            all(all, Messages.Others_chooseAllTheirs, true);
        }
        conflicts.viewer().addSelectionChangedListener(event -> showSelected());
        conflicts.setRows(model.conflicts());
        conflicts.select(model.conflicts().getFirst());
    }

    private Button side(Composite sides, String label, boolean forTheirs) {
        Button side = new Button(sides, SWT.RADIO);
        side.setText(label);
        side.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (side.getSelection()) {
                decide(forTheirs);
            }
        }));
        return side;
    }

    private void all(Composite row, String label, boolean forTheirs) {
        Button all = new Button(row, SWT.PUSH);
        all.setText(label);
        all.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            model.decideAll(forTheirs);
            conflicts.viewer().refresh();
            showSelected();
        }));
    }

    private static StyledText text(Composite sides, String name) {
        StyledText text = new StyledText(sides, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
        text.setMargins(Style.chars(text, 1), Style.lines(text, 1) / 3, Style.chars(text, 1), Style.lines(text, 1) / 3);
        Accessibles.name(text, name);
        TabOut.of(text);
        grow(text, TEXT_LINES);
        return text;
    }

    private static void grow(Control control, int lines) {
        GridDataFactory.fillDefaults().grab(true, true).hint(Style.chars(control, 40), Style.lines(control, lines))
                .applyTo(control);
    }

    private void createIncoming(Composite area) {
        Style.label(area, Messages.Others_incoming, Style.HEADING);
        DataTable<OthersModel.Incoming> table = new DataTable<OthersModel.Incoming>(area, SWT.SINGLE, "others.incoming", //$NON-NLS-1$
                Messages.Others_incoming)
                .column(Messages.Others_where, 40, OthersModel.Incoming::where)
                .column(Messages.Others_what, 20, OthersModel.Incoming::what)
                .column(Messages.Others_before, 30, OthersModel.Incoming::before)
                .column(Messages.Others_now, 30, OthersModel.Incoming::now).remembered();
        grow(table.viewer().getTable(), TABLE_LINES);
        first = conflicts == null ? table.viewer().getTable() : first;
        table.setRows(model.incoming());
    }

    private void decide(boolean forTheirs) {
        List<Conflict> chosen = conflicts.selected();
        chosen.forEach(each -> {
            each.decide(forTheirs);
            conflicts.viewer().refresh(each);
        });
    }

    private void showSelected() {
        conflicts.selected().stream().findFirst().ifPresent(each -> {
            keepMine.setSelection(!each.takesTheirs());
            takeTheirs.setSelection(each.takesTheirs());
            TextDifference difference = TextDifference.of(each.mine(), each.theirs());
            show(mine, each.mine(), difference.start(), difference.mineEnd());
            show(theirs, each.theirs(), difference.start(), difference.theirsEnd());
        });
    }

    /** What differs is bold and underlined, so that it is seen without colour. */
    private static void show(StyledText text, String words, int start, int end) {
        text.setText(words);
        if (end > start) {
            StyleRange range = new StyleRange(start, end - start, null, null, SWT.BOLD);
            range.underline = true;
            text.setStyleRange(range);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        if (model.conflicts().isEmpty()) {
            createButton(parent, IDialogConstants.CANCEL_ID, Messages.Others_close, true);
        } else {
            createButton(parent, IDialogConstants.OK_ID, Messages.Others_settle, false);
            createButton(parent, IDialogConstants.CANCEL_ID, Messages.Others_later, false);
        }
    }

    @Override
    protected void okPressed() {
        round.settle(model.takenFromOthers());
        super.okPressed();
    }
}
