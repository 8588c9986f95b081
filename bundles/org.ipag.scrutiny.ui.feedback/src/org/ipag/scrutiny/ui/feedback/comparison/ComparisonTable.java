package org.ipag.scrutiny.ui.feedback.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.ipag.scrutiny.model.edit.ModelTexts;
import org.ipag.scrutiny.model.round.Coding;
import org.ipag.scrutiny.model.round.Confidence;
import org.ipag.scrutiny.process.comparison.SideBySide;
import org.ipag.scrutiny.process.comparison.Tally;
import org.ipag.scrutiny.ui.feedback.comparison.model.ComparisonRow;
import org.ipag.scrutiny.ui.viewer.DataTable;

/** Questions and themes with their figures in both rounds. */
final class ComparisonTable {

    private static final int FIRST_OF_NOW = 1;
    private static final int FIRST_OF_BEFORE = 5;

    private final DataTable<ComparisonRow> table;
    private List<ComparisonRow> rows = List.of();
    private String now = "";
    private String before = "";
    private boolean filling;

    ComparisonTable(Composite parent, Runnable selected) {
        table = new DataTable<>(parent, SWT.SINGLE, "comparison.subjects", Messages.Table_name);
        table.column(Messages.Table_subject, 32, row -> "    ".repeat(row.depth()) + row.label());
        columns(row -> row.figures().now());
        columns(row -> row.figures().before());
        table.column(Messages.Table_standing, 22, ComparisonTable::standing).remembered();
        table.viewer().addSelectionChangedListener(event -> {
            if (!filling) {
                selected.run();
            }
        });
    }

    private void columns(Function<ComparisonRow, Tally> tally) {
        table.column(Messages.Table_districts, 17, SWT.RIGHT, row -> districts(tally.apply(row)), null,
                (one, other) -> Integer.compare(tally.apply(one).districts(), tally.apply(other).districts()));
        for (Coding coding : List.of(Coding.STRENGTH, Coding.AREA_FOR_DEVELOPMENT, Coding.EXERCISE_FEEDBACK)) {
            table.number("", 17, row -> tally.apply(row).coded(coding));
        }
    }

    private static String districts(Tally tally) {
        return Messages.bind(Messages.Table_ofDistricts, tally.districts(), tally.returned());
    }

    private static String standing(ComparisonRow row) {
        if (row.subject().question() != null && row.isOneSided()) {
            return row.subject().question().now() == null ? Messages.Standing_notAskedNow : Messages.Standing_notAsked;
        }
        String standing = switch (row.figures().standing()) {
            case AGAIN -> Messages.Standing_both;
            case NEW -> Messages.Standing_onlyNow;
            case GONE -> Messages.Standing_onlyBefore;
            case NEITHER -> Messages.Standing_neither;
        };
        return row.isOneSided() ? Messages.bind(Messages.Standing_noTheme, standing) : standing;
    }

    /** Says in the headings which columns are of which round. */
    void name(String thisRound, String lastRound) {
        now = thisRound;
        before = lastRound;
        name(FIRST_OF_NOW, thisRound);
        name(FIRST_OF_BEFORE, lastRound);
    }

    private void name(int first, String round) {
        Table control = table.viewer().getTable();
        String[] headings = { Messages.Table_districts, Messages.Table_strengths, Messages.Table_developments,
            Messages.Table_exercise };
        for (int i = 0; i < headings.length; i++) {
            String heading = Messages.bind(headings[i], round);
            if (!control.getColumn(first + i).getText().equals(heading)) {
                control.getColumn(first + i).setText(heading);
                control.getColumn(first + i).setToolTipText(heading);
            }
        }
    }

    /** Shows lines; the one selected stays so, or else the first is. */
    void show(List<ComparisonRow> next) {
        Optional<ComparisonRow> before = selected();
        rows = next;
        filling = true;
        try {
            table.setRows(next);
            before.flatMap(it -> next.stream().filter(it::isSameAs).findFirst()).or(() -> next.stream().findFirst())
                    .ifPresent(it -> table.viewer().setSelection(new StructuredSelection(it), true));
        } finally {
            filling = false;
        }
    }

    void select(Predicate<ComparisonRow> which) {
        rows.stream().filter(which).findFirst().ifPresent(table::select);
    }

    Optional<ComparisonRow> selected() {
        return table.selected().stream().findFirst();
    }

    void setFocus() {
        table.viewer().getTable().setFocus();
    }

    /** What was answered on confidence in both rounds; empty if neither was asked. */
    String confidence(SideBySide figures) {
        List<String> said = new ArrayList<>();
        for (Confidence each : List.of(Confidence.YES, Confidence.UNSURE, Confidence.NO)) {
            if (figures.now().confidence(each) + figures.before().confidence(each) > 0) {
                said.add(Messages.bind(Messages.Table_confidence, new Object[] { ModelTexts.literal(each), now,
                    figures.now().confidence(each), before, figures.before().confidence(each) }));
            }
        }
        return String.join("\n", said);
    }
}
