package org.ipag.scrutiny.ui.feedback.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.ipag.scrutiny.model.edit.ModelTexts;
import org.ipag.scrutiny.model.round.Coding;
import org.ipag.scrutiny.process.comparison.Spoken;
import org.ipag.scrutiny.ui.feedback.collation.MarkColours;
import org.ipag.scrutiny.ui.feedback.collation.model.WordSpan;
import org.ipag.scrutiny.ui.feedback.comparison.model.SpokenText;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.form.TabOut;
import org.ipag.scrutiny.ui.style.ReadingZoom;
import org.ipag.scrutiny.ui.style.Shortened;
import org.ipag.scrutiny.ui.style.Style;
import org.ipag.scrutiny.ui.style.WhyNot;

/** The words of one of two rounds, to be read in place; Enter, a double click or the button goes to where they stand. */
final class SpokenPane {

    /** Nobody reads more at once, and a text of many thousand paragraphs takes long to lay out. */
    private static final int MOST = 100;
    /** Letters of the title of a round above what was said in it. */
    private static final int MOST_HEADING = 60;

    private final MarkColours colours;
    private final Consumer<Spoken> open;
    private final Label heading;
    private final StyledText text;
    private final Button go;
    private List<Spoken> said = List.of();
    private SpokenText shown = SpokenText.of(List.of(), MOST, each -> "", more -> "");

    SpokenPane(Composite parent, String name, String button, MarkColours colours, Consumer<Spoken> open) {
        this.colours = colours;
        this.open = open;
        Composite composite = Style.of(new Composite(parent, SWT.NONE), Style.PAGE);
        composite.setBackgroundMode(SWT.INHERIT_DEFAULT);
        GridLayoutFactory.swtDefaults().applyTo(composite);
        heading = Style.label(composite, "", Style.HEADING);
        GridDataFactory.fillDefaults().grab(true, false).hint(Style.chars(heading, 20), SWT.DEFAULT).applyTo(heading);
        text = Style.of(new StyledText(composite, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY | SWT.BORDER),
                Style.CARD);
        ReadingZoom.follow(text);
        text.setMargins(Style.chars(text, 1), Style.lines(text, 1) / 2, Style.chars(text, 1), 0);
        text.setLineSpacing(Style.lines(text, 1) / 5);
        GridDataFactory.fillDefaults().grab(true, true).hint(Style.chars(text, 20), Style.lines(text, 4)).applyTo(text);
        Accessibles.describe(text, name, Messages.Spoken_description);
        TabOut.of(text);
        text.addCaretListener(event -> enable(event.caretOffset));
        text.addListener(SWT.MouseDoubleClick, event -> go());
        text.addListener(SWT.KeyDown, event -> {
            if (event.character == SWT.CR && event.stateMask == 0) {
                go();
            }
        });
        go = new Button(composite, SWT.PUSH);
        go.setText(button);
        go.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> go()));
        colours.onChange(text, this::restyle);
        enable(0);
    }

    StyledText text() {
        return text;
    }

    /** Shows what was said, under the name of its round. */
    void show(String round, List<Spoken> next) {
        heading.setText(Shortened.to(MOST_HEADING, round).replace("&", "&&"));
        heading.setToolTipText(round);
        heading.requestLayout();
        if (next.equals(said) && !text.getText().isEmpty()) {
            return;
        }
        said = next;
        shown = SpokenText.of(next, MOST, SpokenPane::sign, more -> Messages.bind(Messages.Spoken_more, more));
        text.setText(next.isEmpty() ? Messages.Spoken_none : shown.text());
        text.setSelection(shown.places().isEmpty() ? 0 : shown.places().getFirst().start());
        text.setTopPixel(0); // With a margin above, the first line is not the top.
        restyle();
        enable(text.getCaretOffset());
    }

    private static String sign(Spoken spoken) {
        if (spoken.passage() == null) {
            return Messages.Spoken_whole;
        }
        return spoken.coding() == Coding.NONE ? "" : ModelTexts.literal(spoken.coding());
    }

    private void restyle() {
        List<StyleRange> ranges = new ArrayList<>();
        for (WordSpan span : shown.headings()) {
            ranges.add(new StyleRange(span.start(), span.length(), null, null, SWT.BOLD));
        }
        for (int i = 0; i < shown.spoken().size(); i++) {
            Spoken spoken = shown.spoken().get(i);
            WordSpan sign = shown.signs().get(i);
            if (!sign.isEmpty()) {
                ranges.add(new StyleRange(sign.start(), sign.length(), colours.quiet(), null, SWT.NORMAL));
            }
            WordSpan place = shown.places().get(i);
            if (spoken.passage() != null && !place.isEmpty()) {
                ranges.add(new StyleRange(place.start(), place.length(), colours.ink(), colours.coding(spoken.coding())));
            }
        }
        ranges.sort(Comparator.comparingInt(range -> range.start));
        text.setStyleRanges(said.isEmpty() ? new StyleRange[0] : ranges.toArray(StyleRange[]::new));
    }

    private void enable(int caret) {
        if (go != null) {
            WhyNot.enable(go, shown.at(caret).isPresent(), Messages.Spoken_noAnswer);
        }
    }

    private void go() {
        shown.at(text.getCaretOffset()).ifPresent(open);
    }
}
