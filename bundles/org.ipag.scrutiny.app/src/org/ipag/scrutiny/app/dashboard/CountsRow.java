package org.ipag.scrutiny.app.dashboard;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.ipag.scrutiny.app.Messages;
import org.ipag.scrutiny.model.round.District;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.process.ParticipationCounts;
import org.ipag.scrutiny.process.ProcessTexts;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.style.Style;

/** Who took part: the counts that a report must reconcile, and the sentence that reconciles them. */
final class CountsRow {

    /** More names than these nobody reads; the tooltips of the figures have them all. */
    private static final int MOST_NAMES = 12;
    private static final int FIGURES = 6;
    private static final int COLUMNS = 3;

    private final Composite card;
        private final Label[] figures = new Label[FIGURES];
    private final Composite[] cells = new Composite[FIGURES];
    private final Label words;

    CountsRow(Composite parent) {
        card = Style.panel(parent, 1, Style.CARD);
        Style.label(card, Messages.Counts_heading, Style.HEADING);
        Composite row = Style.row(card, COLUMNS);
        ((GridLayout) row.getLayout()).makeColumnsEqualWidth = true;
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        String[] names = { Messages.Counts_invited, Messages.Counts_met, Messages.Counts_returned, Messages.Counts_nil,
                Messages.Counts_outstanding, Messages.Counts_quoted };
        for (int i = 0; i < FIGURES; i++) {
            cells[i] = Style.row(row, 2);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(cells[i]);
            figures[i] = Style.label(cells[i], "000", Style.FIGURE); //$NON-NLS-1$
            Label name = Style.label(cells[i], names[i], Style.QUIET);
            GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(name);
        }
        words = Style.label(card, "", null); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).hint(Style.chars(card, 30), SWT.DEFAULT).applyTo(words);
    }

    Composite composite() {
        return card;
    }

    void show(Round round) {
        ParticipationCounts counts = ParticipationCounts.of(round);
        List<List<District>> districts = List.of(counts.invited(), counts.met(), counts.returned(), counts.nil(),
                counts.outstanding(), counts.quoted());
        for (int i = 0; i < FIGURES; i++) {
            figures[i].setText(Integer.toString(districts.get(i).size()));
            String names = ProcessTexts.list(districts.get(i).stream().map(District::getName).toList());
            figures[i].setToolTipText(names);
            Accessibles.describe(cells[i], figures[i].getText(), names);
        }
        words.setText(counts.inWords(MOST_NAMES).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
