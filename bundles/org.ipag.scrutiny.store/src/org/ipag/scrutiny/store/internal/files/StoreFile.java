package org.ipag.scrutiny.store.internal.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

import org.ipag.scrutiny.store.LockedStoreException;
import org.ipag.scrutiny.store.StoreException;

/** The one file of an embedded store, in its data folder. */
public final class StoreFile {

    /** What H2 adds to the name it is given. */
    public static final String SUFFIX = ".mv.db";

    private static final String PLAIN = "H:2,";
    private static final String ENCRYPTED = "H2encrypt";

    private final Path folder;
    private final String name;

    /** The store of a data folder. */
    public StoreFile(Path folder) {
        this(folder, "scrutiny");
    }

    public StoreFile(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    public Path folder() {
        return folder;
    }

    public Path path() {
        return folder.resolve(name + SUFFIX);
    }

    /** Removes what was left when a program was killed before this file was finished. */
    public void deleteLeftover() throws IOException, StoreException {
        if (Files.exists(path())) {
            FileLocks.checkFree(this);
            Files.delete(path());
        }
    }

    /** The path as H2 wants it. */
    public Path pathWithoutSuffix() {
        return folder.resolve(name).toAbsolutePath();
    }

    /** A name beside the store that says when and why, for what is kept aside. */
    public Path aside(String why) {
        String at = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss-SSS").format(LocalDateTime.now());
        return folder.resolve(name + "-" + why + "-" + at + SUFFIX);
    }

    /** Whether the file is encrypted. */
    public boolean isEncrypted() throws StoreException {
        return begins(ENCRYPTED);
    }

    /**
     * Looks at the first bytes only, so that a file which is no database is never handed to one.
     *
     * @param withPassphrase whether a passphrase was given
     */
    public void checkHeader(boolean withPassphrase) throws StoreException {
        boolean encrypted = isEncrypted();
        if (encrypted && !withPassphrase) {
            throw new LockedStoreException("The store " + path() + " is encrypted. Give its passphrase.", false, null);
        }
        if (!encrypted && !begins(PLAIN)) {
            throw new StoreException("The file " + path() + " is not a store of this program, or is damaged at its very "
                    + "beginning. It was left as it is; restore a backup.");
        }
        if (!encrypted && withPassphrase) {
            throw new StoreException("The store " + path() + " is not encrypted. Open it without a passphrase.");
        }
    }

    private boolean begins(String header) throws StoreException {
        try (InputStream in = Files.newInputStream(path())) {
            byte[] first = in.readNBytes(header.length());
            return new String(first, StandardCharsets.ISO_8859_1).equals(header);
        } catch (IOException e) {
            throw new StoreException("The store " + path() + " cannot be read: " + e.getMessage()
                    + ". Check that the folder is there and that you may read it.", e);
        }
    }
}
