package org.ipag.scrutiny.office.text;

/**
 * The number or bullet that a word processor puts before a paragraph by itself.
 *
 * @param text   the label as shown, for example {@code 3.} or {@code (b)}
 * @param number the number of this level, from the list's start; 0 for a bullet
 * @param level  depth in the list, from 0
 * @param listId the list it belongs to, unique in its document
 */
public record ListLabel(String text, int number, int level, String listId) {

    /** Whether it is a bullet rather than a number. */
    public boolean bullet() {
        return number == 0;
    }
}
