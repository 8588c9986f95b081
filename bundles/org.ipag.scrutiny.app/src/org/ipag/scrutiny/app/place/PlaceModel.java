package org.ipag.scrutiny.app.place;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.ipag.scrutiny.store.PostgresAddress;
import org.ipag.scrutiny.store.StoreLocation;

/** A place for the rounds as it is being typed: a folder, or a database on a server. */
final class PlaceModel {

    private final Path dataFolder;
    private boolean shared;
    private String folder;
    private String host = ""; //$NON-NLS-1$
    private String port = Integer.toString(PostgresAddress.USUAL_PORT);
    private String database = "scrutiny"; //$NON-NLS-1$
    private String user = System.getProperty("user.name", ""); //$NON-NLS-1$ //$NON-NLS-2$

    /**
     * @param dataFolder the data folder of this person
     * @param now        where the rounds are now
     */
    PlaceModel(Path dataFolder, StoreLocation now) {
        this.dataFolder = dataFolder;
        this.folder = now.folder().toString();
        this.shared = now.jdbcUrl() != null;
        PostgresAddress.of(now.jdbcUrl()).ifPresent(address -> {
            host = address.host();
            port = Integer.toString(address.port());
            database = address.database();
            user = address.user();
        });
    }

    boolean isShared() {
        return shared;
    }

    void setShared(boolean on) {
        shared = on;
    }

    String folder() {
        return folder;
    }

    void setFolder(String typed) {
        folder = typed;
    }

    String host() {
        return host;
    }

    String port() {
        return port;
    }

    String database() {
        return database;
    }

    String user() {
        return user;
    }

    void setServer(String typedHost, String typedPort, String typedDatabase, String typedUser) {
        host = typedHost;
        port = typedPort;
        database = typedDatabase;
        user = typedUser;
    }

    /** What is missing or wrong, in a sentence; empty if it is a place. */
    String problem() {
        if (!shared) {
            try {
                return folder.isBlank() || !Path.of(folder.strip()).isAbsolute() ? Messages.Place_folderMissing : ""; //$NON-NLS-1$
            } catch (InvalidPathException e) {
                return Messages.Place_folderMissing;
            }
        }
        try {
            address();
            return ""; //$NON-NLS-1$
        } catch (IllegalArgumentException e) {
            return Messages.Place_serverMissing;
        }
    }

    private PostgresAddress address() {
        return new PostgresAddress(host, Integer.parseInt(port.strip()), database, user);
    }

    /** The place; only if there is no {@link #problem}. */
    StoreLocation location() {
        return shared ? new StoreLocation(dataFolder, address().url()) : StoreLocation.folder(Path.of(folder.strip()));
    }
}
