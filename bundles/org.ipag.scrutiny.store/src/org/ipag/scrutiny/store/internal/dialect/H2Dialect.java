package org.ipag.scrutiny.store.internal.dialect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;

import javax.sql.DataSource;

import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;
import org.ipag.scrutiny.store.LockedStoreException;
import org.ipag.scrutiny.store.StoreException;
import org.ipag.scrutiny.store.internal.Database;
import org.ipag.scrutiny.store.internal.files.FileCopies;
import org.ipag.scrutiny.store.internal.files.StoreFile;
import org.ipag.scrutiny.store.internal.schema.Migrations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.SQLExceptionOverride;

/** H2 inside this program, in one file. */
public final class H2Dialect implements Dialect {

    private static final Logger LOG = LoggerFactory.getLogger(H2Dialect.class);
    private static final String USER = "scrutiny";
    /** Each save of one answer takes some 40 KB until the file is compacted; below this size nobody minds. */
    private static final long WORTH_COMPACTING = 32L << 20;
    /** H2 would write what it was doing when something failed into a file beside the store, not encrypted. */
    private static final String NO_TRACE = ";TRACE_LEVEL_FILE=0";
    /** With less room than this on its disk, a store can write nothing of use. */
    private static final long NO_ROOM = 1L << 20;

    private final StoreFile file;
    private final Migrations migrations;

    public H2Dialect(StoreFile file, Migrations migrations) {
        this.file = file;
        this.migrations = migrations;
    }

    @Override
    public String schema() {
        return "PUBLIC";
    }

    @Override
    public int peekVersion(char[] secret) throws StoreException {
        if (!Files.exists(file.path())) {
            return 0;
        }
        file.checkHeader(secret != null);
        try (Connection connection = source(secret, ";ACCESS_MODE_DATA=r").getConnection()) {
            return Migrations.versionOf(connection, schema());
        } catch (SQLException e) {
            throw explain("The store " + file.path() + " cannot be opened", e);
        }
    }

    @Override
    public void bringUpToDate(Path folder, int version, char[] secret) throws StoreException {
        // H2 commits after each CREATE or ALTER: half a migration must never be seen, so it is done beside the store.
        StoreFile next = new StoreFile(folder, "scrutiny-new");
        try {
            next.deleteLeftover();
            if (version > 0) {
                FileCopies.copyDurably(file.path(), file.aside("before-version-" + migrations.current()));
                FileCopies.copyDurably(file.path(), next.path());
            }
            H2Dialect dialect = new H2Dialect(next, migrations);
            DataSource connections = dialect.connect(secret);
            try {
                migrations.migrate(connections, schema());
            } finally {
                dialect.close(connections);
            }
            FileCopies.moveDurably(next.path(), file.path());
        } catch (IOException e) {
            throw new StoreException("The store " + file.path() + " could not be " + (version == 0 ? "made" : "brought up "
                    + "to date; it is as it was") + ": " + e.getMessage() + ". See that the folder may be written to and "
                    + "has room, then try again.", e);
        }
    }

    /** Not H2's own pool: its connections take a lock for every single value that is read. */
    @Override
    public DataSource connect(char[] secret) throws StoreException {
        // What is committed is written at once and not half a second later: see makeDurable.
        // Nothing that is in the file is ever written over while it is open: a kill in the middle of a write could make the
        // next start miss the newest of what was there (once in some hundred kills). The room comes back on closing.
        JdbcDataSource source = source(secret, ";WRITE_DELAY=0;LOCK_TIMEOUT=10000;REUSE_SPACE=FALSE");
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setPoolName("scrutiny-store");
        config.setMaximumPoolSize(8);
        // One connection stays for as long as the store is open: H2 closes the file after the last.
        config.setMinimumIdle(1);
        config.setMaxLifetime(0);
        // The file is open by then: who has waited this long should hear why, and it is tried again anyway.
        config.setConnectionTimeout(10_000);
        // After a failed write H2 closes the file for good; the next connection opens it again.
        config.setExceptionOverride(new ClosedByFailure());
        finishErasure(source);
        try (Connection first = source.getConnection()) {
            return new HikariDataSource(config);
        } catch (SQLException e) {
            throw explain("The store " + file.path() + " cannot be opened", e);
        }
    }

    /** What was destroyed before a kill leaves the file now, not only when this program closes it. */
    private void finishErasure(JdbcDataSource source) throws StoreException {
        if (Files.exists(erasure())) {
            try (Connection connection = source.getConnection()) {
                compact(connection);
            } catch (SQLException e) {
                throw explain("The store " + file.path() + " cannot be opened", e);
            } catch (IOException e) {
                throw new StoreException("What was destroyed could not be cleared out of " + file.path() + ": " + e.getMessage()
                        + ". See that the folder may be written to and has room, then try again.", e);
            }
        }
    }

    private void compact(Connection connection) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN COMPACT");
        }
        Files.deleteIfExists(erasure());
    }

    private JdbcDataSource source(char[] secret, String settings) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + file.pathWithoutSuffix().toString().replace(";", "\\;")
                + (secret == null ? "" : ";CIPHER=AES") + NO_TRACE + settings);
        source.setUser(USER);
        if (secret == null) {
            source.setPassword("");
        } else {
            // H2 takes the file's password and the user's in one, with a space between; the user's is empty.
            char[] both = Arrays.copyOf(secret, secret.length + 1);
            both[secret.length] = ' ';
            source.setPasswordChars(both);
        }
        return source;
    }

    /** Closes, and makes the file small again if most of it is room that former versions of rows took. */
    @Override
    public void close(DataSource connections) {
        HikariDataSource pool = (HikariDataSource) connections;
        try (pool; Connection last = pool.getDataSource().getConnection()) {
            pool.close();
            if (isMostlyEmpty(last) || Files.exists(erasure())) {
                compact(last);
            }
        } catch (SQLException | IOException e) {
            LOG.warn("The store {} was closed, but its file was not made smaller", file.path(), e);
        }
    }

    /** A note beside the file that something was destroyed: also after a kill the file is written anew, without it. */
    private Path erasure() {
        return file.path().resolveSibling(file.path().getFileName() + ".erase");
    }

    @Override
    public void expectErasure() throws StoreException {
        try {
            FileCopies.noteDurably(erasure());
        } catch (IOException e) {
            throw new StoreException("Nothing was destroyed: " + erasure() + " cannot be written. Check that there is room and that you may write there.", e);
        }
    }

    private boolean isMostlyEmpty(Connection connection) throws SQLException {
        if (!Files.exists(file.path()) || file.path().toFile().length() < WORTH_COMPACTING) {
            return false;
        }
        try (Statement query = connection.createStatement();
                ResultSet row = query.executeQuery("SELECT (SELECT CAST(setting_value AS INTEGER) FROM "
                        + "information_schema.settings WHERE setting_name = 'info.CHUNKS_FILL_RATE'), "
                        + "(SELECT COUNT(*) FROM information_schema.sessions)")) {
            return row.next() && row.getInt(1) < 40 && row.getInt(2) == 1;
        }
    }

    /**
     * A commit may find its rows taken along by a write that H2 began in the background when much had changed, and then
     * returns before that has reached the file; so does CHECKPOINT, which finds nothing left to do (seen with H2 2.5.252 by
     * killing the program at that moment). A second, tiny transaction has something of its own to write and waits for
     * everything before it.
     */
    @Override
    public void makeDurable(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("UPDATE audit_head SET flushes = flushes + 1");
            connection.commit();
            statement.execute("CHECKPOINT SYNC");
        }
        connection.commit();
    }

    @Override
    public void copyTo(Database database, Path target) throws StoreException {
        database.read("The backup " + target + " could not be written", connection -> {
            try (PreparedStatement backup = connection.prepareStatement("BACKUP TO ?")) {
                backup.setString(1, target.toString());
                return backup.execute();
            }
        });
    }

    @Override
    public StoreException explain(String whatFailed, SQLException e) {
        if (noRoom()) {
            return new StoreException(whatFailed + ": there is no room left on the disk that holds " + file.path()
                    + ". Make room there, then it works again.", e);
        }
        if (Files.exists(file.path()) && !Files.isWritable(file.path())) {
            return new StoreException(whatFailed + ": " + file.path() + " may be read but not written to. See that you may write to it and "
                    + "to its folder, then try again; or copy the folder to a place where you may.", e);
        }
        return switch (e.getErrorCode()) {
            case ErrorCode.DATABASE_IS_CLOSED, ErrorCode.DATABASE_CALLED_AT_SHUTDOWN -> new StoreException(whatFailed + ": the disk that holds " + file.path()
                    + " did not take what was written. See that it is connected and has room, then try again.", e);
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> new StoreException("The store " + file.path()
                    + " is in use by another program. Close the other window or command that works with it, "
                    + "then try again.", e);
            case ErrorCode.FILE_ENCRYPTION_ERROR_1 -> new LockedStoreException("The passphrase does not open the store "
                    + file.path() + ". Check it and try again; nothing was changed.", true, e);
            // Only ever when looking at a file: no usable state was found in it, so that H2 would have begun a new one.
            case ErrorCode.DATABASE_IS_READ_ONLY, ErrorCode.FILE_CORRUPTED_1, ErrorCode.GENERAL_ERROR_1 -> new StoreException("The store "
                    + file.path() + " is damaged or was not written by this program. It was left as it is; restore a backup. ("
                    + firstLine(e) + ")", e);
            case ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2 -> new StoreException("The store " + file.path()
                    + " cannot be read or written to. See that the drive it is on is connected, then try again; if it is damaged, "
                    + "restore a backup. (" + firstLine(e) + ")", e);
            case ErrorCode.COLUMN_NOT_FOUND_1, ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1 -> new StoreException("The store "
                    + file.path() + " was made by a version of the program under development and has other tables. Move "
                    + "it away to begin a new one. (" + firstLine(e) + ")", e);
            case ErrorCode.VALUE_TOO_LONG_2 -> new StoreException("A text is too long to be kept: the most is "
                    + "1,048,576 characters. Shorten it and save again.", e);
            case ErrorCode.WRONG_USER_OR_PASSWORD -> new StoreException("The file " + file.path()
                    + " is a database, but not a store of this program.", e);
            default -> Dialect.super.explain(whatFailed, e);
        };
    }

    private boolean noRoom() {
        try {
            return Files.getFileStore(file.folder()).getUsableSpace() < NO_ROOM;
        } catch (IOException e) {
            return false; // Then it is not known, and whatever else failed is said.
        }
    }

    /** Tells the pool that a connection to a file that H2 has closed is of no use any more. */
    private static final class ClosedByFailure implements SQLExceptionOverride {

        @java.lang.Override
        public Override adjudicate(SQLException e) {
            return switch (e.getErrorCode()) {
                case ErrorCode.DATABASE_IS_CLOSED, ErrorCode.DATABASE_CALLED_AT_SHUTDOWN -> Override.MUST_EVICT;
                default -> Override.CONTINUE_EVICT;
            };
        }
    }

    /** The database's own words, for whoever is asked for help; not what it advises programmers to do. */
    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("").replaceFirst("\\. Possible solution.*?(?= \\[|$)", "");
    }
}
