package org.ipag.scrutiny.ui.session;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.ipag.scrutiny.store.LockedStoreException;
import org.ipag.scrutiny.store.StoreLocation;

/** Asks a person for the passphrase of the data, or the password of the database. It is never kept. */
@FunctionalInterface
public interface SecretAsker {

    /**
     * Asks, on the UI thread, without holding it up.
     *
     * @param where  what is to be opened
     * @param reason why it is asked for: none was given, or it was wrong
     * @return what was typed, which is cleared after use; empty if the person would rather not
     */
    CompletableFuture<Optional<char[]>> ask(StoreLocation where, LockedStoreException reason);
}
