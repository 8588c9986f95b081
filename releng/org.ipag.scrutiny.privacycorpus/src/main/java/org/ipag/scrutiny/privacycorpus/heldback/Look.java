package org.ipag.scrutiny.privacycorpus.heldback;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How a finished document was typed. */
enum Look {
    /** As written. */
    TIDY,
    /** As written, with the shorthand of its template. */
    LOG,
    /** In capitals throughout, as older command and control systems have it. */
    CAPS,
    /** Thumbed on a telephone: few apostrophes, few capitals. */
    PHONE;

    private static final double LOWER_NAMES = 0.35;
    private static final double TYPO = 0.015;

    List<Piece> apply(List<Piece> pieces, Dice dice) {
        boolean lower = dice.chance(LOWER_NAMES);
        List<Piece> out = new ArrayList<>();
        for (Piece piece : pieces) {
            String text = piece.text();
            boolean plain = piece.type().isEmpty();
            if (this == CAPS) {
                text = text.toUpperCase(Locale.UK);
            } else if (this == PHONE && plain) {
                text = thumbed(text);
            } else if (this == PHONE && lower && (piece.type().equals("person-name") || piece.type().equals("officer"))) {
                text = text.toLowerCase(Locale.UK);
            }
            out.add(piece.with(plain && this != TIDY ? typos(text, dice) : text));
        }
        return out;
    }

    private static String thumbed(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\'' && i > 0 && i + 1 < text.length() && Character.isLetter(text.charAt(i - 1)) && text.charAt(i + 1) != 's') {
                continue;
            }
            boolean starts = i >= 2 && text.charAt(i - 1) == ' ' && text.charAt(i - 2) == '.' && i + 1 < text.length() && Character.isLowerCase(text.charAt(i + 1));
            out.append(starts ? Character.toLowerCase(c) : c);
        }
        return out.toString().replace(" and ", " & ");
    }

    private static String typos(String text, Dice dice) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 2; i + 2 < out.length(); i++) {
            if (word(out, i - 2, i + 2) && dice.chance(TYPO / 4)) {
                char c = out.charAt(i);
                out.setCharAt(i, out.charAt(i + 1));
                out.setCharAt(i + 1, c);
            }
        }
        return out.toString();
    }

    private static boolean word(CharSequence text, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (!Character.isLetter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Breaks lines at a width, as text taken from a page comes. */
    static List<Piece> wrapped(List<Piece> pieces, int width) {
        List<Piece> out = new ArrayList<>();
        int column = 0;
        for (Piece piece : pieces) {
            StringBuilder text = new StringBuilder(piece.text());
            for (int i = 0; i < text.length(); i++) {
                column++;
                if (text.charAt(i) == ' ' && column > width) {
                    text.setCharAt(i, '\n');
                }
                if (text.charAt(i) == '\n') {
                    column = 0;
                }
            }
            out.add(piece.with(text.toString()));
        }
        return out;
    }
}
