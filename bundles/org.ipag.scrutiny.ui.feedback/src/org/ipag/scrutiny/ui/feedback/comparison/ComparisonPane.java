package org.ipag.scrutiny.ui.feedback.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.ipag.scrutiny.model.common.Identified;
import org.ipag.scrutiny.model.edit.ModelTexts;
import org.ipag.scrutiny.model.edit.ObjectLabels;
import org.ipag.scrutiny.model.round.Coding;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.process.comparison.DistrictRow;
import org.ipag.scrutiny.process.comparison.RoundComparison;
import org.ipag.scrutiny.process.comparison.SideBySide;
import org.ipag.scrutiny.process.comparison.Spoken;
import org.ipag.scrutiny.process.comparison.Standing;
import org.ipag.scrutiny.process.comparison.ThemeRow;
import org.ipag.scrutiny.ui.feedback.collation.MarkColours;
import org.ipag.scrutiny.ui.feedback.comparison.model.ComparisonRow;
import org.ipag.scrutiny.ui.TextMeasuring;
import org.ipag.scrutiny.ui.Turns;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.style.Style;
import org.ipag.scrutiny.ui.style.WhyNot;
import org.ipag.scrutiny.ui.viewer.DataTable;

/**
 * This round beside the last: every question and theme with its figures, and below, for the one selected, which
 * districts said it and in what words.
 */
public final class ComparisonPane {

    private static final int CHOICE_CHARS = 20;
    private static final List<Coding> CODINGS = List.of(Coding.STRENGTH, Coding.AREA_FOR_DEVELOPMENT,
            Coding.EXERCISE_FEEDBACK);

    private final Composite composite;
    private final LastRound last;
    private final Turns turns;
    private Combo theme;
    private Combo coding;
    private Label sentences;
    private Label confidence;
    private SashForm halves;
    private SashForm below;
    private ComparisonTable table;
    private DataTable<DistrictRow> districts;
    private Button everyDistrict;
    private SpokenPane saidNow;
    private SpokenPane saidBefore;
    private Round now;
    private RoundComparison comparison;
    private int latest;

    /**
     * @param parent where
     * @param last   the round before
     * @param colours of marked words
     * @param open   goes to an object of this round
     * @param leave  goes back to the answers
     */
    public ComparisonPane(Composite parent, LastRound last, MarkColours colours, Consumer<Identified> open, Runnable leave) {
        this.last = last;
        composite = Style.panel(parent, 5, Style.PAGE);
        turns = Turns.of(composite);
        turns.add(() -> createHead(leave));
        turns.add(this::createTable);
        turns.add(this::createDistricts);
        turns.add(() -> saidNow = new SpokenPane(below, Messages.Spoken_now, Messages.Spoken_go, colours,
                said -> open.accept(said.place())));
        turns.add(() -> {
            saidBefore = new SpokenPane(below, Messages.Spoken_before, Messages.Spoken_goBefore, colours,
                    said -> last.reveal(said.place()));
            below.setWeights(34, 33, 33);
            halves.setWeights(45, 55);
            composite.layout(true, true);
        });
        last.onRead(() -> {
            if (!composite.isDisposed() && now != null) {
                show(now);
            }
        });
    }

    private void createHead(Runnable leave) {
        theme = choice(Messages.Choice_theme);
        coding = choice(Messages.Choice_coding);
        coding.add(Messages.Choice_anyCoding);
        CODINGS.forEach(each -> coding.add(ModelTexts.literal(each)));
        coding.select(0);
        Button back = new Button(composite, SWT.PUSH);
        back.setText(Messages.Comparison_back);
        back.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> leave.run()));
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).grab(true, false).applyTo(back);
        sentences = Style.label(composite, "", null);
        GridDataFactory.fillDefaults().span(5, 1).grab(true, false).hint(Style.chars(sentences, 60), SWT.DEFAULT)
                .applyTo(sentences);
    }

    private void createTable() {
        halves = new SashForm(composite, SWT.VERTICAL);
        halves.setVisible(false);
        GridDataFactory.fillDefaults().span(5, 1).grab(true, true).applyTo(halves);
        table = new ComparisonTable(halves, this::showSelected);
    }

    private void createDistricts() {
        below = new SashForm(halves, SWT.HORIZONTAL);
        Composite who = Style.of(new Composite(below, SWT.NONE), Style.PAGE);
        GridLayoutFactory.swtDefaults().applyTo(who);
        confidence = Style.label(who, "", Style.QUIET);
        GridDataFactory.fillDefaults().grab(true, false).hint(Style.chars(confidence, 20), SWT.DEFAULT).applyTo(confidence);
        districts = new DataTable<DistrictRow>(who, SWT.MULTI, "comparison.districts", Messages.Districts_name)
                .column(Messages.Districts_district, 18, DistrictRow::name)
                .number(Messages.Districts_now, 8, DistrictRow::now)
                .number(Messages.Districts_before, 8, DistrictRow::before)
                .column(Messages.Districts_standing, 28, ComparisonPane::standing).remembered();
        GridDataFactory.fillDefaults().grab(true, true).applyTo(districts.viewer().getTable());
        everyDistrict = new Button(who, SWT.PUSH);
        everyDistrict.setText(Messages.Districts_all);
        everyDistrict.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> districts.viewer().setSelection(null)));
        districts.viewer().addSelectionChangedListener(event -> showWords());
    }

    private Combo choice(String label) {
        Style.label(composite, label, null);
        Combo combo = new Combo(composite, SWT.READ_ONLY | SWT.DROP_DOWN);
        Accessibles.name(combo, label);
        // A long name of a theme would make the page wider than its window.
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(Style.chars(combo, CHOICE_CHARS), SWT.DEFAULT)
                .applyTo(combo);
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> fill()));
        return combo;
    }

    /** What holds the pane, to lay it out. */
    public Composite composite() {
        return composite;
    }

    /** Shows a round beside the one before, keeping what is chosen; each part of it in a turn of its own. */
    public void show(Round round) {
        now = round;
        turns.add(() -> {
            Optional<Round> before = last.round();
            halves.setVisible(before.isPresent());
            if (before.isEmpty()) {
                say(last.state());
            } else {
                turns.add(() -> comparison = RoundComparison.of(round, before.get()));
                turns.add(() -> show(round, before.get()));
            }
        });
    }

    private void show(Round round, Round before) {
        table.name(year(round, before), year(before, round));
        int chosen = Math.max(0, theme.getSelectionIndex());
        List<String> labels = new ArrayList<>(List.of(Messages.Choice_anyTheme));
        comparison.themes().forEach(each -> labels.add("    ".repeat(each.depth()) + each.label()));
        if (!List.of(theme.getItems()).equals(labels)) {
            theme.setItems(labels.toArray(String[]::new));
            theme.select(chosen < labels.size() ? chosen : 0);
            theme.requestLayout();
        }
        fill();
    }

    /** Selects a question. */
    public void select(String questionKey) {
        turns.add(() -> table.select(
                row -> row.subject().question() != null && row.subject().question().key().equals(questionKey)));
    }

    /** Gives the focus to the table of questions and themes. */
    public void setFocus() {
        composite.forceFocus();
        turns.add(() -> table.setFocus());
    }

    private void fill() {
        if (comparison != null) {
            int chosen = theme.getSelectionIndex();
            ThemeRow within = chosen <= 0 ? null : comparison.themes().get(chosen - 1);
            Coding coded = coding.getSelectionIndex() <= 0 ? null : CODINGS.get(coding.getSelectionIndex() - 1);
            table.show(ComparisonRow.of(comparison, within, coded));
            showSelected();
        }
    }

    private void showSelected() {
        Optional<ComparisonRow> row = table.selected();
        List<String> words = new ArrayList<>();
        comparison.caution().ifPresent(words::add);
        row.ifPresent(it -> {
            words.addAll(it.cautions());
            words.add(it.figures().districtsInWords());
        });
        say(row.isEmpty() ? Messages.Comparison_choose : String.join(" ", words));
        confidence.setText(row.filter(it -> it.subject().theme() == null).map(it -> table.confidence(it.figures())).orElse("").replace("&", "&&"));
        ((GridData) confidence.getLayoutData()).exclude = confidence.getText().isEmpty();
        confidence.setVisible(!confidence.getText().isEmpty());
        confidence.requestLayout();
        districts.setRows(row.map(it -> it.figures().districts().stream()
                .filter(each -> each.standing() != Standing.NEITHER).toList()).orElse(List.of()));
        showWords();
    }

    private void showWords() {
        Set<String> only = new HashSet<>();
        districts.selected().forEach(each -> only.add(each.name()));
        WhyNot.enable(everyDistrict, !only.isEmpty(), Messages.Pane_everyDistrictShown);
        int mine = ++latest;
        turns.add(() -> {
            if (mine == latest) { // else another row has been chosen since
                SideBySide figures = table.selected().map(ComparisonRow::figures).orElse(null);
                saidNow.show(ObjectLabels.of(now), figures == null ? List.of() : of(figures.saidNow(), only));
                TextMeasuring.add(turns, saidNow.text());
                turns.add(() -> saidBefore.show(last.round().map(ObjectLabels::of).orElse(""),
                        figures == null ? List.of() : of(figures.saidBefore(), only)));
            }
        });
    }

    private static List<Spoken> of(List<Spoken> said, Set<String> only) {
        return only.isEmpty() ? said : said.stream().filter(each -> only.contains(each.district())).toList();
    }

    private static String standing(DistrictRow row) {
        return switch (row.standing()) {
            case AGAIN -> Messages.Standing_again;
            case NEW -> row.isIncomparable() ? Messages.Standing_newUnheard : Messages.Standing_new;
            case GONE -> row.isIncomparable() ? Messages.Standing_goneUnheard : Messages.Standing_gone;
            case NEITHER -> Messages.Standing_neither;
        };
    }

    private static String year(Round of, Round beside) {
        return of.getYear() == 0 || of.getYear() == beside.getYear() ? ObjectLabels.of(of) : Integer.toString(of.getYear());
    }

    private void say(String words) {
        sentences.setText(words.replace("&", "&&"));
        sentences.requestLayout();
    }
}
