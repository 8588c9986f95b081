package org.ipag.scrutiny.ui.session;

/** Told on the UI thread that a round has changed, at most once per turn of the event loop. */
@FunctionalInterface
public interface RoundListener {

    /** The round has changed by a command, by undo or by redo. */
    void roundChanged(RoundChange change);
}
