package org.ipag.scrutiny.app.dashboard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.ipag.scrutiny.app.Ids;
import org.ipag.scrutiny.app.Messages;
import org.ipag.scrutiny.app.problems.ProblemWords;
import org.ipag.scrutiny.app.problems.RoundProblems;
import org.ipag.scrutiny.model.edit.ObjectLabels;
import org.ipag.scrutiny.model.edit.UkNumbers;
import org.ipag.scrutiny.process.checks.Problem;
import org.ipag.scrutiny.process.checks.Severity;
import org.ipag.scrutiny.ui.editor.RoundEditors;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.style.Style;

/** What blocks the round and why: the worst problems, by place, each with a link to it, and a link to all. */
final class BlockersCard {

    private static final int MOST = 3;
    private static final int PLACE_CHARS = 56;

    private final Composite card;
    private final Composite lines;
    private final RoundProblems problems = PlatformUI.getWorkbench().getService(RoundProblems.class);
    private List<Problem> shown = List.of();
    private String shownNote;

    BlockersCard(Composite parent, Runnable changed) {
        card = Style.panel(parent, 1, Style.CARD);
        Style.label(card, Messages.Blockers_heading, Style.HEADING);
        lines = Style.row(card, 1);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(lines);
        problems.addListener(changed);
        card.addDisposeListener(event -> problems.removeListener(changed));
    }

    Composite composite() {
        return card;
    }

    /** Shows what blocks a round. Returns whether it is anything else than before. */
    boolean show(OpenRound round) {
        List<Problem> found = problems.of(round);
        String note = problems.isFirstLook(round) ? Messages.Problems_looking : Messages.Blockers_none;
        if (note.equals(shownNote) && found.equals(shown)) {
            return false;
        }
        shownNote = note;
        shown = found;
        for (var child : lines.getChildren()) {
            child.dispose();
        }
        if (found.isEmpty()) {
            line(Style.label(lines, note, Style.QUIET));
            return true;
        }
        Map<EObject, List<Problem>> byPlace = found.stream()
                .collect(Collectors.groupingBy(Problem::place, LinkedHashMap::new, Collectors.toList()));
        byPlace.entrySet().stream().limit(MOST).forEach(entry -> {
            EObject place = entry.getKey();
            Composite pair = Style.row(lines, 1);
            ((GridLayout) pair.getLayout()).verticalSpacing = 0;
            GridDataFactory.fillDefaults().grab(true, false).applyTo(pair);
            link(pair, ObjectLabels.excerpt(ObjectLabels.of(place), PLACE_CHARS), RoundEditors.canOpen(place),
                    () -> RoundEditors.reveal(round, place));
            line(Style.label(pair, entry.getValue().stream().limit(MOST).map(BlockersCard::words)
                    .collect(Collectors.joining(" ")), Style.QUIET)); //$NON-NLS-1$
        });
        link(lines, byPlace.size() <= MOST ? Messages.Blockers_open : NLS.bind(Messages.Blockers_all, UkNumbers.grouped(found.size())), true,
                BlockersCard::showAll);
        return true;
    }

    private static String words(Problem problem) {
        return problem.severity() == Severity.ERROR ? ProblemWords.of(problem) + ' ' + problem.why()
                : ProblemWords.of(problem);
    }

    private static void link(Composite parent, String text, boolean active, Runnable action) {
        Link link = new Link(parent, SWT.WRAP);
        String plain = text.replace("<", "\u2039").replace(">", "\u203A").replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
        link.setText(active ? "<a>" + plain + "</a>" : plain); //$NON-NLS-1$ //$NON-NLS-2$
        Accessibles.name(link, text);
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        GridDataFactory.fillDefaults().grab(true, false).hint(Style.chars(link, 20), SWT.DEFAULT).applyTo(link);
    }

    private static void line(Label label) {
        GridDataFactory.fillDefaults().grab(true, false).hint(Style.chars(label, 20), SWT.DEFAULT).applyTo(label);
    }

    private static void showAll() {
        try {
            PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView(Ids.PROBLEMS_VIEW);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
        }
    }
}
