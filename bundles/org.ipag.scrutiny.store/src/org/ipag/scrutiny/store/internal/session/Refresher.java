package org.ipag.scrutiny.store.internal.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ipag.scrutiny.model.common.Identified;
import org.ipag.scrutiny.store.Difference;
import org.ipag.scrutiny.store.Merged;
import org.ipag.scrutiny.store.internal.mapping.Column;
import org.ipag.scrutiny.store.internal.mapping.LinkTable;
import org.ipag.scrutiny.store.internal.session.Tracker.SiblingList;

/**
 * Brings what others saved into an open round. What was not changed here becomes as it is in the store; what was changed
 * here stays, and where both sides changed the same thing differently, that is reported.
 */
final class Refresher {

    private final Tracker mine;
    private final Tracker theirs;
    private final Set<Tracked> added = new HashSet<>();
    private final Set<SiblingList> lists = new LinkedHashSet<>();
    private final List<Difference> differences = new ArrayList<>();
    private final List<Difference> taken = new ArrayList<>();

    /**
     * @param mine   the open round
     * @param theirs the round as it is in the store now
     */
    Refresher(Tracker mine, Tracker theirs) {
        this.mine = mine;
        this.theirs = theirs;
    }

    /** Merges, to be called while the open round's tracker does not count changes. */
    Merged merge() {
        List<Tracked> stored = new ArrayList<>();
        stored.add(theirs.row(theirs.round()));
        for (Iterator<EObject> all = theirs.round().eAllContents(); all.hasNext();) {
            stored.add(theirs.row(all.next()));
        }
        stored.forEach(this::addIfNew);
        stored.forEach(this::change);
        mine.rows().forEach(this::removeIfGone);
        lists.stream().filter(list -> mine.isInRound(list.parent())).forEach(this::order);
        return new Merged(differences, taken);
    }

    private void addIfNew(Tracked their) {
        Tracked known = mine.row(their.id());
        // One removed here, and that saved, may be back by someone else's undo.
        if (known != null && (known.isStored() || mine.isInRound(known.object()))) {
            return;
        }
        EObject parent = mineOf(their.object().eContainer());
        if (parent == null || !mine.isInRound(parent)) {
            // It was added to something removed here: saving that removal will be refused, as it should be.
            return;
        }
        Identified copy = (Identified) EcoreUtil.create(their.object().eClass());
        for (EAttribute attribute : copy.eClass().getEAllAttributes()) {
            copy.eSet(attribute, their.object().eGet(attribute));
        }
        EReference feature = their.object().eContainmentFeature();
        if (!feature.isMany() && parent.eGet(feature) != null) {
            differences.add(new Difference(parent, feature, parent.eGet(feature), copy));
        }
        if (!added.contains(mine.row(parent))) {
            taken.add(new Difference(copy, null, null, copy));
        }
        put(copy, parent, feature);
        Tracked row = mine.loaded(copy, their.table(), their.version(), their.place());
        copy.eAdapters().add(row);
        added.add(row);
    }

    private void put(EObject child, EObject parent, EReference feature) {
        if (feature.isMany()) {
            list(parent, feature).add(child);
            lists.add(new SiblingList(parent, feature));
        } else {
            parent.eSet(feature, child);
        }
    }

    @SuppressWarnings("unchecked")
    private static EList<EObject> list(EObject parent, EReference feature) {
        return (EList<EObject>) parent.eGet(feature);
    }

    private Identified mineOf(Object theirObject) {
        Tracked row = theirObject instanceof Identified object ? mine.row(object.getId()) : null;
        return row == null ? null : row.object();
    }

    private void change(Tracked their) {
        Tracked row = mine.row(their.id());
        if (row == null || row.version() == their.version() && !added.contains(row)) {
            return;
        }
        if (!mine.isInRound(row.object())) {
            differences.add(new Difference(row.object(), null, null, their.object()));
        } else {
            for (Column column : row.table().columns()) {
                change(row, their, column.feature());
            }
            for (LinkTable link : row.table().links()) {
                change(row, their, link.reference());
            }
            row.table().values().forEach(values -> change(row, their, values.attribute()));
            move(row, their);
        }
        row.stored(their.version(), their.place());
        row.copyLinks(their);
    }

    private void change(Tracked row, Tracked their, EStructuralFeature feature) {
        if (!feature.getEContainingClass().isSuperTypeOf(row.object().eClass())) {
            return;
        }
        Object here = row.object().eGet(feature);
        Object there = translated(their.object().eGet(feature));
        if (Objects.equals(here, there)) {
            return;
        }
        boolean changedHere = row.before().containsKey(feature);
        if (!changedHere) {
            if (!added.contains(row)) {
                taken.add(new Difference(row.object(), feature, kept(here), kept(there)));
            }
            if (here instanceof EList<?>) {
                ECollections.setEList(castList(here), (List<?>) there);
            } else {
                row.object().eSet(feature, there);
            }
        } else if (feature.isMany() || !Objects.equals(there, row.before().get(feature))) {
            differences.add(new Difference(row.object(), feature, here, there));
        }
    }

    /** A list as it is now, which the round's own list will not be for long. */
    private static Object kept(Object value) {
        return value instanceof Collection<?> many ? List.copyOf(many) : value;
    }

    @SuppressWarnings("unchecked")
    private static <T> EList<T> castList(Object list) {
        return (EList<T>) list;
    }

    /** A value of the stored round, with objects replaced by those of the open round. */
    private Object translated(Object value) {
        if (value instanceof Collection<?> many) {
            return many.stream().map(this::translated).filter(Objects::nonNull).toList();
        }
        return value instanceof EObject object ? mineOf(object) : value;
    }

    private void move(Tracked row, Tracked their) {
        EObject parent = mineOf(their.object().eContainer());
        if (added.contains(row) || parent == null || their.place().equals(row.place())) {
            return;
        }
        EReference feature = their.object().eContainmentFeature();
        boolean whereItWas = row.object().eContainer() instanceof Identified now
                && (row.place().parentId() == null ? now == mine.round() : now.getId().equals(row.place().parentId()));
        if (whereItWas && parent != row.object().eContainer() && !EcoreUtil.isAncestor(row.object(), parent)) {
            put(row.object(), parent, feature);
        } else if (feature.isMany() && parent == row.object().eContainer()) {
            lists.add(new SiblingList(parent, feature));
        }
    }

    private void removeIfGone(Tracked row) {
        if (!row.isStored() || theirs.row(row.id()) != null) {
            return;
        }
        row.notStored();
        if (!mine.isInRound(row.object())) {
            return;
        }
        if (mine.isTouched(row.object())) {
            // Something unsaved is in it: it stays, and is stored anew.
            mine.touch(row.object());
            differences.add(new Difference(row.object(), null, row.object(), null));
        } else {
            if (row.object().eContainer() instanceof Identified parent && theirs.row(parent.getId()) != null) {
                taken.add(new Difference(row.object(), null, row.object(), null));
            }
            EcoreUtil.delete(row.object());
        }
    }

    /** Puts a list into the order of the store; what is not stored there yet stays behind the one before it. */
    private void order(SiblingList list) {
        EList<EObject> children = list(list.parent(), list.feature());
        Map<EObject, Long> places = new HashMap<>();
        long last = Long.MIN_VALUE;
        for (EObject child : children) {
            Tracked row = mine.row(child);
            last = row.isStored() ? row.place().position() : last;
            places.put(child, last);
        }
        List<EObject> sorted = new ArrayList<>(children);
        sorted.sort((one, two) -> Long.compare(places.get(one), places.get(two)));
        for (int i = 0; i < sorted.size(); i++) {
            if (children.get(i) != sorted.get(i)) {
                children.move(i, sorted.get(i));
            }
        }
    }
}
