package org.ipag.scrutiny.store.internal.session;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.ipag.scrutiny.model.common.Identified;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.store.internal.mapping.Column;
import org.ipag.scrutiny.store.internal.mapping.LinkTable;
import org.ipag.scrutiny.store.internal.mapping.ModelMapping;
import org.ipag.scrutiny.store.internal.mapping.ParentColumn;
import org.ipag.scrutiny.store.internal.mapping.Table;
import org.ipag.scrutiny.store.internal.mapping.ValueTable;

/**
 * Reads a round with one query a table and puts the tree together before anyone listens to it, so that loading costs
 * little more than reading the rows. Tables come in an order in which most of what a row refers to is there already.
 */
final class RoundLoader {

    /** A reference to an object that had not been read yet. */
    private record Pending(InternalEObject object, int feature, String target) {
    }

    private final ModelMapping mapping;
    private final Connection connection;
    private final String roundId;
    private final Tracker tracker;
    private final List<Pending> pending = new ArrayList<>();
    private final Map<EClass, Map<Table, EReference>> containing = new HashMap<>();

    RoundLoader(ModelMapping mapping, Connection connection, String roundId) {
        this.mapping = mapping;
        this.connection = connection;
        this.roundId = roundId;
        this.tracker = new Tracker(mapping);
    }

    /**
     * Reads the round.
     *
     * @return its tracker, which listens already; null if there is no such round
     */
    Tracker load() throws SQLException {
        List<Tracked> all = new ArrayList<>();
        for (Table table : mapping.tables()) {
            List<Tracked> rows = rows(table);
            all.addAll(rows);
            if (table == mapping.round()) {
                if (rows.isEmpty()) {
                    return null;
                }
            } else {
                contain(table, rows);
            }
        }
        for (Pending reference : pending) {
            reference.object().eSet(reference.feature(), row(reference.target()).object());
        }
        for (Table table : mapping.tables()) {
            for (LinkTable link : table.links()) {
                links(link);
            }
            for (ValueTable values : table.values()) {
                values(values);
            }
        }
        tracker.listen((Round) row(roundId).object(), all);
        return tracker;
    }

    private Tracked row(String id) throws SQLException {
        Tracked row = tracker.row(id);
        if (row == null) {
            throw new SQLException("A row refers to " + id + ", which is not in the round " + roundId);
        }
        return row;
    }

    @SuppressWarnings("unchecked")
    private static InternalEList<Object> list(Identified owner, EReference reference) {
        return (InternalEList<Object>) owner.eGet(reference);
    }

    private List<Tracked> rows(Table table) throws SQLException {
        List<Tracked> loaded = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(sql(table))) {
            query.setString(1, roundId);
            query.setFetchSize(1000);
            try (ResultSet rows = query.executeQuery()) {
                RowReader reader = new RowReader(table, rows);
                while (rows.next()) {
                    loaded.add(reader.next());
                }
            }
        }
        return loaded;
    }

    static String sql(Table table) {
        List<String> names = new ArrayList<>(List.of("id", "row_version"));
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
        return "SELECT " + String.join(", ", names) + " FROM " + table.name() + " WHERE round_id = ?";
    }

    /** Makes objects of the rows of one table. */
    private final class RowReader {

        private final Table table;
        private final ResultSet rows;
        private final Column[] columns;
        private final boolean[] known;
        /** What a new object has already; small numbers, truth values and literals are the same object. */
        private final Object[] defaults;
        private final Map<EClass, int[]> features = new HashMap<>();
        /** Neighbouring rows often refer to the same object: what each column referred to last. */
        private final Tracked[] last;

        RowReader(Table table, ResultSet rows) {
            this.table = table;
            this.rows = rows;
            this.columns = table.columns().toArray(Column[]::new);
            this.last = new Tracked[columns.length];
            this.known = new boolean[columns.length];
            this.defaults = new Object[columns.length];
            for (int i = 0; i < columns.length; i++) {
                defaults[i] = columns[i].feature().getDefaultValue();
                known[i] = columns[i].isReference() && mapping.isWrittenWithRow(table, columns[i]);
            }
        }

        Tracked next() throws SQLException {
            int next = 1;
            String id = rows.getString(next++);
            long version = rows.getLong(next++);
            EClass eClass = table.eClass(table.isFamily() ? rows.getString(next++) : null);
            Table parentTable = null;
            String parentId = null;
            for (ParentColumn parent : table.parents()) {
                String value = rows.getString(next++);
                if (value != null) {
                    parentTable = parent.parent();
                    parentId = value;
                }
            }
            String containedIn = table.isContainedInSaid() ? rows.getString(next++) : null;
            long position = table.isPositioned() ? rows.getLong(next++) : 0;
            Identified object = (Identified) EcoreUtil.create(eClass);
            object.setId(id);
            setFeatures((InternalEObject) object, next);
            return tracker.loaded(object, table, version, new Place(parentTable, parentId, containedIn, position));
        }

        private void setFeatures(InternalEObject object, int firstColumn) throws SQLException {
            int[] ids = features.computeIfAbsent(object.eClass(), key -> featureIds(table, key));
            for (int i = 0; i < ids.length; i++) {
                if (ids[i] < 0) {
                    continue;
                }
                Object value = columns[i].read(rows, firstColumn + i);
                if (value == null || value == defaults[i]) {
                    continue;
                }
                if (known[i]) {
                    String target = (String) value;
                    if (last[i] == null || !last[i].id().equals(target)) {
                        last[i] = row(target);
                    }
                    object.eSet(ids[i], last[i].object());
                } else if (columns[i].isReference()) {
                    pending.add(new Pending(object, ids[i], (String) value));
                } else {
                    object.eSet(ids[i], value);
                }
            }
        }
    }

    private static int[] featureIds(Table table, EClass eClass) {
        return table.columns().stream().mapToInt(column -> eClass.getFeatureID(column.feature())).toArray();
    }

    private void contain(Table table, List<Tracked> rows) throws SQLException {
        Map<Tracked, List<Tracked>> byParent = new LinkedHashMap<>();
        Tracked parent = null;
        List<Tracked> siblings = null;
        for (Tracked child : rows) {
            String parentId = child.place().parentId() == null ? roundId : child.place().parentId();
            // Rows of one parent mostly come together: they were added together.
            if (parent == null || !parent.id().equals(parentId)) {
                parent = row(parentId);
                siblings = byParent.computeIfAbsent(parent, key -> new ArrayList<>());
            }
            siblings.add(child);
        }
        for (Map.Entry<Tracked, List<Tracked>> family : byParent.entrySet()) {
            if (table.isPositioned()) {
                family.getValue().sort(Comparator.comparingLong(row -> row.place().position()));
            }
            contain(family.getKey().object(), family.getValue());
        }
    }

    private void contain(Identified parent, List<Tracked> children) throws SQLException {
        EReference feature = null;
        InternalEList<Object> list = null;
        for (Tracked child : children) {
            if (feature == null || child.place().containedIn() != null) {
                feature = containing(parent.eClass(), child);
                list = feature.isMany() ? list(parent, feature) : null;
            }
            if (list == null) {
                parent.eSet(feature, child.object());
            } else {
                list.addUnique(child.object());
            }
        }
    }

    private EReference containing(EClass parent, Tracked child) throws SQLException {
        if (child.place().containedIn() != null
                && parent.getEStructuralFeature(child.place().containedIn()) instanceof EReference said) {
            return said;
        }
        EReference found = containing.computeIfAbsent(parent, key -> new HashMap<>()).computeIfAbsent(child.table(),
                table -> table.containers().stream().filter(each -> isIn(parent, each)).findFirst().orElse(null));
        if (found == null) {
            throw new SQLException("The row " + child.id() + " of " + child.table() + " has no place in a "
                    + parent.getName());
        }
        return found;
    }

    private static boolean isIn(EClass parent, EStructuralFeature feature) {
        return feature.getEContainingClass().isSuperTypeOf(parent);
    }

    private void links(LinkTable link) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT " + link.ownerColumn() + ", "
                + link.targetColumn() + ", sort_order FROM " + link.name() + " WHERE round_id = ? ORDER BY sort_order")) {
            query.setString(1, roundId);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    Tracked owner = row(rows.getString(1));
                    Tracked target = row(rows.getString(2));
                    owner.addLink(link, target.id(), rows.getLong(3));
                    list(owner.object(), link.reference()).addUnique(target.object());
                }
            }
        }
    }

    private void values(ValueTable values) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT " + values.ownerColumn() + ", item FROM "
                + values.name() + " WHERE round_id = ? ORDER BY sort_order")) {
            query.setString(1, roundId);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    @SuppressWarnings("unchecked")
                    List<Object> list = (List<Object>) row(rows.getString(1)).object().eGet(values.attribute());
                    list.add(values.type().read(rows, 2));
                }
            }
        }
    }
}
