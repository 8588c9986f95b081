package org.ipag.scrutiny.privacy.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.ipag.scrutiny.privacy.ScanText;

/** The word lists that are shipped with the program: text in UTF-8, with remarks behind a #. */
public final class WordFile {

    private WordFile() {
    }

    /**
     * The lines of a list but for blank ones and remarks.
     *
     * @param resource its path from the package of the scanner, for example {@code words/things.txt}
     * @throws IllegalStateException if the program lacks it
     * @throws UncheckedIOException  if it cannot be read
     */
    public static List<String> lines(String resource) {
        InputStream in = ScanText.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("The program's word list " + resource + " is missing; install it again.");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && line.charAt(0) != '#').toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The program's word list " + resource + " cannot be read.", e);
        }
    }
}
