package org.ipag.scrutiny.ui.session;

import java.time.Instant;

/**
 * How a round stands with its store.
 *
 * @param kind    whether it is saved
 * @param at      when it was last saved; null if not yet in this window
 * @param message why it is not saved, in a sentence; empty otherwise
 */
public record SaveState(Kind kind, Instant at, String message) {

    /** Nothing changed, or all written. */
    public static SaveState saved(Instant at) {
        return new SaveState(Kind.SAVED, at, ""); //$NON-NLS-1$
    }

    /** Whether a round is saved. */
    public enum Kind {
        /** Everything is in the store. */
        SAVED,
        /** Changes wait to be written or are being written. */
        SAVING,
        /** The last attempt failed; the changes are kept in the window and tried again. */
        NOT_SAVED,
        /** Someone else saved the same meanwhile; what they did is being brought in, or waits for a decision. */
        OVERTAKEN
    }
}
