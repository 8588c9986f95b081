package org.ipag.scrutiny.privacycorpus.fourth;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A made-up police officer or member of police staff. */
record Officer(Person person, String rank, String longRank, String collar) {

    /** The pieces of which the forms of the officer's name are built. */
    Map<String, String> pieces() {
        Map<String, String> pieces = new HashMap<>(person.pieces());
        pieces.put("rank", rank);
        pieces.put("longrank", longRank);
        pieces.put("collar", collar);
        pieces.put("surname", person.surname());
        pieces.put("SURNAME", person.surname().toUpperCase(Locale.ROOT));
        return pieces;
    }
}
