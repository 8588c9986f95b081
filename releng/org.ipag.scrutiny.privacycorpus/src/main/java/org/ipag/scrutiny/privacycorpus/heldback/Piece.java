package org.ipag.scrutiny.privacycorpus.heldback;

import java.util.ArrayList;
import java.util.List;

import org.ipag.scrutiny.privacycorpus.Document;
import org.ipag.scrutiny.privacycorpus.Document.Gold;

/** A stretch of a document; its type is empty where nothing identifies anybody. */
record Piece(String type, String origin, String text) {

    /** What a careful redactor may take or leave. */
    static final String EITHER = "either";

    static Piece plain(String text) {
        return new Piece("", "", text);
    }

    static Piece gold(String type, String text) {
        return new Piece(type, "", text);
    }

    static Piece either(String text) {
        return new Piece(EITHER, "", text);
    }

    Piece with(String other) {
        return new Piece(type, origin, other);
    }

    static Document document(String id, List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        List<Gold> golds = new ArrayList<>();
        for (Piece piece : pieces) {
            if (!piece.type().isEmpty()) {
                golds.add(new Gold(piece.type(), text.length(), text.length() + piece.text().length(), piece.text(), piece.origin()));
            }
            text.append(piece.text());
        }
        return new Document(id, text.toString(), golds);
    }
}
