package org.ipag.scrutiny.privacy.ages;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.ipag.scrutiny.privacy.ScanText;
import org.ipag.scrutiny.privacy.words.WordFile;

/** The words of {@code words/ages.txt}: what stands around a number that is somebody's age, and around one that is not. */
final class AgeWords {

    /** What a word can be; the sections of the file. */
    enum Kind {
        /** About, only, now: between the lead and the number. */
        HEDGE,
        /** Is, was, 's. */
        BE,
        /** Will, must, can't. */
        MODAL,
        /** I, he, who. */
        PRONOUN,
        /** Caller, lad, IP. */
        PERSON,
        /** Looks, appears. */
        LOOKS,
        /** Says, thinks. */
        CLAIMS,
        /** Minutes, miles: what the number counts. */
        MEASURE,
        /** And, who, lives: behind an age the sentence goes on. */
        GOES_ON,
        /** Slim, wearing: behind an age somebody is described. */
        DESCRIBED,
        /** Dog, car: may be years old and is nobody. */
        THING,
        /** Beard, hoodie: people are described here. */
        DESCRIBING;

        private final int bit = 1 << ordinal();
    }

    private final Map<String, Integer> kinds = new HashMap<>();

    private AgeWords() {
    }

    /** Reads the shipped file. */
    static AgeWords load() {
        AgeWords words = new AgeWords();
        Kind kind = null;
        for (String line : WordFile.lines("words/ages.txt")) {
            if (line.startsWith("[")) {
                kind = Kind.valueOf(line.substring(1, line.indexOf(']')).toUpperCase(Locale.ROOT).replace('-', '_'));
            } else {
                for (String word : line.split(" ")) {
                    words.kinds.merge(word, kind.bit, (a, b) -> a | b);
                }
            }
        }
        return words;
    }

    /** Whether a word in small letters is of a kind. */
    boolean is(String word, Kind kind) {
        Integer bits = kinds.get(word);
        return bits != null && (bits & kind.bit) != 0;
    }

    /** Whether a word of the text is of a kind; false outside the text. */
    boolean is(ScanText text, int w, Kind kind) {
        return w >= 0 && w < text.words() && text.end(w) - text.start(w) < 15 && is(text.lower(w), kind);
    }
}
