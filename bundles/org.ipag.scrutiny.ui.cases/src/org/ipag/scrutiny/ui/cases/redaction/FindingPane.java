package org.ipag.scrutiny.ui.cases.redaction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.ipag.scrutiny.model.round.RedactionFinding;
import org.ipag.scrutiny.ui.cases.redaction.model.Desk;
import org.ipag.scrutiny.ui.cases.redaction.model.DeskFilter;
import org.ipag.scrutiny.ui.cases.redaction.model.DeskFilter.Show;
import org.ipag.scrutiny.ui.cases.redaction.model.DeskText;
import org.ipag.scrutiny.ui.cases.redaction.model.FindingKind;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.style.Style;
import org.ipag.scrutiny.ui.viewer.DataTable;

/** The list of findings with its filter. */
final class FindingPane {

    /** Two choices, each with a label. */
    private static final int LABELLED = 4;
    /** Room that both choices need beside each other. */
    private static final int BESIDE_CHARS = 52;
    private static final int PERCENT = 100;

    private final Composite composite;
    private final Combo show;
    private final Combo type;
    private final DataTable<RedactionFinding> table;
    private final Consumer<RedactionFinding> selected;
    private DeskText text;
    private Desk desk;
    private List<String> types = List.of();
    private List<RedactionFinding> rows = List.of();
    private boolean filling;

    /**
     * @param keys     told of keys pressed in the list
     * @param selected told which finding a person selects
     * @param filtered told when another filter is chosen
     */
    FindingPane(Composite parent, DeskKeys keys, Consumer<RedactionFinding> selected, Runnable filtered) {
        this.selected = selected;
        composite = new Composite(parent, SWT.NONE);
        composite.setBackgroundMode(SWT.INHERIT_DEFAULT);
        GridLayoutFactory.fillDefaults().spacing(Style.gap()).applyTo(composite);
        Composite filter = Style.row(composite, LABELLED);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        filter.addListener(SWT.Resize, event -> columns(filter));
        show = combo(filter, Messages.List_show, filtered);
        for (Show each : Show.values()) {
            show.add(words(each));
        }
        show.setVisibleItemCount(Show.values().length);
        show.select(0);
        type = combo(filter, Messages.List_type, filtered);
        type.setVisibleItemCount(20);
        table = new DataTable<RedactionFinding>(composite, SWT.MULTI | SWT.V_SCROLL, "redaction.findings", Messages.List_name) //$NON-NLS-1$
                .column(Messages.List_state, 5, SWT.LEFT, FindingStyles::sign, null,
                        Comparator.comparing(RedactionFinding::getDecision))
                .column(Messages.List_words, 30, this::wordsOf)
                .column(Messages.List_typeColumn, 18, each -> FindingKind.words(each.getType()))
                .column(Messages.List_sure, 6, SWT.RIGHT, each -> Math.round(each.getConfidence() * PERCENT) + " %", null, //$NON-NLS-1$
                        Comparator.comparing(RedactionFinding::getConfidence))
                .column(Messages.List_label, 22, each -> each.getReplacement() == null ? "" : each.getReplacement()) //$NON-NLS-1$
                .remembered();
        GridDataFactory.fillDefaults().grab(true, true).hint(Style.chars(composite, 30), Style.lines(composite, 6))
                .applyTo(table.viewer().getTable());
        table.viewer().addSelectionChangedListener(event -> {
            if (!filling && !table.selected().isEmpty()) {
                this.selected.accept(table.selected().getFirst());
            }
        });
        keys.listenTo(table.viewer().getTable());
    }

    /** Where there is little room the choices go without their labels: what is chosen says what it is about. */
    private static void columns(Composite filter) {
        GridLayout grid = (GridLayout) filter.getLayout();
        boolean narrow = filter.getSize().x < Style.chars(filter, BESIDE_CHARS);
        if (narrow == (grid.numColumns == LABELLED)) {
            grid.numColumns = narrow ? LABELLED / 2 : LABELLED;
            for (Control each : filter.getChildren()) {
                if (each instanceof Label label) {
                    label.setVisible(!narrow);
                    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).exclude(narrow).applyTo(label);
                }
            }
            filter.requestLayout();
        }
    }

    private static Combo combo(Composite parent, String name, Runnable filtered) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(name + ':');
        Combo combo = Accessibles.labelled(new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN), label);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(Style.chars(combo, 8), SWT.DEFAULT)
                .applyTo(combo);
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> filtered.run()));
        return combo;
    }

    private static String words(Show show) {
        return switch (show) {
            case ALL -> Messages.Show_all;
            case UNDECIDED -> Messages.Show_undecided;
            case QUERIES -> Messages.Show_queries;
            case UNSURE -> NLS.bind(Messages.Show_unsure, Math.round(DeskFilter.UNSURE * PERCENT));
            case IDENTIFIERS -> Messages.Show_identifiers;
            case JIGSAW -> Messages.Show_jigsaw;
            case WORTH_A_LOOK -> Messages.Show_worthALook;
            case HIDDEN -> Messages.Show_hidden;
            case ACCEPTED -> Messages.Show_accepted;
            case KEPT -> Messages.Show_kept;
        };
    }

    private String wordsOf(RedactionFinding finding) {
        if (FindingKind.of(finding) == FindingKind.HIDDEN) {
            return finding.getReason();
        }
        return text == null ? "" : text.words(finding).replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    /** Shows the findings of a desk that the filter lets through. */
    void show(Desk next, DeskText shown, RedactionFinding current) {
        desk = next;
        text = shown;
        fillTypes();
        rows = desk.shown(filter());
        filling = true;
        try {
            List<RedactionFinding> before = table.selected();
            table.setRows(rows);
            boolean several = before.size() > 1 && before.contains(current) && rows.containsAll(before);
            if (current != null && rows.contains(current) && !several) {
                table.select(current);
            }
        } finally {
            filling = false;
        }
    }

    private void fillTypes() {
        List<String> now = new ArrayList<>(desk.types().keySet());
        if (!now.equals(types)) {
            String chosen = filter().type();
            types = now;
            type.removeAll();
            type.add(Messages.List_everyType);
            desk.types().values().forEach(type::add);
            type.select(Math.max(0, types.indexOf(chosen) + 1));
        }
    }

    DeskFilter filter() {
        int index = type.getSelectionIndex() - 1;
        return new DeskFilter(Show.values()[Math.max(0, show.getSelectionIndex())],
                index < 0 || index >= types.size() ? "" : types.get(index)); //$NON-NLS-1$
    }

    /** Shows every finding again. */
    void clearFilter() {
        show.select(0);
        type.select(0);
    }

    /** The findings in the list, in its order. */
    List<RedactionFinding> rows() {
        return rows;
    }

    /** The findings selected, if the list has the focus; only a person who looks at it means all of them. */
    List<RedactionFinding> selectedByHand() {
        return table.viewer().getTable().isFocusControl() ? table.selected() : List.of();
    }

    Composite composite() {
        return composite;
    }
}
