package org.ipag.scrutiny.app.application;

import java.util.function.Consumer;

import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.session.RoundListener;
import org.ipag.scrutiny.ui.session.WorkbenchStore;
import org.ipag.scrutiny.ui.session.WorkbenchStoreListener;

/** Tells what the frame of the window shows of the round that a person works on, at each change of it and when another comes. */
final class CurrentRound implements WorkbenchStoreListener {

    private final Consumer<OpenRound> told;
    private final RoundListener changed = change -> tell();
    private OpenRound round;

    private CurrentRound(Consumer<OpenRound> told) {
        this.told = told;
    }

    /** Tells it from now on; null if there is no round. */
    static void follow(WorkbenchStore store, Consumer<OpenRound> told) {
        store.addListener(new CurrentRound(told));
    }

    @Override
    public void currentChanged(OpenRound current) {
        if (round != null) {
            round.removeListener(changed);
        }
        round = current;
        if (round != null) {
            round.addListener(changed);
        }
        tell();
    }

    private void tell() {
        told.accept(round);
    }
}
