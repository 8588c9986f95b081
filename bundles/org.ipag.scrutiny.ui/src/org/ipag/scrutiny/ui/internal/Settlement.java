package org.ipag.scrutiny.ui.internal;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ipag.scrutiny.model.common.Identified;
import org.ipag.scrutiny.store.Difference;

/** Makes the round hold one side's value of what both sides changed differently. To be run within a command. */
final class Settlement {

    private final EObject round;
    private final Set<Difference> theirs;

    /**
     * @param round  the round
     * @param theirs where the others' value is taken; elsewhere what was changed here stays
     */
    Settlement(EObject round, Set<Difference> theirs) {
        this.round = round;
        this.theirs = theirs;
    }

    /** Whether the round does not hold what was decided. */
    boolean changes(Difference difference) {
        return difference.feature() == null ? theirs.contains(difference)
                : !Objects.equals(difference.object().eGet(difference.feature()), decided(difference));
    }

    void settle(Difference difference) {
        if (!changes(difference)) {
            return;
        }
        if (difference.feature() != null) {
            set(difference, decided(difference));
        } else if (difference.theirs() == null) {
            EcoreUtil.delete(difference.object(), true);
        } else {
            bringBack((Identified) difference.object(), (EObject) difference.theirs());
        }
    }

    private Object decided(Difference difference) {
        return theirs.contains(difference) ? difference.theirs() : difference.mine();
    }

    private static void set(Difference difference, Object value) {
        if (difference.object().eGet(difference.feature()) instanceof EList<?> list) {
            ECollections.setEList(cast(list), List.copyOf((List<?>) value));
        } else {
            difference.object().eSet(difference.feature(), value);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> EList<T> cast(EList<?> list) {
        return (EList<T>) list;
    }

    /** What was removed here returns to where the others have it, as they have it; at the end of its list. */
    private void bringBack(Identified mine, EObject theirs) {
        EObject parent = theirs.eContainer() instanceof Identified there ? find(there.getId()) : null;
        if (parent == null) {
            return; // What it was in was removed here too: that is a conflict of its own.
        }
        for (EAttribute attribute : mine.eClass().getEAllAttributes()) {
            if (!attribute.isMany()) {
                mine.eSet(attribute, theirs.eGet(attribute));
            }
        }
        for (EReference reference : mine.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer() && !reference.isMany()
                    && theirs.eGet(reference) instanceof Identified target) {
                mine.eSet(reference, find(target.getId()));
            }
        }
        EReference place = theirs.eContainmentFeature();
        if (place.isMany()) {
            EList<EObject> siblings = cast((EList<?>) parent.eGet(place));
            siblings.add(mine);
        } else {
            parent.eSet(place, mine);
        }
    }

    private EObject find(String id) {
        if (round instanceof Identified own && own.getId().equals(id)) {
            return round;
        }
        for (var all = round.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Identified found && found.getId().equals(id)) {
                return found;
            }
        }
        return null;
    }
}
