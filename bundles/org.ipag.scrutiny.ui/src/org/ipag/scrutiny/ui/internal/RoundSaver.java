package org.ipag.scrutiny.ui.internal;

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

    /** Writes what is unsaved, waiting for it, and stops. Only for when the window closes. */
    @Override
    void close() throws StoreException;

    /** Makes the saver of a session. */
    @FunctionalInterface
    interface Factory {

        RoundSaver create(RoundSession session);
    }
}
