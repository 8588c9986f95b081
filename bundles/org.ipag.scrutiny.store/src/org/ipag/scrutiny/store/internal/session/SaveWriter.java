package org.ipag.scrutiny.store.internal.session;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ipag.scrutiny.store.StaleRoundException;
import org.ipag.scrutiny.store.internal.dialect.Dialect;
import org.ipag.scrutiny.store.internal.mapping.Column;
import org.ipag.scrutiny.store.internal.mapping.LinkTable;
import org.ipag.scrutiny.store.internal.mapping.ModelMapping;
import org.ipag.scrutiny.store.internal.mapping.ParentColumn;
import org.ipag.scrutiny.store.internal.mapping.Table;

/**
 * Writes a plan in the caller's transaction: first what is added, then what changes, then what goes, each in an order
 * in which no row ever refers to one that is not there.
 */
final class SaveWriter implements AutoCloseable {

    private static final int BATCH = 500;

    private final ModelMapping mapping;
    private final Connection connection;
    private final SavePlan plan;
    private final Map<String, PreparedStatement> statements = new HashMap<>();
    private final Set<String> stale = new LinkedHashSet<>();

    SaveWriter(ModelMapping mapping, Connection connection, SavePlan plan) {
        this.mapping = mapping;
        this.connection = connection;
        this.plan = plan;
    }

    /**
     * Writes all rows.
     *
     * @throws StaleRoundException if rows were changed, removed or referred to by someone else since they were read
     */
    void write() throws SQLException, StaleRoundException {
        try {
            inserts();
            updates();
            links();
            values();
            deletes();
        } catch (SQLException e) {
            if (Dialect.isConstraint(e)) {
                List<String> ids = new ArrayList<>();
                plan.deletes.forEach(row -> ids.add(row.id()));
                plan.updates.forEach(row -> ids.add(row.id()));
                throw stale(ids.isEmpty() ? plan.inserts.stream().map(SavePlan.Insert::id).limit(20).toList() : ids, e);
            }
            throw e;
        }
        if (!stale.isEmpty()) {
            throw stale(List.copyOf(stale), null);
        }
    }

    private StaleRoundException stale(List<String> ids, Throwable cause) {
        StaleRoundException e = new StaleRoundException("Someone else has changed the same part of this round meanwhile ("
                + ids.size() + (ids.size() == 1 ? " item" : " items") + "). Nothing of yours was lost and nothing was "
                + "overwritten: look at the differences, then save again.", ids);
        if (cause != null) {
            e.initCause(cause);
        }
        return e;
    }

    private PreparedStatement statement(String sql) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        return statement;
    }

    private void inserts() throws SQLException {
        List<SavePlan.Insert> ordered = new ArrayList<>(plan.inserts);
        ordered.sort(Comparator.comparingInt((SavePlan.Insert row) -> row.table().order())
                .thenComparingInt(SavePlan.Insert::depth));
        Table table = null;
        int waiting = 0;
        PreparedStatement statement = null;
        for (SavePlan.Insert row : ordered) {
            if (waiting > 0 && (row.table() != table || waiting == BATCH)) {
                statement.executeBatch();
                waiting = 0;
            }
            table = row.table();
            statement = statement(insertSql(table));
            bind(statement, row);
            statement.addBatch();
            waiting++;
        }
        if (waiting > 0) {
            statement.executeBatch();
        }
        for (SavePlan.Insert row : ordered) {
            referencesWithin(row);
        }
    }

    private static String insertSql(Table table) {
        List<String> names = new ArrayList<>(List.of("id", "round_id", "row_version"));
        if (table.isFamily()) {
            names.add("type");
        }
        table.parents().forEach(parent -> names.add(parent.name()));
        if (table.isContainedInSaid()) {
            names.add("contained_in");
        }
        if (table.isPositioned()) {
            names.add("sort_order");
        }
        table.columns().forEach(column -> names.add(column.name()));
        return "INSERT INTO " + table.name() + " (" + String.join(", ", names) + ") VALUES ("
                + "?, ".repeat(names.size() - 1) + "?)";
    }

    private void bind(PreparedStatement statement, SavePlan.Insert row) throws SQLException {
        int next = 1;
        statement.setString(next++, row.id());
        statement.setString(next++, plan.roundId);
        statement.setLong(next++, 1);
        if (row.table().isFamily()) {
            statement.setString(next++, row.type());
        }
        next = bindPlace(statement, next, row.table(), row.place());
        for (int i = 0; i < row.values().size(); i++) {
            Column column = row.table().columns().get(i);
            column.bind(statement, next++, mapping.isWrittenWithRow(row.table(), column) ? row.values().get(i) : null);
        }
    }

    private static int bindPlace(PreparedStatement statement, int first, Table table, Place place) throws SQLException {
        int next = first;
        for (ParentColumn parent : table.parents()) {
            statement.setString(next++, parent.parent() == place.parentTable() ? place.parentId() : null);
        }
        if (table.isContainedInSaid()) {
            statement.setString(next++, place.containedIn());
        }
        if (table.isPositioned()) {
            statement.setLong(next++, place.position());
        }
        return next;
    }

    /** References that could not be written with the row, as the other row may have come after it. */
    private void referencesWithin(SavePlan.Insert row) throws SQLException {
        for (int i = 0; i < row.values().size(); i++) {
            Column column = row.table().columns().get(i);
            if (row.values().get(i) != null && !mapping.isWrittenWithRow(row.table(), column)) {
                PreparedStatement update = statement(
                        "UPDATE " + row.table().name() + " SET " + column.name() + " = ? WHERE id = ?");
                column.bind(update, 1, row.values().get(i));
                update.setString(2, row.id());
                update.executeUpdate();
            }
        }
    }

    private void updates() throws SQLException {
        for (SavePlan.Update row : plan.updates) {
            StringBuilder sql = new StringBuilder("UPDATE ").append(row.table().name())
                    .append(" SET row_version = row_version + 1");
            if (row.moved()) {
                row.table().parents().forEach(parent -> sql.append(", ").append(parent.name()).append(" = ?"));
                if (row.table().isContainedInSaid()) {
                    sql.append(", contained_in = ?");
                }
                if (row.table().isPositioned()) {
                    sql.append(", sort_order = ?");
                }
            }
            row.columns().forEach(column -> sql.append(", ").append(column.name()).append(" = ?"));
            PreparedStatement update = statement(sql.append(" WHERE id = ? AND row_version = ?").toString());
            int next = !row.moved() ? 1 : bindPlace(update, 1, row.table(), row.place());
            for (int i = 0; i < row.columns().size(); i++) {
                row.columns().get(i).bind(update, next++, row.values().get(i));
            }
            update.setString(next++, row.id());
            update.setLong(next, row.version());
            if (update.executeUpdate() == 0) {
                stale.add(row.id());
            }
        }
    }

    private void links() throws SQLException {
        for (SavePlan.Links change : plan.links) {
            String table = change.table().name();
            String owner = change.table().ownerColumn();
            String target = change.table().targetColumn();
            for (String id : change.removed()) {
                PreparedStatement delete = statement(
                        "DELETE FROM " + table + " WHERE " + owner + " = ? AND " + target + " = ?");
                delete.setString(1, change.ownerId());
                delete.setString(2, id);
                delete.executeUpdate();
            }
            PreparedStatement insert = statement("INSERT INTO " + table + " (round_id, " + owner + ", " + target
                    + ", sort_order) VALUES (?, ?, ?, ?)");
            for (Map.Entry<String, Long> link : change.written().entrySet()) {
                insert.setString(1, plan.roundId);
                insert.setString(2, change.ownerId());
                insert.setString(3, link.getKey());
                insert.setLong(4, link.getValue());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void values() throws SQLException {
        for (SavePlan.Values change : plan.values) {
            String owner = change.table().ownerColumn();
            PreparedStatement delete = statement("DELETE FROM " + change.table().name() + " WHERE " + owner + " = ?");
            delete.setString(1, change.ownerId());
            delete.executeUpdate();
            PreparedStatement insert = statement("INSERT INTO " + change.table().name() + " (round_id, " + owner
                    + ", sort_order, item) VALUES (?, ?, ?, ?)");
            for (int i = 0; i < change.values().size(); i++) {
                insert.setString(1, plan.roundId);
                insert.setString(2, change.ownerId());
                insert.setLong(3, i);
                change.table().type().bind(insert, 4, change.values().get(i));
                insert.executeUpdate();
            }
        }
    }

    private void deletes() throws SQLException {
        Map<String, SavePlan.Delete> byId = new HashMap<>();
        plan.deletes.forEach(row -> byId.put(row.id(), row));
        List<SavePlan.Delete> ordered = new ArrayList<>(plan.deletes);
        ordered.sort(Comparator.comparingInt((SavePlan.Delete row) -> row.table().order())
                .thenComparingInt(row -> depth(row, byId)).reversed());
        for (SavePlan.Delete row : ordered) {
            letGo(row);
        }
        for (SavePlan.Delete row : ordered) {
            PreparedStatement delete = statement(
                    "DELETE FROM " + row.table().name() + " WHERE id = ? AND row_version = ?");
            delete.setString(1, row.id());
            delete.setLong(2, row.version());
            if (delete.executeUpdate() == 0) {
                stale.add(row.id());
            }
        }
    }

    /** What goes refers to nothing any more, as what it refers to may go before it. */
    private void letGo(SavePlan.Delete row) throws SQLException {
        for (LinkTable link : row.table().links()) {
            PreparedStatement delete = statement("DELETE FROM " + link.name() + " WHERE " + link.ownerColumn() + " = ?");
            delete.setString(1, row.id());
            delete.executeUpdate();
        }
        for (Column column : row.table().columns()) {
            if (!mapping.isWrittenWithRow(row.table(), column)) {
                PreparedStatement update = statement(
                        "UPDATE " + row.table().name() + " SET " + column.name() + " = NULL WHERE id = ?");
                update.setString(1, row.id());
                update.executeUpdate();
            }
        }
    }

    private static int depth(SavePlan.Delete row, Map<String, SavePlan.Delete> byId) {
        int depth = 0;
        for (SavePlan.Delete parent = byId.get(row.place().parentId()); parent != null; parent = byId
                .get(parent.place().parentId())) {
            depth++;
        }
        return depth;
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.close();
        }
    }
}
