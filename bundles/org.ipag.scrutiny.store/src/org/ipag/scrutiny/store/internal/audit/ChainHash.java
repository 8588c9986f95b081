package org.ipag.scrutiny.store.internal.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.ipag.scrutiny.model.audit.AuditEntry;

/**
 * The hash of an audit entry. It is the SHA-256, in lower-case hexadecimal, of these bytes in UTF-8:
 *
 * <pre>
 * scrutiny-audit-1 ⏎
 * name SPACE length-of-value-in-bytes ⏎ value ⏎        for each of sequence, at, who, what, why, roundId, changes,
 *                                                      previousHash, in this order
 * </pre>
 *
 * where ⏎ is one line feed, {@code at} is ISO-8601 in UTC with what fraction it has (at most microseconds), and an unset
 * value is empty. As every value comes with its length, no two different entries have the same bytes. The first entry's
 * {@code previousHash} is empty.
 */
public final class ChainHash {

    private ChainHash() {
    }

    /** The hash over everything in an entry but its own hash. */
    public static String of(AuditEntry entry) {
        MessageDigest digest = sha256();
        digest.update("scrutiny-audit-1\n".getBytes(StandardCharsets.UTF_8));
        add(digest, "sequence", Long.toString(entry.getSequence()));
        add(digest, "at", String.valueOf(entry.getAt()));
        add(digest, "who", entry.getWho());
        add(digest, "what", entry.getWhat());
        add(digest, "why", entry.getWhy());
        add(digest, "roundId", entry.getRoundId());
        add(digest, "changes", entry.getChanges());
        add(digest, "previousHash", entry.getPreviousHash());
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String name, String value) {
        byte[] bytes = (value == null ? "" : value).getBytes(StandardCharsets.UTF_8);
        digest.update((name + " " + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
        digest.update((byte) '\n');
    }

    /** A fresh SHA-256; every Java has it. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
