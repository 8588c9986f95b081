package org.ipag.scrutiny.privacy.numbers;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.CheckDigits;
import org.ipag.scrutiny.privacy.DetectionSink;
import org.ipag.scrutiny.privacy.IdentifierType;
import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.Recogniser;
import org.ipag.scrutiny.privacy.ScanText;
import org.ipag.scrutiny.privacy.readings.Misread;

/**
 * What the cells of a row about a person hold where no heading says it: "VICTIM | Ewa Nowak | 12/08/1990 | 058841273 | A4587XV | 34". The row
 * begins with what the person is, and a cell holds one value and nothing else, so that its shape tells enough.
 */
public final class PersonRowRecogniser implements Recogniser {

    private static final int FEWEST_CELLS = 4;
    private static final int LONGEST_HEAD = 16;
    private static final int SHORTEST_LINE = 24;
    private static final int NHS_FIGURES = 10;
    private static final Set<String> SHORT_ROLES = Set.of("vic", "sus", "susp", "wit", "chi", "ip", "nok", "fam", "oth", "ap", "compl", "sub", "def");
    private static final char[] SIGNS = {'\t', '|', ';', ','};

    /** A kind of value that fills a cell. */
    private record Shape(IdentifierType type, Pattern pattern, String reason) {
    }

    private static final List<Shape> SHAPES = List.of(
            new Shape(IdentifierType.PRISON_NUMBER, Pattern.compile("(?i)[A-Z][ ./-]?\\d{4}[ ./-]{0,2}[A-Z]{2}"), "the shape of a prison number"),
            new Shape(IdentifierType.OFFENDER_REFERENCE, Pattern.compile("(?i)[A-Z][ ./-]{0,2}\\d{3}[ -]?\\d{3}"), "a letter and six digits"),
            new Shape(IdentifierType.PASSPORT, Pattern.compile("(?i)\\d{3}[ /-]{0,2}\\d{3}[ /-]{0,2}\\d{3}|\\d{2} \\d{7}|[A-Z]{2}[ -]?\\d{7}|[A-Z]{2}\\d[ -]{1,2}\\d{3}[ -]{1,2}\\d{3}|[A-Z]{2}\\d\\d \\d{5}|\\d{5} \\d{4}|[A-Z]\\d{8}|[A-Z]{2}\\d{3} \\d{4}|[A-Z]{2}\\d[.]\\d{3}[.]\\d{3}|\\d{2}-\\d{7}"), "the shape of a passport number"),
            new Shape(IdentifierType.BANK_ACCOUNT, Pattern.compile("\\d{6}[ /-]?\\d{8}|\\d{8} ?\\(?\\d\\d-\\d\\d-\\d\\d\\)?|\\d\\d-\\d\\d-\\d\\d[ /]\\d{8}"), "a sort code and an account number"),
            new Shape(IdentifierType.PNC_ID, Pattern.compile("(?:19|20)?\\d\\d(?:[-./\\\\ ]\\d{1,7}|\\d{7})[A-HJ-NP-RT-Z]"), "the shape of a PNC id"),
            new Shape(IdentifierType.WHAT3WORDS, Pattern.compile("/{0,3}[a-z]{4,}(?:\\.[a-z]{4,}\\.|/[a-z]{4,}/)[a-z]{4,}"), "three words with a sign between"));
    private static final Pattern DATE = Pattern.compile("(?i)[0-3]\\d[01]\\d(?:19|20)?\\d\\d|[0-3]?\\d ?[./ -] ?[01]?\\d ?[./ -] ?(?:19|20)?\\d\\d|[0-3]?\\d[ -]?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ -]?(?:19|20)?\\d\\d");
    /** A date of birth stands early in a row; later ones say when something was. */
    private static final int MOST_BEFORE_DATE = 2;
    private static final int SHORTEST_MISREAD = 7;
    private static final Pattern AGE = Pattern.compile("\\d{1,2}");
    private static final Pattern NHS = Pattern.compile("\\d{3,5}[ .-]?\\d{3,5}(?:[ .-]?\\d{4})?");

    @Override
    public String name() {
        return "person-row";
    }

    @Override
    public void scan(ScanText text, DetectionSink sink) {
        String s = text.text();
        for (int start = 0; start < s.length();) {
            int line = s.indexOf('\n', start);
            line = line < 0 ? s.length() : line;
            if (line - start >= SHORTEST_LINE) {
                row(text, start, line, sink);
            }
            start = line + 1;
        }
    }

    private static void row(ScanText text, int start, int end, DetectionSink sink) {
        String s = text.text();
        int begin = start;
        while (begin < end && " \t|*-".indexOf(s.charAt(begin)) >= 0) {
            begin++;
        }
        char sign = sign(s, begin, end);
        if (sign == 0 || !role(text, begin, s.indexOf(sign, begin))) {
            return;
        }
        boolean dated = false;
        int n = 0;
        for (int cell = s.indexOf(sign, begin) + 1; cell > 0 && cell < end; n++) {
            int stop = s.indexOf(sign, cell);
            stop = stop < 0 || stop > end ? end : stop;
            dated |= cell(s, cell, stop, !dated && n <= MOST_BEFORE_DATE, sink);
            cell = stop + 1;
        }
    }

    /** The sign that parts the cells: the first of its kind behind a short head, with cells enough. */
    private static char sign(String s, int begin, int end) {
        for (char sign : SIGNS) {
            int first = s.indexOf(sign, begin);
            if (first > begin && first < end && first - begin <= LONGEST_HEAD && s.substring(first, end).chars().filter(c -> c == sign).count() >= FEWEST_CELLS - 1) {
                return sign;
            }
        }
        return 0;
    }

    /** "VICTIM", "WITNESS 2", "NOK": what a person is, and at most a number. */
    private static boolean role(ScanText text, int from, int to) {
        int w = text.wordAt(from);
        if (w >= text.words() || text.start(w) != from) {
            return false;
        }
        boolean role = (text.meaning(w) & (Lexicon.ROLE | Lexicon.RELATION)) != 0 || SHORT_ROLES.contains(text.lower(w));
        boolean number = w + 1 < text.words() && text.start(w + 1) < to && (text.shape(w + 1) & ScanText.DIGIT) != 0 && text.end(w + 1) - text.start(w + 1) <= 2;
        int last = number ? w + 1 : w;
        return role && text.text().substring(text.end(last), to).isBlank();
    }

    /** Reports what a cell holds; whether it is a date. */
    private static boolean cell(String s, int from, int to, boolean birth, DetectionSink sink) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(s.charAt(start))) {
            start++;
        }
        while (end > start && (Character.isWhitespace(s.charAt(end - 1)) || s.charAt(end - 1) == '|')) {
            end--;
        }
        String value = s.substring(start, end);
        return held(value, start, end, birth, sink) || held(meant(value), start, end, birth, sink);
    }

    /** The value with figures for the letters that a scanner takes for them, from the third character on. */
    private static String meant(String value) {
        if (value.length() < SHORTEST_MISREAD || value.chars().filter(Character::isDigit).count() * 2 < value.length()) {
            return "";
        }
        StringBuilder meant = new StringBuilder(value);
        for (int i = value.indexOf('/') > 0 ? 0 : 2; i < value.length(); i++) {
            char figure = Misread.figure(value.charAt(i));
            if (figure != 0 && Character.isLetter(value.charAt(i))) {
                meant.setCharAt(i, figure);
            }
        }
        return meant.toString().equals(value) ? "" : meant.toString();
    }

    private static boolean held(String value, int start, int end, boolean birth, DetectionSink sink) {
        if (AGE.matcher(value).matches()) {
            sink.found(IdentifierType.AGE, start, end, 0.82, "a number alone in a row about a person");
            return false;
        }
        String figures = value.replaceAll("\\D", "");
        if (figures.length() == NHS_FIGURES && NHS.matcher(value).matches() && CheckDigits.nhs(figures)) {
            sink.found(IdentifierType.NHS_NUMBER, start, end, 0.82, "ten digits that pass the NHS number check, in a row about a person");
            return false;
        }
        if (DATE.matcher(value).matches()) {
            if (birth) {
                sink.found(IdentifierType.DATE_OF_BIRTH, start, end, 0.81, "the first date in a row about a person");
            }
            return true;
        }
        for (Shape shape : SHAPES) {
            if (shape.pattern.matcher(value).matches()) {
                sink.found(shape.type, start, end, 0.81, shape.reason + ", alone in a row about a person");
                return false;
            }
        }
        return false;
    }
}
