package org.ipag.scrutiny.store.internal.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

import org.h2.tools.ChangeFileEncryption;
import org.ipag.scrutiny.store.StoreException;
import org.ipag.scrutiny.store.internal.dialect.H2Dialect;
import org.ipag.scrutiny.store.internal.schema.Migrations;

/**
 * Encrypts a closed store, or gives it another passphrase: on a copy, which takes the store's place once it opens. No
 * copy of the former state is kept, as that would be readable by the former passphrase or by anybody.
 */
public final class Encryption {

    private Encryption() {
    }

    /** Goes from one passphrase to another; null is none. */
    public static void change(StoreFile store, Migrations migrations, char[] current, char[] next) throws StoreException {
        if (!Files.exists(store.path())) {
            throw new StoreException("There is no store in " + store.folder() + " yet.");
        }
        Path work = null;
        try {
            FileLocks.checkFree(store);
            new H2Dialect(store, migrations).peekVersion(current);
            work = Files.createTempDirectory(store.folder(), "passphrase-");
            StoreFile copy = new StoreFile(work);
            Files.copy(store.path(), copy.path());
            ChangeFileEncryption.execute(work.toString(), "scrutiny", "AES", copy(current), copy(next), true);
            new H2Dialect(copy, migrations).peekVersion(next);
            FileCopies.moveDurably(copy.path(), store.path());
        } catch (IOException | SQLException e) {
            throw new StoreException("The passphrase of " + store.path() + " could not be changed: " + e.getMessage()
                    + ". The store is as it was.", e);
        } finally {
            try {
                if (work != null) {
                    FileCopies.deleteFolder(work);
                }
            } catch (IOException e) {
                throw new StoreException("The temporary folder " + work + " could not be removed: " + e.getMessage()
                        + ". Remove it by hand.", e);
            }
        }
    }

    /** H2 wipes the array it is given. */
    private static char[] copy(char[] secret) {
        return secret == null ? null : secret.clone();
    }
}
