package org.ipag.scrutiny.privacy.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.ScanText;
import org.ipag.scrutiny.privacy.names.Words.Kind;
import org.ipag.scrutiny.privacy.words.WordSections;

/** What may belong to an officer behind a rank or a number: the words of the name, the number, and what stands between them. */
final class OfficerShape {

    /** The first word of a surname of two: Mac Giolla, ap Rhys. */
    private static final Set<String> CLANS = Set.of("mac", "mc", "ap", "ab", "nic", "fitz");
    private static final Set<String> NO_SURNAMES = WordSections.load("words/collar-numbers.txt").of("no surname behind a rank");
    private static final Pattern NUMBER = Pattern.compile("[A-Za-z]{0,3}\\d{2,6}[A-Za-z]{0,2}|[A-Za-z]{0,3}\\d|\\d[A-Za-z]{1,2}");
    /** Volts, amperes, watts: direct current rather than a detective. */
    private static final Pattern ELECTRIC = Pattern.compile("\\d{1,3}(?:[vVaAwW]|amp|mA|mah)");
    private static final Pattern CURRENT = Pattern.compile("(?i)\\b[ad]c[ .]{0,2}$");
    private static final Pattern ORDINAL = Pattern.compile("\\d{1,2}(?:st|nd|rd|th|am|pm)");
    private static final Pattern GAP = Pattern.compile("[ .]{0,2}[ ./-]?[ ]?|\\.? ?#");
    private static final Pattern COLLAR_FIGURES = Pattern.compile("[A-Za-z]{0,2}\\d{2,6}");
    /** "Total det. 4h 31". */
    private static final Pattern DURATION = Pattern.compile("\\d{1,2}(?:h|hr|hrs|m|min|mins|d|wk|yrs?)");
    private static final Pattern TIME_BEHIND = Pattern.compile(" ?(?:hrs|hours|hr)\\b", Pattern.CASE_INSENSITIVE);

    private final Words words;

    OfficerShape(Words words) {
        this.words = words;
    }

    /** "3663/Ward", "2725/Onions": behind the number of an officer any word with a capital is the name. */
    boolean surnameBehindSlash(int w) {
        return words.shaped(w, ScanText.CAPITAL) && !words.taken(w) && words.length(w) > 1 && !words.shaped(w, ScanText.DIGIT) && words.kind(w) != Kind.INITIAL
                && !words.has(w, Lexicon.FUNCTION | Lexicon.CALENDAR | Lexicon.ACRONYM | Lexicon.RANK | Lexicon.NO_VALUE | Lexicon.LABEL);
    }

    boolean surnameShape(int w) {
        return words.shaped(w, ScanText.CAPITAL) && !words.taken(w) && words.length(w) > 2 && !words.shaped(w, ScanText.DIGIT) && (words.has(w, Lexicon.SURNAME) || words.kind(w) == Kind.UNKNOWN)
                && !words.has(w, Lexicon.FUNCTION | Lexicon.CALENDAR | Lexicon.ACRONYM | Lexicon.ROLE | Lexicon.FIELD);
    }

    /**
     * The last word of a surname that begins with this word, with small words in front and with whatever a hyphen joins to it: "DA ALVES",
     * "ap Rhys", "BARNABY-BOGLE"; -1 if none does.
     */
    int surnameEnd(int w) {
        int last = w;
        while (last - w < 2 && words.has(last, Lexicon.PARTICLE) && words.between(last, last + 1).equals(" ") && words.shaped(last + 1, ScanText.LETTER)) {
            last++;
        }
        boolean particle = last > w && words.shaped(last, ScanText.CAPITAL) && !words.shaped(last, ScanText.DIGIT) && words.length(last) > 1 && words.has(last, Words.NAME);
        if (!surnameShape(last) && !particle && !(words.length(last) == 2 && words.kind(last) == Kind.LISTED && words.has(last, Lexicon.SURNAME))) {
            return -1;
        }
        while (words.between(last, last + 1).equals("-") && words.shaped(last + 1, ScanText.CAPITAL) && !words.shaped(last + 1, ScanText.DIGIT)) {
            last++;
        }
        return last;
    }

    /** The parts by which a surname is known again: its words without the small ones. */
    List<String> surnameParts(int first, int last) {
        List<String> parts = new ArrayList<>();
        for (int w = first; w <= last; w++) {
            if (w == last || !words.has(w, Lexicon.PARTICLE)) {
                parts.add(words.text().lower(w));
            }
        }
        return parts;
    }

    /** "12V" is a current behind DC, and an officer's number only behind another rank or before a surname. */
    boolean electric(int w) {
        return ELECTRIC.matcher(words.text().word(w)).matches() && !(Character.isUpperCase(words.text().word(w).charAt(words.length(w) - 1)) && words.length(w) == 3
                && (!CURRENT.matcher(words.text().before(words.text().start(w), 5)).find() || words.between(w, w + 1).equals(" ") && surnameEnd(w + 1) >= 0));
    }

    boolean knownSmall(int from, int to) {
        for (int i = from; i <= to; i++) {
            if (words.kind(i) == Kind.LISTED || words.text().meaning(i) == 0 || words.capital(i) && words.kind(i) != Kind.WORD) {
                return true;
            }
        }
        return false;
    }

    boolean solid(int from, int to) {
        for (int i = from; i <= to; i++) {
            Kind kind = words.kind(i);
            if (kind == Kind.LISTED || kind == Kind.UNKNOWN || kind == Kind.DOUBTFUL && words.capital(i) || words.capital(i) && words.has(i, Lexicon.PLACE)) {
                return true;
            }
        }
        return false;
    }

    boolean rankWord(int w) {
        return words.shaped(w, ScanText.ALL_CAPITALS);
    }

    boolean number(int w) {
        if (!words.exists(w) || words.taken(w)) {
            return false;
        }
        String word = words.text().word(w);
        if (word.length() > 11 || !NUMBER.matcher(word).matches() || DURATION.matcher(word).matches() || electric(w)) {
            return false;
        }
        int end = words.text().end(w);
        String s = words.text().text();
        if (TIME_BEHIND.matcher(words.text().after(end, 7)).lookingAt()) {
            return false;
        }
        boolean glued = end < s.length() && (s.charAt(end) == '/' || s.charAt(end) == '.' || s.charAt(end) == ':' || s.charAt(end) == '-') && end + 1 < s.length() && Character.isDigit(s.charAt(end + 1));
        return !glued && !ORDINAL.matcher(word).matches();
    }

    /** "DC Amara Obi, 7279": the number of the officer just named, not a time, a count or a date. */
    boolean collarBehindComma(int last) {
        int next = last + 1;
        if (!words.exists(next) || !words.between(last, next).equals(", ") || words.possessive(last) || !number(next)) {
            return false;
        }
        String word = words.text().word(next);
        String behind = words.text().after(words.text().end(next), 12);
        return COLLAR_FIGURES.matcher(word).matches() && !(word.length() == 4 && (word.startsWith("19") || word.startsWith("20")) && !OfficerFinder.AT_END.matcher(behind).lookingAt())
                && !OfficerFinder.COUNTED.matcher(behind).lookingAt();
    }

    /** A line may end between the rank and the number that a name follows. */
    private boolean wrapped(int left, int right) {
        if (words.has(left, Lexicon.RANK) && words.shaped(left, ScanText.ALL_CAPITALS) && !words.shouting(left) && words.length(left) <= 4 && words.kind(right) == Kind.LISTED && surnameShape(right)
                && words.between(left, right).equals("\n") && words.spaceAfter(left - 1)) {
            // "the notebook of SPC\nWindybank".
            return true;
        }
        return words.between(left, right).equals("\n") && COLLAR_FIGURES.matcher(words.text().word(right)).matches() && words.joined(right, right + 1) && surnameShape(right + 1)
                && words.text().start(left) > 0 && words.text().text().charAt(words.text().start(left) - 1) != '\n';
    }

    boolean near(int left, int right) {
        if (!words.exists(left) || !words.exists(right) || words.taken(right)) {
            return false;
        }
        String gap = words.between(left, right);
        if ((gap.equals("/") || gap.equals("-")) && words.shaped(right, ScanText.DIGIT) && words.length(right) <= 2) {
            return false;
        }
        if (gap.equals("\n")) {
            return wrapped(left, right);
        }
        return words.joined(left, right) || gap.length() <= 4 && GAP.matcher(gap).matches();
    }

    boolean namePart(int w, boolean firstPart, int nameStart) {
        Kind kind = words.kind(w);
        if (firstPart && NO_SURNAMES.contains(words.text().lower(w)) && !(words.has(w, Words.NAME) && words.capital(w) && !words.shaped(w, ScanText.ALL_CAPITALS))) {
            return false;
        }
        // "INSP D.W. REVIEWED", "DMI R.O'K.": only initials, each with a full stop.
        if (kind == Kind.INITIAL && (words.between(w, w + 1).equals(".") && words.kind(w + 1) == Kind.INITIAL || !firstPart && words.kind(w - 1) == Kind.INITIAL && words.between(w - 1, w).equals("."))) {
            return true;
        }
        if (words.text().lower(w).equals("miss") || words.has(w, Lexicon.CALENDAR) && words.text().lower(w).endsWith("day")) {
            return false;
        }
        if (words.text().lower(w).equals("st") && words.joined(w, w + 1) && words.shaped(w + 1, ScanText.CAPITAL) && words.shaped(w, ScanText.CAPITAL)
                || w > nameStart + 1 && words.text().lower(w - 1).equals("st") && words.shaped(w, ScanText.CAPITAL)) {
            return true;
        }
        if (words.has(w, Lexicon.FUNCTION | Lexicon.NO_VALUE | Lexicon.CALENDAR | Lexicon.RANK) && !(words.capital(w) && words.has(w, Words.NAME))) {
            return kind == Kind.PARTICLE && words.joined(w, w + 1) && words.capital(w + 1);
        }
        if (kind == Kind.PARTICLE && words.between(w, w + 1).equals("'") && !words.shaped(w, ScanText.CAPITAL)) {
            return true;
        }
        if (w > nameStart + 1 && words.between(w - 1, w).equals("'") && words.kind(w - 1) == Kind.PARTICLE) {
            return true;
        }
        boolean clan = CLANS.contains(words.text().lower(w)) && words.between(w, w + 1).equals(" ") && words.shaped(w + 1, ScanText.CAPITAL) && (words.kind(w + 1) == Kind.LISTED || words.kind(w + 1) == Kind.UNKNOWN);
        if (clan) {
            return true;
        }
        if (words.shouting(w)) {
            // "DC SUSAN GREEN": behind a given name a surname that is a word, too.
            if (w == nameStart + 2 && kind == Kind.DOUBTFUL && words.has(w, Lexicon.SURNAME) && words.kind(w - 1) == Kind.LISTED && words.has(w - 1, Lexicon.GIVEN) && !words.has(w, Lexicon.SAYS | Lexicon.ROLE | Lexicon.ORGANISATION | Lexicon.GROUP | Lexicon.BRAND)
                    && words.between(w - 1, w).equals(" ")) {
                return true;
            }
            if (firstPart && shoutedSurname(w)) {
                return true;
            }
            return firstPart ? (kind == Kind.LISTED || kind == Kind.UNKNOWN || kind == Kind.DOUBTFUL) && !words.has(w, Lexicon.SAYS)
                    || kind == Kind.INITIAL && words.joined(w, w + 1) && (words.kind(w + 1) == Kind.LISTED || words.kind(w + 1) == Kind.UNKNOWN)
                    : kind == Kind.LISTED || kind == Kind.UNKNOWN || words.between(w - 1, w).equals("-") && !words.shaped(w, ScanText.DIGIT);
        }
        boolean listedNext = words.joined(w, w + 1) && words.kind(w + 1) == Kind.LISTED && !words.shaped(w + 1, ScanText.CAPITAL);
        if (firstPart && listedNext && (words.length(w) == 1 && words.between(w, w + 1).startsWith(".") || kind == Kind.PARTICLE && words.between(w, w + 1).equals("-"))) {
            return true;
        }
        if (kind == Kind.WORD && firstPart && listedNext && words.text().meaning(w) == 0 && words.has(w + 1, Lexicon.SURNAME)) {
            return true;
        }
        if (kind == Kind.WORD && firstPart && words.text().meaning(w) == 0 && words.length(w) > 2 && !words.shaped(w, ScanText.DIGIT) && !words.shaped(w - 1, ScanText.CAPITAL)) {
            return true;
        }
        return switch (kind) {
            case LISTED -> words.shaped(w, ScanText.CAPITAL) || firstPart || words.has(w, Lexicon.SURNAME) && !words.shaped(w - 1, ScanText.CAPITAL | ScanText.DIGIT);
            case UNKNOWN -> true;
            case DOUBTFUL -> firstPart || words.between(w - 1, w).equals("-") || !words.has(w, Lexicon.SAYS | Lexicon.ORGANISATION);
            case INITIAL -> !words.between(w, w + 1).equals("/") && (!words.text().word(w).equals("I") || words.between(w, w + 1).startsWith(".")
                    || firstPart && words.joined(w, w + 1) && surnameShape(w + 1));
            case PARTICLE -> words.joined(w, w + 1) && words.shaped(w + 1, ScanText.CAPITAL);
            case WORD -> words.capital(w) && !words.has(w, Lexicon.LABEL | Lexicon.BIRTH | Lexicon.SAYS | Lexicon.ORGANISATION | Lexicon.GROUP | Lexicon.FIELD | Lexicon.ACRONYM | Lexicon.ROLE | Lexicon.TITLE | Lexicon.STREET)
                    && !words.taken(w) && !words.shaped(w, ScanText.DIGIT) && (firstPart || words.between(w - 1, w).equals("-") || w - nameStart == 2 && words.has(w - 1, Lexicon.GIVEN) && !words.shaped(w, ScanText.SENTENCE_START) || w - nameStart == 2 && words.has(w, Words.NAME) && words.between(w - 1, w).equals(" "));
        };
    }

    /** "INSP THORNE-HILL", "PS WAKEFIELD" in a line of capitals: a place, or a word of which a hyphen says that it goes on as a surname. */
    private boolean shoutedSurname(int w) {
        if (words.taken(w) || words.shaped(w, ScanText.DIGIT) || words.length(w) < 3) {
            return false;
        }
        boolean place = words.has(w, Lexicon.PLACE) && !words.has(w, Lexicon.ENGLISH | Lexicon.FUNCTION | Lexicon.ACRONYM | Lexicon.STREET | Lexicon.ORGANISATION | Lexicon.PLACE_CUE);
        boolean doubled = words.between(w, w + 1).equals("-") && words.length(w + 1) > 2 && (words.has(w, Words.NAME) || words.has(w + 1, Words.NAME) || words.kind(w + 1) == Kind.UNKNOWN) && !words.has(w, Lexicon.FUNCTION);
        return (place || doubled) && words.has(w - 1, Lexicon.RANK) && words.length(w - 1) <= 4;
    }
}
