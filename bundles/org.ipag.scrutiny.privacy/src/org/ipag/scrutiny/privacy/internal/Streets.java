package org.ipag.scrutiny.privacy.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.ipag.scrutiny.privacy.ScanText;

/** The last words of street names in {@code words/streets.txt}, which count only with a number and a name before them. */
final class Streets {

    private final Set<String> words = new HashSet<>();

    private Streets() {
    }

    /** Reads the shipped file. */
    static Streets load() {
        Streets streets = new Streets();
        InputStream in = ScanText.class.getResourceAsStream("words/streets.txt");
        if (in == null) {
            throw new IllegalStateException("The program's word list words/streets.txt is missing; install it again.");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().filter(l -> !l.isBlank() && l.charAt(0) != '#').forEach(l -> streets.words.addAll(List.of(l.split(" "))));
        } catch (IOException e) {
            throw new UncheckedIOException("The program's word list words/streets.txt cannot be read.", e);
        }
        return streets;
    }

    /** Whether a word in small letters may end the name of a street. */
    boolean ends(String word) {
        return words.contains(word);
    }
}
