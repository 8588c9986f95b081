package org.ipag.scrutiny.privacy.residue;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.ScanText;
import org.ipag.scrutiny.privacy.text.Stretch;
import org.ipag.scrutiny.privacy.words.Codes;
import org.ipag.scrutiny.privacy.words.WordFile;
import org.ipag.scrutiny.privacy.words.WordSections;

/**
 * The benign readings of a token with digits: by how it is written (a time, a sum, a form), by what stands before it (a page, a
 * route, a section) or behind it (a unit, whatever is counted). How they are written is in
 * {@code words/plain-numbers.txt}, the words around in {@code words/plain-numbers-around.txt}; nouns of goods, codes and units that
 * other rules know are taken from these.
 */
final class PlainNumbers {

    private static final WordSections WORDS = WordSections.load("words/plain-numbers-around.txt");
    private static final WordSections COLLARS = WordSections.load("words/collar-numbers.txt");
    /** How a token is written that needs nothing around it. */
    private static final Pattern ALONE = Pattern.compile(String.join("|", WordFile.lines("words/plain-numbers.txt")).replace(' ', '|'), Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOCK = Pattern.compile("(?:[01]\\d|2[0-3])[0-5]\\d(?:-(?:[01]\\d|2[0-3])[0-5]\\d)?");
    /** A number that officers have, and no date or time. */
    private static final Pattern COLLAR = Pattern.compile("[a-z]*\\d{3,5}[a-z]*");
    private static final Pattern PARTS = Pattern.compile("[/+]|(?<=[0-9])[-:](?=[0-9])");
    private static final Pattern BEFORE_TIME = Pattern.compile(COLLARS.alternatives("before a time"));
    private static final Pattern UNIT = Pattern.compile(" ?" + COLLARS.alternatives("unit behind figures"));
    private static final Pattern DOES = Pattern.compile(COLLARS.alternatives("does behind a number"));
    private static final Set<String> FIGURES = Set.of("zero", "nought", "oh", "double", "treble", "triple");
    private static final int SPOKEN = 3;
    private static final int COUNTED_FIGURES = 3;
    private static final int LONGEST_CUE = 3;
    private static final int LOOK_BEHIND = 14;

    private final Set<String> before = new HashSet<>(WORDS.of("before"));
    private final Set<String> somebodys = WORDS.of("before somebody's");
    private final Set<String> beforeClock = WORDS.of("before a clock");
    private final Set<String> behind = WORDS.of("behind");
    private final Codes codes = Codes.load();

    PlainNumbers() {
        before.addAll(WordSections.load("words/online-names.txt").of("no name before a number"));
        before.removeAll(somebodys);
    }

    /** Whether some reading explains the words from the first to the last, which are written as one and have a digit. */
    boolean explain(ScanText text, int first, int last) {
        String s = text.text();
        int start = text.start(first);
        int end = text.end(last);
        String token = s.substring(start, end);
        if (figuresOnly(token) && token.length() > COUNTED_FIGURES && first > 0 && somebodys.contains(text.lower(first - 1))) {
            // "no 0311" is no time.
            return false;
        }
        if (figuresOnly(token) && token.length() == 2 && apart(s, start, end)) {
            return false;
        }
        return ALONE.matcher(token).matches() || parts(token) || signed(s, start, end) || told(text, first) || counted(text, token, first, last) || clock(text, token, first);
    }

    /** ", 29." behind a word: as ages stand. */
    private static boolean apart(String s, int start, int end) {
        char right = end < s.length() ? s.charAt(end) : '\n';
        return start > 2 && s.charAt(start - 1) == ' ' && s.charAt(start - 2) == ',' && Character.isLetter(s.charAt(start - 3)) && ".,;)\n".indexOf(right) >= 0 && (end + 1 >= s.length() || !Character.isDigit(s.charAt(end + 1)));
    }

    private static boolean figuresOnly(String token) {
        return Stretch.figures(token, 0, token.length()) == token.length();
    }

    /** "09:00-17:00", "MG11/MG3": each part explained by itself. */
    private static boolean parts(String token) {
        String[] parts = PARTS.split(token);
        if (parts.length < 2 || parts.length > 4) {
            return false;
        }
        for (String part : parts) {
            if (!ALONE.matcher(part).matches()) {
                return false;
            }
        }
        return true;
    }

    /** Whether a number in words begins here that is told figure by figure, "six six two four", and how many words it has; 0 for none. */
    int spoken(ScanText text, boolean[] free, int first) {
        int w = first;
        while (w < text.words() && free[w] && ((text.meaning(w) & Lexicon.NUMBER_WORD) != 0 || FIGURES.contains(text.lower(w))) && (w == first || text.start(w) - text.end(w - 1) == 1)) {
            w++;
        }
        return w - first >= SPOKEN ? w - first : 0;
    }

    /** A sum or a share. */
    private static boolean signed(String s, int start, int end) {
        char left = start > 0 ? s.charAt(start - 1) : ' ';
        char right = end < s.length() ? s.charAt(end) : ' ';
        return "£$€~".indexOf(left) >= 0 || "%£€°".indexOf(right) >= 0;
    }

    /** What stands before says what the number is: "page 112", "Route 4417". */
    private boolean told(ScanText text, int first) {
        if (first == 0 || codes.before(text, first)) {
            return first > 0;
        }
        int from = text.end(first - 1);
        int to = text.start(first);
        return to - from <= LONGEST_CUE && text.text().substring(from, to).isBlank() && text.text().indexOf('\n', from) != from && before.contains(text.lower(first - 1));
    }

    /** What stands behind is counted or measured. */
    private boolean counted(ScanText text, String token, int first, int last) {
        String s = text.text();
        int figures = Stretch.figures(token, 0, token.length());
        if (figures != token.replaceAll("[.,/-]", "").length()) {
            return false;
        }
        if (UNIT.matcher(s).region(text.end(last), Math.min(s.length(), text.end(last) + LOOK_BEHIND)).lookingAt()) {
            return true;
        }
        int next = last + 1;
        if (next >= text.words() || text.start(next) - text.end(last) != 1 || s.charAt(text.end(last)) != ' ') {
            return false;
        }
        String word = text.lower(next);
        return behind.contains(word) || figures <= COUNTED_FIGURES && (text.shape(next) & ScanText.CAPITAL) == 0 && word.endsWith("s") && (text.meaning(next) & Lexicon.ENGLISH) != 0
                && (text.meaning(next) & Lexicon.SAYS) == 0 && !DOES.matcher(s).region(text.start(next), Math.min(s.length(), text.start(next) + LOOK_BEHIND)).lookingAt();
    }

    /** Four figures that are a time of day where times stand: first in a line, behind "at", a day, another time, or what was done then. */
    private boolean clock(ScanText text, String token, int first) {
        if (!CLOCK.matcher(token).matches()) {
            return false;
        }
        String s = text.text();
        int start = text.start(first);
        if (first == 0 || s.substring(s.lastIndexOf('\n', start) + 1, start).isBlank()) {
            return true;
        }
        String word = text.lower(first - 1);
        return (text.meaning(first - 1) & Lexicon.CALENDAR) != 0 || (text.shape(first - 1) & ScanText.DIGIT) != 0 && !COLLAR.matcher(word).matches() || beforeClock.contains(word) || BEFORE_TIME.matcher(word).matches()
                || word.length() > LONGEST_CUE && word.endsWith("ed");
    }
}
