package org.ipag.scrutiny.process.comparison;

/** Whether something was said in both rounds or in one of them only. */
public enum Standing {
    /** In both. */
    AGAIN,
    /** In this round only. */
    NEW,
    /** In the round before only. */
    GONE,
    /** In neither. */
    NEITHER;

    static Standing of(boolean now, boolean before) {
        if (now) {
            return before ? AGAIN : NEW;
        }
        return before ? GONE : NEITHER;
    }
}
