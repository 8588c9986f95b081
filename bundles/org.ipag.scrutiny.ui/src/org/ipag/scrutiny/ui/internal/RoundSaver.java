package org.ipag.scrutiny.ui.internal;

import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.ipag.scrutiny.store.RoundSession;
import org.ipag.scrutiny.store.StoreException;
import org.ipag.scrutiny.ui.session.SaveState;

/** Keeps the store up to date with a round while a person works on it. */
interface RoundSaver extends AutoCloseable {

    /** Writes what is unsaved now; completes on the UI thread, never exceptionally. */
    CompletableFuture<SaveState> saveNow();

    /** How the round stands with its store. */
    SaveState state();

    /** Saves nothing until {@link #release}: what others did is being brought in, or waits for a decision. */
    void hold();

    /** Saves again, at once if anything is unsaved. */
    void release();

    /** Ends holding, says why nothing could be brought in, and tries again in a while. */
    void giveUp(StoreException reason);

    /** Numbers of the audit entries that this window wrote. */
    Set<Long> entries();

    /** Writes what is unsaved, waiting for it, and stops. Only for when the window closes. */
    @Override
    void close() throws StoreException;

    /** Makes the saver of a session. */
    @FunctionalInterface
    interface Factory {

        RoundSaver create(RoundSession session);
    }
}
