package org.ipag.scrutiny.store.internal.mapping;

import org.eclipse.emf.ecore.EReference;

/**
 * The table of a reference to many objects: {@code passage_themes (round_id, passage_id, theme_id, sort_order)}.
 *
 * @param name         the table's name
 * @param owner        table of the objects that refer
 * @param target       table of the objects referred to
 * @param reference    the reference
 * @param ownerColumn  column with the id of the object that refers
 * @param targetColumn column with the id of the object referred to
 */
public record LinkTable(String name, Table owner, Table target, EReference reference, String ownerColumn,
        String targetColumn) {
}
