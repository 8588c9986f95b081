package org.ipag.scrutiny.privacycorpus.fresh;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

import org.ipag.scrutiny.privacycorpus.fresh.Mark.Piece;

/** What haste, copying and scanning do to a text. */
enum Sloppiness {
    UPPER, LOWER, NO_PUNCTUATION, TYPOS, WRAPPED, OCR_SPACING, HARD_SPACES, DASHES, ASCII, DECOMPOSED, TABS;

    private static final int WIDTH = 48;

    List<Piece> apply(List<Piece> pieces, Dice dice) {
        return switch (this) {
            case UPPER -> each(pieces, t -> t.toUpperCase(Locale.ROOT));
            case LOWER -> each(pieces, t -> t.toLowerCase(Locale.ROOT));
            case NO_PUNCTUATION -> plain(pieces, t -> t.replaceAll("[.,;:!?](?=\\s|$)", ""));
            case TYPOS -> plain(pieces, t -> typos(t, dice));
            case WRAPPED -> wrapped(pieces);
            case OCR_SPACING -> each(pieces, t -> spaced(t, dice));
            case HARD_SPACES -> each(pieces, t -> t.replace(' ', dice.chance(0.5) ? '\u00a0' : ' '));
            case DASHES -> each(pieces, t -> t.replace('\'', '\u2019').replaceAll("\"([^\"]*)\"", "\u201c$1\u201d").replaceAll("(?<=\\d)-(?=\\d)", "\u2013"));
            case ASCII -> each(pieces, t -> Normalizer.normalize(t, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace('ł', 'l').replace('Ł', 'L').replace('ı', 'i').replace('Ż', 'Z'));
            case DECOMPOSED -> each(pieces, t -> Normalizer.normalize(t, Normalizer.Form.NFD));
            case TABS -> plain(pieces, t -> t.replaceAll(": ", ":\t").replaceAll("\n(?=\\S)", "\t"));
        };
    }

    private static List<Piece> each(List<Piece> pieces, UnaryOperator<String> change) {
        return pieces.stream().map(p -> p.with(change.apply(p.text()))).toList();
    }

    private static List<Piece> plain(List<Piece> pieces, UnaryOperator<String> change) {
        return pieces.stream().map(p -> p.plain() ? p.with(change.apply(p.text())) : p).toList();
    }

    private static String typos(String text, Dice dice) {
        StringBuilder out = new StringBuilder();
        for (String word : text.split("(?<=\\s)|(?=\\s)")) {
            if (word.matches("[a-z]{5,}") && dice.chance(0.06)) {
                int at = dice.between(1, word.length() - 3);
                out.append(word, 0, at).append(dice.chance(0.5) ? word.charAt(at + 1) + "" + word.charAt(at) : "").append(word.substring(at + 2));
            } else {
                out.append(word);
            }
        }
        return out.toString();
    }

    private static List<Piece> wrapped(List<Piece> pieces) {
        int[] column = {0};
        return each(pieces, t -> {
            StringBuilder out = new StringBuilder();
            for (char c : t.toCharArray()) {
                column[0] = c == '\n' ? 0 : column[0] + 1;
                boolean turn = c == ' ' && column[0] > WIDTH;
                out.append(turn ? '\n' : c);
                column[0] = turn ? 0 : column[0];
            }
            return out.toString();
        });
    }

    private static String spaced(String text, Dice dice) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            out.append(c);
            if (c == ' ' && dice.chance(0.12)) {
                out.append(' ');
            }
        }
        return out.toString();
    }
}
