package org.ipag.scrutiny.store.internal.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A witness of the audit chain outside the database: the number and hash of the newest entry this machine has seen.
 * Entries cut off the end of the chain are missed by the database's own numbers if whoever did it changed those too;
 * this file still knows. It may lag behind (other machines write to a shared store), never run ahead.
 */
public final class HeadFile {

    /**
     * The end of a chain.
     *
     * @param entries number of the newest entry; 0 if there is none
     * @param hash    its hash; empty if there is none
     */
    public record Head(long entries, String hash) {
    }

    private static final String OF_FILES = "audit-*.head";

    private final Path file;
    /** Whether all witnesses beside it are of stores in the same file, one after the other. */
    private final boolean alone;

    private HeadFile(Path file, boolean alone) {
        this.file = file;
        this.alone = alone;
    }

    /** The witness for a store in a file, which lies beside it. */
    public static HeadFile ofFile(Path folder, String storeId) {
        return new HeadFile(folder.resolve(OF_FILES.replace("*", storeId)), true);
    }

    /** The witness for a store on a server, in this machine's data folder. */
    public static HeadFile ofServer(Path folder, String storeId) {
        return new HeadFile(folder.resolve("server-audit-" + storeId + ".head"), false);
    }

    /** Whether a store in a file has ever been used in a folder. */
    public static boolean anyIn(Path folder) throws IOException {
        try (DirectoryStream<Path> witnesses = Files.newDirectoryStream(folder, OF_FILES)) {
            return witnesses.iterator().hasNext();
        }
    }

    /** Removes what a folder remembers of the stores in it: after a restore, an older state is right. */
    public static void forgetAll(Path folder) throws IOException {
        try (DirectoryStream<Path> witnesses = Files.newDirectoryStream(folder, OF_FILES)) {
            for (Path witness : witnesses) {
                Files.delete(witness);
            }
        }
    }

    /**
     * How many entries this machine has seen that a store has not.
     *
     * @param end the end of the store's chain
     */
    public long missingBehind(Head end) throws IOException {
        Head seen = read();
        long entries = seen == null ? 0 : seen.entries();
        if (seen == null && end.entries() == 0 && alone) {
            // So early a state of the file that it had no name yet.
            try (DirectoryStream<Path> witnesses = Files.newDirectoryStream(file.getParent(), OF_FILES)) {
                for (Path witness : witnesses) {
                    Head other = new HeadFile(witness, true).read();
                    entries = Math.max(entries, other == null ? 0 : other.entries());
                }
            }
        }
        return Math.max(0, entries - end.entries());
    }

    /** What was last seen; null if nothing was, or the file cannot be understood. */
    public Head read() throws IOException {
        if (!Files.exists(file)) {
            return null;
        }
        String[] parts = Files.readString(file, StandardCharsets.US_ASCII).strip().split(" ");
        return parts.length == 2 && parts[0].matches("\\d{1,18}") ? new Head(Long.parseLong(parts[0]), parts[1]) : null;
    }

    /** Remembers the newest entry. */
    public void write(Head head) throws IOException {
        Path temporary = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(temporary, head.entries() + " " + head.hash() + "\n", StandardCharsets.US_ASCII);
        Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
