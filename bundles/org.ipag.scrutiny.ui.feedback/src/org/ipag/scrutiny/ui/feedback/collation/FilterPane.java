package org.ipag.scrutiny.ui.feedback.collation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.CheckboxTreeViewer;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.ipag.scrutiny.model.edit.ModelTexts;
import org.ipag.scrutiny.model.edit.UkNumbers;
import org.ipag.scrutiny.model.round.AnswerKind;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.Coding;
import org.ipag.scrutiny.model.round.District;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.Theme;
import org.ipag.scrutiny.ui.feedback.collation.model.CollationFilter;
import org.ipag.scrutiny.ui.feedback.collation.model.CollationGrid;
import org.ipag.scrutiny.ui.feedback.collation.model.ThemeSlots;
import org.ipag.scrutiny.ui.feedback.collation.model.ThemeTree;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.form.LiveLine;
import org.ipag.scrutiny.ui.style.Style;
import org.ipag.scrutiny.ui.style.WhyNot;

/** What to show: words typed above, and a tree in which one ticks questions, districts, cases, themes and so on. */
final class FilterPane {

    /** The sections of the tree. */
    enum Facet {
        QUESTION(Messages.Filter_questions), DISTRICT(Messages.Filter_districts), CASE(Messages.Filter_cases),
        CODING(Messages.Filter_codings), THEME(Messages.Filter_themes), KIND(Messages.Filter_kinds);

        private final String label;

        Facet(String label) {
            this.label = label;
        }
    }

    /** Something to tick; the parent of a narrower theme is its theme. */
    record Choice(Facet facet, Object value, String label, Theme theme) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Choice choice && facet == choice.facet && value.equals(choice.value);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }
    }

    private final Composite composite;
    private final Text words;
    private final CheckboxTreeViewer tree;
    private final Button clear;
    private final Button quotable;
    private final Set<Choice> ticked = new LinkedHashSet<>();
    private final Consumer<CollationFilter> changed;
    private final LiveLine count;
    private Round round;
    private List<CollationGrid.Row> questions = List.of();
    private CollationGrid grid;
    private Map<Theme, Integer> themeCounts = Map.of();
    private ThemeSlots slots;

    FilterPane(Composite parent, Consumer<CollationFilter> changed) {
        this.changed = changed;
        composite = Style.of(new Composite(parent, SWT.NONE), Style.PAGE);
        composite.setBackgroundMode(SWT.INHERIT_DEFAULT);
        GridLayoutFactory.swtDefaults().applyTo(composite);
        Style.label(composite, Messages.Filter_heading, Style.HEADING);
        words = new Text(composite, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage(Messages.Filter_words);
        words.setToolTipText(Messages.Filter_wordsTip);
        Accessibles.name(words, Messages.Filter_words);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
        words.addModifyListener(event -> tell());
        count = LiveLine.in(composite, Style.QUIET);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(count.composite());
        tree = new CheckboxTreeViewer(composite, SWT.BORDER | SWT.CHECK | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(Style.chars(tree.getTree(), 26), SWT.DEFAULT)
                .applyTo(tree.getTree());
        Accessibles.name(tree.getTree(), Messages.Filter_tree);
        tree.setUseHashlookup(true);
        tree.setContentProvider(new Contents());
        tree.setLabelProvider(new Labels());
        tree.setCheckStateProvider(new Ticks());
        tree.addCheckStateListener(event -> tick(event.getElement(), event.getChecked()));
        quotable = new Button(composite, SWT.CHECK);
        quotable.setText(Messages.Filter_quotable);
        quotable.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> tell()));
        clear = new Button(composite, SWT.PUSH);
        clear.setText(Messages.Filter_clear);
        clear.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> clear()));
    }

    Composite composite() {
        return composite;
    }

    CheckboxTreeViewer tree() {
        return tree;
    }

    void focusWords() {
        words.setFocus();
        words.selectAll();
    }

    /** The theme of an element of the tree; null if it is something else. */
    static Theme themeOf(Object element) {
        return element instanceof Choice choice ? choice.theme() : null;
    }

    /** The theme selected in the tree; null if something else is. */
    Theme selectedTheme() {
        return themeOf(tree.getStructuredSelection().getFirstElement());
    }

    /** Shows the choices of a round with the counts of what is shown. */
    void show(Round of, List<CollationGrid.Row> rows, CollationGrid shown, Map<Theme, Integer> counts, ThemeSlots themeSlots) {
        boolean first = round == null;
        round = of;
        questions = rows;
        grid = shown;
        themeCounts = counts;
        slots = themeSlots;
        count.say(shown.total() == 0 ? Messages.Filter_none : Messages.bind(Messages.Filter_shown, new Object[] { UkNumbers.grouped(shown.shown()),
                UkNumbers.grouped(shown.total()), shown.districtsHeard() }));
        count.composite().requestLayout();
        tree.getTree().setRedraw(false);
        try {
            if (first) {
                tree.setInput(of);
                tree.setExpandedElements((Object[]) new Facet[] { Facet.QUESTION, Facet.CODING, Facet.THEME });
            } else {
                tree.refresh();
            }
        } finally {
            tree.getTree().setRedraw(true);
        }
        WhyNot.enable(clear, !filter().isEverything(), Messages.Filter_everythingShown);
    }

    /** Shows everything again. */
    void clear() {
        ticked.clear();
        quotable.setSelection(false);
        words.setText("");
        tell();
    }

    /** Ticks a theme only, to show where it was raised. */
    void only(Theme theme) {
        ticked.removeIf(choice -> choice.facet() == Facet.THEME);
        ticked.add(themeChoice(theme));
        tell();
    }

    CollationFilter filter() {
        return new CollationFilter(values(Facet.QUESTION, String.class), values(Facet.DISTRICT, String.class),
                values(Facet.CASE, String.class), values(Facet.THEME, String.class),
                values(Facet.KIND, AnswerKind.class), values(Facet.CODING, Coding.class), quotable.getSelection(),
                words.getText());
    }

    private void tell() {
        changed.accept(filter());
    }

    private <T> Set<T> values(Facet facet, Class<T> type) {
        Set<T> values = new HashSet<>();
        for (Choice choice : ticked) {
            if (choice.facet() == facet) {
                values.add(type.cast(choice.value()));
            }
        }
        return values;
    }

    private void tick(Object element, boolean on) {
        if (element instanceof Choice choice) {
            if (on) {
                ticked.add(choice);
            } else {
                ticked.remove(choice);
            }
        } else if (!on) {
            ticked.removeIf(choice -> choice.facet() == element);
        }
        tell();
    }

    private List<Choice> choices(Facet facet) {
        List<Choice> choices = new ArrayList<>();
        switch (facet) {
            case QUESTION -> questions.forEach(row -> choices.add(new Choice(facet, row.key(),
                    row.number() > 0 ? row.number() + ". " + row.label() : row.label(), null)));
            case DISTRICT -> round.getForce().getDistricts()
                    .forEach(d -> choices.add(new Choice(facet, d.getId(), d.getName(), null)));
            case CASE -> {
                for (CaseFile file : round.getCases()) {
                    choices.add(new Choice(facet, file.getId(), caseLabel(file), null));
                }
                choices.add(new Choice(facet, CollationFilter.ALL_CASES, Messages.Filter_allCases, null));
            }
            case KIND -> EnumSet.allOf(AnswerKind.class)
                    .forEach(k -> choices.add(new Choice(facet, k, ModelTexts.literal(k), null)));
            case CODING -> {
                for (Coding coding : List.of(Coding.STRENGTH, Coding.AREA_FOR_DEVELOPMENT, Coding.EXERCISE_FEEDBACK)) {
                    choices.add(new Choice(facet, coding, ModelTexts.literal(coding), null));
                }
                choices.add(new Choice(facet, Coding.NONE, Messages.Filter_uncoded, null));
            }
            case THEME -> round.getThemes().forEach(theme -> choices.add(themeChoice(theme)));
        }
        return choices;
    }

    private static String caseLabel(CaseFile file) {
        String label = file.getLabel() == null ? "" : file.getLabel();
        return file.getTitle() == null ? label : label + " \u00b7 " + file.getTitle();
    }

    private static Choice themeChoice(Theme theme) {
        return new Choice(Facet.THEME, theme.getId(), theme.getLabel() == null ? "" : theme.getLabel(), theme);
    }

    private final class Contents implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return Facet.values();
        }

        @Override
        public Object[] getChildren(Object parent) {
            if (parent instanceof Facet facet) {
                return choices(facet).toArray();
            }
            return parent instanceof Choice choice && choice.theme() != null
                    ? choice.theme().getChildren().stream().map(FilterPane::themeChoice).toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            if (element instanceof Choice choice) {
                Theme above = choice.theme() == null ? null : ThemeTree.parentOf(choice.theme());
                return above == null ? choice.facet() : themeChoice(above);
            }
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof Facet || getChildren(element).length > 0;
        }
    }

    private final class Labels extends LabelProvider {
        @Override
        public String getText(Object element) {
            if (element instanceof Choice choice) {
                return switch (choice.facet()) {
                    case THEME -> "[" + slots.of(choice.theme()).sign() + "] " + choice.label()
                            + number(themeCounts.getOrDefault(choice.theme(), 0));
                    case DISTRICT -> choice.label() + number(countOf(choice.value()));
                    default -> choice.label();
                };
            }
            return element instanceof Facet facet ? facet.label : "";
        }

        private int countOf(Object district) {
            List<District> columns = grid.columns();
            for (int i = 0; i < columns.size(); i++) {
                if (columns.get(i).getId().equals(district)) {
                    return grid.countOfColumn(i);
                }
            }
            return 0;
        }

        private static String number(int count) {
            return "  " + count;
        }
    }

    private final class Ticks implements ICheckStateProvider {
        @Override
        public boolean isChecked(Object element) {
            return element instanceof Choice ? ticked.contains(element)
                    : ticked.stream().anyMatch(choice -> choice.facet() == element);
        }

        @Override
        public boolean isGrayed(Object element) {
            return element instanceof Facet;
        }
    }
}
