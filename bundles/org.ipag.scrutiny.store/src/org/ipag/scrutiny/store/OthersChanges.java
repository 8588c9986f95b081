package org.ipag.scrutiny.store;

/**
 * What others saved in a round while it was open here: read from the store, not yet in the open round. Until it is
 * merged or closed, the round is not saved.
 */
public interface OthersChanges extends AutoCloseable {

    /**
     * Brings it in, on the model's thread, once. What was changed here and is not saved yet stays. The commands done so
     * far cannot be undone any more afterwards.
     */
    Merged merge();

    /** Leaves the open round as it is. Does nothing after {@link #merge}. */
    @Override
    void close();
}
