package org.ipag.scrutiny.office.text;

import java.nio.file.Path;

/**
 * Reads a document into text. An OSGi service; stateless and safe for use from several threads at once.
 *
 * <p>What a file is gets decided by its content: a file named {@code .docx} that is really an OpenDocument text is read
 * as what it is. Anything that is not a text document is refused within a second and with bounded memory.
 */
public interface DocumentReader {

    /** The largest file that is read at all, in bytes. */
    long MAX_FILE_BYTES = 64L * 1024 * 1024;

    /**
     * Reads a file. Its size is checked before anything else.
     *
     * @throws DocumentRefusedException if the file cannot or must not be read
     */
    TextDocument read(Path file) throws DocumentRefusedException;

    /**
     * Reads a document held in memory.
     *
     * @param content  the bytes, which are not changed
     * @param fileName the name used in messages
     * @throws DocumentRefusedException if the document cannot or must not be read
     */
    TextDocument read(byte[] content, String fileName) throws DocumentRefusedException;

    /**
     * The bytes of a file that is small enough to be read, so that its hash can be taken from exactly what is read.
     *
     * @throws DocumentRefusedException if it is missing, no ordinary file, empty or too large
     */
    byte[] load(Path file) throws DocumentRefusedException;
}
