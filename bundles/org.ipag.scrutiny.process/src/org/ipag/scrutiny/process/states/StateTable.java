package org.ipag.scrutiny.process.states;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.ipag.scrutiny.model.common.Stateful;
import org.ipag.scrutiny.process.ProcessTexts;

/**
 * The states of one kind of thing as data: which moves there are, what must be true before a state is entered, and what
 * else is filled in when it is.
 *
 * @param <T> the thing
 * @param <S> its states
 */
final class StateTable<T extends Stateful, S extends Enum<S> & Enumerator> {

    /** A rule: gives the reasons against, in sentences; none if all is well. */
    @FunctionalInterface
    interface Guard<T> extends Function<T, List<String>> {
    }

    /** Fills in what belongs to a state beside the state itself. Runs as part of the command. */
    @FunctionalInterface
    interface Effect<T> {
        void apply(T target, Transitions.Occasion occasion);
    }

    private final Class<T> type;
    private final EAttribute feature;
    private final Class<S> states;
    private final List<Move<S>> moves = new ArrayList<>();
    private final Map<S, List<Guard<T>>> guards;
    private final Map<S, List<Effect<T>>> effects;

    StateTable(Class<T> type, EAttribute feature, Class<S> states) {
        this.type = type;
        this.feature = feature;
        this.states = states;
        this.guards = new EnumMap<>(states);
        this.effects = new EnumMap<>(states);
    }

    /** The usual course: from a state to others, without a reason asked for. */
    @SafeVarargs
    final StateTable<T, S> course(S from, S... to) {
        for (S each : to) {
            moves.add(new Move<>(from, each, false));
        }
        return this;
    }

    /** Against the usual course, with a reason. */
    @SafeVarargs
    final StateTable<T, S> withReason(S from, S... to) {
        for (S each : to) {
            moves.add(new Move<>(from, each, true));
        }
        return this;
    }

    /** What must be true to enter a state, wherever from. */
    StateTable<T, S> guard(S to, Guard<T> guard) {
        guards.computeIfAbsent(to, key -> new ArrayList<>()).add(guard);
        return this;
    }

    /** What is filled in when a state is entered. */
    StateTable<T, S> effect(S to, Effect<T> effect) {
        effects.computeIfAbsent(to, key -> new ArrayList<>()).add(effect);
        return this;
    }

    boolean isFor(Stateful target) {
        return type.isInstance(target);
    }

    EAttribute feature() {
        return feature;
    }

    List<Move<S>> moves() {
        return List.copyOf(moves);
    }

    Set<S> states() {
        return EnumSet.allOf(states);
    }

    S stateOf(Stateful target) {
        return states.cast(target.eGet(feature));
    }

    Optional<Move<S>> move(Stateful target, Enumerator to) {
        S from = stateOf(target);
        return moves.stream().filter(each -> each.from() == from && each.to() == to).findFirst();
    }

    List<String> reasons(Stateful target, Enumerator to) {
        if (!states.isInstance(to)) {
            throw new IllegalArgumentException(to + " is no state of " + type.getSimpleName());
        }
        if (move(target, to).isEmpty()) {
            return List.of(ProcessTexts.say(stateOf(target) == to ? "state.already" : "state.no-move",
                    StateWords.of(stateOf(target)), StateWords.of(to)));
        }
        List<String> reasons = new ArrayList<>();
        for (Guard<T> guard : guards.getOrDefault(states.cast(to), List.of())) {
            reasons.addAll(guard.apply(type.cast(target)));
        }
        return reasons;
    }

    boolean hasEffects(Enumerator to) {
        return effects.containsKey(states.cast(to));
    }

    void apply(Stateful target, Enumerator to, Transitions.Occasion occasion) {
        effects.getOrDefault(states.cast(to), List.of()).forEach(each -> each.apply(type.cast(target), occasion));
    }
}
