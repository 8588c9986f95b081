package org.ipag.scrutiny.store.internal.mapping;

/**
 * The column with the id of the object that contains a row's object. A class whose objects are contained in several
 * classes has one such column for each, of which one is set. Being contained in the round itself needs none: then all
 * are null, and {@code round_id} says which round.
 *
 * @param name   the column's name
 * @param parent the table of the containing object
 */
public record ParentColumn(String name, Table parent) {
}
