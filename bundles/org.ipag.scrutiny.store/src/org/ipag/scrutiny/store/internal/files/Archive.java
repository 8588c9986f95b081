package org.ipag.scrutiny.store.internal.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import javax.sql.DataSource;

import org.ipag.scrutiny.model.edit.FileTrouble;
import org.ipag.scrutiny.store.AuditLog.Verification;
import org.ipag.scrutiny.store.LockedStoreException;
import org.ipag.scrutiny.store.StoreException;
import org.ipag.scrutiny.store.internal.Database;
import org.ipag.scrutiny.store.internal.audit.AuditChain;
import org.ipag.scrutiny.store.internal.audit.HeadFile;
import org.ipag.scrutiny.store.internal.dialect.H2Dialect;
import org.ipag.scrutiny.store.internal.mapping.ModelMapping;
import org.ipag.scrutiny.store.internal.schema.Migrations;

/** Backups: a zip file with the one file of an embedded store in it, encrypted if the store is. */
public final class Archive {

    private Archive() {
    }

    /** Writes a backup while the store is in use. */
    public static void write(Database database, Path target) throws StoreException {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            if (target.getParent() != null) {
                Files.createDirectories(target.getParent());
            }
            Files.deleteIfExists(part);
            try {
                database.dialect().copyTo(database, part);
                FileCopies.moveDurably(part, target);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new StoreException("The backup " + target + " could not be written: " + FileTrouble.reason(e)
                    + ". Choose a folder that you may write to and that has room.", e);
        }
    }

    /**
     * Checks a backup and puts it in a store's place. What was there is kept aside first.
     *
     * @param secret passphrase of the backup, or null
     */
    public static void restore(Path backup, StoreFile store, Migrations migrations, char[] secret)
            throws StoreException {
        Path work = null;
        try {
            work = Files.createTempDirectory(store.folder(), "restore-");
            StoreFile unpacked = new StoreFile(work);
            unpack(backup, unpacked);
            check(backup, unpacked, migrations, secret);
            if (Files.exists(store.path())) {
                FileLocks.checkFree(store);
                FileCopies.copyDurably(store.path(), store.aside("before-restore"));
            }
            FileCopies.moveDurably(unpacked.path(), store.path());
            HeadFile.forgetAll(store.folder());
        } catch (IOException e) {
            throw new StoreException("The backup " + backup + " could not be restored: " + e.getMessage()
                    + ". The store is as it was.", e);
        } finally {
            clean(work);
        }
    }

    private static void clean(Path work) throws StoreException {
        try {
            if (work != null) {
                FileCopies.deleteFolder(work);
            }
        } catch (IOException e) {
            throw new StoreException("The temporary folder " + work + " could not be removed: " + e.getMessage()
                    + ". Remove it by hand.", e);
        }
    }

    private static void unpack(Path backup, StoreFile to) throws IOException, StoreException {
        if (!Files.isRegularFile(backup)) {
            throw new StoreException("There is no file " + backup + ". Give the name of a backup.");
        }
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            ZipEntry entry = zip.getEntry(to.path().getFileName().toString());
            if (entry == null) {
                throw new StoreException("The file " + backup + " is no backup of this program: there is no store in it. "
                        + "The store is as it was.");
            }
            try (InputStream in = zip.getInputStream(entry)) {
                // Reading to the end also checks the sum over the bytes.
                Files.copy(in, to.path());
            }
        } catch (ZipException e) {
            throw new StoreException("The file " + backup + " is no backup of this program, or is damaged ("
                    + e.getMessage() + "). The store is as it was.", e);
        }
    }

    private static void check(Path backup, StoreFile unpacked, Migrations migrations, char[] secret)
            throws StoreException {
        H2Dialect dialect = new H2Dialect(unpacked, migrations);
        int version;
        try {
            version = dialect.peekVersion(secret);
        } catch (LockedStoreException e) {
            throw new LockedStoreException("The backup " + backup + " is encrypted. Give the passphrase it was made with.",
                    e.isWrong(), e);
        } catch (StoreException e) {
            throw new StoreException("The backup " + backup + " cannot be used. " + e.getMessage()
                    .replace(unpacked.path().toString(), "in it"), e);
        }
        migrations.checkNotNewer(version);
        if (version == 0) {
            throw new StoreException("The file " + backup + " holds an empty store. The store is as it was.");
        }
        if (version == migrations.current()) {
            verify(backup, dialect, secret);
        }
    }

    private static void verify(Path backup, H2Dialect dialect, char[] secret) throws StoreException {
        DataSource connections = dialect.connect(secret);
        try (Database database = new Database(dialect, connections)) {
            AuditChain chain = new AuditChain(new ModelMapping().auditColumns());
            Verification result = database.read("The backup " + backup + " cannot be read",
                    connection -> chain.verify(connection, null));
            if (!result.intact()) {
                throw new StoreException("The backup " + backup + " was not restored. " + result.message()
                        + " Use another backup.");
            }
        }
    }

    /** Zips a closed store's file as a backup. */
    static void zip(StoreFile store, Path target) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(target))) {
            out.putNextEntry(new ZipEntry(store.path().getFileName().toString()));
            Files.copy(store.path(), out);
            out.closeEntry();
        }
    }
}
