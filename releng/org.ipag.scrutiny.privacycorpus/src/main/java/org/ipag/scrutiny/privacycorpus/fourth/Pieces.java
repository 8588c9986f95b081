package org.ipag.scrutiny.privacycorpus.fourth;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Builds the named pieces of a value from which its surface forms are made. */
final class Pieces {

    private Pieces() {
    }

    /** The pieces every value has: as usual, joined, in small letters, with dashes, spelt and so on. */
    static Map<String, String> of(String value) {
        Map<String, String> pieces = new HashMap<>();
        String joined = value.replaceAll("[\\s/.:()-]", "");
        pieces.put("value", value);
        pieces.put("joined", joined);
        pieces.put("nospace", value.replace(" ", ""));
        pieces.put("lower", value.toLowerCase(Locale.ROOT));
        pieces.put("lowerjoined", joined.toLowerCase(Locale.ROOT));
        pieces.put("dashed", value.replaceAll("[ /]", "-"));
        pieces.put("spacy", value.replaceAll("[/.-]", " "));
        pieces.put("wrapped", value.replaceFirst(" ", "\n"));
        pieces.put("spaced", joined.replaceAll("(.)(?=.)", "$1 "));
        pieces.put("fours", joined.replaceAll("(.{4})(?=.)", "$1 "));
        pieces.put("foursdashed", joined.replaceAll("(.{4})(?=.)", "$1-"));
        pieces.put("radio", Spoken.radio(value));
        return pieces;
    }
}
