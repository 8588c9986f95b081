package org.ipag.scrutiny.privacy.text;

import java.text.Normalizer;

/** Folds one character to the plain form that the patterns expect (compatibility forms, accents, look-alike punctuation). */
public final class Folding {

    private static final char FRACTION_SLASH = 0x2044;

    private Folding() {
    }

    /** Appends the plain form of a character, which may be nothing. */
    public static void fold(int cp, StringBuilder out) {
        if (cp < 0x7f) {
            out.append((char) cp);
            return;
        }
        switch (cp) {
            case 0xAD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF, 0x61C, 0x180E,
                    0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069 -> {
                return;
            }
            case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0x2043, 0xFE58, 0xFE63, 0xFF0D -> out.append('-');
            case 0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0x2BC, 0x60, 0xB4, 0xFF07, 0x2B9, 0x2BB -> out.append('\'');
            case 0x201C, 0x201D, 0x201E, 0x201F, 0x2033, 0xAB, 0xBB, 0xFF02 -> out.append('"');
            case 0x2044, 0x2215, 0xFF0F -> out.append('/');
            case 0x2024, 0xFF0E, 0x3002 -> out.append('.');
            case 0x2028, 0x2029, 0x85 -> out.append('\n');
            case 0x141, 0x142 -> out.append(cp == 0x141 ? 'L' : 'l');
            case 0xD8, 0xF8 -> out.append(cp == 0xD8 ? 'O' : 'o');
            case 0x110, 0x111, 0xD0, 0xF0 -> out.append(cp == 0x110 || cp == 0xD0 ? 'D' : 'd');
            case 0x131 -> out.append('i');
            case 0xDF -> out.append("ss");
            case 0xC6 -> out.append("AE");
            case 0xE6 -> out.append("ae");
            case 0x152 -> out.append("OE");
            case 0x153 -> out.append("oe");
            case 0x2022, 0x25CF, 0x25AA, 0xB7 -> out.append('*');
            default -> other(cp, out);
        }
    }

    private static void other(int cp, StringBuilder out) {
        int type = Character.getType(cp);
        if (type == Character.SPACE_SEPARATOR) {
            out.append(' ');
        } else if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
            return;
        } else if (Character.isDigit(cp)) {
            out.append((char) ('0' + Character.digit(cp, 10)));
        } else if (cp < 0x250 || cp >= 0x1E00 && cp < 0x1F00 || cp >= 0x2100 && cp < 0x2500 || cp >= 0xFB00 && cp < 0xFB07
                || cp >= 0xFF00 && cp < 0xFFEF || cp >= 0x1D400 && cp < 0x1D800) {
            String plain = Normalizer.normalize(Character.toString(cp), Normalizer.Form.NFKD).replace(FRACTION_SLASH, '/');
            for (int i = 0; i < plain.length(); i++) {
                char c = plain.charAt(i);
                if (Character.getType(c) != Character.NON_SPACING_MARK) {
                    out.append(c);
                }
            }
        } else {
            out.appendCodePoint(cp);
        }
    }
}
