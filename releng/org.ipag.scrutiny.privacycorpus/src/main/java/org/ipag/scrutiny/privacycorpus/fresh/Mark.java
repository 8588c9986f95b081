package org.ipag.scrutiny.privacycorpus.fresh;

import java.util.ArrayList;
import java.util.List;

import org.ipag.scrutiny.privacycorpus.Document;
import org.ipag.scrutiny.privacycorpus.Document.Gold;

/** Marks in a text that is being written, and a text cut up at its marks. */
final class Mark {

    /** A stretch of a text; its type is empty where nothing identifies anybody. */
    record Piece(String type, String origin, String text) {

        Piece with(String other) {
            return new Piece(type, origin, other);
        }

        boolean plain() {
            return type.isEmpty();
        }
    }

    private static final char OPEN = '\uE000';
    private static final char BAR = '\uE001';
    private static final char CLOSE = '\uE002';

    private Mark() {
    }

    static String gold(String type, String text) {
        return OPEN + type + BAR + text + CLOSE;
    }

    static String gold(String type, String origin, String text) {
        return OPEN + type + "@" + origin + BAR + text + CLOSE;
    }

    static List<Piece> pieces(String marked) {
        List<Piece> out = new ArrayList<>();
        int from = 0;
        while (true) {
            int open = marked.indexOf(OPEN, from);
            if (open < 0) {
                out.add(new Piece("", "", marked.substring(from)));
                return out;
            }
            int bar = marked.indexOf(BAR, open);
            int close = marked.indexOf(CLOSE, bar);
            out.add(new Piece("", "", marked.substring(from, open)));
            String type = marked.substring(open + 1, bar);
            int at = type.indexOf('@');
            String origin = at < 0 ? "" : type.substring(at + 1);
            out.add(new Piece(at < 0 ? type : type.substring(0, at), origin, marked.substring(bar + 1, close)));
            from = close + 1;
        }
    }

    static Document document(String id, List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        List<Gold> golds = new ArrayList<>();
        for (Piece piece : pieces) {
            int start = text.length();
            text.append(piece.text());
            if (!piece.plain()) {
                golds.add(new Gold(piece.type(), start, text.length(), piece.text(), piece.origin()));
            }
        }
        return new Document(id, text.toString(), golds);
    }
}
