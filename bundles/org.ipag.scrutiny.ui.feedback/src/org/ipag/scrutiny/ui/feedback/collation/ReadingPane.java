package org.ipag.scrutiny.ui.feedback.collation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.Coding;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.ui.feedback.collation.model.CollationLabels;
import org.ipag.scrutiny.ui.feedback.collation.model.Mark;
import org.ipag.scrutiny.ui.feedback.collation.model.PassageMarking;
import org.ipag.scrutiny.ui.feedback.collation.model.ThemeSlots;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.form.TabOut;
import org.ipag.scrutiny.ui.style.ReadingZoom;
import org.ipag.scrutiny.ui.style.Shortened;
import org.ipag.scrutiny.ui.style.Style;
import org.ipag.scrutiny.ui.style.WhyNot;

/**
 * One answer in full, to be read and marked: select words and press a letter, or press it with the caret in a sentence
 * or in a passage marked before.
 */
final class ReadingPane {

    /** The margin for the signs, in characters. */
    private static final int LEAST_MARGIN = 12;
    private static final int MOST_MARGIN = 24;

    /** What the pane asks for. */
    interface Marker {
        /** Marks the span, or what stands at it if it is empty. */
        void mark(Answer answer, Point span, Mark mark, String what);

        /** Lets the person choose themes for the span. */
        void themes(Answer answer, Point span);

        /** Removes the mark at an offset. */
        void remove(Answer answer, int offset);

        /** The caret moved. */
        void caret(Answer answer, int offset);

        /** Goes back to the grid. */
        void leave();

        /** Shows the next or the previous answer. */
        void step(int by);
    }

    private final Composite composite;
    private final Label heading;
    private final Label question;
    private final StyledText text;
    private final Composite bar;
    private final PassageStyles styles;
    private final MarkColours colours;
    private final Marker marker;
    private final Supplier<ThemeSlots> slots;
    private List<String> words = List.of();
    private Answer answer;

    ReadingPane(Composite parent, MarkColours colours, Supplier<ThemeSlots> slots, Marker marker) {
        this.marker = marker;
        this.slots = slots;
        this.colours = colours;
        this.styles = new PassageStyles(colours);
        composite = Style.of(new Composite(parent, SWT.NONE), Style.PAGE);
        composite.setBackgroundMode(SWT.INHERIT_DEFAULT);
        GridLayoutFactory.swtDefaults().spacing(Style.gap()).applyTo(composite);
        heading = Style.label(composite, "", Style.HEADING);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
        question = Style.label(composite, "", Style.QUIET);
        GridDataFactory.fillDefaults().grab(true, false).hint(Style.chars(question, 30), SWT.DEFAULT).applyTo(question);
        bar = new Composite(composite, SWT.NONE);
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.marginLeft = 0;
        row.marginTop = 0;
        row.marginBottom = 0;
        bar.setLayout(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        Accessibles.name(bar, Messages.Mark_bar);
        text = Style.of(new StyledText(composite, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER), Style.CARD);
        ReadingZoom.follow(text);
        text.setEditable(false);
        makeRoomForSigns();
        text.addListener(SWT.Paint, this::paintSigns);
        text.addListener(SWT.MouseMove, event -> text.setToolTipText(signsAt(event.x, event.y)));
        text.setLineSpacing(Style.lines(text, 1) / 4);
        GridDataFactory.fillDefaults().grab(true, true).hint(Style.chars(text, 30), Style.lines(text, 5)).applyTo(text);
        Accessibles.describe(text, Messages.Reading_name, Messages.Reading_description);
        TabOut.of(text);
        text.addListener(SWT.KeyDown, this::key);
        text.addCaretListener(event -> {
            if (answer != null) {
                marker.caret(answer, event.caretOffset);
            }
        });
        button(Messages.Mark_strength, Messages.Mark_strengthLetter, () -> code(Coding.STRENGTH, Messages.Mark_doStrength));
        button(Messages.Mark_development, Messages.Mark_developmentLetter,
                () -> code(Coding.AREA_FOR_DEVELOPMENT, Messages.Mark_doDevelopment));
        button(Messages.Mark_exercise, Messages.Mark_exerciseLetter,
                () -> code(Coding.EXERCISE_FEEDBACK, Messages.Mark_doExercise));
        button(Messages.Mark_themes, Messages.Mark_themesLetter, () -> marker.themes(answer, span()));
        button(Messages.Mark_quotable, Messages.Mark_quotableLetter,
                () -> marker.mark(answer, span(), new Mark.Quotable(), Messages.Mark_doQuotable));
        button(Messages.Mark_remove, Messages.Mark_removeKey, () -> marker.remove(answer, text.getCaretOffset()));
        colours.onChange(text, this::restyle);
        show(null);
    }

    Composite composite() {
        return composite;
    }

    StyledText text() {
        return text;
    }

    Answer answer() {
        return answer;
    }

    /** Shows an answer; the caret stays where it was if it is the same one. */
    void show(Answer next) {
        boolean same = next == answer;
        answer = next;
        for (Control button : bar.getChildren()) {
            if (button instanceof Button press) {
                WhyNot.enable(press, next != null, Messages.Reading_chooseFirst);
            }
        }
        heading.setText(next == null ? Messages.Reading_none : CollationLabels.heading(next).replace("&", "&&"));
        question.setText(next == null ? Messages.Reading_hint
                : CollationLabels.question(next).replace("&", "&&"));
        heading.requestLayout();
        question.requestLayout();
        String shown = next == null || next.getText() == null ? "" : next.getText();
        if (!text.getText().equals(shown)) {
            text.setText(shown);
        }
        if (!same) {
            text.setSelection(0);
            text.setTopPixel(0); // With a margin above, the first line is not the top.
        }
        restyle();
    }

    void highlight(List<String> searched) {
        words = searched;
        restyle();
    }

    /** Shows a passage of the answer: scrolls to it and puts the caret behind its first letter. */
    void reveal(Passage passage) {
        int length = text.getCharCount();
        text.setSelection(Math.min(passage.getStart(), length), Math.min(passage.getEnd(), length));
        text.showSelection();
    }

    /** Selects words of the answer, if it has them. */
    void select(String wanted) {
        int at = text.getText().indexOf(wanted);
        if (at >= 0) {
            text.setSelection(at, at + wanted.length());
            text.showSelection();
            text.setFocus();
        }
    }

    /** The selection, its start before its end. */
    Point span() {
        return text.getSelection();
    }

    /** The signs stand in the margin, which is as wide as those of one passage need, and not so wide as to crowd the text. */
    private void makeRoomForSigns() {
        int widest = 0;
        GC gc = new GC(text);
        try {
            for (Passage passage : answer == null ? List.<Passage>of() : answer.getPassages()) {
                widest = Math.max(widest, gc.textExtent(PassageStyles.signs(passage, slots.get())).x);
            }
        } finally {
            gc.dispose();
        }
        int left = Math.clamp(widest + Style.chars(text, 3), Style.chars(text, LEAST_MARGIN), Style.chars(text, MOST_MARGIN));
        if (text.getLeftMargin() != left) {
            text.setMargins(left, Style.lines(text, 1) / 2, Style.chars(text, 1), Style.lines(text, 1) / 2);
        }
    }

    private void restyle() {
        makeRoomForSigns();
        text.setStyleRanges(answer == null ? new StyleRange[0]
                : styles.of(answer, FoundWords.in(text.getText(), words), slots.get()));
        text.redraw();
    }

    /** Writes the signs of passages beside the line in which each begins, so that no meaning hangs on colour. */
    private void paintSigns(Event event) {
        if (answer == null) {
            return;
        }
        Map<Integer, String> lines = new TreeMap<>();
        for (Passage passage : answer.getPassages()) {
            if (passage.getStart() < text.getCharCount()) {
                int y = text.getLocationAtOffset(passage.getStart()).y;
                lines.merge(y, PassageStyles.signs(passage, slots.get()), (a, b) -> a + ", " + b);
            }
        }
        event.gc.setForeground(colours.quiet());
        int room = text.getLeftMargin() - Style.chars(text, 2);
        lines.forEach((y, signs) -> event.gc.drawText(Shortened.to(room, signs, event.gc), Style.chars(text, 1), y, true));
    }

    /** What the signs at a place in the margin stand for; null where there are none. */
    private String signsAt(int x, int y) {
        if (answer == null || x > text.getLeftMargin()) {
            return null;
        }
        String words = answer.getPassages().stream().filter(passage -> passage.getStart() < text.getCharCount()).filter(passage -> {
            int top = text.getLocationAtOffset(passage.getStart()).y;
            return y >= top && y < top + text.getLineHeight(passage.getStart());
        }).map(PassageStyles::words).collect(Collectors.joining("\n"));
        return words.isEmpty() ? null : words;
    }

    private void code(Coding coding, String what) {
        marker.mark(answer, span(), new Mark.Codes(coding), what);
    }

    private void button(String label, String key, Runnable run) {
        Button item = new Button(bar, SWT.PUSH);
        item.setText(key.length() == 1 ? Messages.bind(Messages.Mark_button, label, key) : label);
        item.setToolTipText(Messages.bind(Messages.Mark_tip, label, key));
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (answer != null) {
                run.run();
                text.setFocus();
            }
        }));
    }

    private void key(Event event) {
        if (answer == null) {
            return;
        }
        if ((event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) == SWT.ALT) {
            if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) {
                marker.step(event.keyCode == SWT.ARROW_DOWN ? 1 : -1);
                event.doit = false;
            }
            return;
        }
        if ((event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) != 0) {
            return;
        }
        if (event.keyCode == SWT.ESC) {
            marker.leave();
            return;
        }
        if (event.keyCode == SWT.DEL || event.keyCode == SWT.BS) {
            marker.remove(answer, text.getCaretOffset());
            return;
        }
        String typed = String.valueOf(event.character).toUpperCase(Locale.UK);
        if (typed.equals(Messages.Mark_strengthLetter)) {
            code(Coding.STRENGTH, Messages.Mark_doStrength);
        } else if (typed.equals(Messages.Mark_developmentLetter)) {
            code(Coding.AREA_FOR_DEVELOPMENT, Messages.Mark_doDevelopment);
        } else if (typed.equals(Messages.Mark_exerciseLetter)) {
            code(Coding.EXERCISE_FEEDBACK, Messages.Mark_doExercise);
        } else if (typed.equals(Messages.Mark_themesLetter)) {
            marker.themes(answer, span());
        } else if (typed.equals(Messages.Mark_quotableLetter)) {
            marker.mark(answer, span(), new Mark.Quotable(), Messages.Mark_doQuotable);
        } else if (event.character == '[' || event.character == ']') {
            stepPassage(event.character == ']');
        }
    }

    private void stepPassage(boolean forward) {
        int caret = text.getSelection().x;
        answer.getPassages().stream().filter(p -> forward ? p.getStart() > caret : p.getStart() < caret)
                .reduce((a, b) -> forward ? a : b).ifPresent(this::reveal);
    }

    /** The passage at the caret; null if there is none. */
    Passage passageAtCaret() {
        return answer == null ? null : PassageMarking.at(answer, text.getCaretOffset()).orElse(null);
    }
}
