package org.ipag.scrutiny.store.internal.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ipag.scrutiny.model.common.Identified;
import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.store.internal.mapping.Column;
import org.ipag.scrutiny.store.internal.mapping.LinkTable;
import org.ipag.scrutiny.store.internal.mapping.ModelMapping;
import org.ipag.scrutiny.store.internal.mapping.Table;
import org.ipag.scrutiny.store.internal.mapping.ValueTable;
import org.ipag.scrutiny.store.internal.session.Tracker.SiblingList;

/** Works out what a save must write from what was touched, by comparing the model with what the store has. */
final class SavePlanner {

    private final Tracker tracker;
    private final ModelMapping mapping;
    private final SavePlan plan;
    private final Map<Tracked, Long> positions = new HashMap<>();
    private final Map<Tracked, Tracked> takenOver = new HashMap<>();

    private SavePlanner(Tracker tracker, List<Change> changes) {
        this.tracker = tracker;
        this.mapping = tracker.mapping();
        this.plan = new SavePlan(tracker.round().getId(), changes, tracker.takeTouched(), tracker.takeReordered());
    }

    /**
     * Makes the plan for everything touched since the last one, which counts as saved from now on. To be called on the
     * model's thread, holding the tracker's lock.
     */
    static SavePlan plan(Tracker tracker, List<Change> changes) {
        return new SavePlanner(tracker, changes).plan();
    }

    private SavePlan plan() {
        Set<Tracked> rows = new LinkedHashSet<>(plan.touched);
        List<Tracked> gone = new ArrayList<>();
        List<Tracked> come = new ArrayList<>();
        for (Tracked row : rows) {
            boolean here = tracker.isInRound(row.object());
            if (here && !row.isStored()) {
                come.add(row);
            } else if (!here && row.isStored()) {
                gone.add(row);
            }
        }
        takeOver(come, gone);
        if (!gone.isEmpty() || !come.isEmpty()) {
            addReferrers(rows, gone, come);
        }
        number(rows);
        for (Tracked row : rows) {
            plan.before.put(row, row.takeBefore());
            if (!tracker.isInRound(row.object())) {
                continue;
            }
            if (row.isStored() || takenOver.containsKey(row)) {
                update(row);
            } else {
                insert(row);
            }
        }
        for (Tracked row : gone) {
            plan.deletes.add(new SavePlan.Delete(row, row.table(), row.id(), row.version(), row.place()));
        }
        return plan;
    }

    /** An object that replaces another under the same id writes over its row. */
    private void takeOver(List<Tracked> come, List<Tracked> gone) {
        if (come.isEmpty() || gone.isEmpty()) {
            return;
        }
        Map<String, Tracked> goneById = new HashMap<>();
        gone.forEach(row -> goneById.put(row.id(), row));
        for (Tracked row : come) {
            Tracked old = goneById.get(row.id());
            if (old != null && old.table() == row.table()) {
                takenOver.put(row, old);
                plan.takeOvers.add(new SavePlan.TakeOver(row, old));
                gone.remove(old);
            }
        }
    }

    /** References to what leaves become empty; references to what comes back are written again. */
    private void addReferrers(Set<Tracked> rows, List<Tracked> gone, List<Tracked> come) {
        Set<EObject> targets = new HashSet<>();
        gone.forEach(row -> targets.add(row.object()));
        come.forEach(row -> targets.add(row.object()));
        for (Iterator<EObject> all = tracker.round().eAllContents(); all.hasNext();) {
            EObject object = all.next();
            Table table = mapping.table(object.eClass());
            if (!table.refersToOthers()) {
                continue;
            }
            for (Column column : table.columns()) {
                if (column.isReference() && has(object, column.feature())
                        && targets.contains(object.eGet(column.feature()))) {
                    rememberReference(rows, object, column.feature());
                }
            }
            for (LinkTable link : table.links()) {
                if (has(object, link.reference())
                        && ((Collection<?>) object.eGet(link.reference())).stream().anyMatch(targets::contains)) {
                    rememberReference(rows, object, link.reference());
                }
            }
        }
    }

    private void rememberReference(Set<Tracked> rows, EObject object, EStructuralFeature feature) {
        Tracked row = tracker.row(object);
        if (row.isStored()) {
            row.remember(feature, null);
            rows.add(row);
        }
    }

    private static boolean has(EObject object, EStructuralFeature feature) {
        return feature.getEContainingClass().isSuperTypeOf(object.eClass());
    }

    /** Gives the children of every changed list their positions; adds those whose position changes to the rows. */
    private void number(Set<Tracked> rows) {
        Set<SiblingList> lists = new LinkedHashSet<>(plan.reordered);
        for (Tracked row : rows) {
            EReference containing = row.object().eContainmentFeature();
            if (containing != null && containing.isMany()) {
                // A row that only changed its text keeps its place: only comers and movers make a list count.
                if (!row.isStored()) {
                    lists.add(new SiblingList(row.object().eContainer(), containing));
                }
            }
        }
        for (SiblingList list : lists) {
            if (tracker.isInRound(list.parent())) {
                number(list, rows);
            }
        }
    }

    private void number(SiblingList list, Set<Tracked> rows) {
        List<?> children = (List<?>) list.parent().eGet(list.feature());
        long[] known = new long[children.size()];
        List<Tracked> siblings = new ArrayList<>(children.size());
        for (int i = 0; i < known.length; i++) {
            Tracked row = tracker.row((EObject) children.get(i));
            siblings.add(row);
            Tracked stored = takenOver.getOrDefault(row, row);
            known[i] = stored.isStored() && place(row, 0).sameList(stored.place()) ? stored.place().position()
                    : Positions.NONE;
        }
        long[] assigned = Positions.assign(known);
        for (int i = 0; i < known.length; i++) {
            positions.put(siblings.get(i), assigned[i]);
            if (assigned[i] != known[i]) {
                rows.add(siblings.get(i));
            }
        }
    }

    private Place place(Tracked row, long position) {
        EObject parent = row.object().eContainer();
        if (!(parent instanceof Identified identified)) {
            return Place.ROOT;
        }
        String containedIn = row.table().isContainedInSaid() ? row.object().eContainmentFeature().getName() : null;
        return parent == tracker.round() ? new Place(null, null, containedIn, position)
                : new Place(mapping.table(parent.eClass()), identified.getId(), containedIn, position);
    }

    private void insert(Tracked row) {
        Identified object = row.object();
        List<Object> values = new ArrayList<>();
        for (Column column : row.table().columns()) {
            values.add(value(object, column));
        }
        int depth = 0;
        for (EObject parent = object.eContainer(); parent != null; parent = parent.eContainer()) {
            depth++;
        }
        plan.inserts.add(new SavePlan.Insert(row, row.table(), row.id(),
                row.table().isFamily() ? row.table().typeOf(object.eClass()) : null,
                place(row, positions.getOrDefault(row, 0L)), values, depth));
        for (LinkTable link : row.table().links()) {
            links(row, link, Map.of());
        }
        for (ValueTable table : row.table().values()) {
            values(row, table);
        }
    }

    private void update(Tracked row) {
        Tracked old = takenOver.getOrDefault(row, row);
        boolean everything = old != row;
        Identified object = row.object();
        Map<EStructuralFeature, Object> before = plan.before.get(row);
        List<Column> columns = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        List<String> also = new ArrayList<>();
        for (Column column : row.table().columns()) {
            if (everything || before.containsKey(column.feature()) && (column.isReference()
                    || !Objects.equals(before.get(column.feature()), object.eGet(column.feature())))) {
                columns.add(column);
                values.add(value(object, column));
            }
        }
        for (LinkTable link : row.table().links()) {
            if ((everything || before.containsKey(link.reference())) && links(row, link, old.links(link))) {
                also.add(link.reference().getName());
            }
        }
        for (ValueTable table : row.table().values()) {
            if (everything || before.containsKey(table.attribute())) {
                values(row, table);
                also.add(table.attribute().getName());
            }
        }
        before.keySet().stream().filter(feature -> feature instanceof EReference reference && reference.isContainment())
                .forEach(feature -> also.add(feature.getName()));
        Place now = place(row, positions.getOrDefault(row, old.place().position()));
        boolean moved = !now.equals(old.place());
        if (!columns.isEmpty() || !also.isEmpty() || moved) {
            plan.updates.add(new SavePlan.Update(row, row.table(), row.id(), old.version(), now, moved, columns, values,
                    also));
        }
    }

    /** What a column holds: the attribute's value, or the id of the object referred to if that is in the round. */
    private Object value(EObject object, Column column) {
        if (!has(object, column.feature())) {
            return column.isRequired() ? column.feature().getDefaultValue() : null;
        }
        Object value = object.eGet(column.feature());
        return column.isReference() ? idOf(value) : value;
    }

    private String idOf(Object target) {
        return target instanceof Identified object && tracker.isInRound(object) ? object.getId() : null;
    }

    private boolean links(Tracked row, LinkTable link, Map<String, Long> stored) {
        if (!has(row.object(), link.reference())) {
            return false;
        }
        List<String> wanted = new ArrayList<>();
        for (Object target : (Collection<?>) row.object().eGet(link.reference())) {
            String id = idOf(target);
            if (id != null) {
                wanted.add(id);
            }
        }
        long[] known = wanted.stream().mapToLong(id -> stored.getOrDefault(id, Positions.NONE)).toArray();
        long[] assigned = Positions.assign(known);
        Map<String, Long> all = new LinkedHashMap<>();
        Map<String, Long> written = new LinkedHashMap<>();
        List<String> removed = new ArrayList<>(stored.keySet());
        for (int i = 0; i < known.length; i++) {
            all.put(wanted.get(i), assigned[i]);
            if (assigned[i] == known[i]) {
                removed.remove(wanted.get(i));
            } else {
                written.put(wanted.get(i), assigned[i]);
            }
        }
        if (removed.isEmpty() && written.isEmpty()) {
            return false;
        }
        plan.links.add(new SavePlan.Links(row, link, row.id(), removed, written, all));
        return true;
    }

    private void values(Tracked row, ValueTable table) {
        if (has(row.object(), table.attribute())) {
            plan.values.add(new SavePlan.Values(table, row.id(),
                    List.copyOf((Collection<?>) row.object().eGet(table.attribute()))));
        }
    }
}
