package org.ipag.scrutiny.ui.cases.redaction.model;

/**
 * A stretch of the text of one part of a document.
 *
 * @param part  the part's name
 * @param start first character
 * @param end   behind the last
 */
public record Span(String part, int start, int end) {

    /** Whether the two share a character. */
    public boolean overlaps(Span other) {
        return part.equals(other.part) && start < other.end && other.start < end;
    }

    /** How many characters it has. */
    public int length() {
        return end - start;
    }
}
