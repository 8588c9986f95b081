package org.ipag.scrutiny.privacycorpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the texts that lie beside the classes of a part of the corpus. */
public final class ResourceText {

    private ResourceText() {
    }

    /**
     * The whole text of a file, with line feeds only.
     *
     * @param beside a class in whose package the file lies
     * @throws IllegalStateException if there is no such file
     */
    public static String read(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The corpus lacks its file " + file + ": put src/main/resources on the class path.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
        } catch (IOException e) {
            throw new UncheckedIOException("The corpus cannot read its file " + file, e);
        }
    }
}
