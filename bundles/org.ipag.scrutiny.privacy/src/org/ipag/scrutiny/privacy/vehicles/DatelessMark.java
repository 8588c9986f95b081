package org.ipag.scrutiny.privacy.vehicles;

import java.util.Locale;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.CheckDigits;
import org.ipag.scrutiny.privacy.DetectionSink;
import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.ScanText;

/**
 * Tells the marks without a year, "ABC 123", "1234 AB". So short a mark could be much else, so the word for a plate must stand before it, or
 * a word for a vehicle near; three letters and figures need it only in the same sentence.
 */
final class DatelessMark {

    private static final double TOLD = 0.82;
    private static final int SHORTEST = 4;
    private static final String SERIES = "dateless series";
    private static final Pattern SMALL = Pattern.compile("[a-z]{3} ?\\d{2,4}|\\d{3}(?!" + MarkWords.FILE.alternatives("measure behind figures") + ")[a-z]{3}");
    private static final Pattern ROAD = Pattern.compile("[ABM]\\d{1,4}");
    /** Ranks, times, ordinals and measures. */
    private static final Pattern MEASURE = Pattern.compile(
            "(?:PC|DC|PS|DS|SC|MG|CR|IP|PG|NO|AM|PM|KM|CM|MM|KG|ST|ND|RD|TH|HR|YR|FT|IN)\\d+|\\d+(?:AM|PM|KM|CM|MM|KG|ST|ND|RD|TH|HR|YR|FT|IN|M|L)");
    private static final Pattern V_NUMBER = Pattern.compile("\\bv[1-9],? $");
    private static final Pattern NO_SMALL_LETTER = Pattern.compile("[^a-z]");
    private static final Pattern NO_LETTER = Pattern.compile("[^A-Za-z]");
    private static final Pattern FIGURE = Pattern.compile("\\d");

    private DatelessMark() {
    }

    /** Judges a match of the series; returns whether it was taken. */
    static boolean judge(Mark mark, DetectionSink sink) {
        if (!mark.capitals()) {
            return inSmallLetters(mark, sink);
        }
        String first = mark.letters("before");
        if (!possible(mark) || first != null && (mark.meaning(first) & Lexicon.BRAND) != 0) {
            return false;
        }
        return inCapitals(mark, first != null, sink);
    }

    private static boolean inSmallLetters(Mark mark, DetectionSink sink) {
        ScanText text = mark.text();
        String large = mark.shown().toUpperCase(Locale.ROOT);
        if (SMALL.matcher(mark.shown()).matches()) {
            return !MarkWords.MODEL.matcher(large).find() && mark.meaning(NO_SMALL_LETTER.matcher(mark.shown()).replaceAll("")) == 0
                    && (MarkWords.SURELY_VEHICLES.before(text, mark.start(), 26) || MarkWords.kept(text, mark.start())) && mark.report(sink, TOLD, "dateless series behind a vehicle, in small letters");
        }
        String letters = NO_LETTER.matcher(mark.shown()).replaceAll("");
        return text.end(mark.word()) - mark.start() < 5 && letters.length() > 1 && MarkWords.driven(text, mark.start()) && mark.meaning(letters) == 0 && !ROAD.matcher(large).matches()
                && mark.report(sink, TOLD, "dateless series behind a word for a plate");
    }

    private static boolean inCapitals(Mark mark, boolean lettersFirst, DetectionSink sink) {
        ScanText text = mark.text();
        String letters = mark.letters(lettersFirst ? "before" : "behind");
        int meaning = mark.meaning(letters);
        if ((meaning & Lexicon.RANK) != 0 || mark.shown().charAt(0) == '0' || MarkWords.MODEL.matcher(mark.shown()).find() || MarkWords.coded(text, mark.start())) {
            return false;
        }
        if (MarkWords.PLATE.before(text, mark.start(), 22) && (meaning & (Lexicon.FUNCTION | Lexicon.CALENDAR)) == 0) {
            return mark.report(sink, 0.9, SERIES);
        }
        if (!lettersFirst && (meaning & Lexicon.ENGLISH) != 0) {
            // "In a Range Rover 7 TUN": a word in capitals in a line of small letters, directly behind the make.
            return !mark.inLineOfCapitals() && (meaning & Lexicon.FUNCTION) == 0 && letters.length() == 3 && MarkWords.MAKE_BEFORE.matcher(text.before(mark.start(), 14)).find() && mark.report(sink, TOLD, SERIES);
        }
        if ((meaning & (Lexicon.FUNCTION | Lexicon.CALENDAR | Lexicon.BRAND)) != 0 || model(mark, letters)) {
            return false;
        }
        if (MarkWords.SURELY_VEHICLES.before(text, mark.start(), 24)) {
            boolean counted = !lettersFirst && (V_NUMBER.matcher(text.before(mark.start(), 6)).find() || letters.length() < 2);
            return !counted && mark.report(sink, TOLD, SERIES);
        }
        return lettersFirst && letters.length() == 3 && !mark.inLineOfCapitals() && (meaning & (Lexicon.ENGLISH | Lexicon.ACRONYM)) == 0
                && (MarkWords.SURELY_VEHICLES.before(text, mark.start(), 100) || MarkWords.SURELY_VEHICLES.after(text, mark.end(), 60)) && mark.report(sink, TOLD, SERIES);
    }

    /** Behind the name of a maker it is rather what the thing is called. */
    private static boolean model(Mark mark, String letters) {
        ScanText text = mark.text();
        int first = mark.word();
        boolean maker = first > 0 && (text.meaning(first - 1) & Lexicon.BRAND) != 0 && text.start(first) - text.end(first - 1) == 1;
        return maker && (mark.shown().indexOf('-') > 0 || !mark.spaced() && letters.length() == 3 || letters.length() < 3 && mark.shown().chars().filter(Character::isDigit).count() < 4);
    }

    /** Not a road, a rank, a measure or an ordinal. */
    private static boolean possible(Mark mark) {
        String plain = CheckDigits.compact(mark.shown());
        return plain.chars().anyMatch(Character::isLetter) && plain.length() >= SHORTEST && !ROAD.matcher(plain).matches() && !MEASURE.matcher(plain).matches()
                && !MarkWords.meanSomethingElse(FIGURE.matcher(plain).replaceAll(""));
    }
}
