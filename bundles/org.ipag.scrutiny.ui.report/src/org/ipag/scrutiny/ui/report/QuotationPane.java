package org.ipag.scrutiny.ui.report;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.Quotation;
import org.ipag.scrutiny.model.round.RoundPackage;
import org.ipag.scrutiny.ui.editor.RoundEditors;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.form.OnceShown;
import org.ipag.scrutiny.ui.form.FieldSheet;
import org.ipag.scrutiny.ui.form.Scroller;
import org.ipag.scrutiny.ui.form.Framed;
import org.ipag.scrutiny.ui.form.TabOut;
import org.ipag.scrutiny.ui.report.model.QuotationEditing;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.style.ReadingZoom;
import org.ipag.scrutiny.ui.style.Style;
import org.ipag.scrutiny.ui.style.WhyNot;
import org.ipag.scrutiny.ui.viewer.ColumnState;

/**
 * The quotations: tick what is printed; below, the words as they stand in the source and as printed. Leaving words out
 * (…) and explaining [in brackets] is recorded; any other change is refused with the reason.
 */
final class QuotationPane {

    private final SashForm sash;
    private final OnceShown shown;
    private final OpenRound round;
    private final QuotationEditing editing;
    private final Table table;
    private final StyledText source;
    private final Text words;
    private final Label guard;
    private final Button record;
    private final FieldSheet reason;
    private List<QuotationEditing.Candidate> candidates = List.of();
    private boolean chosen;

    QuotationPane(Composite parent, OpenRound round, QuotationEditing editing) {
        this.round = round;
        this.editing = editing;
        sash = new SashForm(parent, SWT.VERTICAL);
        shown = new OnceShown(sash);
        table = new Table(sash, SWT.BORDER | SWT.CHECK | SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        Accessibles.describe(table, Messages.Report_quotations, Messages.Quotes_description);
        column(Messages.Quotes_words, 34);
        column(Messages.Quotes_district, 12);
        column(Messages.Quotes_question, 14);
        column(Messages.Quotes_guard, 11);
        ColumnState.of(table, "report.quotations").attach();
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        table.addListener(SWT.Selection, this::selection);
        table.addListener(SWT.KeyDown, this::key);
        ScrolledComposite scrolled = Scroller.in(sash);
        Composite below = Style.of(new Composite(scrolled, SWT.NONE), Style.PAGE);
        below.setBackgroundMode(SWT.INHERIT_DEFAULT);
        GridLayoutFactory.swtDefaults().numColumns(2).spacing(Style.gap()).applyTo(below);
        label(below, Messages.Quotes_source);
        source = Style.of(new StyledText(below, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY | SWT.BORDER), Style.CARD);
        ReadingZoom.follow(source);
        Accessibles.name(source, Messages.Quotes_source);
        source.setMargins(Style.chars(source, 1), Style.gap().y, Style.chars(source, 1), Style.gap().y);
        TabOut.of(source);
        GridDataFactory.fillDefaults().grab(true, true).hint(Style.chars(source, 24), Style.lines(source, 3)).applyTo(source);
        label(below, Messages.Quotes_printed);
        words = Framed.text(below, SWT.NONE, 24, 3, true);
        Accessibles.describe(words, Messages.Quotes_printed, Messages.Quotes_how);
        new Label(below, SWT.NONE);
        guard = Style.label(below, Messages.Quotes_how, Style.QUIET);
        GridDataFactory.fillDefaults().grab(true, false).hint(Style.chars(guard, 24), SWT.DEFAULT).applyTo(guard);
        Composite buttons = Style.row(below, 1);
        buttons.setLayout(RowLayoutFactory.fillDefaults().spacing(Style.gap().x).create());
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(Style.chars(buttons, 24), SWT.DEFAULT).applyTo(buttons);
        record = button(buttons, Messages.Quotes_record, this::record);
        button(buttons, Messages.Quotes_earlier, () -> move(-1));
        button(buttons, Messages.Quotes_later, () -> move(1));
        button(buttons, Messages.Quotes_open, this::open);
        reason = FieldSheet.in(below, round);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(reason.composite());
        reason.text(RoundPackage.Literals.QUOTATION__REASON, Messages.Quotes_reason);
        reason.show(null);
        words.addModifyListener(event -> WhyNot.enable(record, selected().isPresent()
                && !words.getText().equals(selected().get().words()), Messages.Quotes_unchanged));
        Scroller.hold(scrolled, below);
        sash.setWeights(38, 62);
    }

    Composite composite() {
        return sash;
    }

    void refresh() {
        Passage before = selected().map(QuotationEditing.Candidate::passage).orElse(null);
        candidates = editing.candidates();
        chosen = editing.isChosen();
        int select = candidates.isEmpty() ? -1 : 0; // what stands below has something to show
        table.setRedraw(false);
        table.setItemCount(candidates.size());
        table.clearAll();
        for (int i = 0; i < candidates.size() && before != null; i++) {
            if (candidates.get(i).passage() == before) {
                select = i;
            }
        }
        table.setSelection(select);
        table.setRedraw(true);
        details();
    }

    /** Selects a quotation. */
    void reveal(Quotation quotation) {
        for (int i = 0; i < candidates.size(); i++) {
            if (candidates.get(i).quotation() == quotation) {
                table.setSelection(i);
                table.setFocus();
                details();
            }
        }
    }

    private void fill(TableItem item, int index) {
        QuotationEditing.Candidate candidate = candidates.get(index);
        item.setText(new String[] { candidate.words() == null ? "" : candidate.words().replaceAll("\\s+", " "),
                candidate.district() == null ? "" : candidate.district().getName(), question(candidate),
                candidate.problems().isEmpty() ? Messages.Quotes_verbatim : Messages.Quotes_differs });
        item.setChecked(candidate.printed(chosen));
    }

    private static String question(QuotationEditing.Candidate candidate) {
        if (candidate.answer().getQuestion() == null) {
            return candidate.answer().getQuestionKey() == null ? "" : candidate.answer().getQuestionKey();
        }
        String label = candidate.answer().getQuestion().getShortLabel();
        return candidate.answer().getQuestion().getNumber() + (label == null ? "" : " " + label);
    }

    private Optional<QuotationEditing.Candidate> selected() {
        int at = table.getSelectionIndex();
        return at < 0 || at >= candidates.size() ? Optional.empty() : Optional.of(candidates.get(at));
    }

    private void selection(Event event) {
        int at = table.indexOf((TableItem) event.item);
        if (event.detail == SWT.CHECK && at >= 0 && at < candidates.size()) {
            boolean on = ((TableItem) event.item).getChecked();
            String what = on ? Messages.Do_quote : Messages.Do_leaveOut;
            table.setSelection(at);
            round.execute(what, editing.include(candidates.get(at).passage(), on, what));
        }
        details();
    }

    private void key(Event event) {
        if (event.stateMask == SWT.ALT && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
            move(event.keyCode == SWT.ARROW_UP ? -1 : 1);
            event.doit = false;
        } else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            open();
        }
    }

    /** Shows source and printed words of the selected one; words just typed for it are left alone. */
    private void details() {
        Optional<QuotationEditing.Candidate> candidate = selected();
        words.setEnabled(candidate.isPresent());
        if (candidate.isEmpty()) {
            shown.run(() -> source.setText(""));
            words.setText("");
            reason.show(null);
            WhyNot.needsChoice(record, false);
            return;
        }
        QuotationEditing.Candidate it = candidate.get();
        shown.run(() -> source.setText(it.passage().getText() == null ? "" : it.passage().getText()));
        if (!words.isFocusControl()) {
            words.setText(it.words() == null ? "" : it.words());
        }
        List<String> problems = it.problems();
        guard.setText(problems.isEmpty() ? Messages.Quotes_how : String.join(" ", problems));
        Style.of(guard, problems.isEmpty() ? Style.QUIET : Style.PROBLEM);
        guard.requestLayout();
        if (it.quotation() == null || reason.object() != it.quotation()) {
            reason.show(it.quotation());
        } else {
            reason.refresh();
        }
        WhyNot.enable(record, !words.getText().equals(it.words()), Messages.Quotes_unchanged);
    }

    private void record() {
        selected().ifPresent(candidate -> {
            switch (editing.type(candidate.passage(), words.getText().strip(), Messages.Do_edit)) {
                case QuotationEditing.Typed.Recorded done -> {
                    table.setFocus();
                    round.execute(Messages.Do_edit, done.command());
                }
                case QuotationEditing.Typed.Refused refused -> {
                    guard.setText(Messages.Quotes_refused);
                    Style.of(guard, Style.PROBLEM);
                    guard.requestLayout();
                    words.setFocus();
                }
            }
        });
    }

    private void move(int steps) {
        selected().ifPresent(candidate -> round.execute(Messages.Do_reorderQuotes,
                editing.reorder(candidate, steps, Messages.Do_reorderQuotes)));
    }

    private void open() {
        selected().ifPresent(candidate -> RoundEditors.reveal(round, candidate.passage()));
    }

    private void column(String heading, int chars) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(heading);
        column.setWidth(Style.chars(table, chars));
    }

    private static void label(Composite parent, String text) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text + ":");
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
    }

    private static Button button(Composite parent, String label, Runnable run) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(label);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
        return button;
    }
}
