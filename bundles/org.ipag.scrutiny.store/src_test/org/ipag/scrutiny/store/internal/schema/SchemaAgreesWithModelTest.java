package org.ipag.scrutiny.store.internal.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.h2.jdbcx.JdbcDataSource;
import org.ipag.scrutiny.store.internal.mapping.ModelMapping;
import org.junit.jupiter.api.Test;

/**
 * The model is the source, the migrations follow it. When this fails after a change to scrutiny.ecore, run
 * {@code releng/write-schema} (before the first release) or write a migration with the SQL that the failure prints.
 */
class SchemaAgreesWithModelTest {

    private static final Path FOLDER = Path.of("src/org/ipag/scrutiny/store/internal/schema");

    @Test
    void theMigrationsMakeTheTablesOfTheModel() throws Exception {
        String wanted = new SchemaSql(new ModelMapping()).script();
        if (Boolean.getBoolean("scrutiny.schema.write")) {
            Files.writeString(FOLDER.resolve(Migrations.SCRIPTS.getFirst()), wanted);
            return;
        }
        try (Connection model = DriverManager.getConnection("jdbc:h2:mem:model");
                Connection migrated = DriverManager.getConnection("jdbc:h2:mem:migrated;DB_CLOSE_DELAY=-1")) {
            try (Statement statement = model.createStatement()) {
                statement.execute(wanted);
            }
            JdbcDataSource source = new JdbcDataSource();
            source.setURL("jdbc:h2:mem:migrated");
            new Migrations().migrate(source, "PUBLIC");

            List<String> needed = differences(columns(model), columns(migrated));
            needed.addAll(differences(constraints(model), constraints(migrated)));
            assertThat(needed).as("""
                    The domain model and the SQL schema differ.
                    Nothing is released yet, so write the first migration anew and commit it with your change:
                        releng/write-schema
                    After the first release, add a new migration instead. The lines below say what is missing (+) or \
                    no longer wanted (-)""").isEmpty();
        }
    }

    @Test
    void everyScriptInTheFolderIsAMigration() throws Exception {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".sql")))
                    .containsExactlyInAnyOrderElementsOf(Migrations.SCRIPTS);
        }
        for (int i = 0; i < Migrations.SCRIPTS.size(); i++) {
            assertThat(Migrations.SCRIPTS.get(i)).startsWith("V" + (i + 1) + "__");
        }
    }

    private static List<String> differences(Map<String, String> wanted, Map<String, String> found) {
        List<String> lines = new ArrayList<>();
        for (String key : new TreeSet<>(Stream.concat(wanted.keySet().stream(), found.keySet().stream()).toList())) {
            if (!wanted.getOrDefault(key, "").equals(found.getOrDefault(key, ""))) {
                if (wanted.containsKey(key)) {
                    lines.add("+ " + key + " " + wanted.get(key));
                }
                if (found.containsKey(key)) {
                    lines.add("- " + key + " " + found.get(key));
                }
            }
        }
        return lines;
    }

    /** Each column with its type, whether it may be null, and its default. */
    private static Map<String, String> columns(Connection connection) throws SQLException {
        return read(connection, """
                SELECT LOWER(table_name || '.' || column_name),
                       data_type || COALESCE('(' || character_maximum_length || ')', '')
                       || CASE is_nullable WHEN 'NO' THEN ' NOT NULL' ELSE '' END
                       || COALESCE(' DEFAULT ' || column_default, '')
                  FROM information_schema.columns
                 WHERE table_schema = 'PUBLIC' AND table_name <> 'schema_history'""");
    }

    /** Each foreign key and each index. */
    private static Map<String, String> constraints(Connection connection) throws SQLException {
        Map<String, String> all = read(connection, """
                SELECT LOWER('foreign key ' || constraint_name), update_rule || ', ' || delete_rule
                  FROM information_schema.referential_constraints WHERE constraint_schema = 'PUBLIC'""");
        all.putAll(read(connection, """
                SELECT LOWER('index ' || table_name || '.' || index_name), index_type_name
                  FROM information_schema.indexes
                 WHERE table_schema = 'PUBLIC' AND table_name <> 'schema_history' AND index_name LIKE '%\\_BY\\_%'"""));
        return all;
    }

    private static Map<String, String> read(Connection connection, String sql) throws SQLException {
        Map<String, String> result = new TreeMap<>();
        try (Statement query = connection.createStatement(); ResultSet rows = query.executeQuery(sql)) {
            while (rows.next()) {
                result.put(rows.getString(1), rows.getString(2));
            }
        }
        return result;
    }
}
