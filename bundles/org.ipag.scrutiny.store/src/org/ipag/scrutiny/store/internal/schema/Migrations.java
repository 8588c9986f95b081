package org.ipag.scrutiny.store.internal.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.ipag.scrutiny.store.StoreException;

/**
 * The numbered migrations, and which of them a store has seen. The migration library is started only when there is
 * something to do, so that opening a store that is up to date costs one query.
 */
public final class Migrations {

    /** The scripts beside this class, in order. They are named here, as a bundle's folders cannot be listed. */
    static final List<String> SCRIPTS = List.of("V1__domain_model.sql");

    private static final String HISTORY = "schema_history";

    private final List<String> scripts;

    /** The migrations of this program. */
    public Migrations() {
        this(SCRIPTS);
    }

    /** Other migrations, beside this class on the class path; for tests of what a later version does. */
    public Migrations(List<String> scripts) {
        this.scripts = List.copyOf(scripts);
    }

    /** The version of the schema that this program works with. */
    public int current() {
        return scripts.size();
    }

    /** The migrations up to a version. */
    public Migrations upTo(int version) {
        return new Migrations(scripts.subList(0, version));
    }

    /** Refuses a store that a newer program has changed, whose tables this one would not understand. */
    public void checkNotNewer(int version) throws StoreException {
        if (version > current()) {
            throw new StoreException("This store was written by a newer version of the program (its tables have version "
                    + version + ", this program knows up to " + current() + "). It was left untouched. "
                    + "Install the newer version, or open another data folder.");
        }
    }

    /**
     * The version of the schema in a database.
     *
     * @param schema the SQL schema that holds the tables
     * @return 0 if the database is empty
     * @throws StoreException if the database holds something that is no store
     */
    public static int versionOf(Connection connection, String schema) throws SQLException, StoreException {
        boolean history = false;
        boolean other = false;
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = ?")) {
            query.setString(1, schema);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    history |= rows.getString(1).equals(HISTORY);
                    other = true;
                }
            }
        }
        if (!history) {
            if (other) {
                throw new StoreException("The database holds tables, but they are not a store of this program. "
                        + "Choose another data folder or an empty database.");
            }
            return 0;
        }
        try (Statement query = connection.createStatement(); ResultSet rows = query.executeQuery("SELECT "
                + "MAX(CAST(\"version\" AS INTEGER)) FROM \"" + HISTORY + "\" WHERE \"success\"")) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    /** Brings a database up to date. */
    public void migrate(DataSource database, String schema) throws StoreException {
        try {
            Flyway.configure(Flyway.class.getClassLoader()).dataSource(database).defaultSchema(schema).table(HISTORY)
                    .loggers("slf4j").locations(new String[0]).resourceProvider(new Scripts()).javaMigrationClassProvider(List::of)
                    .validateMigrationNaming(true).load().migrate();
        } catch (FlywayException e) {
            throw new StoreException("The store could not be brought up to date. It is as it was before; send the log "
                    + "to whoever looks after the program. (" + firstLine(e) + ")", e);
        }
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).strip().lines().findFirst().orElse("");
    }

    /** The text of a script. */
    static String script(String name) {
        try (InputStream in = Migrations.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The migration " + name + " is missing from the program");
            }
            StringWriter text = new StringWriter();
            new InputStreamReader(in, StandardCharsets.UTF_8).transferTo(text);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands the scripts to the migration library, which could not find them inside a bundle. */
    private final class Scripts implements ResourceProvider {

        @Override
        public LoadableResource getResource(String name) {
            return scripts.contains(name) ? new Script(name) : null;
        }

        @Override
        public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
            return scripts.stream().filter(name -> name.startsWith(prefix)).<LoadableResource>map(Script::new).toList();
        }
    }

    private static final class Script extends LoadableResource {

        private final String name;

        Script(String name) {
            this.name = name;
        }

        @Override
        public Reader read() {
            return new StringReader(script(name));
        }

        @Override
        public String getAbsolutePath() {
            return name;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return name;
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public String getRelativePath() {
            return name;
        }
    }
}
