package org.ipag.scrutiny.forms.internal.reading;

/**
 * One wording of one question, ready to be compared.
 *
 * @param question index of the question
 * @param ids      its words as numbers of the vocabulary
 * @param weight   weight of all its words
 * @param wild     whether the force's name, which may be anything, is part of it
 * @param wildEnd  whether it ends with the force's name
 */
record Wording(int question, int[] ids, double weight, boolean wild, boolean wildEnd) {
}
