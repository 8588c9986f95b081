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
 * little more than reading the rows.
 */
final class RoundLoader {

    /** An object with what its row says besides its features. */
    record Loaded(Identified object, Table table, long version, Place place) {
    }

    private record Pending(InternalEObject object, int feature, String target) {
    }

    private record Linked(LinkTable table, String owner, String target, long position) {
    }

    private final ModelMapping mapping;
    private final Connection connection;
    private final String roundId;
    private final Map<String, Loaded> byId = new HashMap<>();
    private final List<Loaded> all = new ArrayList<>();
    private final List<Pending> pending = new ArrayList<>();
    private final List<Linked> links = new ArrayList<>();

    RoundLoader(ModelMapping mapping, Connection connection, String roundId) {
        this.mapping = mapping;
        this.connection = connection;
        this.roundId = roundId;
    }

    /**
     * Reads the round.
     *
     * @return its tracker, which listens already; null if there is no such round
     */
    Tracker load() throws SQLException {
        for (Table table : mapping.tables()) {
            rows(table);
        }
        Loaded root = byId.get(roundId);
        if (root == null) {
            return null;
        }
        for (Table table : mapping.tables()) {
            for (LinkTable link : table.links()) {
                links(link);
            }
            for (ValueTable values : table.values()) {
                values(values);
            }
        }
        for (Pending reference : pending) {
            reference.object().eSet(reference.feature(), object(reference.target()));
        }
        for (Linked link : links) {
            list(object(link.owner()), link.table().reference()).addUnique(object(link.target()));
        }
        Round round = (Round) root.object();
        Tracker tracker = new Tracker(mapping, round);
        Map<String, Tracked> rows = new HashMap<>(all.size() * 2);
        for (Loaded each : all) {
            rows.put(each.object().getId(), tracker.loaded(each.object(), each.version(), each.place()));
        }
        rememberLinks(rows);
        return tracker;
    }

    private void rememberLinks(Map<String, Tracked> rows) {
        for (Linked link : links) {
            Tracked row = rows.get(link.owner());
            Map<String, Long> stored = row.links(link.table());
            if (stored.isEmpty()) {
                stored = new LinkedHashMap<>();
                row.setLinks(link.table(), stored);
            }
            stored.put(link.target(), link.position());
        }
    }

    private Identified object(String id) throws SQLException {
        Loaded loaded = byId.get(id);
        if (loaded == null) {
            throw new SQLException("A row refers to " + id + ", which is not in the round " + roundId);
        }
        return loaded.object();
    }

    @SuppressWarnings("unchecked")
    private static InternalEList<Object> list(Identified owner, EReference reference) {
        return (InternalEList<Object>) owner.eGet(reference);
    }

    private void rows(Table table) throws SQLException {
        List<Loaded> loaded = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(sql(table))) {
            query.setString(1, roundId);
            query.setFetchSize(1000);
            try (ResultSet rows = query.executeQuery()) {
                Map<EClass, int[]> features = new HashMap<>();
                while (rows.next()) {
                    loaded.add(row(table, rows, features));
                }
            }
        }
        if (table.isPositioned()) {
            loaded.sort(Comparator.comparingLong(each -> each.place().position()));
        }
        all.addAll(loaded);
        // Within a table, parents may come after children: first know them all, then put them together.
        loaded.forEach(each -> byId.put(each.object().getId(), each));
        for (Loaded each : loaded) {
            if (table != mapping.round()) {
                contain(each);
            }
        }
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

    private Loaded row(Table table, ResultSet rows, Map<EClass, int[]> features) throws SQLException {
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
        InternalEObject internal = (InternalEObject) object;
        object.setId(id);
        int[] ids = features.computeIfAbsent(eClass, key -> featureIds(table, key));
        List<Column> columns = table.columns();
        for (int i = 0; i < ids.length; i++, next++) {
            if (ids[i] < 0) {
                continue;
            }
            Column column = columns.get(i);
            Object value = column.read(rows, next);
            if (value == null) {
                continue;
            }
            if (column.isReference()) {
                pending.add(new Pending(internal, ids[i], (String) value));
            } else {
                internal.eSet(ids[i], value);
            }
        }
        return new Loaded(object, table, version, new Place(parentTable, parentId, containedIn, position));
    }

    private static int[] featureIds(Table table, EClass eClass) {
        return table.columns().stream().mapToInt(column -> eClass.getFeatureID(column.feature())).toArray();
    }

    private void contain(Loaded child) throws SQLException {
        Identified parent = object(child.place().parentId() == null ? roundId : child.place().parentId());
        EReference feature = containing(parent.eClass(), child);
        if (feature.isMany()) {
            list(parent, feature).addUnique(child.object());
        } else {
            parent.eSet(feature, child.object());
        }
    }

    private final Map<EClass, Map<Table, EReference>> containing = new HashMap<>();

    private EReference containing(EClass parent, Loaded child) throws SQLException {
        if (child.place().containedIn() != null
                && parent.getEStructuralFeature(child.place().containedIn()) instanceof EReference said) {
            return said;
        }
        EReference found = containing.computeIfAbsent(parent, key -> new HashMap<>()).computeIfAbsent(child.table(),
                table -> table.containers().stream().filter(each -> isIn(parent, each)).findFirst().orElse(null));
        if (found == null) {
            throw new SQLException("The row " + child.object().getId() + " of " + child.table()
                    + " has no place in a " + parent.getName());
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
                    links.add(new Linked(link, rows.getString(1), rows.getString(2), rows.getLong(3)));
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
                    List<Object> list = (List<Object>) object(rows.getString(1)).eGet(values.attribute());
                    list.add(values.type().read(rows, 2));
                }
            }
        }
    }
}
