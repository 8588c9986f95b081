package org.ipag.scrutiny.ui.feedback.collation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.Theme;
import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.ui.editor.RoundEditor;
import org.ipag.scrutiny.ui.feedback.collation.model.CollationFilter;
import org.ipag.scrutiny.ui.feedback.collation.model.CollationGrid;
import org.ipag.scrutiny.ui.feedback.collation.model.CollationIndex;
import org.ipag.scrutiny.ui.feedback.collation.model.Mark;
import org.ipag.scrutiny.ui.feedback.collation.model.PassageMarking;
import org.ipag.scrutiny.ui.feedback.collation.model.SearchText;
import org.ipag.scrutiny.ui.feedback.collation.model.ThemeSlots;
import org.ipag.scrutiny.ui.feedback.collation.model.ThemeTree;
import org.ipag.scrutiny.ui.feedback.collation.model.WordSpan;
import org.ipag.scrutiny.ui.feedback.comparison.ComparisonPane;
import org.ipag.scrutiny.ui.feedback.comparison.LastRound;
import org.ipag.scrutiny.ui.feedback.source.SourcePane;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.form.Ask;
import org.ipag.scrutiny.ui.session.RoundChange;
import org.ipag.scrutiny.ui.session.WorkbenchStore;
import org.ipag.scrutiny.ui.style.SashRoom;
import org.ipag.scrutiny.ui.style.Style;

/**
 * Reads, compares and codes every answer of a round: filters on the left, the sheet of questions and districts, and
 * below it the selected answer in full with its passages.
 */
public final class CollationEditor extends RoundEditor {

    /** Id of this editor in plugin.xml. */
    public static final String ID = "org.ipag.scrutiny.ui.feedback.collation";

    /** Takes a few milliseconds. */
    /** Room for the buttons that mark, in two rows, and for the words of tabs. */
    private static final int READING_CHARS = 48;
    private static final int TABS_CHARS = 22;
    /** Room for the longest choice of the filter, in characters. */
    private static final int FILTER_CHARS = 29;

    private static final int PREPARED_AT_ONCE = 300;

    private CollationIndex index;
    private PassageMarking marking;
    private ThemeSlots slots;
    private FilterPane filters;
    private ThemeActions themeActions;
    private AnswerGrid grid;
    private ReadingPane reading;
    private PassageList passages;
    private LastRoundPane lastRound;
    private SourcePane source;
    private Button compare;
    private Label hint;
    private Composite pages;
    private Composite answersPage;
    private LastRound last;
    private ComparisonPane comparison;
    private MarkColours colours;

    @Override
    protected void createContents(Composite parent) {
        index = new CollationIndex(openRound().round());
        marking = new PassageMarking(openRound().domain(), Change.currentUser(), Clock.systemUTC());
        slots = new ThemeSlots(openRound().round().getThemes());
        colours = new MarkColours();
        last = new LastRound(openRound());
        pages = new Composite(parent, SWT.NONE);
        pages.setLayout(new StackLayout());
        SashForm sides = new SashForm(pages, SWT.HORIZONTAL);
        answersPage = sides;
        inTurn(() -> {
            filters = new FilterPane(sides, filter -> query());
            themeActions = new ThemeActions(openRound(), filters);
        });
        inTurn(() -> {
            SashForm centre = new SashForm(sides, SWT.VERTICAL);
            createSheet(centre);
            inTurn(() -> createReading(centre));
        });
        inTurn(() -> {
            SashRoom.of(sides, new int[] { 22, 78 }, () -> Style.chars(sides, FILTER_CHARS), () -> 0);
            showPage(answersPage);
        });
    }

    private void createReading(SashForm centre) {
        SashForm below = new SashForm(centre, SWT.HORIZONTAL);
        reading = new ReadingPane(below, colours, () -> slots, new Marker());
        inTurn(() -> {
            createTabs(below);
            centre.setWeights(50, 50);
            SashRoom.of(below, new int[] { 64, 36 }, () -> Style.chars(below, READING_CHARS), () -> Style.chars(below, TABS_CHARS));
        });
    }

    private void showPage(Composite page) {
        ((StackLayout) pages.getLayout()).topControl = page;
        pages.layout();
    }

    private void createSheet(Composite parent) {
        Composite sheet = Style.of(new Composite(parent, SWT.NONE), Style.PAGE);
        sheet.setBackgroundMode(SWT.INHERIT_DEFAULT);
        GridLayoutFactory.swtDefaults().numColumns(3).spacing(Style.gap()).applyTo(sheet);
        hint = Style.label(sheet, Messages.bind(Messages.Sheet_hint, new Object[] { Messages.Mark_strengthLetter,
                Messages.Mark_developmentLetter, Messages.Mark_exerciseLetter }), Style.QUIET);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(Style.chars(hint, 30), SWT.DEFAULT)
                .applyTo(hint);
        compare = new Button(sheet, SWT.TOGGLE);
        compare.setText(Messages.Sheet_compare);
        compare.setToolTipText(Messages.Sheet_compareTip);
        compare.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> query()));
        Button rounds = new Button(sheet, SWT.PUSH);
        rounds.setText(Messages.Sheet_lastRound);
        rounds.setToolTipText(Messages.Sheet_lastRoundTip);
        rounds.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> compareRounds()));
        grid = new AnswerGrid(sheet, new AnswerPainter(colours, resources()));
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).applyTo(grid);
        grid.onSelection(answer -> inTurn(() -> show(answer.orElse(null))));
        grid.onOpen(() -> reading.text().setFocus());
        colours.onChange(grid, grid::redraw);
    }

    /** Puts the two rounds beside each other in the place of the sheet, at the question of the selected answer. */
    private void compareRounds() {
        if (comparison == null) {
            comparison = new ComparisonPane(pages, last, colours, place -> reveal(place.getId()), this::showAnswers);
        }
        showPage(comparison.composite());
        comparison.show(openRound().round());
        grid.selection().map(Answer::getQuestionKey).ifPresent(comparison::select);
        comparison.setFocus();
    }

    private boolean comparesRounds() {
        return comparison != null && ((StackLayout) pages.getLayout()).topControl == comparison.composite();
    }

    private void showAnswers() {
        if (comparesRounds()) {
            showPage(answersPage);
            grid.setFocus();
        }
    }

    private void createTabs(Composite parent) {
        CTabFolder tabs = Style.tabs(parent);
        passages = new PassageList(tabs, openRound(), () -> slots, passage -> reading.reveal(passage), this::remove);
        source = new SourcePane(tabs);
        lastRound = new LastRoundPane(tabs, last);
        tab(tabs, Messages.Passages_name, passages.composite());
        tab(tabs, Messages.Tabs_document, source.composite());
        tab(tabs, Messages.LastRound_name, lastRound.composite());
        tabs.setSelection(0);
        Accessibles.name(tabs, Messages.Tabs_name);
    }

    private static void tab(CTabFolder tabs, String title, Control control) {
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setText(title);
        item.setControl(control);
    }

    @Override
    protected void refresh(RoundChange change) {
        slots = new ThemeSlots(openRound().round().getThemes());
        inTurn(this::query);
        inTurn(() -> passages.show(reading.answer()));
        if (change == null) {
            inTurn(() -> grid.getDisplay().asyncExec(this::prepareSearch));
        }
        if (comparesRounds()) {
            inTurn(() -> comparison.show(openRound().round()));
        }
    }

    /** Prepares the search a few answers at a time, so that neither opening nor the first word typed makes one wait. */
    private void prepareSearch() {
        if (!grid.isDisposed() && index.prepare(PREPARED_AT_ONCE)) {
            grid.getDisplay().asyncExec(this::prepareSearch);
        }
    }

    /** Filters anew; in comparison only the question of the selected answer is shown, as high as there is room. */
    private void query() {
        CollationFilter filter = filters.filter();
        if (compare.getSelection() && grid.selection().isPresent()) {
            filter = filter.withQuestions(Set.of(grid.selection().get().getQuestionKey()));
        }
        CollationGrid found = index.query(filter);
        List<String> words = SearchText.words(filter.words());
        grid.setTall(compare.getSelection());
        inTurn(() -> {
            grid.show(found, words);
            reading.highlight(words);
        });
        inTurn(() -> {
            ThemeTree tree = new ThemeTree(openRound().domain(), openRound().round());
            filters.show(openRound().round(), index.questions(), found, tree.counts(), slots);
        });
        inTurn(() -> show(grid.selection().orElse(null)));
    }

    private void show(Answer answer) {
        boolean same = reading.answer() == answer;
        reading.show(answer);
        if (!same) {
            inTurn(() -> passages.show(answer));
            inTurn(() -> lastRound.show(answer));
            inTurn(() -> source.show(answer));
            selection().select(answer);
        }
    }

    private void remove(Passage passage) {
        int uses = PassageMarking.uses(passage);
        if (uses == 0 || Ask.confirm(getSite().getShell(), Messages.Mark_remove,
                Messages.bind(Messages.Mark_removeConfirm, uses), Messages.Mark_removeDo)) {
            openRound().execute(Messages.Mark_doRemove, marking.remove(passage, Messages.Mark_doRemove));
        }
    }

    @Override
    protected void revealContents(String objectId) {
        Optional<EObject> found = openRound().find(objectId);
        if (found.isEmpty()) {
            return;
        }
        showAnswers();
        if (found.get() instanceof Theme theme) {
            filters.only(theme);
            return;
        }
        Answer answer = found.get() instanceof Passage passage ? (Answer) passage.eContainer()
                : found.get() instanceof Answer it ? it : null;
        if (answer == null) {
            return;
        }
        if (!grid.select(answer)) {
            compare.setSelection(false);
            filters.clear();
            grid.select(answer);
        }
        if (found.get() instanceof Passage passage) {
            reading.reveal(passage);
            reading.text().setFocus();
        }
    }

    @Override
    protected void revealContents(String objectId, String words) {
        revealContents(objectId);
        openRound().find(objectId).filter(object -> object instanceof Answer || object instanceof Passage)
                .ifPresent(object -> reading.select(words));
    }

    @Override
    protected String title(EObject object) {
        boolean several = PlatformUI.getWorkbench().getService(WorkbenchStore.class).openRounds().size() > 1;
        int year = openRound().round().getYear();
        return several && year > 0 ? Messages.bind(Messages.Collation_titleOfYear, String.valueOf(year))
                : Messages.Collation_title;
    }

    @Override
    protected ImageDescriptor icon(EObject object) {
        return ResourceLocator.imageDescriptorFromBundle(CollationEditor.class, "icons/collation.svg").orElseThrow();
    }

    @Override
    protected void focusContents() {
        if (comparesRounds()) {
            comparison.setFocus();
        } else {
            grid.setFocus();
        }
    }

    /** Puts the caret where words are typed that answers are to be found by. */
    public void focusSearch() {
        showAnswers();
        filters.focusWords();
    }

    /** Carries out what the reading pane asks for. */
    private final class Marker implements ReadingPane.Marker {

        @Override
        public void mark(Answer answer, Point span, Mark mark, String what) {
            marking.mark(answer, span.x, span.y, mark, what)
                    .ifPresent(marked -> openRound().execute(what, marked.command()));
        }

        @Override
        public void themes(Answer answer, Point span) {
            Passage here = span.x == span.y ? reading.passageAtCaret() : same(answer, span);
            Point at = reading.text().getLocationAtOffset(reading.text().getCaretOffset());
            Point where = reading.text().toDisplay(at.x, at.y + reading.text().getLineHeight());
            ThemeTree tree = new ThemeTree(openRound().domain(), openRound().round());
            new ThemePopup(getSite().getShell(), where, tree.all(), here == null ? List.of() : here.getThemes(), slots,
                    (theme, on) -> mark(answer, span, new Mark.Themed(theme), Messages.Mark_doTheme),
                    name -> themeActions.create(name).ifPresent(
                            theme -> mark(answer, span, new Mark.Themed(theme), Messages.Mark_doTheme))).open();
        }

        private Passage same(Answer answer, Point span) {
            WordSpan snapped = WordSpan.snap(answer.getText(), span.x, span.y);
            return answer.getPassages().stream()
                    .filter(p -> p.getStart() == snapped.start() && p.getEnd() == snapped.end()).findFirst().orElse(null);
        }

        @Override
        public void remove(Answer answer, int offset) {
            PassageMarking.at(answer, offset).ifPresent(CollationEditor.this::remove);
        }

        @Override
        public void caret(Answer answer, int offset) {
            Passage passage = PassageMarking.at(answer, offset).orElse(null);
            passages.caretIn(answer, passage);
            selection().select(passage == null ? answer : passage);
        }

        @Override
        public void leave() {
            grid.setFocus();
        }

        @Override
        public void step(int by) {
            grid.step(by);
            reading.text().setFocus();
        }
    }
}
