package org.ipag.scrutiny.process.states;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.ipag.scrutiny.model.round.CaseState;
import org.ipag.scrutiny.model.round.RecommendationState;
import org.ipag.scrutiny.model.round.ReturnState;
import org.ipag.scrutiny.model.round.RoundState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shape of the tables, whatever moves they hold. */
class StateTablesTest {

    private static final Set<Enumerator> ENDS = Set.of(RoundState.CLOSED, CaseState.DISPOSED, ReturnState.CHECKED,
            RecommendationState.CLOSED);

    static Stream<StateTable<?, ?>> tables() {
        return Transitions.tables().stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyStateCanBeReachedFromTheFirst(StateTable<?, ?> table) {
        Enumerator first = (Enumerator) table.feature().getDefaultValue();
        assertThat(reach(table, first, move -> true)).containsExactlyInAnyOrderElementsOf(table.states());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyStateLeadsToTheEnd(StateTable<?, ?> table) {
        Enumerator end = (Enumerator) table.states().stream().filter(ENDS::contains).findFirst().orElseThrow();
        for (Enum<?> state : table.states()) {
            assertThat(reach(table, (Enumerator) state, move -> true)).as("from %s", state).contains(end);
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void noStateIsADeadEnd(StateTable<?, ?> table) {
        for (Enum<?> state : table.states()) {
            assertThat(table.moves()).as("moves from %s", state).anyMatch(move -> move.from() == state);
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theUsualCourseNeverGoesInACircle(StateTable<?, ?> table) {
        for (Move<?> move : table.moves()) {
            if (!move.needsReason()) {
                assertThat(reach(table, (Enumerator) move.to(), each -> !each.needsReason()))
                        .as("after %s", move).doesNotContain((Enumerator) move.from());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void noMoveIsListedTwiceOrLeadsNowhere(StateTable<?, ?> table) {
        Set<String> seen = new HashSet<>();
        for (Move<?> move : table.moves()) {
            assertThat((Object) move.from()).isNotEqualTo(move.to());
            assertThat(seen.add(move.from() + ">" + move.to())).as("%s", move).isTrue();
        }
    }

    @Test
    void thereIsATableForEveryKindOfThingWithAState() {
        assertThat(Transitions.tables()).hasSize(4);
    }

    private static Set<Enumerator> reach(StateTable<?, ?> table, Enumerator from, Predicate<Move<?>> along) {
        Set<Enumerator> reached = new HashSet<>(Set.of(from));
        Deque<Enumerator> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            Enumerator state = open.pop();
            for (Move<?> move : table.moves()) {
                if (move.from() == state && along.test(move) && reached.add((Enumerator) move.to())) {
                    open.push((Enumerator) move.to());
                }
            }
        }
        return reached;
    }
}
