package org.ipag.scrutiny.store;

/** A snapshot of what changed in a round, ready to be written by any thread. It must be written, once. */
public interface PendingSave {

    /**
     * Writes the snapshot in one transaction. When this returns, the change survives a crash of the program and of the
     * machine. If it fails, what changed counts as unsaved again.
     *
     * @throws StaleRoundException if rows were changed by someone else meanwhile; nothing is written then
     * @throws StoreException      if the store cannot be written
     */
    SaveResult write() throws StoreException;
}
