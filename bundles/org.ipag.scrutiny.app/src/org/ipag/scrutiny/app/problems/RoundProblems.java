package org.ipag.scrutiny.app.problems;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.process.checks.Check;
import org.ipag.scrutiny.process.checks.CheckContext;
import org.ipag.scrutiny.process.checks.Checker;
import org.ipag.scrutiny.process.checks.Problem;
import org.ipag.scrutiny.process.checks.QuickFix;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.session.RoundListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The problems of open rounds, shared by all who show them. Checked again a moment after the last change, so that typing
 * is never held up. A service of the workbench; to be used on the UI thread only.
 */
@Component(service = RoundProblems.class)
public final class RoundProblems {

    /** A pause in the work after which the round is checked again. */
    private static final int PAUSE_MS = 600;

    private final Checker checker;
    private final Map<OpenRound, State> states = new HashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** Made by declarative services. */
    @Activate
    public RoundProblems(@Reference Checker checker) {
        this.checker = checker;
    }

    /** The problems of a round, worst first, as last checked. */
    public List<Problem> of(OpenRound round) {
        return states.computeIfAbsent(round, State::new).problems;
    }

    /** Whether a round has not been looked through yet, so that nobody takes no problems for good news. */
    public boolean isFirstLook(OpenRound round) {
        return !states.computeIfAbsent(round, State::new).looked;
    }

    /** Adds a listener, told when problems have been looked for again. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Removes a listener. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** Mends a problem; one step of undo. */
    public void fix(OpenRound round, QuickFix fix) {
        round.execute(fix.label(), fix.command().apply(round.domain()));
    }

    /** Mends several problems at once; one step of undo. */
    public void fix(OpenRound round, String label, List<QuickFix> fixes) {
        round.execute(label, QuickFix.all(round.domain(), fixes));
    }

    /** The problem of the same kind at the same place in a later run, if it is still there. */
    public static Optional<Problem> same(List<Problem> problems, Problem as) {
        return problems.stream().filter(each -> each.identity().equals(as.identity())).findFirst();
    }

    /** The problems of one round. */
    private final class State {

        private final OpenRound round;
        private final RoundListener listener = change -> lookAgain(PAUSE_MS);
        private List<Problem> problems = List.of();
        private int looks;
        private boolean looked;

        State(OpenRound round) {
            this.round = round;
            round.addListener(listener);
            lookAgain(0);
        }

        private void lookAgain(int pause) {
            int look = ++looks;
            later(pause, look, () -> check(look, List.copyOf(checker.checks()), 0, new ArrayList<>()));
        }

        /** One check a turn of the event loop, so that a large round does not hold the window up. */
        private void check(int look, List<Check> checks, int index, List<Problem> found) {
            if (index < checks.size()) {
                found.addAll(Checker.run(checks.get(index), new CheckContext(round.round(), LocalDate.now())));
                later(0, look, () -> check(look, checks, index + 1, found));
                return;
            }
            found.sort(Comparator.comparing(Problem::severity));
            if (!found.equals(problems) || !looked) {
                looked = true;
                problems = List.copyOf(found);
                listeners.forEach(Runnable::run);
            }
        }

        /** Runs something unless the round has changed until then. */
        private void later(int pause, int look, Runnable code) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            Runnable unlessChanged = () -> {
                if (look == looks && round.round().eResource() != null) {
                    code.run();
                }
            };
            if (pause == 0) {
                display.asyncExec(unlessChanged);
            } else {
                display.timerExec(pause, unlessChanged);
            }
        }
    }
}
