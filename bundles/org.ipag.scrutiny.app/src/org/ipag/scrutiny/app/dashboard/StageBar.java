package org.ipag.scrutiny.app.dashboard;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.ipag.scrutiny.app.Messages;
import org.ipag.scrutiny.app.round.Stage;
import org.ipag.scrutiny.app.round.StageSummary;
import org.ipag.scrutiny.app.round.StageSummary.Progress;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.style.Style;
import org.ipag.scrutiny.ui.style.UiIcon;

/** The stages of the round beside each other: done, now, still to come, each with its count and what is missing. */
final class StageBar {

    /** All are as wide, whatever they say. */
    private static final int CHARS = 12;

    private final Composite bar;
    private final List<Cell> cells = new ArrayList<>();

    StageBar(Composite parent, ResourceManager images) {
        bar = Style.row(parent, Stage.values().length);
        for (Stage stage : Stage.values()) {
            cells.add(new Cell(bar, stage, images));
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

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String wordOf(Progress progress) {
        return switch (progress) {
            case DONE -> Messages.StageBar_done;
            case NOW -> Messages.StageBar_now;
            case LATER -> Messages.StageBar_later;
        };
    }

    /** One stage. Only the one that the round is at has a colour of its own. */
    private static final class Cell {

        private final ResourceManager images;
        private final Composite cell;
        private final Label icon;
        private final Label count;
        private final Label missing;
        private StageSummary shown;

        Cell(Composite parent, Stage stage, ResourceManager images) {
            this.images = images;
            cell = Style.panel(parent, 2, Style.CARD);
            GridDataFactory.fillDefaults().grab(true, true).hint(Style.chars(cell, CHARS), SWT.DEFAULT).applyTo(cell);
            label(Style.STRONG, 1).setText((stage.ordinal() + 1) + "  " + stage.label()); //$NON-NLS-1$
            icon = new Label(cell, SWT.NONE);
            Accessibles.name(icon, stage.label());
            GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(icon);
            count = label(Style.PLAIN, 2);
            missing = label(Style.PLAIN, 2);
        }

        private Label label(String style, int columns) {
            Label label = Style.label(cell, "", style); //$NON-NLS-1$
            GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).align(SWT.FILL, SWT.BEGINNING).applyTo(label);
            return label;
        }

        void show(StageSummary summary) {
            if (summary.equals(shown)) {
                return;
            }
            shown = summary;
            Progress progress = summary.progress();
            boolean complete = summary.missing().isEmpty();
            count.setText(capital(summary.count()));
            missing.setText(complete ? wordOf(progress) : capital(summary.missing()));
            icon.setImage(switch (progress) {
                case DONE -> images.create(complete ? UiIcon.OK.descriptor() : UiIcon.PROBLEM.descriptor());
                case NOW -> null; // the whole surface says it
                case LATER -> images.create(UiIcon.STAGE.descriptor());
            });
            Accessibles.name(icon, wordOf(progress));
            boolean now = progress == Progress.NOW;
            Style.of(count, now ? Style.PLAIN : Style.QUIET);
            Style.of(missing, now ? Style.PLAIN : complete ? Style.QUIET : Style.ATTENTION);
            Style.restyleAll(cell, now ? Style.STAGE_NOW : Style.CARD);
            Accessibles.describe(cell, summary.stage().label(),
                    NLS.bind(Messages.StageBar_inWords, new Object[] { wordOf(progress), summary.count(),
                            summary.missing() }));
        }
    }
}
