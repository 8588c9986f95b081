package org.ipag.scrutiny.store.internal.vault;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

import org.ipag.scrutiny.store.DocumentVault;
import org.ipag.scrutiny.store.StoreException;
import org.ipag.scrutiny.store.internal.Database;
import org.ipag.scrutiny.store.internal.audit.AuditChain;
import org.ipag.scrutiny.store.internal.audit.ChainHash;
import org.ipag.scrutiny.store.internal.mapping.Column;
import org.ipag.scrutiny.store.internal.mapping.ModelMapping;
import org.ipag.scrutiny.store.internal.mapping.Table;

/**
 * Keeps documents in pieces, so that one is read as a stream with one piece in memory, in the same way on every
 * database.
 */
public final class PieceVault implements DocumentVault {

    static final int PIECE = 256 * 1024;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(ZoneId.systemDefault());

    private final Database database;
    private final AuditChain chain;

    /** @param chain knows which documents were destroyed */
    public PieceVault(Database database, AuditChain chain) {
        this.database = database;
        this.chain = chain;
    }

    @Override
    public String put(byte[] content) throws StoreException {
        String sha256 = HexFormat.of().formatHex(ChainHash.sha256().digest(content));
        if (contains(sha256)) {
            return sha256;
        }
        try {
            database.write(connection -> {
                insert(connection, sha256, content);
                return null;
            });
        } catch (SQLException e) {
            // Someone else kept the same document at the same moment: that is what was wanted.
            if (!contains(sha256)) {
                throw database.explain("The document could not be kept", e);
            }
        }
        return sha256;
    }

    private static void insert(Connection connection, String sha256, byte[] content) throws SQLException {
        try (PreparedStatement insert = connection
                .prepareStatement("INSERT INTO document (sha256, size, stored_at) VALUES (?, ?, ?)")) {
            insert.setString(1, sha256);
            insert.setLong(2, content.length);
            insert.setObject(3, Instant.now().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
        try (PreparedStatement insert = connection
                .prepareStatement("INSERT INTO document_piece (sha256, number, bytes) VALUES (?, ?, ?)")) {
            for (int number = 0; number * (long) PIECE < content.length; number++) {
                insert.setString(1, sha256);
                insert.setInt(2, number);
                insert.setBytes(3, Arrays.copyOfRange(content, number * PIECE,
                        Math.min(content.length, (number + 1) * PIECE)));
                insert.executeUpdate();
            }
        }
    }

    /** Destroys a document within the caller's transaction, its pieces with it. */
    public void destroy(Connection connection, String sha256) throws SQLException, StoreException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM document_piece WHERE sha256 = ?")) {
            delete.setString(1, sha256);
            delete.executeUpdate();
        }
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM document WHERE sha256 = ?")) {
            delete.setString(1, sha256);
            if (delete.executeUpdate() != 1) {
                throw new StoreException("The store keeps no document with the SHA-256 " + sha256 + "; it may have been destroyed before. Nothing was destroyed.");
            }
        }
    }

    /** The documents kept before a moment that no row of the model refers to, in a transaction of the caller's. */
    public List<String> unused(Connection connection, Instant before, ModelMapping mapping) throws SQLException {
        StringBuilder sql = new StringBuilder("SELECT sha256 FROM document WHERE stored_at < ?");
        for (Table table : mapping.tables()) {
            for (Column column : table.columns()) {
                if (column.feature().getName().toLowerCase(Locale.ROOT).endsWith("sha256")) {
                    sql.append(" AND NOT EXISTS (SELECT 1 FROM ").append(table.name()).append(" WHERE ").append(table.name()).append('.')
                            .append(column.name()).append(" = document.sha256)");
                }
            }
        }
        try (PreparedStatement query = connection.prepareStatement(sql.append(" ORDER BY sha256").toString())) {
            query.setObject(1, before.atOffset(ZoneOffset.UTC));
            List<String> found = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        }
    }

    @Override
    public boolean contains(String sha256) throws StoreException {
        return size(sha256) >= 0;
    }

    private long size(String sha256) throws StoreException {
        return database.read("The document could not be looked up", connection -> {
            try (PreparedStatement query = connection.prepareStatement("SELECT size FROM document WHERE sha256 = ?")) {
                query.setString(1, sha256);
                try (ResultSet row = query.executeQuery()) {
                    return row.next() ? row.getLong(1) : -1L;
                }
            }
        });
    }

    private byte[] piece(String sha256, int number) throws StoreException {
        return database.read("The document could not be read", connection -> {
            try (PreparedStatement query = connection
                    .prepareStatement("SELECT bytes FROM document_piece WHERE sha256 = ? AND number = ?")) {
                query.setString(1, sha256);
                query.setInt(2, number);
                try (ResultSet row = query.executeQuery()) {
                    return row.next() ? row.getBytes(1) : null;
                }
            }
        });
    }

    @Override
    public InputStream open(String sha256) throws StoreException {
        long size = size(sha256);
        if (size < 0) {
            throw new StoreException(missing(sha256));
        }
        return new PieceStream(sha256, size);
    }

    private String missing(String sha256) throws StoreException {
        return database.read("The audit chain could not be read", connection -> chain.destructions(connection, null)).reversed().stream()
                .filter(each -> each.sha256s().contains(sha256)).findFirst()
                .map(each -> "The document was destroyed on " + DAY.format(each.at()) + " by " + each.who() + ". It cannot be brought back.")
                .orElse("The store keeps no document with the SHA-256 " + sha256 + ". Import the file again.");
    }

    private final class PieceStream extends InputStream {

        private final String sha256;
        private long left;
        private byte[] piece = {};
        private int next;
        private int number;

        PieceStream(String sha256, long size) {
            this.sha256 = sha256;
            this.left = size;
        }

        private boolean fill() throws IOException {
            if (left <= 0) {
                return false;
            }
            if (next == piece.length) {
                try {
                    piece = piece(sha256, number++);
                } catch (StoreException e) {
                    throw new IOException(e.getMessage(), e);
                }
                if (piece == null || piece.length == 0) {
                    throw new IOException("The document " + sha256 + " is not whole in the store: piece " + number
                            + " is missing. Restore a backup or import the file again.");
                }
                next = 0;
            }
            return true;
        }

        @Override
        public int read() throws IOException {
            if (!fill()) {
                return -1;
            }
            left--;
            return piece[next++] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (!fill()) {
                return -1;
            }
            int count = Math.min(length, piece.length - next);
            System.arraycopy(piece, next, target, offset, count);
            next += count;
            left -= count;
            return count;
        }
    }
}
