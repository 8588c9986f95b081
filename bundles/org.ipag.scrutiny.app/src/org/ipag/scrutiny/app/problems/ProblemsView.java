package org.ipag.scrutiny.app.problems;

import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.app.Messages;
import org.ipag.scrutiny.model.edit.ObjectLabels;
import org.ipag.scrutiny.process.checks.Problem;
import org.ipag.scrutiny.process.checks.QuickFix;
import org.ipag.scrutiny.process.checks.Severity;
import org.ipag.scrutiny.ui.editor.RoundEditors;
import org.ipag.scrutiny.ui.editor.RoundView;
import org.ipag.scrutiny.ui.session.RoundChange;
import org.ipag.scrutiny.ui.style.Style;
import org.ipag.scrutiny.ui.style.UiIcon;
import org.ipag.scrutiny.ui.viewer.DataTable;

/** The problems of the round as a list; Enter goes to the place, the buttons mend. */
public final class ProblemsView extends RoundView {

    private final Runnable listener = this::update;
    private RoundProblems problems;
    private DataTable<Problem> table;
    private Label why;
    private Composite fixes;

    @Override
    protected void createContents(Composite parent) {
        problems = PlatformUI.getWorkbench().getService(RoundProblems.class);
        Composite page = Style.of(new Composite(parent, SWT.NONE), Style.PAGE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(page);
        table = new DataTable<Problem>(page, SWT.SINGLE, "problems", Messages.Problems_name) //$NON-NLS-1$
                .column(Messages.Problems_what, 60, SWT.LEFT, ProblemWords::of, this::image,
                        Comparator.comparing(Problem::severity))
                .column(Messages.Problems_where, 80, problem -> ObjectLabels.of(problem.place()))
                .column(Messages.Problems_severity, 16, SWT.LEFT, problem -> word(problem.severity()), null,
                        Comparator.comparing(Problem::severity))
                .onOpen(problem -> RoundEditors.reveal(openRound(), problem.place())).remembered();
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.viewer().getTable());
        Composite side = Style.panel(page, 1, Style.PAGE);
        GridDataFactory.fillDefaults().hint(Style.chars(page, 62), SWT.DEFAULT).applyTo(side);
        why = Style.label(side, "", null); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).applyTo(why);
        fixes = Style.row(side, 1);
        fixes.setLayout(RowLayoutFactory.fillDefaults().spacing(Style.gap().x).create());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(fixes);
        table.viewer().addSelectionChangedListener(event -> showSelected());
        createMenu();
        problems.addListener(listener);
        getSite().setSelectionProvider(new ProblemSelection(table));
    }

    private Image image(Problem problem) {
        return resources().create(switch (problem.severity()) {
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
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fillMenu);
        table.viewer().getTable().setMenu(menu.createContextMenu(table.viewer().getTable()));
    }

    private void fillMenu(IMenuManager menu) {
        table.selected().stream().findFirst().ifPresent(problem -> {
            for (QuickFix fix : problem.fixes()) {
                menu.add(action(fix.label(), () -> problems.fix(openRound(), problem, fix)));
            }
            if (RoundEditors.canOpen(problem.place())) {
                menu.add(action(Messages.Problems_go, () -> RoundEditors.reveal(openRound(), problem.place())));
            }
        });
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
        List<Problem> selected = table.selected();
        List<Problem> found = problems.of(openRound());
        table.setRows(found);
        selected.stream().findFirst().flatMap(before -> RoundProblems.same(found, before)).or(
                () -> found.stream().findFirst()).ifPresent(table::select);
        setContentDescription(switch (found.size()) {
            case 0 -> Messages.Problems_none;
            case 1 -> Messages.Problems_one;
            default -> NLS.bind(Messages.Problems_count, found.size());
        });
        showSelected();
    }

    private void showSelected() {
        for (var child : fixes.getChildren()) {
            child.dispose();
        }
        Problem problem = table.selected().stream().findFirst().orElse(null);
        why.setText(problem == null ? "" : problem.why().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        if (problem != null) {
            for (QuickFix fix : problem.fixes()) {
                button(fix.label(), () -> problems.fix(openRound(), problem, fix));
            }
            if (RoundEditors.canOpen(problem.place())) {
                button(Messages.Problems_go, () -> RoundEditors.reveal(openRound(), problem.place()));
            }
        }
        why.getParent().layout(true, true);
    }

    private void button(String label, Runnable code) {
        Button button = new Button(fixes, SWT.PUSH);
        button.setText(label.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> code.run()));
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
