package org.ipag.scrutiny.process.quotations;

/** What counts as the same words: blanks, line ends and the shape of quotation marks and dashes do not matter. */
final class Verbatim {

    private Verbatim() {
    }

    /** A character with its typographic variants as the plain one. */
    static char plain(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201b', '\u02bc' -> '\'';
            case '\u201c', '\u201d', '\u201e' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> '-';
            case '\u00a0', '\u202f', '\u2009', '\t', '\n', '\r', '\u000b' -> ' ';
            default -> c;
        };
    }

    /** A text in which equal words are equal characters. */
    static String normal(String text) {
        StringBuilder normal = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = plain(text.charAt(i));
            if (c == '\u00ad' || c == '\u200b') {
                continue; // Soft hyphen and zero-width space are not seen.
            }
            if (c != ' ' || (!normal.isEmpty() && normal.charAt(normal.length() - 1) != ' ')) {
                normal.append(c);
            }
        }
        return normal.toString().strip().replace("...", QuotationText.ELLIPSIS);
    }
}
