package org.ipag.scrutiny.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.ipag.scrutiny.model.round.Round;

/** An open store: the rounds, the documents received, and the audit chain. Safe for use from several threads. */
public interface Store extends AutoCloseable {

    /** The rounds in this store, newest first, without loading them. */
    List<RoundSummary> rounds() throws StoreException;

    /**
     * Loads a round for reading and changing.
     *
     * @param roundId id of the round
     * @throws StoreException if there is no such round
     */
    RoundSession open(String roundId) throws StoreException;

    /** Stores a new round, in one transaction, and opens it. Every element without an id is given one. */
    RoundSession create(Round round, Change change) throws StoreException;

    /**
     * Removes a round with everything in it, in one transaction, with its audit entry. What the audit chain says of it
     * before stays, and so do documents received. No session over it may be open.
     *
     * @throws StaleRoundException if someone else saved it at the same moment; nothing is removed then
     * @throws StoreException      if there is no such round, or the store cannot be written
     */
    void remove(String roundId, Change change) throws StoreException;

    /**
     * The same recommendation in other rounds, the oldest first: back to where it was made, and on to where it was carried over to.
     *
     * @param recommendationId of a recommendation, which need not be stored yet
     * @param carriedFrom      what it says of where it was carried over from; null or empty if it was made in its round
     */
    List<CarriedRecommendation> carriedLine(String recommendationId, String carriedFrom) throws StoreException;

    /** The bytes of documents received, kept under their SHA-256. */
    DocumentVault documents();

    /**
     * Destroys kept documents, in one transaction with its audit entry, which keeps their hashes. Their bytes are gone from an
     * embedded store once it is closed next, or opened next after a kill, which rewrites its file; a database server gives up the room in its own time, and
     * backups made before keep them until they are destroyed themselves.
     *
     * @param sha256s hashes of the documents
     * @param roundId id of the round they belonged to
     * @param change  by whom and why
     * @throws StoreException if one of them is not kept, or the store cannot be written; nothing is destroyed then
     */
    void destroy(Collection<String> sha256s, String roundId, Change change) throws StoreException;

    /**
     * Documents that nothing in any round refers to any more: replaced by another, taken back, or of a case or round that was removed.
     *
     * @param before only those kept before; what was kept just now may still be about to be referred to
     * @return their hashes
     */
    List<String> unused(Instant before) throws StoreException;

    /** The chain of audit entries. */
    AuditLog audit();

    /**
     * Writes a whole, consistent copy of the store to a file while it is in use. The file appears under its name only
     * once it is complete.
     */
    void backup(Path file) throws StoreException;

    /** Saves nothing: sessions are closed by who opened them. Frees the store for other programs. */
    @Override
    void close();
}
