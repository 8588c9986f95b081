package org.ipag.scrutiny.ui.cases.editor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.ipag.scrutiny.ui.Turns;

/** Lays out what is on a page of many controls, none before what it is in, over several turns of the event loop. */
final class LayoutInTurns {

    private final Turns turns;
    private final Set<Composite> deferred = new LinkedHashSet<>();

    LayoutInTurns(Turns turns) {
        this.turns = turns;
    }

    /** Lets nothing in a composite lay out what it holds until {@link #release}. */
    void hold(Composite page) {
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
    void release() {
        for (Composite part : deferred) {
            turns.add(() -> release(part));
        }
    }

    private void release(Composite part) {
        if (deferred.remove(part) && !part.isDisposed()) {
            part.setLayoutDeferred(false);
        }
    }
}
