package org.ipag.scrutiny.sample.internal;

import org.eclipse.emf.common.util.Enumerator;
import org.ipag.scrutiny.model.common.Stateful;
import org.ipag.scrutiny.model.edit.Commands;
import org.ipag.scrutiny.model.edit.Ids;
import org.ipag.scrutiny.model.round.District;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.process.states.Transitions;
import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.store.RoundSession;

/** Makes the sample's changes the way a person would: as commands, with who and why, under the rules of the process. */
final class Steps {

    static final String COORDINATOR = "Coordinator";

    private final RoundSession session;
    private final Transitions transitions = new Transitions();

    Steps(RoundSession session) {
        this.session = session;
    }

    Round round() {
        return session.round();
    }

    /** Does something to the round as one command. */
    void change(String who, String what, Runnable action) {
        Round round = session.round();
        session.execute(Commands.recorded(what, round, () -> {
            action.run();
            Ids.assignMissing(round);
        }), new Change(who, what, ""));
    }

    /** Changes a state; fails if the rules forbid it. */
    void move(Stateful target, Enumerator to, String who, String why) {
        var command = transitions.command(session.editingDomain(), target, to, who, why);
        session.execute(command, new Change(who, command.getLabel(), why));
    }

    District district(String name) {
        return round().getForce().getDistricts().stream().filter(each -> each.getName().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalStateException("The sample has no district " + name));
    }

    Return returnOf(String district) {
        return round().getReturns().stream().filter(each -> each.getDistrict() == district(district)).findFirst()
                .orElseThrow(() -> new IllegalStateException("The sample has no return of " + district));
    }
}
