package org.ipag.scrutiny.store.internal.mapping;

import org.eclipse.emf.ecore.EAttribute;

/**
 * The table of an attribute with many values: one row a value, in the order of {@code sort_order}.
 *
 * @param name        the table's name
 * @param owner       table of the objects that have the values
 * @param attribute   the attribute
 * @param ownerColumn column with the id of the object
 * @param type        kind of value, in the column {@code item}
 */
public record ValueTable(String name, Table owner, EAttribute attribute, String ownerColumn, ValueType type) {
}
