package org.ipag.scrutiny.store.internal.session;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.store.StaleRoundException;
import org.ipag.scrutiny.store.Store;
import org.ipag.scrutiny.store.StoreException;
import org.ipag.scrutiny.store.internal.Database;
import org.ipag.scrutiny.store.internal.audit.AuditChain;
import org.ipag.scrutiny.store.internal.audit.HeadFile.Head;
import org.ipag.scrutiny.store.internal.dialect.Dialect;
import org.ipag.scrutiny.store.internal.mapping.LinkTable;
import org.ipag.scrutiny.store.internal.mapping.ModelMapping;

/** Takes rounds out of the database and puts their changes back. */
public final class RoundFiling {

    private final Database database;
    private final ModelMapping mapping;
    private final AuditChain audit;
    private final Consumer<Head> written;

    /**
     * @param written told the end of the audit chain after each save
     */
    public RoundFiling(Database database, ModelMapping mapping, AuditChain audit, Consumer<Head> written) {
        this.database = database;
        this.mapping = mapping;
        this.audit = audit;
        this.written = written;
    }

    /** Loads a round. */
    public DefaultRoundSession open(Store store, String roundId) throws StoreException {
        return new DefaultRoundSession(store, this, load(roundId));
    }

    /** Reads a round as it is in the store now. */
    Tracker load(String roundId) throws StoreException {
        Tracker tracker = database.read("The round could not be read",
                connection -> new RoundLoader(mapping, connection, roundId).load());
        if (tracker == null) {
            throw new StoreException("There is no round " + roundId + " in this store. List the rounds to see which "
                    + "there are.");
        }
        return tracker;
    }

    /** Stores a new round. */
    public DefaultRoundSession create(Store store, Round round, Change change) throws StoreException {
        if (round.eResource() != null || round.eContainer() != null) {
            throw new IllegalArgumentException("The round belongs to something else already");
        }
        Tracker tracker = Tracker.ofNew(mapping, round);
        DefaultRoundSession session = new DefaultRoundSession(store, this, tracker);
        try {
            session.save(change);
        } catch (StaleRoundException e) {
            session.close();
            throw new StoreException("The store holds this round, or parts with the same ids, already. Give a copy new "
                    + "ids before it is stored.", e);
        }
        return session;
    }

    /** Removes a round with everything in it. */
    public void remove(String roundId, Change change) throws StoreException {
        SavePlan plan = new SavePlan(roundId, List.of(change), List.of(), List.of());
        for (Tracked row : load(roundId).rows()) {
            for (LinkTable link : row.table().links()) {
                List<String> targets = List.copyOf(row.links(link).keySet());
                plan.links.add(new SavePlan.Links(row, link, row.id(), targets, Map.of(), Map.of()));
            }
            plan.deletes.add(new SavePlan.Delete(row, row.table(), row.id(), row.version(), row.place()));
        }
        write(plan);
    }

    /**
     * Writes a plan in one transaction with its audit entries.
     *
     * @return number of the last audit entry
     */
    long write(SavePlan plan) throws StoreException {
        try {
            Head head = database.write(connection -> write(connection, plan));
            written.accept(head);
            return head.entries();
        } catch (SQLException e) {
            if (Dialect.isConflict(e)) {
                throw new StaleRoundException("Someone else was saving the same part of this round at the same moment. "
                        + "Save again.", List.of());
            }
            throw database.explain("The round could not be saved", e);
        }
    }

    private Head write(Connection connection, SavePlan plan) throws SQLException, StaleRoundException {
        audit.lockHead(connection);
        try (SaveWriter writer = new SaveWriter(mapping, connection, plan)) {
            writer.write();
        }
        return audit.append(connection, plan.changes, plan.roundId, ChangeSummary.of(plan));
    }
}
