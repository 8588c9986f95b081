package org.ipag.scrutiny.store.internal.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.store.internal.mapping.Column;
import org.ipag.scrutiny.store.internal.mapping.LinkTable;
import org.ipag.scrutiny.store.internal.mapping.Table;
import org.ipag.scrutiny.store.internal.mapping.ValueTable;

/**
 * All rows that one save writes, with the values as they were when the plan was made: whoever writes it needs neither
 * the model nor its thread.
 */
final class SavePlan {

    /** A row to add. */
    record Insert(Tracked row, Table table, String id, String type, Place place, List<Object> values, int depth) {
    }

    /**
     * A row to change.
     *
     * @param place   its place
     * @param moved   whether its place is to be written
     * @param columns the columns to write; none if only the version counts up
     */
    record Update(Tracked row, Table table, String id, long version, Place place, boolean moved,
            List<Column> columns, List<Object> values, List<String> alsoChanged) {
    }

    /** An object whose row was another object's before. */
    record TakeOver(Tracked row, Tracked old) {
    }

    /** A row to remove. */
    record Delete(Tracked row, Table table, String id, long version, Place place) {
    }

    /** The rows of a link table for one object: which to remove, and which there are in the end. */
    record Links(Tracked row, LinkTable table, String ownerId, List<String> removed, Map<String, Long> written,
            Map<String, Long> all) {
    }

    /** The values of an attribute with many, which are written anew. */
    record Values(ValueTable table, String ownerId, List<Object> values) {
    }

    final String roundId;
    final List<Change> changes;
    final List<Insert> inserts = new ArrayList<>();
    final List<Update> updates = new ArrayList<>();
    final List<TakeOver> takeOvers = new ArrayList<>();
    final List<Delete> deletes = new ArrayList<>();
    final List<Links> links = new ArrayList<>();
    final List<Values> values = new ArrayList<>();

    /** What was taken from the tracker, to be given back if the plan fails. */
    final Collection<Tracked> touched;
    final Collection<Tracker.SiblingList> reordered;
    final Map<Tracked, Map<EStructuralFeature, Object>> before = new LinkedHashMap<>();

    SavePlan(String roundId, List<Change> changes, Collection<Tracked> touched,
            Collection<Tracker.SiblingList> reordered) {
        this.roundId = roundId;
        this.changes = changes;
        this.touched = touched;
        this.reordered = reordered;
    }

    /** Whether there is nothing to write: what was done has been undone. */
    boolean isEmpty() {
        return inserts.isEmpty() && updates.isEmpty() && deletes.isEmpty() && links.isEmpty() && values.isEmpty();
    }
}
