package org.ipag.scrutiny.store.internal.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;

import org.ipag.scrutiny.store.StoreException;

/** What must hold of a data folder's files before the store in it is replaced. */
final class FileLocks {

    private FileLocks() {
    }

    /** Fails if a program, this one included, has the store open. */
    static void checkFree(StoreFile store) throws StoreException, IOException {
        try (FileChannel channel = FileChannel.open(store.path(), StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                lock.release();
                return;
            }
        } catch (OverlappingFileLockException e) {
            throw inUse(store, e);
        }
        throw inUse(store, null);
    }

    private static StoreException inUse(StoreFile store, Exception cause) {
        return new StoreException("The store " + store.path() + " is in use. Close the window or command that works with "
                + "it, then try again.", cause);
    }
}
