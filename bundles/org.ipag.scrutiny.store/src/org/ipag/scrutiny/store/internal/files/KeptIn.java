package org.ipag.scrutiny.store.internal.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.ipag.scrutiny.store.StoreException;
import org.ipag.scrutiny.store.StoreLocation;

/**
 * Where the store of a data folder is, if it is not in that folder: a file in it says so in one line. Either
 * {@value #ADDRESS} holds the address of a database that several machines share,
 * {@code jdbc:postgresql://host/database?user=…}, or {@value #FOLDER} holds another folder. Whoever opens the data folder
 * works with that.
 */
public final class KeptIn {

    static final String ADDRESS = "postgresql.address";
    static final String FOLDER = "store.folder";
    /** Beside {@link #FOLDER} until the store in the other folder has been made: later, a store missing there is lost. */
    private static final String NOT_MADE_YET = "store.folder.new";

    private KeptIn() {
    }

    /** The location, with what its folder says about it. */
    public static StoreLocation resolve(StoreLocation given) throws StoreException {
        if (given.jdbcUrl() != null) {
            return given;
        }
        Path address = given.folder().resolve(ADDRESS);
        if (Files.exists(address)) {
            String url = line(address, "the address of the shared database");
            if (!url.startsWith("jdbc:postgresql:")) {
                throw new StoreException("The file " + address + " must hold one line that begins with jdbc:postgresql: and "
                        + "says where the shared database is. Correct it, or remove it to work with a file of your own.");
            }
            return new StoreLocation(given.folder(), url);
        }
        Path folder = given.folder().resolve(FOLDER);
        if (Files.exists(folder)) {
            String path = line(folder, "the folder in which the rounds are kept");
            try {
                return StoreLocation.folder(Path.of(path));
            } catch (InvalidPathException e) {
                throw new StoreException("The file " + folder + " must hold one line with the folder in which the rounds are "
                        + "kept. Correct it, or remove it to keep them here.", e);
            }
        }
        return given;
    }

    /** Whether a data folder says that its store is a file in another folder. */
    static boolean elsewhere(StoreLocation dataFolder, StoreLocation where) {
        return where.jdbcUrl() == null && !where.folder().equals(dataFolder.folder());
    }

    /** Whether the store in another folder has yet to be made. */
    static boolean mayBeMade(Path dataFolder) {
        return Files.exists(dataFolder.resolve(NOT_MADE_YET));
    }

    /** The store is there. */
    public static void made(Path dataFolder) throws StoreException {
        try {
            Files.deleteIfExists(dataFolder.resolve(NOT_MADE_YET));
        } catch (IOException e) {
            throw notKept(dataFolder, e);
        }
    }

    private static String line(Path file, String what) throws StoreException {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8).strip();
            if (text.isEmpty() || text.lines().count() != 1) {
                throw new StoreException("The file " + file + " must hold one line with " + what + ". Correct it, or remove it "
                        + "to work with a file of your own.");
            }
            return text;
        } catch (IOException e) {
            throw new StoreException("The file " + file + " with " + what + " cannot be read: " + e.getMessage()
                    + ". See that you may read it.", e);
        }
    }

    /** Says in a data folder where its store is from now on. */
    public static void remember(Path dataFolder, StoreLocation where) throws StoreException {
        try {
            Files.createDirectories(dataFolder);
            boolean shared = where.jdbcUrl() != null;
            boolean here = !shared && where.folder().equals(dataFolder.toAbsolutePath().normalize());
            if (shared) {
                write(dataFolder.resolve(ADDRESS), where.jdbcUrl());
            } else if (!here) {
                write(dataFolder.resolve(FOLDER), where.folder().toString());
            }
            if (!shared) {
                Files.deleteIfExists(dataFolder.resolve(ADDRESS));
            }
            if (shared || here) {
                Files.deleteIfExists(dataFolder.resolve(FOLDER));
                Files.deleteIfExists(dataFolder.resolve(NOT_MADE_YET));
            } else if (!Files.exists(new StoreFile(where.folder()).path())) {
                write(dataFolder.resolve(NOT_MADE_YET), "");
            }
        } catch (IOException e) {
            throw notKept(dataFolder, e);
        }
    }

    private static StoreException notKept(Path dataFolder, IOException e) {
        return new StoreException("It cannot be kept in " + dataFolder + " where the rounds are: " + e.getMessage()
                + ". See that you may write there.", e);
    }

    private static void write(Path file, String line) throws IOException {
        Path next = Files.createTempFile(file.getParent(), ".", ".part");
        Files.writeString(next, line + "\n", StandardCharsets.UTF_8);
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
