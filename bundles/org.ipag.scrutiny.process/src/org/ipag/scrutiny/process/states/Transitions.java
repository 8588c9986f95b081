package org.ipag.scrutiny.process.states;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.ipag.scrutiny.model.common.CommonPackage;
import org.ipag.scrutiny.model.common.StateChange;
import org.ipag.scrutiny.model.common.Stateful;
import org.ipag.scrutiny.model.edit.Commands;
import org.ipag.scrutiny.model.edit.ObjectLabels;
import org.ipag.scrutiny.model.edit.Subjects;
import org.ipag.scrutiny.model.edit.UkDates;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.process.ProcessTexts;
import org.ipag.scrutiny.process.StateChanges;
import org.ipag.scrutiny.process.Verdict;

/**
 * Changes of state of rounds, cases, returns and recommendations: which there are, which the rules forbid at present and
 * why, and the command that makes one and records who, when and why. Going back is possible where people need it, with
 * a reason, and is recorded like every other change.
 */
public final class Transitions {

    private static final List<StateTable<?, ?>> TABLES = List.of(RoundStates.table(), CaseStates.table(),
            ReturnStates.table(), RecommendationStates.table());

    private final Clock clock;

    /** With the machine's clock. */
    public Transitions() {
        this(Clock.systemUTC());
    }

    /** With a given clock, which says when changes were made. */
    public Transitions(Clock clock) {
        this.clock = clock;
    }

    /** Who changes a state, when and why, for what is filled in with it. */
    record Occasion(String who, Instant at, String why) {
        LocalDate day() {
            return at.atZone(UkDates.ZONE).toLocalDate();
        }
    }

    /** The moves the process knows from where something stands, the usual course first; the rules may forbid some. */
    public List<Move<?>> movesFrom(Stateful target) {
        return movesIn(table(target), target);
    }

    private static <S extends Enum<S> & Enumerator> List<Move<?>> movesIn(StateTable<?, S> table, Stateful target) {
        List<Move<?>> moves = new ArrayList<>();
        table.moves().stream().filter(each -> each.from() == table.stateOf(target) && !each.needsReason())
                .forEach(moves::add);
        table.moves().stream().filter(each -> each.from() == table.stateOf(target) && each.needsReason())
                .forEach(moves::add);
        return moves;
    }

    /**
     * Whether something may change to a state as things are.
     *
     * @throws IllegalArgumentException if it is not a state of that kind of thing
     */
    public Verdict check(Stateful target, Enumerator to) {
        return Verdict.of(table(target).reasons(target, to));
    }

    /** Whether the move asks for a reason; false if there is no such move. */
    public boolean needsReason(Stateful target, Enumerator to) {
        return table(target).move(target, to).map(Move::needsReason).orElse(false);
    }

    /**
     * The command that changes a state, records the change, and fills in what belongs to the new state (the day a form
     * came back, who checked it).
     *
     * @param who who changes it; not blank
     * @param why the reason; may be empty unless {@link #needsReason(Stateful, Enumerator)}
     * @throws TransitionRefusedException if the rules forbid it or a needed reason is missing
     */
    public Command command(EditingDomain domain, Stateful target, Enumerator to, String who, String why) {
        StateTable<?, ?> table = table(target);
        List<String> reasons = new ArrayList<>(table.reasons(target, to));
        if (reasons.isEmpty() && needsReason(target, to) && (why == null || why.isBlank())) {
            reasons.add(ProcessTexts.say("state.say-why", StateWords.of(to)));
        }
        if (who == null || who.isBlank()) {
            reasons.add(ProcessTexts.say("state.say-who"));
        }
        if (!reasons.isEmpty()) {
            throw new TransitionRefusedException(reasons);
        }
        Occasion occasion = new Occasion(who, clock.instant(), why == null ? "" : why.strip());
        String label = ProcessTexts.say("state.command", nameOf(target), StateWords.of(to));
        StateChange change = StateChanges.of((Enumerator) target.eGet(table.feature()), to, who, occasion.why(),
                occasion.at());
        Command move = Commands.all(label, Commands.set(domain, target, table.feature(), to),
                Commands.add(domain, target, CommonPackage.Literals.STATEFUL__STATE_CHANGES, change));
        // What is filled in besides is recorded as it happens; a whole round is too large to be watched for nothing.
        return table.hasEffects(to) ? Commands.all(label, move,
                Commands.recorded(label, target, () -> table.apply(target, to, occasion))) : move;
    }

    /** What changes its state: a recommendation with its words, as one of the round before may have the same number. */
    private static String nameOf(Stateful target) {
        return target instanceof Recommendation ? ObjectLabels.of(target) : Subjects.name(target);
    }

    private static StateTable<?, ?> table(Stateful target) {
        return TABLES.stream().filter(each -> each.isFor(target)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No states are known for " + target.eClass().getName()));
    }

    /** All tables, for the tests of their shape. */
    static List<StateTable<?, ?>> tables() {
        return TABLES;
    }
}
