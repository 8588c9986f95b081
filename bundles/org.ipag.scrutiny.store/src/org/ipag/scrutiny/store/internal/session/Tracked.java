package org.ipag.scrutiny.store.internal.session;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ipag.scrutiny.model.common.Identified;
import org.ipag.scrutiny.store.internal.mapping.LinkTable;
import org.ipag.scrutiny.store.internal.mapping.Table;

/**
 * What the store knows of one object: its row as it was last read or written, and which features have changed since.
 * It stays on an object that is taken out of the round, so that undo brings back the same row.
 */
final class Tracked extends AdapterImpl {

    private final Tracker tracker;
    private final Identified object;
    private final Table table;

    /** The id of the row; what the object has, unless someone changed it behind the store's back. */
    private String id;
    private boolean stored;
    private long version;
    private Place place;
    /** Features changed since the last save, with the value from before (which is not kept for lists). */
    private Map<EStructuralFeature, Object> before = Map.of();
    /** The rows of link tables: target id to position. */
    private Map<LinkTable, Map<String, Long>> links = Map.of();

    Tracked(Tracker tracker, Identified object, Table table) {
        this.tracker = tracker;
        this.object = object;
        this.table = table;
        this.id = object.getId();
    }

    @Override
    public void notifyChanged(Notification message) {
        tracker.changed(this, message);
    }

    Tracker tracker() {
        return tracker;
    }

    Identified object() {
        return object;
    }

    Table table() {
        return table;
    }

    String id() {
        return id;
    }

    void setId(String id) {
        this.id = id;
    }

    boolean isStored() {
        return stored;
    }

    long version() {
        return version;
    }

    Place place() {
        return place;
    }

    /** The row is in the store in this version, at this place. */
    void stored(long newVersion, Place newPlace) {
        stored = true;
        version = newVersion;
        place = newPlace;
    }

    /** The row is not in the store (any more). */
    void notStored() {
        stored = false;
        version = 0;
        place = null;
        links = Map.of();
    }

    /** Remembers that a feature changed; the first value before counts. */
    void remember(EStructuralFeature feature, Object value) {
        if (before.isEmpty()) {
            before = new LinkedHashMap<>();
        }
        before.putIfAbsent(feature, value);
    }

    Map<EStructuralFeature, Object> before() {
        return before;
    }

    /** Takes over what changed: from now on, changes count from here. */
    Map<EStructuralFeature, Object> takeBefore() {
        Map<EStructuralFeature, Object> taken = before;
        before = Map.of();
        return taken;
    }

    /** Gives back what was taken, as it could not be saved. */
    void giveBack(Map<EStructuralFeature, Object> taken) {
        if (!taken.isEmpty()) {
            Map<EStructuralFeature, Object> merged = new LinkedHashMap<>(before);
            merged.putAll(taken);
            before = merged;
        }
    }

    /** Takes over the row of another object, which has none any more. */
    void takeOver(Tracked old) {
        stored(old.version, old.place);
        links = old.links;
        old.notStored();
    }

    Map<String, Long> links(LinkTable link) {
        return links.getOrDefault(link, Map.of());
    }

    void setLinks(LinkTable link, Map<String, Long> rows) {
        if (links.isEmpty()) {
            links = new LinkedHashMap<>(4);
        }
        links.put(link, rows);
    }

    /** Takes over what another reading of the same row found in the link tables. */
    void copyLinks(Tracked other) {
        links = other.links;
    }

    /** Takes note of one row of a link table that was read. */
    void addLink(LinkTable link, String target, long position) {
        Map<String, Long> rows = links.get(link);
        if (rows == null) {
            rows = new LinkedHashMap<>(4);
            setLinks(link, rows);
        }
        rows.put(target, position);
    }
}
