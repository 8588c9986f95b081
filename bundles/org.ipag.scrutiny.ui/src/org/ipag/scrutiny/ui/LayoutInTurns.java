package org.ipag.scrutiny.ui;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Lays out what is on a page of many controls, none before what it is in, over several turns of the event loop. */
public final class LayoutInTurns {

    private final Consumer<Runnable> turns;
    private final Set<Composite> deferred = new LinkedHashSet<>();

    /** @param turns puts off a step to a later turn, before what else is waiting */
    public LayoutInTurns(Consumer<Runnable> turns) {
        this.turns = turns;
    }

    /** Lets nothing in a composite lay out what it holds until {@link #release}. */
    public void hold(Composite page) {
        List.copyOf(deferred).forEach(this::release); // of a time when a step failed
        holdWithin(page);
    }

    private void holdWithin(Composite part) {
        for (Control child : part.getChildren()) {
            if (child instanceof Composite inner) {
                if (inner.getLayout() != null && deferred.add(inner)) {
                    inner.setLayoutDeferred(true);
                }
                holdWithin(inner);
            }
        }
    }

    /** Lets them, within a step: each in a step of its own, before what else is waiting. */
    public void release() {
        for (Composite part : deferred) {
            turns.accept(() -> release(part));
        }
    }

    private void release(Composite part) {
        if (deferred.remove(part) && !part.isDisposed()) {
            part.setLayoutDeferred(false);
        }
    }
}
