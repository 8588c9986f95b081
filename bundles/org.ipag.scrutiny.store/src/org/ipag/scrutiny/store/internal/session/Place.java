package org.ipag.scrutiny.store.internal.session;

import java.util.Objects;

import org.ipag.scrutiny.store.internal.mapping.Table;

/**
 * Where a row's object stands in the tree.
 *
 * @param parentTable table of the object that contains it; null in the round itself, and for the round
 * @param parentId    id of the object that contains it; null likewise
 * @param containedIn the containing feature, where the table says it; else null
 * @param position    its place among its siblings; 0 where there is no order
 */
record Place(Table parentTable, String parentId, String containedIn, long position) {

    /** The place of what is contained in the round without an order, and of the round. */
    static final Place ROOT = new Place(null, null, null, 0);

    /** Whether both are in the same list. */
    boolean sameList(Place other) {
        return other != null && Objects.equals(parentId, other.parentId)
                && Objects.equals(containedIn, other.containedIn);
    }
}
