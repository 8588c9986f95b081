package org.ipag.scrutiny.app.dashboard;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.ipag.scrutiny.app.Messages;
import org.ipag.scrutiny.app.round.Stage;
import org.ipag.scrutiny.app.round.StageSummary;
import org.ipag.scrutiny.app.round.StageSummary.Progress;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.style.Style;

/** The stages of the round beside each other: done, now, still to come, each with its count and what is missing. */
final class StageBar {

    private final Composite bar;
    private final List<Cell> cells = new ArrayList<>();

    StageBar(Composite parent) {
        bar = Style.row(parent, Stage.values().length);
        ((GridLayout) bar.getLayout()).makeColumnsEqualWidth = true;
        for (Stage stage : Stage.values()) {
            cells.add(new Cell(bar, stage));
        }
    }

    Composite composite() {
        return bar;
    }

    void show(List<StageSummary> summaries) {
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).show(summaries.get(i));
        }
    }

    private static String styleOf(Progress progress) {
        return switch (progress) {
            case DONE -> Style.STAGE_DONE;
            case NOW -> Style.STAGE_NOW;
            case LATER -> Style.STAGE_LATER;
        };
    }

    private static String wordOf(Progress progress) {
        return switch (progress) {
            case DONE -> Messages.StageBar_done;
            case NOW -> Messages.StageBar_now;
            case LATER -> Messages.StageBar_later;
        };
    }

    private static final class Cell {

        private final Composite cell;
        private final Label name;
        private final Label count;
        private final Label missing;
        private StageSummary shown;

        Cell(Composite parent, Stage stage) {
            cell = Style.panel(parent, 1, Style.STAGE_LATER);
            GridDataFactory.fillDefaults().grab(true, true).applyTo(cell);
            name = label(cell, (stage.ordinal() + 1) + "  " + stage.label()); //$NON-NLS-1$
            count = label(cell, ""); //$NON-NLS-1$
            missing = label(cell, ""); //$NON-NLS-1$
        }

        private static Label label(Composite parent, String text) {
            Label label = Style.label(parent, text, Style.STAGE_LATER);
            GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.BEGINNING).applyTo(label);
            return label;
        }

        void show(StageSummary summary) {
            if (summary.equals(shown)) {
                return;
            }
            shown = summary;
            count.setText(summary.count());
            missing.setText(summary.missing().isEmpty() ? wordOf(summary.progress()) : summary.missing());
            String style = styleOf(summary.progress());
            Style.restyle(cell, style);
            for (Label label : List.of(name, count, missing)) {
                Style.restyle(label, style);
            }
            Accessibles.describe(cell, summary.stage().label(),
                    NLS.bind(Messages.StageBar_inWords, new Object[] { wordOf(summary.progress()), summary.count(),
                            summary.missing() }));
        }
    }
}
