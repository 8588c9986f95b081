package org.ipag.scrutiny.privacy.ages;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.ScanText;
import org.ipag.scrutiny.privacy.text.NumberWords;

/**
 * A number that may be an age, with what belongs to it: "71", "40-45", "34yrs", "nine", "8 mths", "50ish", "14-year-old".
 *
 * @param start  first character
 * @param end    behind the last
 * @param unit   what the number says of itself
 * @param digits figures of the (first) number; 2 for a number in words from ten on
 */
record AgeValue(int start, int end, Unit unit, int digits) {

    /** What a number says of itself. */
    enum Unit {
        /** Nothing. */
        NONE,
        /** "71 yrs": years, of an age or of something else. */
        YEARS,
        /** "8 mths": months or weeks. */
        MONTHS,
        /** "14-year-old", "31 yo": an age, hardly anything else. */
        OLD,
        /** "late 20s". */
        DECADE,
        /** "34F": with the sex. */
        SEX
    }

    static final String TENS = NumberWords.TENS + "(?:(?:[ -]?|-\\r?\\n)" + NumberWords.ONES + "\\b)?";
    static final String WORDS = "(?:" + TENS + "|" + NumberWords.ONES + "|" + NumberWords.TEENS + ")\\b";
    private static final String NUMBER = "(?:\\d{1,3}|" + WORDS + ")";
    private static final Pattern OLD = Pattern.compile(NUMBER + "(?:(?:[ ]?(?:-|/|to|or|and|&)[ ]?)" + NUMBER + ")?[ ]?[+]?(?:[ -]{0,3}(?:years?|yrs?\\.?|yr|months?|mths?|mnths?|weeks?|wks?|days?)[ -]{0,3}(?:and a half )?(?:old|of age)\\b|[ -]?(?:y\\.?[ /-]?o|y\\.?o\\.?a|y/old|yr[ -]?o(?:ld)?)\\b\\.?)|(?:" + NumberWords.TENS + "|\\d0)[ -]?something\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNITS = Pattern.compile(NUMBER + "(?:(?:[ ]?-[ ]?| to | or |(?<=\\d)/(?=\\d\\d(?![\\d/])))" + NUMBER + ")?(?:[ ]?[+](?!\\d)|[ -]?ish\\b| odd\\b| and a half\\b)?(?:[ ]?(?<years>y(?:ea)?rs?\\b(?! of service| ago| later| in prison)(?:,? (?:and )?\\d{1,2} ?(?:mths?|months?)\\b)?|y\\b)|[ ]?(?<months>(?:months?|mths?|mnths?|mos|wks?|weeks?|days)\\b))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern BAND = Pattern.compile(NUMBER + "[ ]?(?:-|/|to|or|and)[ ]?\\d{1,3}", Pattern.CASE_INSENSITIVE);
    private static final Pattern DECADE = Pattern.compile("(?:(?:early|mid|late)[ -](?:to[ -](?:mid|late)[ -])?)?(?:\\d0'?s|teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SEX = Pattern.compile("\\d{1,2}[mf]\\b", Pattern.CASE_INSENSITIVE);
    private static final Set<String> SMALL = Set.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
    private static final int OLDEST = 115;
    private static final int LONGEST = 40;

    /** The value that begins with a word, or null if none does. */
    static AgeValue at(ScanText text, int w) {
        String s = text.text();
        int start = text.start(w);
        int limit = Math.min(s.length(), start + LONGEST);
        boolean figures = Character.isDigit(s.charAt(start));
        int digits = figures ? figures(s, start) : SMALL.contains(text.lower(w)) ? 1 : 2;
        if (digits > 3 || digits == 3 && Integer.parseInt(s.substring(start, start + 3)) > OLDEST || figures && s.charAt(start) == '0') {
            return null;
        }
        Matcher m = OLD.matcher(s).region(start, limit).useTransparentBounds(true).useAnchoringBounds(false);
        if (m.lookingAt()) {
            return new AgeValue(start, m.end(), Unit.OLD, digits);
        }
        if (figures) {
            m.usePattern(SEX).region(start, limit);
            if (m.lookingAt()) {
                AgeValue sexed = new AgeValue(start, m.end(), Unit.SEX, digits);
                return sexed.whole(s) ? sexed : null;
            }
            m.usePattern(DECADE).region(start, limit);
            if (m.lookingAt()) {
                return new AgeValue(start, m.end(), Unit.DECADE, digits);
            }
        }
        m.usePattern(UNITS).region(start, limit);
        if (!m.lookingAt()) {
            return null;
        }
        Unit unit = m.group("years") != null ? Unit.YEARS : m.group("months") != null ? Unit.MONTHS : Unit.NONE;
        AgeValue value = new AgeValue(start, m.end(), unit, digits);
        int slash = s.indexOf('/', start);
        if (slash > 0 && slash < m.end() && Integer.parseInt(s.substring(slash + 1, slash + 3)) != Integer.parseInt(s.substring(start, slash)) + 1) {
            // "13/14" is a guess at an age, any other pair a date or a share.
            return null;
        }
        return value.whole(s) ? value : null;
    }

    /** Whether the number says itself that it is a guess: "30-ish", "40+". */
    boolean guessed(String s) {
        return unit == Unit.NONE && (!Character.isDigit(s.charAt(end - 1)) || s.substring(start, end).indexOf('/') > 0) && Character.isDigit(s.charAt(start));
    }

    /** This value with a second number that closes a band: "30 and 35". */
    AgeValue band(String s) {
        Matcher m = BAND.matcher(s).region(start, Math.min(s.length(), start + LONGEST)).useTransparentBounds(true);
        return m.lookingAt() && m.end() > end ? new AgeValue(start, m.end(), unit, digits) : this;
    }

    /** Not the beginning of a longer number, a time, a date or a share. */
    private boolean whole(String s) {
        char next = end < s.length() ? s.charAt(end) : ' ';
        char further = end + 1 < s.length() ? s.charAt(end + 1) : ' ';
        return !Character.isLetterOrDigit(next) && next != '%' && next != '£' && next != '_' && next != '@' && !(".,:/-'".indexOf(next) >= 0 && Character.isDigit(further)) && !(next == '-' && Character.isLetter(further));
    }

    private static int figures(String s, int start) {
        int i = start;
        while (i < s.length() && i - start < 4 && Character.isDigit(s.charAt(i))) {
            i++;
        }
        return i - start;
    }

    /** Whether a word may begin a value: a short number, or a number in words. */
    static boolean mayBegin(ScanText text, int w) {
        if ((text.meaning(w) & Lexicon.NUMBER_WORD) != 0) {
            return true;
        }
        String s = text.text();
        int start = text.start(w);
        if (!Character.isDigit(s.charAt(start)) || text.end(w) - start > 8) {
            return false;
        }
        char before = start > 0 ? s.charAt(start - 1) : ' ';
        char further = start > 1 ? s.charAt(start - 2) : ' ';
        return Character.isWhitespace(before) || "([\"',/-~=:;|?.".indexOf(before) >= 0 && !(Character.isDigit(further) && ".,:/-".indexOf(before) >= 0);
    }
}
