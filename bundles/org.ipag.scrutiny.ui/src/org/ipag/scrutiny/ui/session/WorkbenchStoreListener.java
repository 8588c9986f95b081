package org.ipag.scrutiny.ui.session;

/** Told on the UI thread what happens to the rounds of this window. */
public interface WorkbenchStoreListener {

    /** Another round is the current one; null if there is none. */
    default void currentChanged(OpenRound round) {
    }

    /** Rounds were added to the store, renamed, or the store was replaced by a backup. */
    default void roundsChanged() {
    }

    /** The state of saving of a round changed. */
    default void saveStateChanged(OpenRound round) {
    }

    /** What others saved was brought into a round; there may be something to decide. */
    default void othersWorkCame(OpenRound round, OthersWork work) {
    }
}
