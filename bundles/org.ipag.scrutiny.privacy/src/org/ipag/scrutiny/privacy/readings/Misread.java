package org.ipag.scrutiny.privacy.readings;

/**
 * Letters and figures that a scanner of paper or a hurried hand takes for each other: O and 0, l and 1, S and 5. For values whose shape
 * or label tells which of the two was meant.
 */
public final class Misread {

    /** One character that is a figure or may have been meant as one, for patterns. */
    public static final String FIGURE = "[\\dOoIlSBZ]";
    private static final String LIKE_FIGURES = "OoQDIil|SsBZz";
    private static final String FIGURES = "0000111155822";
    private static final String LIKE_LETTERS = "015826";
    private static final String LETTERS = "OISBZG";

    private Misread() {
    }

    /** The figure a character is or looks like, or 0 if it looks like none. */
    public static char figure(char c) {
        int at = LIKE_FIGURES.indexOf(c);
        return c >= '0' && c <= '9' ? c : at < 0 ? 0 : FIGURES.charAt(at);
    }

    /** The capital letter a character is or looks like, or 0 if it looks like none. */
    public static char letter(char c) {
        int at = LIKE_LETTERS.indexOf(c);
        return Character.isLetter(c) ? Character.toUpperCase(c) : at < 0 ? 0 : LETTERS.charAt(at);
    }

    /** The figures of a number of which at most every third was misread, without signs; empty if it is none. */
    public static String figures(CharSequence shown) {
        StringBuilder out = new StringBuilder(shown.length());
        int misread = 0;
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                char figure = figure(c);
                if (figure == 0) {
                    return "";
                }
                misread += figure == c ? 0 : 1;
                out.append(figure);
            }
        }
        return misread * 3 > out.length() ? "" : out.toString();
    }
}
