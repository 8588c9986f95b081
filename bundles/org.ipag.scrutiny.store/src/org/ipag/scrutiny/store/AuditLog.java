package org.ipag.scrutiny.store;

import java.util.List;

import org.ipag.scrutiny.model.audit.AuditEntry;

/** The chain of audit entries: each holds the hash of the one before, so that a change or gap is found. */
public interface AuditLog {

    /** The newest entries, newest first, at most that many; for one round, or for all if the id is null. */
    List<AuditEntry> latest(String roundId, int limit) throws StoreException;

    /** What was destroyed of a round's documents, oldest first; of all rounds if the id is null. */
    List<Destruction> destructions(String roundId) throws StoreException;

    /**
     * How many of the newest entries that this machine has seen were not in the store when it was opened; 0 if none. An
     * older copy was put in its place, or its file was cut off.
     */
    long missing();

    /** Reads the whole chain and checks every hash and number. */
    Verification verify() throws StoreException;

    /**
     * The result of a verification.
     *
     * @param entries  how many entries were read
     * @param intact   whether all is well
     * @param brokenAt number of the first entry that does not fit; 0 if intact
     * @param message  the result in a sentence
     */
    record Verification(long entries, boolean intact, long brokenAt, String message) {
    }
}
