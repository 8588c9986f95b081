package org.ipag.scrutiny.ui.feedback.conclude;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.ipag.scrutiny.model.edit.ModelTexts;
import org.ipag.scrutiny.model.round.Coding;
import org.ipag.scrutiny.model.round.Finding;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.ui.feedback.collation.model.CollationLabels;
import org.ipag.scrutiny.ui.feedback.conclude.model.PassagePool;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.form.DragOut;
import org.ipag.scrutiny.ui.form.EmptyNote;
import org.ipag.scrutiny.ui.style.Style;
import org.ipag.scrutiny.ui.style.WhyNot;
import org.ipag.scrutiny.ui.viewer.ColumnState;

/** The marked passages, those that no finding rests on first; only what is on screen is filled in. */
final class PassagePane {

    private static final List<Coding> CODINGS = List.of(Coding.STRENGTH, Coding.AREA_FOR_DEVELOPMENT,
            Coding.EXERCISE_FEEDBACK, Coding.NONE);

    /** Letters that the field for words shows at least, its picture included. */
    private static final int LEAST_WORDS = 20;

    private final Pane pane;
    private final PassagePool pool;
    private final Text words;
    private final Combo coding;
    private final Button unassigned;
    private final Table table;
    private final Button add;
    private final Button create;
    private List<PassagePool.Item> items = List.of();

    /** What the pane asks for. */
    interface Actions {
        /** Adds passages to the finding selected beside. */
        void addToFinding(List<Passage> passages);

        /** Starts a finding with passages. */
        void newFinding(List<Passage> passages);

        /** Shows a passage in the answers. */
        void open(Passage passage);
    }

    PassagePane(Composite parent, PassagePool pool, Actions actions, Consumer<Passage> selected) {
        this.pool = pool;
        pane = new Pane(parent, Messages.Passages_heading, Messages.Passages_keys);
        add = pane.button(Messages.Passages_add, Messages.Passages_addTip, () -> actions.addToFinding(selection()));
        create = pane.button(Messages.Passages_new, Messages.Passages_newTip, () -> actions.newFinding(selection()));
        Composite filters = Style.row(pane.composite(), 2);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filters);
        words = new Text(filters, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage(Messages.Passages_search);
        Accessibles.name(words, Messages.Passages_search);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words);
        coding = new Combo(filters, SWT.READ_ONLY | SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().applyTo(coding);
        coding.add(Messages.Passages_all);
        CODINGS.forEach(each -> coding.add(each == Coding.NONE ? Messages.Passages_uncoded : ModelTexts.literal(each)));
        coding.select(0);
        Accessibles.name(coding, Messages.Passages_coding);
        unassigned = new Button(filters, SWT.CHECK);
        unassigned.setText(Messages.Passages_unassigned);
        filters.addListener(SWT.Resize, event -> columns(filters));
        columns(filters);
        table = new Table(pane.composite(), SWT.BORDER | SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        Accessibles.name(table, Messages.Passages_heading);
        GridDataFactory.fillDefaults().grab(true, true).hint(Style.chars(table, 30), Style.lines(table, 6)).applyTo(table);
        EmptyNote.in(table, () -> pool.items(PassagePool.Filter.ALL).isEmpty() ? Messages.Passages_empty : Messages.Passages_emptyFiltered);
        column(Messages.Passages_sign, 5);
        column(Messages.Passages_words, 40);
        column(Messages.Passages_district, 14);
        column(Messages.Passages_question, 12);
        column(Messages.Passages_findings, 14);
        ColumnState.of(table, "conclude.passages").attach();
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, table.indexOf((TableItem) event.item)));
        words.addModifyListener(event -> refresh());
        coding.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> refresh()));
        unassigned.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> refresh()));
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            enable();
            if (!selection().isEmpty()) {
                selected.accept(selection().getFirst());
            }
        }));
        table.addListener(SWT.MouseDoubleClick, event -> selection().stream().findFirst().ifPresent(actions::open));
        table.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                if ((event.stateMask & SWT.CTRL) != 0) {
                    actions.newFinding(selection());
                } else {
                    actions.addToFinding(selection());
                }
            }
        });
        DragOut.from(table, this::selection);
    }

    Composite composite() {
        return pane.composite();
    }

    Table table() {
        return table;
    }

    /** The passages selected. */
    List<Passage> selection() {
        List<Passage> selection = new ArrayList<>();
        for (int index : table.getSelectionIndices()) {
            if (index < items.size()) {
                selection.add(items.get(index).passage());
            }
        }
        return selection;
    }

    /** Reads the passages anew; what is selected stays selected while it is shown. */
    void refresh() {
        List<Passage> before = selection();
        int top = table.getTopIndex();
        int chosen = coding.getSelectionIndex() - 1;
        items = pool.items(new PassagePool.Filter(chosen < 0 ? Set.of() : Set.of(CODINGS.get(chosen)), Set.of(),
                unassigned.getSelection(), words.getText()));
        table.setItemCount(items.size());
        table.clearAll();
        table.deselectAll();
        for (int i = 0; i < items.size() && !before.isEmpty(); i++) {
            if (before.contains(items.get(i).passage())) {
                table.select(i);
            }
        }
        table.setTopIndex(top);
        enable();
    }

    /** Shows only passages that no finding rests on. */
    void showUnassigned() {
        unassigned.setSelection(true);
        words.setText("");
        coding.select(0);
        refresh();
        table.setFocus();
    }

    /** Selects a passage, whatever the filters say. */
    void select(Passage passage) {
        if (items.stream().noneMatch(item -> item.passage() == passage)) {
            unassigned.setSelection(false);
            words.setText("");
            coding.select(0);
            refresh();
        }
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).passage() == passage) {
                table.setSelection(i);
                table.showSelection();
            }
        }
        enable();
    }

    /** The choice of a coding stands below the words where beside them there would be no room to type. */
    private void columns(Composite filters) {
        int needed = Style.chars(words, LEAST_WORDS) + coding.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        int next = filters.getSize().x < needed ? 1 : 2;
        GridLayout grid = (GridLayout) filters.getLayout();
        GridData below = (GridData) unassigned.getLayoutData();
        if (grid.numColumns != next || below == null) {
            grid.numColumns = next;
            GridDataFactory.fillDefaults().span(next, 1).applyTo(unassigned);
            GridDataFactory.fillDefaults().grab(next == 1, false).applyTo(coding);
            filters.requestLayout();
        }
    }

    private void enable() {
        boolean any = table.getSelectionCount() > 0;
        WhyNot.enable(add, any, Messages.Passages_addNot);
        WhyNot.needsChoice(create, any);
    }

    private void column(String heading, int chars) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(heading);
        column.setWidth(Style.chars(table, chars));
        column.setMoveable(true);
    }

    private void fill(TableItem item, int index) {
        if (index < 0 || index >= items.size()) {
            return;
        }
        PassagePool.Item row = items.get(index);
        Passage passage = row.passage();
        item.setText(new String[] { letter(passage.getCoding()),
                passage.getText() == null ? "" : passage.getText().replaceAll("\\s+", " "),
                CollationLabels.district(row.answer()), CollationLabels.shortQuestion(row.answer()),
                row.unassigned() ? Messages.Passages_none : labels(row.findings()) });
    }

    private static String labels(List<Finding> findings) {
        return String.join(", ", findings.stream().map(FindingPane::sign).toList());
    }

    /** The letter of a coding, as in the answers. */
    static String letter(Coding coding) {
        return switch (coding) {
            case STRENGTH -> Messages.Coding_strength;
            case AREA_FOR_DEVELOPMENT -> Messages.Coding_development;
            case EXERCISE_FEEDBACK -> Messages.Coding_exercise;
            case NONE -> "\u2013";
        };
    }
}
