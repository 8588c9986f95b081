package org.ipag.scrutiny.store.internal.schema;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ipag.scrutiny.model.audit.AuditPackage;
import org.ipag.scrutiny.store.internal.mapping.Column;
import org.ipag.scrutiny.store.internal.mapping.LinkTable;
import org.ipag.scrutiny.store.internal.mapping.ModelMapping;
import org.ipag.scrutiny.store.internal.mapping.ParentColumn;
import org.ipag.scrutiny.store.internal.mapping.Table;
import org.ipag.scrutiny.store.internal.mapping.ValueTable;

/**
 * The SQL that makes a schema for the model, the same for H2 and PostgreSQL. It is run by nobody but the engineers: its
 * output is committed as the first migration, and what changes later is a migration of its own.
 *
 * <p>No foreign key deletes rows of other objects by itself: a save names every row it removes, so that what someone
 * else added meanwhile is found instead of lost. Only links and values go with the row they belong to.
 */
public final class SchemaSql {

    private static final String ID = "VARCHAR(64)";

    private final ModelMapping mapping;
    private final StringBuilder tables = new StringBuilder();
    private final StringBuilder indexes = new StringBuilder();
    private final StringBuilder keys = new StringBuilder();

    public SchemaSql(ModelMapping mapping) {
        this.mapping = mapping;
    }

    /** The whole script. */
    public String script() {
        mapping.tables().forEach(this::table);
        mapping.tables().forEach(table -> table.links().forEach(this::link));
        mapping.tables().forEach(table -> table.values().forEach(this::values));
        store();
        return "-- Made from the domain model by releng/write-schema; see SchemaAgreesWithModelTest.\n"
                + "-- Names with an underscore at the end would else be reserved words.\n\n"
                + tables + "-- Indexes\n\n" + indexes + "\n-- Foreign keys\n\n" + keys;
    }

    private void table(Table table) {
        List<String> lines = new ArrayList<>();
        lines.add("id " + ID + " NOT NULL PRIMARY KEY");
        lines.add("round_id " + ID + " NOT NULL");
        lines.add("row_version BIGINT DEFAULT 1 NOT NULL");
        if (table.isFamily()) {
            lines.add("type VARCHAR NOT NULL");
        }
        table.parents().forEach(parent -> lines.add(parent.name() + " " + ID
                + (table.isParentRequired() ? " NOT NULL" : "")));
        if (table.isContainedInSaid()) {
            lines.add("contained_in VARCHAR NOT NULL");
        }
        if (table.isPositioned()) {
            lines.add("sort_order BIGINT DEFAULT 0 NOT NULL");
        }
        table.columns().forEach(column -> lines.add(definition(column)));
        create(source(table.root()), table.name(), lines);

        boolean roundItself = table == mapping.round();
        if (!roundItself) {
            index(table.name(), "round_id");
            key(table.name(), "round_id", mapping.round().name(), "");
        }
        for (ParentColumn parent : table.parents()) {
            index(table.name(), parent.name());
            key(table.name(), parent.name(), parent.parent().name(), "");
        }
        for (Column column : table.columns()) {
            if (column.isReference()) {
                index(table.name(), column.name());
                key(table.name(), column.name(), mapping.target(column).name(), "");
            }
        }
    }

    /** A feature's column as it is written in CREATE TABLE; ids are short. */
    public static String definition(Column column) {
        return column.isReference() ? column.name() + " " + ID : column.definition();
    }

    private void link(LinkTable link) {
        create(source(link.reference()), link.name(), List.of("round_id " + ID + " NOT NULL",
                link.ownerColumn() + " " + ID + " NOT NULL", link.targetColumn() + " " + ID + " NOT NULL",
                "sort_order BIGINT DEFAULT 0 NOT NULL",
                "PRIMARY KEY (" + link.ownerColumn() + ", " + link.targetColumn() + ")"));
        index(link.name(), "round_id");
        index(link.name(), link.targetColumn());
        key(link.name(), "round_id", mapping.round().name(), "");
        key(link.name(), link.ownerColumn(), link.owner().name(), " ON DELETE CASCADE");
        key(link.name(), link.targetColumn(), link.target().name(), "");
    }

    private void values(ValueTable values) {
        create(source(values.attribute()), values.name(), List.of("round_id " + ID + " NOT NULL",
                values.ownerColumn() + " " + ID + " NOT NULL", "sort_order BIGINT NOT NULL",
                "item " + values.type().sql() + " NOT NULL",
                "PRIMARY KEY (" + values.ownerColumn() + ", sort_order)"));
        index(values.name(), "round_id");
        key(values.name(), "round_id", mapping.round().name(), "");
        key(values.name(), values.ownerColumn(), values.owner().name(), " ON DELETE CASCADE");
    }

    private void store() {
        List<String> audit = new ArrayList<>();
        for (Column column : mapping.auditColumns()) {
            audit.add(column.name() + (column.name().equals("sequence") ? " BIGINT NOT NULL PRIMARY KEY"
                    : " " + column.type().sql() + " NOT NULL"));
        }
        create(source(AuditPackage.Literals.AUDIT_ENTRY), "audit_entry", audit);
        index("audit_entry", "round_id");
        create("How long the audit chain is and how it ends, to notice entries cut off its end; and how often H2 was\n-- made to write out what it had. One row.", "audit_head",
                List.of("id INTEGER NOT NULL PRIMARY KEY", "store_id " + ID + " NOT NULL", "entries BIGINT NOT NULL",
                        "hash VARCHAR NOT NULL", "flushes BIGINT DEFAULT 0 NOT NULL"));
        create("The documents received, each once, under the SHA-256 of its bytes.", "document",
                List.of("sha256 VARCHAR(64) NOT NULL PRIMARY KEY", "size BIGINT NOT NULL",
                        "stored_at TIMESTAMP WITH TIME ZONE NOT NULL"));
        create("The bytes of the documents, in pieces.", "document_piece",
                List.of("sha256 VARCHAR(64) NOT NULL", "number INTEGER NOT NULL", "bytes BYTEA NOT NULL",
                        "PRIMARY KEY (sha256, number)"));
        key("document_piece", "sha256", "document", "document", "sha256", " ON DELETE CASCADE");
    }

    private void create(String comment, String name, List<String> lines) {
        tables.append("-- ").append(comment).append("\nCREATE TABLE ").append(name).append(" (\n    ")
                .append(String.join(",\n    ", lines)).append("\n);\n\n");
    }

    private void index(String table, String column) {
        indexes.append("CREATE INDEX ").append(table).append("_by_").append(column).append(" ON ").append(table)
                .append(" (").append(column).append(");\n");
    }

    private void key(String table, String column, String target, String rule) {
        key(table, column, target, column, "id", rule);
    }

    private void key(String table, String column, String target, String suffix, String targetColumn, String rule) {
        keys.append("ALTER TABLE ").append(table).append(" ADD CONSTRAINT ").append(table).append("_to_")
                .append(suffix.replaceFirst("_id$", "")).append(" FOREIGN KEY (").append(column).append(") REFERENCES ")
                .append(target).append(" (").append(targetColumn).append(")").append(rule).append(";\n");
    }

    private static String source(EClass eClass) {
        return eClass.getName();
    }

    private static String source(EStructuralFeature feature) {
        return feature.getEContainingClass().getName() + "." + feature.getName();
    }
}
