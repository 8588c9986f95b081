package org.ipag.scrutiny.office.text.internal;

/** Numbers as word processors print them before a paragraph. */
final class NumberFormats {

    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] VALUE = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    private NumberFormats() {
    }

    /** @param format name of the format in OOXML (decimal, lowerLetter …); unknown ones print as decimal */
    static String format(int number, String format) {
        return switch (format) {
            case "none" -> "";
            case "lowerLetter" -> letters(number);
            case "upperLetter" -> letters(number).toUpperCase();
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase();
            case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
            default -> Integer.toString(number);
        };
    }

    private static String letters(int number) {
        if (number < 1) {
            return Integer.toString(number);
        }
        // Word repeats the letter after z: aa, bb, cc.
        String letter = String.valueOf((char) ('a' + (number - 1) % 26));
        return letter.repeat(Math.min(20, (number - 1) / 26 + 1));
    }

    private static String roman(int number) {
        if (number < 1 || number > 3999) {
            return Integer.toString(number);
        }
        StringBuilder text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUE.length; i++) {
            while (rest >= VALUE[i]) {
                text.append(ROMAN[i]);
                rest -= VALUE[i];
            }
        }
        return text.toString();
    }
}
