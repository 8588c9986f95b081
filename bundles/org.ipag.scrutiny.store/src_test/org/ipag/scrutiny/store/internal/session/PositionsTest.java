package org.ipag.scrutiny.store.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class PositionsTest {

    private static final long NONE = Positions.NONE;
    private static final long GAP = Positions.GAP;

    @Test
    void whatIsInOrderStaysAsItIs() {
        assertThat(Positions.assign(new long[] {5, 7, 900})).containsExactly(5, 7, 900);
        assertThat(Positions.assign(new long[] {})).isEmpty();
    }

    @Test
    void newListsGetGaps() {
        assertThat(Positions.assign(new long[] {NONE, NONE, NONE})).containsExactly(GAP, 2 * GAP, 3 * GAP);
    }

    @Test
    void addingAtTheEndsAndInBetweenKeepsTheOthers() {
        assertThat(Positions.assign(new long[] {10, 20, NONE})).containsExactly(10, 20, 20 + GAP);
        assertThat(Positions.assign(new long[] {NONE, 10, 20})).containsExactly(10 - GAP, 10, 20);
        assertThat(Positions.assign(new long[] {10, NONE, NONE, 40})).containsExactly(10, 20, 30, 40);
    }

    @Test
    void oneMovedElementIsTheOnlyOneRenumbered() {
        assertThat(Positions.assign(new long[] {400, 100, 200, 300})).endsWith(100, 200, 300);
        assertThat(Positions.assign(new long[] {200, 300, 400, 100})).startsWith(200, 300, 400);
    }

    @Test
    void equalNumbersAndUsedUpGapsAreNumberedAnew() {
        assertThat(Positions.assign(new long[] {5, 5, 5})).isSorted().doesNotHaveDuplicates();
        assertThat(Positions.assign(new long[] {5, NONE, 6})).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void anyShuffleComesOutAscending() {
        Random random = new Random(42);
        for (int round = 0; round < 500; round++) {
            List<Long> known = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                known.add(random.nextInt(3) == 0 ? NONE : (long) random.nextInt(30));
            }
            Collections.shuffle(known, random);
            long[] assigned = Positions.assign(known.stream().mapToLong(Long::longValue).toArray());
            assertThat(assigned).isSorted().doesNotHaveDuplicates();
        }
    }
}
