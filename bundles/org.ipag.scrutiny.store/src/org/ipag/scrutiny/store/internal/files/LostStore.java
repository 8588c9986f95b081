package org.ipag.scrutiny.store.internal.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.ipag.scrutiny.store.StoreException;
import org.ipag.scrutiny.store.StoreLocation;
import org.ipag.scrutiny.store.internal.audit.HeadFile;

/**
 * Tells a store that is not there yet from one that is not there any more. In the place of a lost one no empty one may be
 * made: whoever opens the program would think that there had never been any rounds.
 */
public final class LostStore {

    private LostStore() {
    }

    /**
     * Fails if a store has been in a place and is gone.
     *
     * @param dataFolder where the program was told to work
     * @param where      where it says that its store is
     */
    public static void check(StoreLocation dataFolder, StoreLocation where) throws StoreException {
        Path file = new StoreFile(where.folder()).path();
        if (where.jdbcUrl() != null || Files.exists(file)) {
            return;
        }
        if (KeptIn.elsewhere(dataFolder, where) && !KeptIn.mayBeMade(dataFolder.folder())) {
            throw new StoreException("The rounds are kept in " + where.folder() + ", and there is no store in it now. Connect the "
                    + "drive or see that the folder is there, then try again; or restore a backup. Nothing was changed.");
        }
        if (usedBefore(where.folder())) {
            throw new StoreException("The rounds are gone: there is no file " + file + " any more. Put it back from where it went "
                    + "(another folder, the bin, a copy of this machine), or restore a backup. Nothing was changed. Only if "
                    + "you mean to begin with no rounds at all, delete the files audit-….head in this folder first.");
        }
    }

    /**
     * Fails if there is a file in the place of a store, though it holds none: a new one would take the place of what may be
     * left of it.
     */
    public static void checkNothingThere(StoreLocation where) throws StoreException {
        Path file = new StoreFile(where.folder()).path();
        if (where.jdbcUrl() == null && Files.exists(file)) {
            throw new StoreException("The store " + file + " has lost all that was in it: its file was cut off or damaged. It was left "
                    + "as it is; restore a backup.");
        }
    }

    private static boolean usedBefore(Path folder) throws StoreException {
        try {
            return Files.isDirectory(folder) && HeadFile.anyIn(folder);
        } catch (IOException e) {
            throw new StoreException("The folder " + folder + " cannot be read: " + e.getMessage() + ". See that you may read it.",
                    e);
        }
    }
}
