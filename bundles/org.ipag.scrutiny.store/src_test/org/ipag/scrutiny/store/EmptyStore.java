package org.ipag.scrutiny.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.ipag.scrutiny.store.internal.DefaultStoreService;

/** Stores for tests: made once, then copied, as most tests are not about making one. */
public final class EmptyStore {

    private static final Path PREPARED = prepare();

    private EmptyStore() {
    }

    private static Path prepare() {
        try {
            Path folder = Files.createTempDirectory("scrutiny-empty-store");
            new DefaultStoreService().open(StoreLocation.folder(folder), null).close();
            try (var files = Files.list(folder)) {
                files.forEach(file -> file.toFile().deleteOnExit());
            }
            folder.toFile().deleteOnExit();
            return folder.resolve("scrutiny.mv.db");
        } catch (IOException | StoreException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts an empty store into a folder and opens it. */
    public static Store in(Path folder) throws Exception {
        Files.copy(PREPARED, folder.resolve("scrutiny.mv.db"), StandardCopyOption.REPLACE_EXISTING);
        return new DefaultStoreService().open(StoreLocation.folder(folder), null);
    }
}
