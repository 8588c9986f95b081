package org.ipag.scrutiny.privacy.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The last words of street names in {@code words/streets.txt}, which count only with a number and a name before them. */
final class Streets {

    private final Set<String> words = new HashSet<>();

    private Streets() {
    }

    /** Reads the shipped file. */
    static Streets load() {
        Streets streets = new Streets();
        WordFile.lines("words/streets.txt").forEach(line -> streets.words.addAll(List.of(line.split(" "))));
        return streets;
    }

    /** Whether a word in small letters may end the name of a street. */
    boolean ends(String word) {
        return words.contains(word);
    }
}
