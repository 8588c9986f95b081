package org.ipag.scrutiny.privacy.readings;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.ScanText;

/**
 * What a misread value was meant to be by the shape that its kind has: where figures and letters stand tells a nought from an O. A is a
 * letter, 9 a figure, * either; network addresses and exhibits are told by the signs between their parts.
 */
final class MisreadShapes {

    /** Takes a stretch and the characters that were meant, as many. */
    interface Meant {

        void meant(int start, int end, String shaped);
    }

    private static final int SHORTEST = 6;
    /** National Insurance, driving licence, prison number, offender's reference, passports, case file. */
    private static final String[] SHAPES = {"AA999999A", "AAAAA999999**9AA", "A9999AA", "A999999", "AA9999999", "A9999999", "A99999999", "99AA9999999", "9999999999"};
    private static final String HEX = "[0-9A-Fa-fOolISZG]";
    private static final Pattern RUN = Pattern.compile("(?<mac>" + HEX + "{2}(?:[:-]" + HEX + "{2}){5})|(?<dotted>[\\dOolISBZ]{1,3}(?:\\.[\\dOolISBZ]{1,3}){3})|(?<six>" + HEX + "{1,4}(?:::?" + HEX + "{1,4}){3,7})|(?<exhibit>[A-Z]{2,4}/(?:l[lO\\d]?|\\d[lO]))");
    private static final int LONGEST = 45;
    private static final int LEAST_FIGURES = 3;

    private MisreadShapes() {
    }

    /** What a word may have been meant to be; empty if it has the shape already or comes near to none. */
    static List<String> of(String word) {
        List<String> out = new ArrayList<>();
        long figures = word.chars().filter(Character::isDigit).count();
        if (word.length() < SHORTEST || figures < LEAST_FIGURES || figures == word.length()) {
            return out;
        }
        for (String shape : SHAPES) {
            String meant = shape.length() == word.length() ? fit(word, shape) : null;
            if (meant != null && !meant.equals(word)) {
                out.add(meant);
            }
        }
        return out;
    }

    private static String fit(String word, String shape) {
        char[] out = word.toCharArray();
        int changed = 0;
        for (int i = 0; i < out.length; i++) {
            char kind = shape.charAt(i);
            char c = kind == '*' ? out[i] : kind == '9' ? Misread.figure(out[i]) : Character.isLetter(out[i]) ? out[i] : 0;
            if (c == 0) {
                return null;
            }
            changed += c == out[i] ? 0 : 1;
            out[i] = c;
        }
        return changed * 2 > word.length() ? null : new String(out);
    }

    /** The stretches that are network addresses or exhibits but for characters misread. */
    static void runs(ScanText text, Meant sink) {
        String s = text.text();
        Matcher m = null;
        int done = 0;
        for (int at = 0; at < s.length(); at++) {
            char c = s.charAt(at);
            if (c != ':' && c != '-' && c != '.' && c != '/' || at == 0 || at + 1 >= s.length() || !Character.isLetterOrDigit(s.charAt(at - 1)) || !Character.isLetterOrDigit(s.charAt(at + 1)) && s.charAt(at + 1) != ':') {
                continue;
            }
            int start = at;
            while (start > done && at - start < 5 && Character.isLetterOrDigit(s.charAt(start - 1))) {
                start--;
            }
            if (at - start > 4 || start > 0 && (Character.isLetterOrDigit(s.charAt(start - 1)) || ".:/-".indexOf(s.charAt(start - 1)) >= 0)) {
                continue;
            }
            m = m == null ? RUN.matcher(s) : m;
            m.region(start, Math.min(s.length(), start + LONGEST));
            if (m.lookingAt() && (m.end() == s.length() || !Character.isLetterOrDigit(s.charAt(m.end())))) {
                String meant = put(m);
                if (!meant.equals(m.group()) && (m.group("exhibit") != null || m.group().chars().filter(Character::isDigit).count() >= LEAST_FIGURES)) {
                    sink.meant(start, m.end(), meant);
                }
                at = m.end() - 1;
                done = m.end();
            }
        }
    }

    private static String put(Matcher m) {
        boolean hex = m.group("mac") != null || m.group("six") != null;
        boolean exhibit = m.group("exhibit") != null;
        char[] out = m.group().toCharArray();
        for (int i = exhibit ? m.group().indexOf('/') : 0; i < out.length; i++) {
            char c = out[i];
            out[i] = c == 'G' ? '6' : Character.isLetter(c) && !(hex && Character.digit(c, 16) >= 0) ? Misread.figure(c) : c;
        }
        return new String(out);
    }
}
