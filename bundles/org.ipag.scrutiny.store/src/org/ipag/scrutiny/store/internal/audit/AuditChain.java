package org.ipag.scrutiny.store.internal.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.ipag.scrutiny.model.audit.AuditEntry;
import org.ipag.scrutiny.model.audit.AuditFactory;
import org.ipag.scrutiny.store.AuditLog.Verification;
import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.store.Destruction;
import org.ipag.scrutiny.store.internal.audit.HeadFile.Head;
import org.ipag.scrutiny.store.internal.mapping.Column;

/** Appends to the chain of audit entries, reads it and checks it; all on a connection of the caller's. */
public final class AuditChain {

    private static final String DESTROYED = "{\"destroyed\":";
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final List<Column> columns;
    private final String names;

    public AuditChain(List<Column> columns) {
        this.columns = columns;
        this.names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    /** Gives a new store its id and an empty chain; does nothing if it has them. Returns the id of the store. */
    public String begin(Connection connection) throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet row = query.executeQuery("SELECT store_id FROM audit_head WHERE id = 1")) {
            if (row.next()) {
                return row.getString(1);
            }
        }
        String id = UUID.randomUUID().toString();
        try (PreparedStatement insert = connection
                .prepareStatement("INSERT INTO audit_head (id, store_id, entries, hash) VALUES (1, ?, 0, '')")) {
            insert.setString(1, id);
            insert.executeUpdate();
        }
        return id;
    }

    /**
     * Appends entries in the caller's transaction. The end of the chain stays locked until that ends, so that
     * transactions line up and the chain never forks.
     *
     * @param changes what was done; what the rows were is kept with the last
     * @param rows    the rows and columns written, as JSON
     */
    public Head append(Connection connection, List<Change> changes, String roundId, String rows) throws SQLException {
        Head head = lockHead(connection);
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        String parameters = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        try (PreparedStatement insert = connection
                .prepareStatement("INSERT INTO audit_entry (" + names + ") VALUES (" + parameters + ")")) {
            for (int i = 0; i < changes.size(); i++) {
                Change change = changes.get(i);
                AuditEntry entry = AuditFactory.eINSTANCE.createAuditEntry();
                entry.setSequence(head.entries() + 1);
                entry.setAt(now);
                entry.setWho(clean(change.who()));
                entry.setWhat(clean(change.what()));
                entry.setWhy(clean(change.why()));
                entry.setRoundId(roundId == null ? "" : roundId);
                entry.setChanges(i == changes.size() - 1 ? rows : "{}");
                entry.setPreviousHash(head.hash());
                entry.setHash(ChainHash.of(entry));
                for (int c = 0; c < columns.size(); c++) {
                    columns.get(c).bind(insert, c + 1, entry.eGet(columns.get(c).feature()));
                }
                insert.executeUpdate();
                head = new Head(entry.getSequence(), entry.getHash());
            }
        }
        try (PreparedStatement update = connection
                .prepareStatement("UPDATE audit_head SET entries = ?, hash = ? WHERE id = 1")) {
            update.setLong(1, head.entries());
            update.setString(2, head.hash());
            update.executeUpdate();
        }
        return head;
    }

    private static String clean(String text) {
        return text.replace("\0", "");
    }

    /** Waits for other transactions that append, then keeps them waiting until this one ends. */
    public Head lockHead(Connection connection) throws SQLException {
        return head(connection, " FOR UPDATE");
    }

    /** The end of the chain as the database itself knows it. */
    public Head head(Connection connection) throws SQLException {
        return head(connection, "");
    }

    private static Head head(Connection connection, String suffix) throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet row = query.executeQuery("SELECT entries, hash FROM audit_head WHERE id = 1" + suffix)) {
            return row.next() ? new Head(row.getLong(1), row.getString(2)) : new Head(0, "");
        }
    }

    /** The newest entries, newest first; of one round, or of all if the id is null. */
    public List<AuditEntry> latest(Connection connection, String roundId, int limit) throws SQLException {
        String sql = "SELECT " + names + " FROM audit_entry" + (roundId == null ? "" : " WHERE round_id = ?")
                + " ORDER BY sequence DESC FETCH FIRST " + Math.max(1, limit) + " ROWS ONLY";
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            if (roundId != null) {
                query.setString(1, roundId);
            }
            List<AuditEntry> entries = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    entries.add(read(rows));
                }
            }
            return entries;
        }
    }

    /** Records in the caller's transaction that documents were destroyed. */
    public Head appendDestroyed(Connection connection, Change change, String roundId, List<String> sha256s) throws SQLException {
        return append(connection, List.of(change), roundId, DESTROYED + sha256s.stream().map(sha256 -> '"' + sha256 + '"').collect(Collectors.joining(",", "[", "]}")));
    }

    /** The records of what was destroyed, oldest first; of one round, or of all if the id is null. */
    public List<Destruction> destructions(Connection connection, String roundId) throws SQLException {
        String sql = "SELECT " + names + " FROM audit_entry WHERE changes LIKE ?" + (roundId == null ? "" : " AND round_id = ?") + " ORDER BY sequence";
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, DESTROYED + "%");
            if (roundId != null) {
                query.setString(2, roundId);
            }
            List<Destruction> found = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    AuditEntry entry = read(rows);
                    found.add(new Destruction(entry.getAt(), entry.getWho(), entry.getWhy(),
                            HASH.matcher(entry.getChanges()).results().map(MatchResult::group).collect(Collectors.toUnmodifiableSet())));
                }
            }
            return found;
        }
    }

    private AuditEntry read(ResultSet rows) throws SQLException {
        AuditEntry entry = AuditFactory.eINSTANCE.createAuditEntry();
        for (int c = 0; c < columns.size(); c++) {
            entry.eSet(columns.get(c).feature(), columns.get(c).read(rows, c + 1));
        }
        return entry;
    }

    /**
     * Reads the whole chain, in a transaction of the caller's that sees one moment.
     *
     * @param witness what was seen of the chain outside the database; may be null
     */
    public Verification verify(Connection connection, Head witness) throws SQLException {
        long expected = 0;
        String previous = "";
        try (Statement query = connection.createStatement()) {
            query.setFetchSize(1000);
            try (ResultSet rows = query.executeQuery("SELECT " + names + " FROM audit_entry ORDER BY sequence")) {
                while (rows.next()) {
                    AuditEntry entry = read(rows);
                    expected++;
                    if (entry.getSequence() != expected) {
                        return broken(expected - 1, expected, "entry " + expected + " is missing");
                    }
                    if (!entry.getPreviousHash().equals(previous)) {
                        return broken(expected, expected, "entry " + expected + " does not follow on from the one before");
                    }
                    if (!entry.getHash().equals(ChainHash.of(entry))) {
                        return broken(expected, expected, "entry " + expected + " has been changed");
                    }
                    if (witness != null && witness.entries() == expected && !witness.hash().equals(entry.getHash())) {
                        return broken(expected, expected, "entry " + expected + " is not the one this machine saw");
                    }
                    previous = entry.getHash();
                }
            }
        }
        Head head = head(connection);
        if (head.entries() != expected || !head.hash().equals(previous)) {
            return broken(expected, expected + 1, "it ends at entry " + expected + ", but " + head.entries()
                    + " were written");
        }
        if (witness != null && witness.entries() > expected) {
            return broken(expected, expected + 1, "it ends at entry " + expected + ", but this machine has seen "
                    + witness.entries());
        }
        return new Verification(expected, true, 0, "The audit chain is intact: " + expected
                + (expected == 1 ? " entry." : " entries."));
    }

    private static Verification broken(long entries, long at, String why) {
        return new Verification(entries, false, at, "The audit chain is broken: " + why + ".");
    }
}
