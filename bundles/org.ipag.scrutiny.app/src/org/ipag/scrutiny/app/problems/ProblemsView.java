package org.ipag.scrutiny.app.problems;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.app.Messages;
import org.ipag.scrutiny.model.edit.ObjectLabels;
import org.ipag.scrutiny.process.checks.Problem;
import org.ipag.scrutiny.process.checks.QuickFix;
import org.ipag.scrutiny.process.checks.Severity;
import org.ipag.scrutiny.ui.editor.RoundEditors;
import org.ipag.scrutiny.ui.editor.RoundView;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.form.Scroller;
import org.ipag.scrutiny.ui.session.RoundChange;
import org.ipag.scrutiny.ui.style.SashRoom;
import org.ipag.scrutiny.ui.style.Style;
import org.ipag.scrutiny.ui.style.UiIcon;
import org.ipag.scrutiny.ui.viewer.DataTable;

/**
 * The problems of the round: on the left by what is wrong or by district, in the middle one by one. Enter goes to the
 * place; the buttons mend one, or all of a group where nobody need decide each.
 */
public final class ProblemsView extends RoundView {

    /** Beyond so many problems one begins with those of a kind. */
    private static final int MANY = 30;
    /** What the lists need to be read, in characters. */
    private static final int GROUPS_CHARS = 38;
    private static final int PROBLEMS_CHARS = 20;

    private final Runnable listener = this::update;
    private RoundProblems problems;
    private Text words;
    private Combo by;
    private DataTable<ProblemGroup> groups;
    private DataTable<Problem> table;
    private ScrolledComposite help;
    private SashRoom room;
    private Label count;
    private Label why;
    private Composite fixes;
    private Map<String, Runnable> offers = Map.of();
    private int latestGroup;
    private int latestSelected;

    @Override
    protected void createContents(Composite parent) {
        problems = PlatformUI.getWorkbench().getService(RoundProblems.class);
        SashForm page = Style.of(new SashForm(parent, SWT.HORIZONTAL), Style.PAGE);
        createGroups(page);
        table = new DataTable<Problem>(page, SWT.SINGLE, "problems", Messages.Problems_name) //$NON-NLS-1$
                .column(Messages.Problems_what, 46, SWT.LEFT, ProblemWords::of, problem -> image(problem.severity()),
                        Comparator.comparing(Problem::severity))
                .column(Messages.Problems_where, 60, problem -> ObjectLabels.of(problem.place()))
                .column(Messages.Problems_severity, 12, SWT.LEFT, problem -> word(problem.severity()), null,
                        Comparator.comparing(Problem::severity))
                .onOpen(problem -> RoundEditors.reveal(openRound(), problem.place())).remembered();
        help = Scroller.in(page);
        Composite side = Style.panel(help, 1, Style.PAGE);
        fixes = Style.row(side, 1); // above the reason: they stay in sight where the view is low
        fixes.setLayout(RowLayoutFactory.fillDefaults().spacing(Style.gap().x).wrap(true).create());
        GridDataFactory.fillDefaults().grab(true, false).hint(Style.chars(page, 20), SWT.DEFAULT).applyTo(fixes);
        why = Style.label(side, "", null); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).hint(Style.chars(page, 20), SWT.DEFAULT).applyTo(why);
        count = Style.label(side, "", Style.QUIET); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).hint(Style.chars(page, 20), SWT.DEFAULT).applyTo(count);
        Scroller.hold(help, side);
        room = SashRoom.of(page, new int[] { 27, 41, 32 }, () -> Style.chars(page, GROUPS_CHARS),
                () -> Style.chars(page, PROBLEMS_CHARS), this::widestFix);
        groups.viewer().addSelectionChangedListener(event -> showGroupLater());
        table.viewer().addSelectionChangedListener(event -> showSelectedLater());
        createMenu();
        problems.addListener(listener);
        getSite().setSelectionProvider(new ProblemSelection(table));
    }

    private void createGroups(Composite parent) {
        Composite left = Style.of(new Composite(parent, SWT.NONE), Style.PAGE);
        left.setBackgroundMode(SWT.INHERIT_DEFAULT);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(left);
        words = new Text(left, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage(Messages.Problems_filter);
        Accessibles.name(words, Messages.Problems_filter);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words);
        words.addModifyListener(event -> update());
        by = new Combo(left, SWT.READ_ONLY | SWT.DROP_DOWN);
        for (ProblemGroup.By each : ProblemGroup.By.values()) {
            by.add(each.label());
        }
        by.select(0);
        Accessibles.name(by, Messages.Problems_by);
        by.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> update()));
        groups = new DataTable<ProblemGroup>(left, SWT.SINGLE, "problems.groups", Messages.Problems_groups) //$NON-NLS-1$
                .number(Messages.Problems_number, 5, ProblemGroup::count)
                .column(Messages.Problems_group, 50, SWT.LEFT, ProblemGroup::title, group -> image(group.severity()),
                        Comparator.comparing(ProblemGroup::title, String.CASE_INSENSITIVE_ORDER)).remembered();
        groups.viewer().getTable().setHeaderVisible(false); // The view is low; two plain columns need none.
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(groups.viewer().getTable());
    }

    private Image image(Severity severity) {
        return resources().create(switch (severity) {
            case ERROR -> UiIcon.BLOCKED.descriptor();
            case WARNING -> UiIcon.PROBLEM.descriptor();
            case HINT -> UiIcon.WARNING.descriptor();
        });
    }

    private static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> Messages.Problems_error;
            case WARNING -> Messages.Problems_warning;
            case HINT -> Messages.Problems_hint;
        };
    }

    private void createMenu() {
        menu(table, menu -> offered().forEach((label, run) -> menu.add(action(label, run))));
        menu(groups, menu -> ofGroup().forEach((label, run) -> menu.add(action(label, run))));
    }

    private static void menu(DataTable<?> of, Consumer<IMenuManager> fill) {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(fill::accept);
        of.viewer().getTable().setMenu(menu.createContextMenu(of.viewer().getTable()));
    }

    /** What can be done about the selected problem. */
    private Map<String, Runnable> offered() {
        Map<String, Runnable> offered = new LinkedHashMap<>();
        table.selected().stream().findFirst().ifPresent(problem -> {
            for (QuickFix fix : problem.fixes()) {
                offered.put(fix.label(), () -> problems.fix(openRound(), fix));
            }
            if (RoundEditors.canOpen(problem.place())) {
                offered.put(Messages.Problems_go, () -> RoundEditors.reveal(openRound(), problem.place()));
            }
        });
        return offered;
    }

    /** What can be done about all problems of the selected group at once. */
    private Map<String, Runnable> ofGroup() {
        Map<String, Runnable> offered = new LinkedHashMap<>();
        groups.selected().stream().findFirst().ifPresent(group -> {
            for (ProblemGroup.GroupFix fix : group.fixes()) {
                offered.put(NLS.bind(Messages.Problems_together, fix.label(), fix.fixes().size()),
                        () -> problems.fix(openRound(), fix.label(), fix.fixes()));
            }
        });
        return offered;
    }

    private static Action action(String label, Runnable code) {
        return new Action(label.replace("&", "&&")) { //$NON-NLS-1$ //$NON-NLS-2$
            @Override
            public void run() {
                code.run();
            }
        };
    }

    @Override
    protected void roundShown() {
        update();
    }

    @Override
    protected void refresh(RoundChange change) {
        // The problems are looked for again after a pause, which the listener tells.
    }

    private void update() {
        if (table.viewer().getTable().isDisposed() || openRound() == null) {
            return;
        }
        List<Problem> found = problems.of(openRound());
        List<ProblemGroup> next = ProblemGroup.of(found, ProblemGroup.By.values()[by.getSelectionIndex()], words.getText());
        ProblemGroup before = groups.selected().stream().findFirst().orElse(null);
        groups.setRows(next);
        next.stream().filter(each -> before != null && each.key().equals(before.key())).findFirst()
                .or(() -> next.stream().skip(found.size() > MANY && next.size() > 1 ? 1 : 0).findFirst())
                .ifPresent(groups::select);
        count.setText(switch (found.size()) {
            case 0 -> problems.isFirstLook(openRound()) ? Messages.Problems_looking : Messages.Problems_none;
            case 1 -> Messages.Problems_one;
            default -> NLS.bind(Messages.Problems_count, found.size());
        });
        showGroupLater();
    }

    /** Once, however often the selection changes while a list is filled. */
    private void showGroupLater() {
        int mine = ++latestGroup;
        inTurn(() -> {
            if (mine == latestGroup) {
                showGroup();
            }
        });
    }

    private void showGroup() {
        Problem before = table.selected().stream().findFirst().orElse(null);
        List<Problem> shown = groups.selected().stream().findFirst().map(ProblemGroup::problems).orElse(List.of());
        table.setRows(shown);
        Optional.ofNullable(before).flatMap(it -> RoundProblems.same(shown, it)).or(() -> shown.stream().findFirst())
                .ifPresent(table::select);
        showSelectedLater();
    }

    private void showSelectedLater() {
        int mine = ++latestSelected;
        inTurn(() -> {
            if (mine == latestSelected) {
                showSelected();
            }
        });
    }

    private void showSelected() {
        Map<String, Runnable> offer = new LinkedHashMap<>(offered());
        offer.putAll(ofGroup());
        String reason = table.selected().stream().findFirst().map(Problem::why).orElse("").replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        boolean same = List.copyOf(offer.keySet()).equals(List.copyOf(offers.keySet())) && reason.equals(why.getText());
        offers = offer;
        if (same) {
            return;
        }
        for (var child : fixes.getChildren()) {
            child.dispose();
        }
        why.setText(reason);
        offer.keySet().forEach(this::button);
        room.share();
        why.getParent().layout(true, true);
        Scroller.fit(help);
    }

    /** The buttons stand below one another where they must, but each is as wide as its words. */
    private int widestFix() {
        return Stream.of(fixes.getChildren()).mapToInt(button -> button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x).max()
                .orElse(0) + 6 * Style.gap().x;
    }

    private void button(String label) {
        Button button = new Button(fixes, SWT.PUSH);
        button.setText(label.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> offers.get(label).run()));
    }

    @Override
    protected void focusContents() {
        table.viewer().getTable().setFocus();
    }

    @Override
    public void dispose() {
        if (problems != null) {
            problems.removeListener(listener);
        }
        super.dispose();
    }
}
