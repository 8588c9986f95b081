package org.ipag.scrutiny.store;

import java.nio.file.Path;

/** Opens stores. An OSGi service; the only way to a {@link Store}. */
public interface StoreService {

    /**
     * Opens the store of a data folder, making the folder and an empty store if there is none, and bringing an older
     * store up to date after a backup.
     *
     * @param location   where the data is: a folder for H2, or a PostgreSQL address
     * @param passphrase the passphrase of an encrypted store, or null; cleared by this method
     * @throws LockedStoreException if the passphrase is missing or wrong
     * @throws StoreException if there was a store and it is gone, if it is in use by another program, was written by a newer version of this
     *                        program, is damaged, or the passphrase is wrong; the message says which and what to do
     */
    Store open(StoreLocation location, char[] passphrase) throws StoreException;

    /**
     * Puts a backup in the place of a data folder's store. What was there before is kept beside it under a dated name.
     *
     * @param passphrase the passphrase that the backup was encrypted with, or null; cleared by this method
     * @throws StoreException if the file is no backup, is damaged or is newer than this program, or if the store is in
     *                        use; nothing is changed then
     */
    void restore(Path backup, StoreLocation location, char[] passphrase) throws StoreException;

    /** Restores a backup that is not encrypted. */
    default void restore(Path backup, StoreLocation location) throws StoreException {
        restore(backup, location, null);
    }

    /**
     * Encrypts an embedded store, changes its passphrase or takes the encryption away. The store must be closed.
     *
     * @param current the passphrase now, or null if it is not encrypted; cleared by this method
     * @param next    the passphrase from now on, or null for none; cleared by this method
     * @throws StoreException if the store is in use or the passphrase is wrong; nothing is changed then
     */
    void changePassphrase(StoreLocation location, char[] current, char[] next) throws StoreException;

    /**
     * Where the store of a data folder is: in the folder itself, unless it was told otherwise.
     *
     * @throws StoreException if what the folder says about it cannot be read
     */
    StoreLocation keptIn(StoreLocation dataFolder) throws StoreException;

    /**
     * Says in a data folder where its store is from now on. Nothing is moved: rounds stay where they are.
     *
     * @param where another folder, the data folder itself, or a PostgreSQL address; it holds no password
     */
    void keepIn(StoreLocation dataFolder, StoreLocation where) throws StoreException;

    /**
     * Looks whether a store can be opened, and changes nothing.
     *
     * @param passphrase as for {@link #open}; cleared by this method
     * @return whether there is a store; if not, opening would make an empty one
     * @throws LockedStoreException if the passphrase or password is missing or wrong
     * @throws StoreException       if it could not be opened for another reason
     */
    boolean probe(StoreLocation location, char[] passphrase) throws StoreException;
}
