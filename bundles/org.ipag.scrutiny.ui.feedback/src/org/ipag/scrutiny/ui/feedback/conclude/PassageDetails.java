package org.ipag.scrutiny.ui.feedback.conclude;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.ui.editor.RoundEditors;
import org.ipag.scrutiny.ui.feedback.collation.model.CollationLabels;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.form.TabOut;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.style.ReadingZoom;
import org.ipag.scrutiny.ui.style.Style;

/** A passage within the answer it was marked in: the words around it guard against reading too much into it. */
final class PassageDetails {

    private final Composite composite;
    private final Label heading;
    private final Label question;
    private final StyledText text;
    private Passage passage;

    PassageDetails(Composite parent, OpenRound round) {
        composite = new Composite(parent, SWT.NONE);
        composite.setBackgroundMode(SWT.INHERIT_DEFAULT);
        GridLayoutFactory.swtDefaults().numColumns(2).spacing(Style.gap()).applyTo(composite);
        heading = Style.label(composite, "", Style.HEADING);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
        Button open = new Button(composite, SWT.PUSH);
        open.setText(Messages.Passage_open);
        open.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (passage != null) {
                RoundEditors.reveal(round, passage);
            }
        }));
        question = Style.label(composite, "", Style.QUIET);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(question);
        text = Style.of(new StyledText(composite, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY | SWT.BORDER),
                Style.CARD);
        ReadingZoom.follow(text);
        text.setMargins(Style.chars(text, 1), Style.lines(text, 1) / 2, Style.chars(text, 1), 0);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(SWT.DEFAULT, Style.lines(text, 3)).applyTo(text);
        Accessibles.name(text, Messages.Passage_name);
        TabOut.of(text);
    }

    Composite composite() {
        return composite;
    }

    void show(Passage next) {
        passage = next;
        Answer answer = (Answer) next.eContainer();
        if (answer == null) {
            return;
        }
        heading.setText(CollationLabels.heading(answer).replace("&", "&&"));
        question.setText(CollationLabels.question(answer).replace("&", "&&"));
        text.setText(answer.getText() == null ? "" : answer.getText());
        int start = Math.clamp(next.getStart(), 0, text.getCharCount());
        int end = Math.clamp(next.getEnd(), start, text.getCharCount());
        StyleRange range = new StyleRange(start, end - start, null, null, SWT.BOLD);
        range.underline = true;
        text.setStyleRanges(new StyleRange[] { range });
        text.setSelection(start);
        text.showSelection();
        composite.layout();
    }
}
