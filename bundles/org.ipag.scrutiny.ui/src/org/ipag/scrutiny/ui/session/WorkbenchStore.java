package org.ipag.scrutiny.ui.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.store.RoundSummary;
import org.ipag.scrutiny.store.Store;
import org.ipag.scrutiny.store.StoreException;
import org.ipag.scrutiny.store.StoreLocation;

/**
 * The one store of this window and the rounds open in it. A service of the workbench:
 * {@code PlatformUI.getWorkbench().getService(WorkbenchStore.class)}.
 *
 * <p>Nothing here waits on the UI thread: what reads or writes the store is done by jobs, and the futures of this
 * interface complete <em>on the UI thread</em>. A future that fails does so with a
 * {@link org.ipag.scrutiny.store.StoreException} whose message can be shown as it is.
 */
public interface WorkbenchStore {

    /** Says where the data is. Called once by the application, before anything is opened. */
    void connect(StoreLocation location);

    /** Where the data is. */
    StoreLocation location();

    /** The open store; opened on first use, once. */
    CompletableFuture<Store> store();

    /** The rounds in the store, newest first. */
    CompletableFuture<List<RoundSummary>> rounds();

    /** Opens a round, or gives the one that is open already. */
    CompletableFuture<OpenRound> open(String roundId);

    /** Stores a new round and opens it. */
    CompletableFuture<OpenRound> create(Round round, Change change);

    /** The round of that id, if it is open now. */
    Optional<OpenRound> opened(String roundId);

    /**
     * Runs something with the store in a job, off the UI thread, and completes on the UI thread. For what services do
     * with the store and what lasts: the sample, backups, exports.
     *
     * @param name what is done, for the progress line
     */
    <T> CompletableFuture<T> run(String name, StoreTask<T> task);

    /** All rounds open now. */
    List<OpenRound> openRounds();

    /** The round that views show: that of the editor used last. UI thread only. */
    Optional<OpenRound> current();

    /** Makes a round the one that views show. UI thread only. */
    void setCurrent(OpenRound round);

    /** Puts a backup in the place of the store: closes every round, restores, and opens the store again. */
    CompletableFuture<Void> restore(Path backup);

    /** Says who asks for passphrases and passwords. */
    void setSecretAsker(SecretAsker asker);

    /** Asks again for the passphrase or password if a person would not give it before; to be followed by a new attempt. */
    void retry();

    /**
     * Keeps the rounds elsewhere from now on: closes every round and the store, and opens the other. Nothing is moved.
     *
     * @param where  another folder or a database
     * @param secret its passphrase or password, or of one to be made; null if none; cleared by this method
     */
    CompletableFuture<Void> keepIn(StoreLocation where, char[] secret);

    /** Where the rounds really are: the data folder, or what it refers to. Reads a small file. */
    StoreLocation keptIn() throws StoreException;

    /** Looks whether a store can be opened there, off the UI thread, changing nothing; see {@code StoreService.probe}. */
    CompletableFuture<Boolean> probe(StoreLocation where, char[] secret);

    /**
     * Encrypts the data, gives it another passphrase or takes the encryption away: closes every round and the store, and
     * opens it again.
     *
     * @param current the passphrase now; null if there is none
     * @param next    the passphrase from now on; null for none
     */
    CompletableFuture<Void> changePassphrase(char[] current, char[] next);

    /** Adds a listener, called on the UI thread. */
    void addListener(WorkbenchStoreListener listener);

    /** Removes a listener. */
    void removeListener(WorkbenchStoreListener listener);

    /** Saves what is unsaved and closes everything. Returns what could not be saved, in sentences; empty if all is well. */
    List<String> shutdown();
}
