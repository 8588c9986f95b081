package org.ipag.scrutiny.privacycorpus.fifth;

/**
 * A finished paper.
 *
 * @param description what kind of paper it is
 * @param text its text with marks
 */
record Paper(String description, String text) {}
