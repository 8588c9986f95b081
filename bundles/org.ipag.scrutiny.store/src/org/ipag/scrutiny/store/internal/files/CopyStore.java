package org.ipag.scrutiny.store.internal.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import org.ipag.scrutiny.store.StoreException;
import org.ipag.scrutiny.store.internal.Database;
import org.ipag.scrutiny.store.internal.dialect.H2Dialect;
import org.ipag.scrutiny.store.internal.schema.Migrations;

/** Copies a store of another database into a file of an embedded one: that is its backup. */
public final class CopyStore {

    private static final int BATCH = 500;

    private CopyStore() {
    }

    /** Writes a backup of a database, with tables of the same version. */
    public static void toArchive(Database source, Migrations migrations, Path target) throws StoreException {
        try {
            Path work = Files.createTempDirectory(target.getParent(), "backup-");
            try {
                StoreFile file = new StoreFile(work);
                copy(source, file, migrations);
                Archive.zip(file, target);
            } finally {
                FileCopies.deleteFolder(work);
            }
        } catch (IOException e) {
            throw new StoreException("The backup " + target + " could not be written: " + e.getMessage(), e);
        }
    }

    private static void copy(Database source, StoreFile file, Migrations migrations) throws StoreException {
        int version = source.read("The backup could not be written",
                connection -> Migrations.versionOf(connection, source.dialect().schema()));
        Migrations sameVersion = migrations.upTo(version);
        H2Dialect targetDialect = new H2Dialect(file, sameVersion);
        DataSource connections = targetDialect.connect(null);
        try (Database target = new Database(targetDialect, connections)) {
            sameVersion.migrate(connections, targetDialect.schema());
            source.read("The backup could not be written", from -> target.write(to -> {
                try (Statement setting = to.createStatement()) {
                    // The rows come table by table; that they fit together has been checked where they come from.
                    setting.execute("SET REFERENTIAL_INTEGRITY FALSE");
                    for (String table : tables(from, source.dialect().schema())) {
                        copy(from, to, table);
                    }
                    setting.execute("SET REFERENTIAL_INTEGRITY TRUE");
                }
                return null;
            }));
        }
    }

    private static List<String> tables(Connection from, String schema) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (PreparedStatement query = from.prepareStatement("SELECT table_name FROM information_schema.tables "
                + "WHERE table_schema = ? AND table_name <> 'schema_history' ORDER BY table_name")) {
            query.setString(1, schema);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
        }
        return tables;
    }

    private static void copy(Connection from, Connection to, String table) throws SQLException {
        try (Statement query = from.createStatement()) {
            query.setFetchSize(BATCH);
            try (ResultSet rows = query.executeQuery("SELECT * FROM " + table)) {
                int columns = rows.getMetaData().getColumnCount();
                List<String> names = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    names.add(rows.getMetaData().getColumnName(i));
                }
                try (PreparedStatement insert = to.prepareStatement("INSERT INTO " + table + " ("
                        + String.join(", ", names) + ") VALUES (" + "?, ".repeat(columns - 1) + "?)")) {
                    int waiting = 0;
                    while (rows.next()) {
                        for (int i = 1; i <= columns; i++) {
                            insert.setObject(i, rows.getObject(i));
                        }
                        insert.addBatch();
                        if (++waiting % BATCH == 0) {
                            insert.executeBatch();
                        }
                    }
                    insert.executeBatch();
                }
            }
        }
    }
}
