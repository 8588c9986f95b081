package org.ipag.scrutiny.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that appears under its name only once it is complete; until then it is written beside it. */
final class WholeFile implements AutoCloseable {

    private final Path target;
    private final Path draft;

    private WholeFile(Path target, Path draft) {
        this.target = target;
        this.draft = draft;
    }

    static WholeFile at(Path target) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        if (Files.isDirectory(target)) {
            throw new IOException("is a folder");
        }
        return new WholeFile(target, Files.createTempFile(folder, ".report-", ".part"));
    }

    /** The file while it has not got its name. */
    Path draft() {
        return draft;
    }

    OutputStream open() throws IOException {
        return Files.newOutputStream(draft);
    }

    /** Puts the complete file in its place. */
    void complete() throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Removes what was not completed. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(draft);
    }
}
