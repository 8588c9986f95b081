package org.ipag.scrutiny.store;

import java.nio.file.Path;

/**
 * Where a store is: a folder of its own (H2 embedded), or a PostgreSQL database.
 *
 * @param folder  the data folder; for PostgreSQL, the folder for local settings and backups
 * @param jdbcUrl the {@code jdbc:postgresql:} address, or null for the embedded store
 */
public record StoreLocation(Path folder, String jdbcUrl) {

    /** The embedded store in that folder. */
    public static StoreLocation folder(Path folder) {
        return new StoreLocation(folder.toAbsolutePath().normalize(), null);
    }
}
