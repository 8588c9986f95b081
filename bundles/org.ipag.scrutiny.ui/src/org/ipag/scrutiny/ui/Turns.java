package org.ipag.scrutiny.ui;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

import org.eclipse.swt.widgets.Control;

/**
 * Long work of the window's thread, cut into steps: a turn of the event loop does as many as fit into a few
 * milliseconds, and between two turns the window paints and answers keys and the mouse. A page of dozens of controls is
 * built like this, which at a stretch would hold the window up for a noticeable moment.
 *
 * <p>What a step adds is done before what stood in the queue after it, so that steps may be cut into smaller ones
 * without a change of order. Work whose control is gone is forgotten. When a step fails, those that follow are
 * forgotten too, for they build on it, and the failure goes its usual way.
 *
 * <p>To be used on the UI thread.
 */
public final class Turns {

    /** After this long a turn ends; what it has done is then laid out and painted, which takes about as long again. */
    private static final long TURN_NANOS = 25_000_000;

    private final Executor later;
    private final BooleanSupplier gone;
    private final LongSupplier clock;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private List<Runnable> added;
    private boolean queued;

    private Turns(Control control) {
        this(control.getDisplay()::asyncExec, control::isDisposed, System::nanoTime);
    }

    Turns(Executor later, BooleanSupplier gone, LongSupplier clock) {
        this.later = later;
        this.gone = gone;
        this.clock = clock;
    }

    /** Work that is forgotten when the control is disposed. */
    public static Turns of(Control control) {
        return new Turns(control);
    }

    /** Adds a step; it is done in a later turn, never at once. */
    public void add(Runnable step) {
        if (added != null) {
            added.add(step);
        } else {
            waiting.add(step);
            next();
        }
    }

    /** Whether a step is being done or waits. */
    public boolean busy() {
        return added != null || !waiting.isEmpty();
    }

    /** Does now what is still waiting, for somebody who cannot go on without. Does nothing from within a step. */
    public void finish() {
        while (added == null && !waiting.isEmpty() && !gone.getAsBoolean()) {
            step();
        }
    }

    /** Forgets what is waiting. */
    public void clear() {
        waiting.clear();
    }

    private void next() {
        if (!queued) {
            queued = true;
            later.execute(() -> later.execute(this::turn)); // whoever queued something meanwhile comes first
        }
    }

    private void turn() {
        queued = false;
        if (gone.getAsBoolean()) {
            waiting.clear();
            return;
        }
        if (added != null) { // a step has opened a dialog with an event loop of its own: go on when it is done
            return;
        }
        long end = clock.getAsLong() + TURN_NANOS;
        do {
            step();
        } while (!waiting.isEmpty() && !gone.getAsBoolean() && clock.getAsLong() < end);
        if (!waiting.isEmpty()) {
            next();
        }
    }

    private void step() {
        Runnable step = waiting.poll();
        if (step == null) {
            return;
        }
        added = new ArrayList<>();
        boolean done = false;
        try {
            step.run();
            done = true;
        } finally {
            List<Runnable> first = added;
            added = null;
            if (done) {
                first.reversed().forEach(waiting::addFirst);
                if (!waiting.isEmpty()) {
                    next();
                }
            } else {
                waiting.clear();
            }
        }
    }
}
