package org.ipag.scrutiny.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;

import javax.sql.DataSource;

import org.ipag.scrutiny.model.edit.FileTrouble;
import org.ipag.scrutiny.store.Store;
import org.ipag.scrutiny.store.StoreException;
import org.ipag.scrutiny.store.StoreLocation;
import org.ipag.scrutiny.store.StoreService;
import org.ipag.scrutiny.store.internal.audit.AuditChain;
import org.ipag.scrutiny.store.internal.audit.HeadFile;
import org.ipag.scrutiny.store.internal.audit.HeadFile.Head;
import org.ipag.scrutiny.store.internal.dialect.Dialect;
import org.ipag.scrutiny.store.internal.dialect.H2Dialect;
import org.ipag.scrutiny.store.internal.dialect.PostgresDialect;
import org.ipag.scrutiny.store.internal.files.Archive;
import org.ipag.scrutiny.store.internal.files.Encryption;
import org.ipag.scrutiny.store.internal.files.KeptIn;
import org.ipag.scrutiny.store.internal.files.LostStore;
import org.ipag.scrutiny.store.internal.files.Passphrase;
import org.ipag.scrutiny.store.internal.files.StoreFile;
import org.ipag.scrutiny.store.internal.mapping.ModelMapping;
import org.ipag.scrutiny.store.internal.schema.Migrations;
import org.osgi.service.component.annotations.Component;

/** Opens stores: looks first, copies before changing anything old, then connects. */
@Component
public final class DefaultStoreService implements StoreService {

    private final Migrations migrations;

    public DefaultStoreService() {
        this(new Migrations());
    }

    /** With the migrations of another version of the program; for tests. */
    public DefaultStoreService(Migrations migrations) {
        this.migrations = migrations;
    }

    @Override
    public Store open(StoreLocation given, char[] passphrase) throws StoreException {
        StoreLocation location = KeptIn.resolve(given);
        char[] secret = location.jdbcUrl() == null ? Passphrase.fileKey(passphrase) : copy(passphrase);
        try {
            LostStore.check(given, location);
            return open(given.folder(), location, dialect(location), secret);
        } finally {
            clear(secret);
            clear(passphrase);
        }
    }

    private Store open(Path dataFolder, StoreLocation location, Dialect dialect, char[] secret) throws StoreException {
        makeFolder(location.folder());
        int version = dialect.peekVersion(secret);
        migrations.checkNotNewer(version);
        if (version == 0) {
            LostStore.checkNothingThere(location);
        }
        if (version < migrations.current()) {
            dialect.bringUpToDate(location.folder(), version, secret);
        }
        DataSource connections = dialect.connect(secret);
        Database database = new Database(dialect, connections);
        boolean opened = false;
        try {
            ModelMapping mapping = new ModelMapping();
            AuditChain chain = new AuditChain(mapping.auditColumns());
            String storeId = database.write(chain::begin);
            HeadFile witness = witness(location, storeId);
            DefaultStore store = new DefaultStore(database, mapping, chain, witness, missing(database, chain, witness));
            KeptIn.made(dataFolder);
            opened = true;
            return store;
        } catch (SQLException e) {
            throw database.explain("The store cannot be opened", e);
        } finally {
            if (!opened) {
                database.close();
            }
        }
    }

    private static long missing(Database database, AuditChain chain, HeadFile witness) throws StoreException {
        Head end = database.read("The audit chain could not be read", chain::head);
        try {
            return witness.missingBehind(end);
        } catch (IOException e) {
            throw new StoreException("What this machine saw of the audit chain cannot be read: " + FileTrouble.reason(e), e);
        }
    }

    private static HeadFile witness(StoreLocation location, String storeId) {
        return location.jdbcUrl() == null ? HeadFile.ofFile(location.folder(), storeId)
                : HeadFile.ofServer(location.folder(), storeId);
    }

    private Dialect dialect(StoreLocation location) {
        return location.jdbcUrl() == null ? new H2Dialect(new StoreFile(location.folder()), migrations)
                : new PostgresDialect(location.jdbcUrl(), migrations);
    }

    private static void makeFolder(Path folder) throws StoreException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StoreException("The data folder " + folder + " cannot be made: " + FileTrouble.reason(e)
                    + ". Choose a folder that you may write to.", e);
        }
    }

    @Override
    public void restore(Path backup, StoreLocation location, char[] passphrase) throws StoreException {
        char[] secret = Passphrase.fileKey(passphrase);
        try {
            makeFolder(location.folder());
            Archive.restore(backup.toAbsolutePath(), embedded(location, "A backup is restored into a data folder."),
                    migrations, secret);
        } finally {
            clear(secret);
            clear(passphrase);
        }
    }

    @Override
    public void changePassphrase(StoreLocation location, char[] current, char[] next) throws StoreException {
        char[] before = Passphrase.fileKey(current);
        char[] after = Passphrase.fileKey(next);
        try {
            Encryption.change(embedded(location, "A passphrase encrypts a store in a data folder."), migrations,
                    before, after);
        } finally {
            clear(before);
            clear(after);
            clear(current);
            clear(next);
        }
    }

    @Override
    public StoreLocation keptIn(StoreLocation dataFolder) throws StoreException {
        return KeptIn.resolve(dataFolder);
    }

    @Override
    public void keepIn(StoreLocation dataFolder, StoreLocation where) throws StoreException {
        KeptIn.remember(dataFolder.folder(), where);
    }

    @Override
    public boolean probe(StoreLocation given, char[] passphrase) throws StoreException {
        StoreLocation location = KeptIn.resolve(given);
        char[] secret = location.jdbcUrl() == null ? Passphrase.fileKey(passphrase) : copy(passphrase);
        try {
            LostStore.check(given, location);
            int version = dialect(location).peekVersion(secret);
            migrations.checkNotNewer(version);
            if (version == 0 && location.jdbcUrl() == null) {
                checkWritable(location.folder());
            }
            return version > 0;
        } finally {
            clear(secret);
            clear(passphrase);
        }
    }

    private static void checkWritable(Path folder) throws StoreException {
        Path at = folder.toAbsolutePath();
        while (at != null && !Files.exists(at)) {
            at = at.getParent();
        }
        if (at == null || !Files.isDirectory(at) || !Files.isWritable(at)) {
            throw new StoreException("A store cannot be made in " + folder + ". Choose a folder that you may write to.");
        }
    }

    private static StoreFile embedded(StoreLocation given, String what) throws StoreException {
        StoreLocation location = KeptIn.resolve(given);
        if (location.jdbcUrl() != null) {
            throw new StoreException(what + " For a PostgreSQL server, use the server's own means.");
        }
        return new StoreFile(location.folder());
    }

    /** A copy to work with; an empty password is none. */
    private static char[] copy(char[] passphrase) {
        return passphrase == null || passphrase.length == 0 ? null : passphrase.clone();
    }

    private static void clear(char[] secret) {
        if (secret != null) {
            Arrays.fill(secret, '\0');
        }
    }
}
