package org.ipag.scrutiny.app.problems;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.ui.PlatformUI;
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
    private final Map<OpenRound, State> states = new WeakHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** Made by declarative services. */
    @Activate
    public RoundProblems(@Reference Checker checker) {
        this.checker = checker;
    }

    /** The problems of a round, worst first, as last checked. */
    public List<Problem> of(OpenRound round) {
        return states.computeIfAbsent(round, State::new).problems();
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
    public void fix(OpenRound round, Problem problem, QuickFix fix) {
        round.execute(fix.label(), fix.command().apply(round.domain()));
    }

    /** The problem of the same kind at the same place in a later run, if it is still there. */
    public static Optional<Problem> same(List<Problem> problems, Problem as) {
        return problems.stream().filter(each -> each.identity().equals(as.identity())).findFirst();
    }

    /** The problems of one round. */
    private final class State {

        private final OpenRound round;
        private final RoundListener listener = change -> changed();
        private List<Problem> problems;
        private int changes;

        State(OpenRound round) {
            this.round = round;
            round.addListener(listener);
        }

        List<Problem> problems() {
            if (problems == null) {
                problems = checker.run(round.round(), LocalDate.now());
            }
            return problems;
        }

        private void changed() {
            int now = ++changes;
            PlatformUI.getWorkbench().getDisplay().timerExec(PAUSE_MS, () -> {
                if (now == changes) {
                    problems = checker.run(round.round(), LocalDate.now());
                    listeners.forEach(Runnable::run);
                }
            });
        }
    }
}
