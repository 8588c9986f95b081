package org.ipag.scrutiny.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;

import org.eclipse.swt.widgets.Display;

/**
 * Lets one part of the window work at a time: a page, three views and a list that all have something to do would hold up
 * the window for five turns in a row, although each keeps its own short. Between two of them comes whoever queued something
 * meanwhile.
 */
final class TurnTaking implements Executor {

    private static final String KEY = TurnTaking.class.getName();

    private final Executor later;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean queued;

    TurnTaking(Executor later) {
        this.later = later;
    }

    /** The one of a display. */
    static TurnTaking on(Display display) {
        if (display.getData(KEY) instanceof TurnTaking taking) {
            return taking;
        }
        TurnTaking first = new TurnTaking(display::asyncExec);
        display.setData(KEY, first);
        return first;
    }

    boolean isIdle() {
        return !queued && waiting.isEmpty();
    }

    @Override
    public void execute(Runnable turn) {
        waiting.add(turn);
        next();
    }

    private void next() {
        if (!queued && !waiting.isEmpty()) {
            queued = true;
            later.execute(() -> later.execute(this::one));
        }
    }

    private void one() {
        queued = false;
        try {
            waiting.remove().run();
        } finally {
            next();
        }
    }
}
