package org.ipag.scrutiny.privacycorpus.sixth;

/**
 * A made-up officer or member of staff.
 *
 * @param rank the rank or role as it is written before the name
 * @param number the collar or staff number
 */
record Officer(String rank, String number, Person person) {
}
