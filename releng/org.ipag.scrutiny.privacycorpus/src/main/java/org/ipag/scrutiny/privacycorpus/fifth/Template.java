package org.ipag.scrutiny.privacycorpus.fifth;

/**
 * The plan of a whole paper.
 *
 * @param name what kind of paper it is
 * @param register how it is written: formal, hasty or capitals
 * @param roles what is fixed about the people in it, such as {@code A=woman; K=kin A child}
 * @param text the text with its tokens
 */
record Template(String name, String register, String roles, String text) {}
