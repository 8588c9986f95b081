package org.ipag.scrutiny.ui;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * Long work of the window's thread, cut into steps: a turn of the event loop does as many as fit into a few
 * milliseconds, and between two turns, whosever they are, the window paints and answers keys and the mouse. A page of
 * dozens of controls is built like this, which at a stretch would hold the window up for a noticeable moment.
 *
 * <p>What a step adds is done before what stood in the queue after it, so that steps may be cut into smaller ones
 * without a change of order. Work whose control is gone is forgotten. When a step fails, those that follow are
 * forgotten too, for they build on it, and the failure goes its usual way.
 *
 * <p>To be used on the UI thread.
 */
public final class Turns {

    /** After this long a turn ends; what it has done is then laid out and painted, which takes about as long again. */
    private static final long TURN_NANOS = 15_000_000;
    /** After this long a turn ends whose work has the whole window painted anew. */
    private static final long SHORT_TURN_NANOS = 10_000_000;

    private final Executor later;
    private final BooleanSupplier gone;
    private final LongSupplier clock;
    private final long turnNanos;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private List<Runnable> added;
    private boolean queued;
    private boolean enough;

    private Turns(Control control, long turnNanos) {
        this(TurnTaking.on(control.getDisplay()), control::isDisposed, System::nanoTime, turnNanos);
    }

    Turns(Executor later, BooleanSupplier gone, LongSupplier clock, long turnNanos) {
        this.later = later;
        this.gone = gone;
        this.clock = clock;
        this.turnNanos = turnNanos;
    }

    /** Work that is forgotten when the control is disposed. */
    public static Turns of(Control control) {
        return new Turns(control, TURN_NANOS);
    }

    /** The same for work after which the whole window is painted anew: a turn does less of it. */
    public static Turns ofWindow(Shell window) {
        return new Turns(window, SHORT_TURN_NANOS);
    }

    /** Whether no part of the window has anything left to do, for whoever waits until it shows all it has to. */
    public static boolean idle(Display display) {
        return TurnTaking.on(display).isIdle();
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

    /** From within a step: it is the last one of this turn, whatever time is left. */
    public void endTurn() {
        enough = true;
    }

    /** Forgets what is waiting. */
    public void clear() {
        waiting.clear();
    }

    private void next() {
        if (!queued) {
            queued = true;
            later.execute(this::turn);
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
        long end = clock.getAsLong() + turnNanos;
        enough = false;
        do {
            step();
        } while (!enough && !waiting.isEmpty() && !gone.getAsBoolean() && clock.getAsLong() < end);
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
