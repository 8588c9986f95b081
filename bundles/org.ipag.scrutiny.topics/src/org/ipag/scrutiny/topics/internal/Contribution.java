package org.ipag.scrutiny.topics.internal;

import java.io.IOException;
import java.io.InputStream;

/**
 * A topic file as a plug-in contributes it.
 *
 * @param plugin symbolic name of the plug-in
 * @param file   path of the file within the plug-in
 * @param bytes  opens the file
 */
public record Contribution(String plugin, String file, Source bytes) {

    /** Opens a file of a plug-in. */
    public interface Source {

        /**
         * Opens the file; the caller closes it.
         *
         * @throws IOException if there is no such file or it cannot be read
         */
        InputStream open() throws IOException;
    }
}
