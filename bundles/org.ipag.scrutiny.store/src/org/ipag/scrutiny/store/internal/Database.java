package org.ipag.scrutiny.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;

import javax.sql.DataSource;

import org.ipag.scrutiny.store.StoreException;
import org.ipag.scrutiny.store.internal.dialect.Dialect;

/** The connections of an open store, lent for one piece of work each. */
public final class Database implements AutoCloseable {

    /** Work on a connection. */
    @FunctionalInterface
    public interface Work<T> {
        T on(Connection connection) throws SQLException, StoreException;
    }

    private final Dialect dialect;
    private final DataSource connections;
    /** One writer at a time: a second would only wait inside the database. */
    private final ReentrantLock writing = new ReentrantLock();

    public Database(Dialect dialect, DataSource connections) {
        this.dialect = dialect;
        this.connections = connections;
    }

    public Dialect dialect() {
        return dialect;
    }

    /** Reads, seeing the database at one moment. What fails is explained in words. */
    public <T> T read(String whatFailed, Work<T> work) throws StoreException {
        try (Connection connection = connections.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                return work.on(connection);
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw explain(whatFailed, e);
        }
    }

    /** Writes in one transaction, all or nothing, which survives a power cut once this returns. */
    public <T> T write(Work<T> work) throws SQLException, StoreException {
        writing.lock();
        try (Connection connection = connections.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            boolean done = false;
            try {
                T result = work.on(connection);
                connection.commit();
                done = true;
                dialect.makeDurable(connection);
                return result;
            } finally {
                if (!done) {
                    connection.rollback();
                }
            }
        } finally {
            writing.unlock();
        }
    }

    /** An exception for the user, from one of the database. */
    public StoreException explain(String whatFailed, SQLException e) {
        return dialect.explain(whatFailed, e);
    }

    /** Closes the connections, once a save that is under way has ended. */
    @Override
    public void close() {
        writing.lock();
        try {
            dialect.close(connections);
        } finally {
            writing.unlock();
        }
    }
}
