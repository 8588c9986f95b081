package org.ipag.scrutiny.store.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.ipag.scrutiny.model.audit.AuditEntry;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundState;
import org.ipag.scrutiny.store.AuditLog;
import org.ipag.scrutiny.store.CarriedRecommendation;
import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.store.Destruction;
import org.ipag.scrutiny.store.DocumentVault;
import org.ipag.scrutiny.store.RoundSession;
import org.ipag.scrutiny.store.RoundSummary;
import org.ipag.scrutiny.store.Store;
import org.ipag.scrutiny.store.StoreException;
import org.ipag.scrutiny.store.internal.audit.AuditChain;
import org.ipag.scrutiny.store.internal.audit.HeadFile;
import org.ipag.scrutiny.store.internal.audit.HeadFile.Head;
import org.ipag.scrutiny.store.internal.files.Archive;
import org.ipag.scrutiny.store.internal.mapping.ModelMapping;
import org.ipag.scrutiny.store.internal.session.CarriedLine;
import org.ipag.scrutiny.store.internal.session.RoundFiling;
import org.ipag.scrutiny.store.internal.vault.PieceVault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An open store on either database. */
final class DefaultStore implements Store {

    private static final Logger LOG = LoggerFactory.getLogger(DefaultStore.class);

    private static final String ROUNDS = """
            SELECT round.id, round.title, round.year_, topic.key_, topic.label, force.name, round.state,
                   (SELECT COUNT(*) FROM district WHERE district.round_id = round.id)
              FROM round
              LEFT JOIN topic ON topic.round_id = round.id
              LEFT JOIN force ON force.round_id = round.id
             ORDER BY round.year_ DESC, round.created_at DESC, round.id""";

    private final Database database;
    private final ModelMapping mapping;
    private final AuditChain chain;
    private final RoundFiling filing;
    private final HeadFile headFile;
    private final PieceVault documents;
    private final long missing;

    /**
     * @param missing entries of the chain that this machine has seen and the store has not
     */
    DefaultStore(Database database, ModelMapping mapping, AuditChain chain, HeadFile headFile, long missing) {
        this.database = database;
        this.mapping = mapping;
        this.chain = chain;
        this.headFile = headFile;
        this.missing = missing;
        this.filing = new RoundFiling(database, mapping, chain, this::remember);
        this.documents = new PieceVault(database, chain);
    }

    private Head witness() throws StoreException {
        try {
            return headFile.read();
        } catch (IOException e) {
            throw new StoreException("What this machine saw of the audit chain cannot be read: " + e.getMessage(), e);
        }
    }

    /** The round is saved by now: that the witness could not be written is no reason to say it was not. */
    private void remember(Head head) {
        try {
            headFile.write(head);
        } catch (IOException e) {
            LOG.warn("The end of the audit chain could not be noted beside the store; it is noted with the next save", e);
        }
    }

    @Override
    public List<RoundSummary> rounds() throws StoreException {
        return database.read("The rounds could not be listed", connection -> {
            List<RoundSummary> rounds = new ArrayList<>();
            try (Statement query = connection.createStatement(); ResultSet rows = query.executeQuery(ROUNDS)) {
                while (rows.next()) {
                    rounds.add(new RoundSummary(rows.getString(1), rows.getString(2), rows.getInt(3), rows.getString(4),
                            rows.getString(5), rows.getString(6), RoundState.get(rows.getString(7)), rows.getInt(8)));
                }
            }
            return rounds;
        });
    }

    @Override
    public RoundSession open(String roundId) throws StoreException {
        return filing.open(this, roundId);
    }

    @Override
    public RoundSession create(Round round, Change change) throws StoreException {
        return filing.create(this, round, change);
    }

    @Override
    public void remove(String roundId, Change change) throws StoreException {
        filing.remove(roundId, change);
    }

    @Override
    public void destroy(Collection<String> sha256s, String roundId, Change change) throws StoreException {
        List<String> order = sha256s.stream().distinct().sorted().toList();
        database.dialect().expectErasure();
        try {
            Head head = database.write(connection -> {
                chain.lockHead(connection);
                for (String sha256 : order) {
                    documents.destroy(connection, sha256);
                }
                return chain.appendDestroyed(connection, change, roundId, order);
            });
            remember(head);
        } catch (SQLException e) {
            throw database.explain("The documents could not be destroyed", e);
        }
    }

    @Override
    public List<CarriedRecommendation> carriedLine(String recommendationId, String carriedFrom) throws StoreException {
        return database.read("The recommendation could not be followed to other rounds",
                connection -> new CarriedLine(connection).through(recommendationId, carriedFrom));
    }

    @Override
    public DocumentVault documents() {
        return documents;
    }

    @Override
    public List<String> unused(Instant before) throws StoreException {
        return database.read("The documents could not be looked up", connection -> documents.unused(connection, before, mapping));
    }

    @Override
    public AuditLog audit() {
        return new AuditLog() {
            @Override
            public List<AuditEntry> latest(String roundId, int limit) throws StoreException {
                return database.read("The audit chain could not be read",
                        connection -> chain.latest(connection, roundId, limit));
            }

            @Override
            public List<Destruction> destructions(String roundId) throws StoreException {
                return database.read("The audit chain could not be read",
                        connection -> chain.destructions(connection, roundId));
            }

            @Override
            public long missing() {
                return missing;
            }

            @Override
            public Verification verify() throws StoreException {
                Head witness = witness();
                return database.read("The audit chain could not be read",
                        connection -> chain.verify(connection, witness));
            }
        };
    }

    @Override
    public void backup(Path file) throws StoreException {
        Archive.write(database, file.toAbsolutePath());
    }

    @Override
    public void close() {
        database.close();
    }
}
