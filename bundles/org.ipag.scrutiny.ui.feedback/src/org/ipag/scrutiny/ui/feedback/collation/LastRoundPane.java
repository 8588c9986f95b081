package org.ipag.scrutiny.ui.feedback.collation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.ui.feedback.collation.model.CollationLabels;
import org.ipag.scrutiny.ui.feedback.comparison.LastRound;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.form.OnceShown;
import org.ipag.scrutiny.ui.form.TabOut;
import org.ipag.scrutiny.ui.style.ReadingZoom;
import org.ipag.scrutiny.ui.style.Style;

/** What the same district said to the same question in the round before. */
final class LastRoundPane {

    private final Composite composite;
    private final Label heading;
    private final StyledText text;
    private final LastRound last;
    private final OnceShown shown;
    private Answer answer;

    LastRoundPane(Composite parent, LastRound last) {
        this.last = last;
        composite = new Composite(parent, SWT.NONE);
        shown = new OnceShown(composite);
        composite.setBackgroundMode(SWT.INHERIT_DEFAULT);
        GridLayoutFactory.swtDefaults().applyTo(composite);
        heading = Style.label(composite, "", Style.QUIET);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
        text = Style.of(new StyledText(composite, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY | SWT.BORDER),
                Style.CARD);
        ReadingZoom.follow(text);
        text.setMargins(Style.chars(text, 1), Style.lines(text, 1) / 2, Style.chars(text, 1), 0);
        GridDataFactory.fillDefaults().grab(true, true).hint(Style.chars(text, 20), Style.lines(text, 4)).applyTo(text);
        Accessibles.name(text, Messages.LastRound_name);
        TabOut.of(text);
        last.onRead(() -> {
            if (!composite.isDisposed()) {
                show(answer);
            }
        });
        show(null);
    }

    Composite composite() {
        return composite;
    }

    /** Shows what belongs beside an answer. */
    void show(Answer beside) {
        answer = beside;
        shown.run(this::fill);
    }

    private void fill() {
        Answer beside = answer;
        Round previous = last.round().orElse(null);
        if (previous == null || beside == null) {
            heading.setText(last.state());
            text.setText("");
            heading.requestLayout();
            return;
        }
        List<Answer> same = new ArrayList<>();
        String district = CollationLabels.district(beside);
        for (Return from : previous.getReturns()) {
            if (from.getDistrict() != null && district.equalsIgnoreCase(from.getDistrict().getName())) {
                from.getAnswers().stream().filter(a -> a.getQuestionKey() != null
                        && a.getQuestionKey().equals(beside.getQuestionKey())).forEach(same::add);
            }
        }
        heading.setText((same.isEmpty() ? Messages.bind(Messages.LastRound_silent, district)
                : Messages.bind(Messages.LastRound_heading, previous.getTitle(), district)).replace("&", "&&"));
        StringBuilder words = new StringBuilder();
        for (Answer answered : same) {
            words.append(words.isEmpty() ? "" : "\n\n");
            if (answered.getCaseFile() != null) {
                words.append(answered.getCaseFile().getLabel()).append(": ");
            }
            words.append(answered.getText());
        }
        text.setText(words.toString());
        heading.requestLayout();
    }
}
