package org.ipag.scrutiny.privacy.text;

/** What stands in a stretch of a text. */
public final class Stretch {

    private Stretch() {
    }

    /** Whether nothing but spaces and tabs stands there. */
    public static boolean blank(String s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.charAt(i) != ' ' && s.charAt(i) != '\t') {
                return false;
            }
        }
        return true;
    }

    /** How many figures from 0 to 9. */
    public static int figures(String s, int from, int to) {
        int n = 0;
        for (int i = from; i < to; i++) {
            if (s.charAt(i) >= '0' && s.charAt(i) <= '9') {
                n++;
            }
        }
        return n;
    }

    /** How many letters. */
    public static int letters(String s, int from, int to) {
        int n = 0;
        for (int i = from; i < to; i++) {
            n += Character.isLetter(s.charAt(i)) ? 1 : 0;
        }
        return n;
    }
}
