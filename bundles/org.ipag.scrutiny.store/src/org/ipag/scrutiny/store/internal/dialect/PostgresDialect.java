package org.ipag.scrutiny.store.internal.dialect;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.ipag.scrutiny.store.LockedStoreException;
import org.ipag.scrutiny.store.StoreException;
import org.ipag.scrutiny.store.internal.Database;
import org.ipag.scrutiny.store.internal.files.Archive;
import org.ipag.scrutiny.store.internal.files.CopyStore;
import org.ipag.scrutiny.store.internal.schema.Migrations;
import org.postgresql.ds.PGSimpleDataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** A PostgreSQL server that many machines share. The tables are in the schema {@code scrutiny}. */
public final class PostgresDialect implements Dialect {

    private static final String SCHEMA = "scrutiny";
    private static final int SECONDS_TO_CONNECT = 10;
    /** What the driver says before it has asked anybody; the others are PostgreSQL's error codes. */
    private static final String NO_PASSWORD_GIVEN = "08004";
    private static final String WRONG_PASSWORD = "28P01";
    private static final String NO_SUCH_DATABASE = "3D000";
    private static final String NOT_ALLOWED = "42501";

    private final String url;
    private final Migrations migrations;

    /**
     * @param url the address, {@code jdbc:postgresql://host/database?user=…}
     */
    public PostgresDialect(String url, Migrations migrations) {
        this.url = url;
        this.migrations = migrations;
    }

    @Override
    public String schema() {
        return SCHEMA;
    }

    @Override
    public int peekVersion(char[] secret) throws StoreException {
        try (Connection connection = source(secret).getConnection()) {
            return Migrations.versionOf(connection, SCHEMA);
        } catch (SQLException e) {
            throw explain("The database " + address() + " cannot be opened", e);
        }
    }

    @Override
    public void bringUpToDate(Path folder, int version, char[] secret) throws StoreException {
        DataSource connections = connect(secret);
        try {
            if (version > 0) {
                Archive.write(new Database(this, connections), folder.resolve("scrutiny-before-version-"
                        + migrations.current() + "-" + System.currentTimeMillis() + ".zip"));
            }
            // All in one transaction, which PostgreSQL can also for CREATE and ALTER.
            migrations.migrate(connections, SCHEMA);
        } catch (StoreException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLException sql && NOT_ALLOWED.equals(sql.getSQLState())) {
                    throw explain("", sql);
                }
            }
            throw e;
        } finally {
            close(connections);
        }
    }

    @Override
    public DataSource connect(char[] secret) throws StoreException {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source(secret));
        config.setPoolName("scrutiny-store");
        config.setMaximumPoolSize(8);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(SECONDS_TO_CONNECT * 1000L);
        try {
            return new HikariDataSource(config);
        } catch (RuntimeException e) {
            throw new StoreException("The database " + address() + " cannot be opened: " + e.getMessage()
                    + ". Check the network and the address, then try again.", e);
        }
    }

    private PGSimpleDataSource source(char[] secret) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(url);
        source.setCurrentSchema(SCHEMA);
        source.setReWriteBatchedInserts(true);
        source.setLoginTimeout(SECONDS_TO_CONNECT);
        source.setApplicationName("Scrutiny Workbench");
        if (secret != null) {
            source.setPassword(new String(secret));
        }
        return source;
    }

    @Override
    public void close(DataSource connections) {
        ((HikariDataSource) connections).close();
    }

    @Override
    public void makeDurable(Connection connection) {
        // A commit returns only once the server's log is on its disk, unless its owner has chosen otherwise.
    }

    @Override
    public void copyTo(Database database, Path target) throws StoreException {
        CopyStore.toArchive(database, migrations, target);
    }

    @Override
    public StoreException explain(String whatFailed, SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        if (state.equals(NO_PASSWORD_GIVEN)) {
            return new LockedStoreException("The database " + address() + " asks for a password. Give it.", false, e);
        }
        if (state.startsWith("08")) {
            return new StoreException("The database " + address() + " does not answer. Check the name of the server, the "
                    + "port and the network, then try again; what is not saved yet stays open here.", e);
        }
        if (state.equals(WRONG_PASSWORD)) {
            return new LockedStoreException("The database " + address() + " refuses this user or password. Check both and "
                    + "try again.", true, e);
        }
        if (state.startsWith("28")) {
            return new StoreException("The database " + address() + " refuses this user or password, or does not let this "
                    + "user in from this computer. Ask whoever looks after the server.", e);
        }
        if (state.equals(NO_SUCH_DATABASE)) {
            return new StoreException("The server is there, but has no database of that name: " + address() + ". Check the "
                    + "name, or ask whoever looks after the server to make it.", e);
        }
        if (state.equals(NOT_ALLOWED)) {
            return new StoreException("The database " + address() + " does not let this user make or change what is needed. "
                    + "Ask whoever looks after the server for the right to create a schema.", e);
        }
        return Dialect.super.explain(whatFailed, e);
    }

    /** The address without what follows the question mark, which may hold a password. */
    private String address() {
        return url.replaceFirst("\\?.*", "");
    }
}
