package org.ipag.scrutiny.store.internal.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ipag.scrutiny.model.common.Identified;
import org.ipag.scrutiny.model.edit.Ids;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.store.internal.mapping.ModelMapping;
import org.ipag.scrutiny.store.internal.mapping.Table;

/**
 * Listens to a round and knows which objects were touched since the last save. An object that comes in gets its row
 * number and its id; one that leaves keeps both, as it may come back by undo.
 */
final class Tracker {

    /** The children of an object by a feature; their order may have changed. */
    record SiblingList(EObject parent, EReference feature) {
    }

    private final ModelMapping mapping;
    /** Large enough from the start for a usual round: growing costs more than the room. */
    private final Map<String, Tracked> byId = new HashMap<>(65_536);
    private Round round;
    private final List<Runnable> listeners = new ArrayList<>();
    private boolean quiet;
    private Set<Tracked> touched = new LinkedHashSet<>();
    private Set<SiblingList> reordered = new LinkedHashSet<>();

    Tracker(ModelMapping mapping) {
        this.mapping = mapping;
    }

    /** Takes in a whole new round, which the store does not have yet. */
    static Tracker ofNew(ModelMapping mapping, Round round) {
        Tracker tracker = new Tracker(mapping);
        tracker.round = round;
        tracker.come(round);
        return tracker;
    }

    Round round() {
        return round;
    }

    ModelMapping mapping() {
        return mapping;
    }

    /** Takes note of an object that was read from the store, without listening to it yet. */
    Tracked loaded(Identified object, Table table, long version, Place place) {
        Tracked row = new Tracked(this, object, table);
        row.stored(version, place);
        byId.put(row.id(), row);
        return row;
    }

    /**
     * Starts listening to everything that was read, once it is put together.
     *
     * @param rows all that were read; in the order of reading, as neighbours in memory are reached faster
     */
    void listen(Round loaded, List<Tracked> rows) {
        round = loaded;
        rows.forEach(row -> row.object().eAdapters().add(row));
    }

    private Tracked listenTo(Identified object) {
        Tracked row = new Tracked(this, object, mapping.table(object.eClass()));
        byId.put(row.id(), row);
        object.eAdapters().add(row);
        return row;
    }

    /** The row of an object; null for one that was never in this round. */
    Tracked row(EObject object) {
        for (Adapter adapter : object.eAdapters()) {
            if (adapter instanceof Tracked row && row.tracker() == this) {
                return row;
            }
        }
        return null;
    }

    /** The row with an id, or null. */
    Tracked row(String id) {
        return byId.get(id);
    }

    /** Whether an object is in the round now. */
    boolean isInRound(EObject object) {
        return EcoreUtil.isAncestor(round, object);
    }

    void addListener(Runnable listener) {
        listeners.add(listener);
    }

    void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** Called by the rows for every notification of their objects. */
    void changed(Tracked row, Notification message) {
        if (quiet || message.isTouch() || message.getEventType() == Notification.REMOVING_ADAPTER
                || !(message.getFeature() instanceof EStructuralFeature feature)) {
            return;
        }
        synchronized (this) {
            if (feature instanceof EReference reference && reference.isContainment()) {
                childrenChanged(row, reference, message);
            } else {
                if (feature instanceof EAttribute attribute && attribute.isID()) {
                    idChanged(row);
                }
                row.remember(feature, feature.isMany() ? null : message.getOldValue());
                touched.add(row);
            }
        }
        List.copyOf(listeners).forEach(Runnable::run);
    }

    private void idChanged(Tracked row) {
        String id = row.object().getId();
        if (row.isStored() && !row.id().equals(id)) {
            throw new IllegalArgumentException("The id of " + row.id() + " cannot change: it is kept in the store");
        }
        byId.remove(row.id(), row);
        row.setId(id);
        byId.put(id, row);
    }

    private void childrenChanged(Tracked row, EReference reference, Notification message) {
        forEach(message.getOldValue(), this::touchTree);
        if (reference.isMany()) {
            reordered.add(new SiblingList(row.object(), reference));
        } else {
            // Two people giving the same object an only child must not both succeed: the parent's row counts as changed.
            row.remember(reference, null);
            touched.add(row);
        }
        if (message.getEventType() != Notification.MOVE) {
            forEach(message.getNewValue(), this::come);
        }
    }

    private static void forEach(Object value, java.util.function.Consumer<Identified> action) {
        if (value instanceof Identified one) {
            action.accept(one);
        } else if (value instanceof Collection<?> many) {
            many.forEach(each -> forEach(each, action));
        }
    }

    private void touchTree(Identified root) {
        touch(root);
        for (Iterator<EObject> all = root.eAllContents(); all.hasNext();) {
            touch(all.next());
        }
    }

    /** Does something to the round that is in the store already: it does not count as changed by it. */
    synchronized <T> T quietly(Supplier<T> work) {
        quiet = true;
        try {
            return work.get();
        } finally {
            quiet = false;
        }
    }

    /** All rows, those of objects taken out of the round included. */
    List<Tracked> rows() {
        return List.copyOf(byId.values());
    }

    /** Whether an object or anything in it has unsaved changes. */
    boolean isTouched(EObject root) {
        return touched.stream().anyMatch(row -> EcoreUtil.isAncestor(root, row.object()));
    }

    /** Counts an object as changed. */
    void touch(EObject object) {
        Tracked row = row(object);
        if (row != null) {
            touched.add(row);
        }
    }

    private void come(Identified root) {
        comeAlone(root);
        for (Iterator<EObject> all = root.eAllContents(); all.hasNext();) {
            comeAlone((Identified) all.next());
        }
    }

    private void comeAlone(Identified object) {
        Tracked row = row(object);
        if (row != null) {
            touched.add(row);
            return;
        }
        Tracked known = byId.get(object.getId());
        boolean copy = known != null && isInRound(known.object());
        if (object.getId() == null || object.getId().isEmpty() || copy) {
            object.setId(Ids.fresh());
        }
        touched.add(listenTo(object));
    }

    synchronized boolean isDirty() {
        return !touched.isEmpty() || !reordered.isEmpty();
    }

    /** What was touched since the last save; from now on it counts anew. */
    Set<Tracked> takeTouched() {
        Set<Tracked> taken = touched;
        touched = new LinkedHashSet<>();
        return taken;
    }

    /** The lists that changed since the last save; from now on they count anew. */
    Set<SiblingList> takeReordered() {
        Set<SiblingList> taken = reordered;
        reordered = new LinkedHashSet<>();
        return taken;
    }

    /** Gives back what was taken, as it could not be saved. */
    void giveBack(Collection<Tracked> rows, Collection<SiblingList> lists) {
        touched.addAll(rows);
        reordered.addAll(lists);
    }
}
