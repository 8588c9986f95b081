package org.ipag.scrutiny.office.text.internal;

import java.util.Locale;

/** Characters of the symbol fonts that people use in forms, as Unicode. */
final class Symbols {

    private Symbols() {
    }

    /**
     * @param font name of the font
     * @param code its character, in hexadecimal, with or without the private-use offset F000
     */
    static String text(String font, String code) {
        int c;
        try {
            c = Integer.parseInt(code, 16);
        } catch (NumberFormatException e) {
            // An unreadable code prints nothing in Word either.
            return "";
        }
        int plain = c >= 0xF000 && c <= 0xF0FF ? c - 0xF000 : c;
        String name = font.toLowerCase(Locale.ROOT);
        if (name.startsWith("wingdings 2")) {
            return switch (plain) {
                case 0x50, 0x52 -> "☑";
                case 0x51, 0x53, 0x54, 0x55 -> "☒";
                case 0xA3, 0x2A, 0x30 -> "☐";
                default -> "•";
            };
        }
        if (name.startsWith("wingdings")) {
            return switch (plain) {
                case 0xFE -> "☑";
                case 0xFD, 0x78 -> "☒";
                case 0xFC -> "✓";
                case 0xFB -> "✗";
                case 0x6F, 0x71, 0xA8, 0x72 -> "☐";
                case 0x4A -> "☺";
                case 0x4B -> "😐";
                case 0x4C -> "☹";
                case 0xE0, 0xE8, 0xF0 -> "→";
                case 0xDF, 0xEF -> "←";
                default -> "•";
            };
        }
        if (name.equals("symbol")) {
            return switch (plain) {
                case 0xB7 -> "•";
                case 0xAE -> "→";
                case 0xA3 -> "≤";
                case 0xB3 -> "≥";
                case 0xB1 -> "±";
                case 0xB4 -> "×";
                case 0x2D -> "-";
                default -> plain >= 0x20 && plain < 0x7F ? String.valueOf((char) plain) : "•";
            };
        }
        return Character.isValidCodePoint(c) && c >= 0x20 ? Character.toString(c) : "";
    }
}
