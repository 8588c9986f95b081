package org.ipag.scrutiny.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.swt.widgets.Composite;
import org.ipag.scrutiny.model.common.Stateful;
import org.ipag.scrutiny.model.edit.ModelTexts;
import org.ipag.scrutiny.process.Verdict;
import org.ipag.scrutiny.process.states.Move;
import org.ipag.scrutiny.process.states.Transitions;
import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.ui.session.OpenRound;

/** State buttons for rounds, cases, returns and recommendations, by the rules of the process. */
public final class StateButtons {

    private StateButtons() {
    }

    /**
     * A button for the state of something.
     *
     * @param parent  where
     * @param subject what the state is of, in words
     * @param round   the round
     * @param target  whose state it is, asked whenever the menu opens; null if there is none
     */
    public static StateButton create(Composite parent, String subject, Supplier<OpenRound> round,
            Supplier<? extends Stateful> target) {
        return new StateButton(parent, subject, () -> steps(round.get(), target.get()));
    }

    private static List<StateButton.Step> steps(OpenRound round, Stateful target) {
        List<StateButton.Step> steps = new ArrayList<>();
        if (target == null) {
            return steps;
        }
        Transitions transitions = new Transitions();
        for (Move<?> move : transitions.movesFrom(target)) {
            Verdict verdict = transitions.check(target, move.to());
            steps.add(new StateButton.Step(ModelTexts.literal((Enumerator) move.to()),
                    String.join(" ", verdict.reasons()), move.needsReason(), //$NON-NLS-1$
                    why -> go(round, transitions, target, move.to(), why)));
        }
        return steps;
    }

    private static void go(OpenRound round, Transitions transitions, Stateful target, Enumerator to, String why) {
        String who = Change.currentUser();
        var command = transitions.command(round.domain(), target, to, who, why);
        round.execute(new Change(who, command.getLabel(), why), command);
    }
}
