package org.ipag.scrutiny.store.internal.dialect;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.ipag.scrutiny.store.StoreException;
import org.ipag.scrutiny.store.internal.Database;

/** What differs between the databases; everything else of the store is the same code and the same SQL. */
public interface Dialect {

    /** The SQL schema that holds the tables, as {@code information_schema} spells it. */
    String schema();

    /**
     * Looks at what is there without changing it, and fails if that is no usable store.
     *
     * @param secret passphrase or password, or null
     * @return the version of its schema; 0 if there is nothing yet
     */
    int peekVersion(char[] secret) throws StoreException;

    /**
     * Makes an empty store, or keeps a copy of an older one in the data folder and brings it up to date. Whenever the
     * power goes, there is the store as it was or as it shall be.
     *
     * @param version the version of the schema there is; 0 if there is nothing yet
     */
    void bringUpToDate(Path folder, int version, char[] secret) throws StoreException;

    /**
     * Connects to a store that is up to date.
     *
     * @param secret passphrase or password, or null
     */
    DataSource connect(char[] secret) throws StoreException;

    /** Closes what {@link #connect} opened. */
    void close(DataSource connections);

    /** Is told before something is destroyed whose bytes must not stay in the file. */
    default void expectErasure() throws StoreException {
        // A server gives up the room of deleted rows by itself.
    }

    /** Brings a committed transaction from the operating system's memory onto the disk, if that has not been done. */
    void makeDurable(Connection connection) throws SQLException;

    /** Writes a copy of the whole store to a file that does not exist yet. */
    void copyTo(Database database, Path file) throws StoreException;

    /** An exception for the user, from one of the database. */
    default StoreException explain(String whatFailed, SQLException e) {
        return new StoreException(whatFailed + ": " + String.valueOf(e.getMessage()).lines().findFirst().orElse("")
                + " Nothing was changed.", e);
    }

    /** Whether a statement was refused as another row still needs or already has what it writes. */
    static boolean isConstraint(SQLException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null && sql.getSQLState().startsWith("23")) {
                return true;
            }
        }
        return false;
    }

    /** Whether two transactions got in each other's way; trying again helps. */
    static boolean isConflict(SQLException e) {
        String state = e.getSQLState();
        return state != null && (state.equals("40001") || state.equals("40P01"));
    }
}
