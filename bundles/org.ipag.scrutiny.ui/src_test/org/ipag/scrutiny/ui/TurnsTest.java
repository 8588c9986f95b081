package org.ipag.scrutiny.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.junit.jupiter.api.Test;

/** Steps in turns, with an event loop and a clock made of paper. */
class TurnsTest {

    private static final long MS = 1_000_000;
    private static final long TURN = 25 * MS;

    private final Deque<Runnable> loop = new ArrayDeque<>();
    private final List<String> done = new ArrayList<>();
    private long now;
    private boolean gone;
    private final TurnTaking taking = new TurnTaking(loop::add);
    private final Turns turns = new Turns(taking, () -> gone, () -> now, TURN);

    private Runnable step(String name, long milliseconds) {
        return () -> {
            done.add(name);
            now += milliseconds * MS;
        };
    }

    /** Works the loop off, with a mark at the end of each of its turns in which something was done. */
    private void run() {
        while (!loop.isEmpty()) {
            int before = done.size();
            loop.poll().run();
            if (done.size() > before) {
                done.add("|");
            }
        }
    }

    @Test
    void aTurnEndsWhenItsTimeIsUsed() {
        turns.add(step("a", 10));
        turns.add(step("b", 10));
        turns.add(step("c", 10));
        turns.add(step("d", 60));
        turns.add(step("e", 1));
        assertThat(done).as("nothing at once").isEmpty();
        assertThat(turns.busy()).isTrue();
        run();
        assertThat(done).containsExactly("a", "b", "c", "|", "d", "|", "e", "|");
        assertThat(turns.busy()).isFalse();
    }

    @Test
    void aStepMayEndTheTurn() {
        turns.add(() -> {
            done.add("a");
            turns.endTurn();
        });
        turns.add(step("b", 1));
        turns.add(step("c", 1));
        run();
        assertThat(done).containsExactly("a", "|", "b", "c", "|");
    }

    @Test
    void othersInTheQueueComeBetweenTwoTurns() {
        turns.add(() -> {
            done.add("a");
            now += 100 * MS;
            loop.add(() -> done.add("other"));
        });
        turns.add(step("b", 1));
        run();
        assertThat(done).containsSubsequence("a", "other", "b");
    }

    @Test
    void twoPartsOfTheWindowTakeTurnsAndOthersComeBetween() {
        Turns second = new Turns(taking, () -> gone, () -> now, TURN);
        turns.add(step("a1", 100));
        turns.add(step("a2", 100));
        second.add(step("b1", 100));
        second.add(step("b2", 100));
        loop.poll().run();
        loop.poll().run();
        loop.add(() -> done.add("other"));
        run();
        assertThat(done).containsExactly("a1", "other", "|", "b1", "|", "a2", "|", "b2", "|");
    }

    @Test
    void whatAStepAddsComesBeforeWhatStoodAfterIt() {
        turns.add(() -> {
            done.add("a");
            turns.add(() -> {
                done.add("a1");
                turns.add(step("a1x", 1));
            });
            turns.add(step("a2", 1));
        });
        turns.add(step("b", 1));
        run();
        assertThat(done).containsExactly("a", "a1", "a1x", "a2", "b", "|");
    }

    @Test
    void whatIsGoneOrClearedIsForgotten() {
        turns.add(step("a", 100));
        turns.add(step("b", 1));
        loop.poll().run();
        loop.poll().run();
        turns.clear();
        run();
        turns.add(step("c", 1));
        gone = true;
        run();
        assertThat(done).containsExactly("a");
        assertThat(turns.busy()).isFalse();
    }

    @Test
    void afterAFailureTheRestIsForgottenAndNewWorkIsDone() {
        turns.add(() -> {
            throw new IllegalStateException("broken");
        });
        turns.add(step("b", 1));
        assertThatThrownBy(this::run).hasMessage("broken");
        run();
        assertThat(done).isEmpty();
        turns.add(step("c", 1));
        run();
        assertThat(done).containsExactly("c", "|");
    }

    @Test
    void finishingDoesTheRestAtOnceButNotWithinAStep() {
        turns.add(() -> {
            turns.finish();
            done.add("a");
        });
        turns.add(step("b", 100));
        turns.add(step("c", 100));
        turns.finish();
        assertThat(done).containsExactly("a", "b", "c");
        run();
        assertThat(done).hasSize(3);
    }

    @Test
    void aStepThatWaitsInAnEventLoopOfItsOwnIsNotOvertaken() {
        turns.add(() -> {
            done.add("dialog opens");
            turns.add(step("within", 1));
            while (!loop.isEmpty()) {
                loop.poll().run();
            }
            done.add("dialog closes");
        });
        turns.add(step("b", 1));
        run();
        assertThat(done).containsExactly("dialog opens", "dialog closes", "within", "b", "|");
    }
}
