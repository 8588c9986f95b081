package org.ipag.scrutiny.model.edit;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says why a file or folder could not be used, where the system's own message is but the name of it. */
public final class FileTrouble {

    private FileTrouble() {
    }

    /** The reason as part of a sentence, without a full stop: "you may not write there". */
    public static String reason(IOException trouble) {
        return switch (trouble) {
            case AccessDeniedException denied -> "you may not open or change " + denied.getFile();
            case FileAlreadyExistsException other -> other.getFile() + " is in the way";
            case NoSuchFileException missing -> missing.getFile() + " is not there and cannot be made";
            case FileSystemException other when other.getReason() != null -> other.getReason();
            default -> trouble.getMessage() == null ? trouble.getClass().getSimpleName() : trouble.getMessage();
        };
    }
}
