package org.ipag.scrutiny.privacy.findings;

/**
 * A look at a text in which other things are found already, for what these tell: a value that stands again, a date behind a name,
 * a number in a column of officers. {@code BuiltIn} has the passes in the order in which they run.
 *
 * @param name   a short name for the finding's record, for example {@code initials}
 * @param finder reports what it finds
 */
public record LatePass(String name, Finder finder) {

    /** Finds something by what is found so far. */
    @FunctionalInterface
    public interface Finder {

        /** Reports everything it finds in a text; may be called from several threads. */
        void find(SoFar soFar, Finds finds);
    }
}
