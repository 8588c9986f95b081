package org.ipag.scrutiny.store;

import java.util.Objects;

/**
 * Who changes a round, what they do and why: what the audit chain keeps of every transaction.
 *
 * @param who  the person, as the machine knows them or as they gave it; never empty
 * @param what what is done, in a short sentence; never empty
 * @param why  the reason; empty where none is asked for
 */
public record Change(String who, String what, String why) {

    public Change {
        Objects.requireNonNull(why, "why");
        if (who == null || who.isBlank() || what == null || what.isBlank()) {
            throw new IllegalArgumentException("A change needs who and what");
        }
    }

    /** A change by the person logged in to this machine, without a reason. */
    public static Change of(String what) {
        return new Change(currentUser(), what, "");
    }

    /** The name of the person logged in to this machine; {@code unknown} if the machine does not say. */
    public static String currentUser() {
        String user = System.getProperty("user.name", "");
        return user.isBlank() ? "unknown" : user;
    }
}
