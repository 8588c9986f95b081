package org.ipag.scrutiny.store.internal.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.ipag.scrutiny.store.StoreException;
import org.ipag.scrutiny.store.StoreLocation;

/**
 * The address of a database that several machines share: the one line of the file {@value #NAME} in a data folder,
 * {@code jdbc:postgresql://host/database?user=…}. Whoever opens the folder works with that database instead of a file.
 */
public final class SharedAddress {

    static final String NAME = "postgresql.address";

    private SharedAddress() {
    }

    /** The location, with the address that its folder holds if it was given none. */
    public static StoreLocation in(StoreLocation given) throws StoreException {
        Path file = given.folder().resolve(NAME);
        if (given.jdbcUrl() != null || !Files.exists(file)) {
            return given;
        }
        try {
            String address = Files.readString(file, StandardCharsets.UTF_8).strip();
            if (!address.startsWith("jdbc:postgresql:") || address.lines().count() != 1) {
                throw new StoreException("The file " + file + " must hold one line that begins with jdbc:postgresql: and "
                        + "says where the shared database is. Correct it, or remove it to work with a file of your own.");
            }
            return new StoreLocation(given.folder(), address);
        } catch (IOException e) {
            throw new StoreException("The file " + file + " with the address of the shared database cannot be read: "
                    + e.getMessage() + ". See that you may read it.", e);
        }
    }
}
