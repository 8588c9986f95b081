package org.ipag.scrutiny.privacy.vehicles;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.DetectionSink;
import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.ScanText;
import org.ipag.scrutiny.privacy.police.ExhibitRecogniser;
import org.ipag.scrutiny.privacy.text.AnchoredRecogniser;
import org.ipag.scrutiny.privacy.text.Months;

/** Registrations of vehicles by the shapes of their series, each as sure as what is around it lets it be. */
public final class Registration extends AnchoredRecogniser {

    private static final int FEWEST_DIGITS = 1;
    private static final int LONGEST_WORD = 7;
    private static final double TOLD = 0.82;
    private static final int WORD_OF_SENTENCE = Lexicon.FUNCTION | Lexicon.RANK;
    /** "ON 14 AUG" is a day. */
    private static final Pattern DAY_AND_MONTH = Pattern.compile("(?i)[a-z]{2} \\d\\d[ -]?" + Months.THREE_LETTERS);
    /** "TR22 Sgt" is a call sign and a rank. */
    private static final Pattern MIXED_CASE = Pattern.compile("[A-Z]{2}[ \\t]?\\d\\d[ \\t]+[A-Z][a-z]{2}");
    /** Two pieces with letters and figures each: hardly anything else. */
    private static final Pattern ODD_GAP = Pattern.compile("[A-Z]{2}\\d[ \\t]\\d[A-Z]{3}|[A-Z]{2}\\d\\d[A-Z][ \\t][A-Z]{2}");
    /** So many letters and figures without a gap are hardly words. */
    private static final Pattern TIGHT = Pattern.compile("[A-Z]\\d{2,3}[A-Z]{3}|[A-Z]{3}\\d{2,3}[A-Z]");
    private static final Pattern APART = Pattern.compile(".*[ \\t][A-Z]");
    private static final Pattern INITIAL = Pattern.compile("\\. ?[A-Z][a-z]");

    /** A recogniser of all series. */
    public Registration() {
        super("vehicle-registration", FEWEST_DIGITS, true, Series.ANY);
    }

    @Override
    protected boolean possible(ScanText text, int word) {
        return text.end(word) - text.start(word) <= LONGEST_WORD && mixed(text, word);
    }

    @Override
    protected boolean found(ScanText text, Matcher match, DetectionSink sink) {
        Mark mark = Mark.of(text, match);
        if (mark.series() == Series.DATELESS) {
            return DatelessMark.judge(mark, sink);
        }
        if (DAY_AND_MONTH.matcher(mark.shown()).matches()) {
            return false;
        }
        return switch (mark.series()) {
            case CURRENT -> !MIXED_CASE.matcher(mark.shown()).matches() && (mark.capitals() ? current(mark, sink) : currentInSmallLetters(mark, sink));
            case ODD -> odd(mark, sink);
            case GAPS -> mark.capitals() && (mark.nearVehicle() || !mark.spaced() || ODD_GAP.matcher(mark.shown()).matches()) && mark.report(sink, 0.85, "current series, oddly spaced");
            case PREFIX -> prefix(mark, sink);
            case SUFFIX -> suffix(mark, sink);
            case NORTHERN_IRISH -> NorthernIrishMark.judge(mark, sink);
            case FOREIGN -> mark.capitals() && (mark.nearVehicle() || MarkWords.ABROAD.near(text, mark.start(), mark.end())) && mark.report(sink, 0.86, "a mark of another country");
            case DIPLOMATIC -> (mark.nearVehicle() || mark.capitals()) && mark.report(sink, mark.nearVehicle() ? 0.92 : 0.81, "diplomatic series");
            case ALIKE -> mark.capitals() && text.end(mark.word()) <= mark.end() && MarkWords.SURELY_VEHICLES.near(text, mark.start(), mark.end()) && mark.report(sink, TOLD, "figures for letters or letters for figures");
            case DATELESS -> false;
        };
    }

    private static boolean current(Mark mark, DetectionSink sink) {
        ScanText text = mark.text();
        int last = mark.meaning(mark.lastThree());
        // "AT NO 12 HAS CALLED" in a line of capitals is no registration.
        boolean sentence = mark.spaced() && ((last & (mark.inLineOfCapitals() ? Lexicon.ENGLISH | WORD_OF_SENTENCE : WORD_OF_SENTENCE)) != 0
                || MarkWords.meanSomethingElse(mark.lastThree()) && !MarkWords.VEHICLES.before(text, mark.start(), 24));
        boolean told = MarkWords.announced(text, mark.start())
                || (last & Lexicon.RANK) == 0 && (text.meaning(mark.word()) & Lexicon.FUNCTION) == 0 && MarkWords.SURELY_VEHICLES.before(text, mark.start(), 16);
        return (!sentence || told) && mark.report(sink, sentence ? TOLD : 0.96, "current series");
    }

    private static boolean currentInSmallLetters(Mark mark, DetectionSink sink) {
        boolean close = mark.closeToVehicle();
        boolean words = mark.spaced() && (mark.meaning(mark.lastThree()) & (Lexicon.ENGLISH | Lexicon.FUNCTION)) != 0
                || (mark.meaning(mark.shown().substring(0, 2)) & Lexicon.FUNCTION) != 0;
        return (close || !words) && MarkWords.mayEndMark(mark.text(), mark.lastThree()) && mark.report(sink, close ? 0.92 : mark.spaced() ? 0.8 : 0.84, "current series");
    }

    private static boolean odd(Mark mark, DetectionSink sink) {
        boolean close = mark.closeToVehicle();
        boolean letters = mark.capitals() && (mark.meaning(mark.lastThree()) & (Lexicon.ENGLISH | Lexicon.RANK)) == 0;
        return (close || letters) && MarkWords.mayEndMark(mark.text(), mark.lastThree()) && mark.report(sink, close ? 0.92 : 0.8, "current series, although no such year is given out");
    }

    private static boolean prefix(Mark mark, DetectionSink sink) {
        ScanText text = mark.text();
        String letters = mark.letters("prefixed");
        boolean apart = !mark.letters("apart").isEmpty();
        if (Character.isLowerCase(mark.shown().charAt(mark.shown().length() - 1)) && Character.isUpperCase(letters.charAt(0))) {
            // "V2 Mrs Nowak": a vehicle's number and a title.
            return false;
        }
        if (drivenInSmallLetters(mark)) {
            return mark.report(sink, 0.84, "prefix or suffix series behind a word for driving or a plate");
        }
        if (apart && mark.capitals() && (MarkWords.PLATE.before(text, mark.start(), 24) || MarkWords.PLATE.after(text, mark.end(), 28))) {
            return mark.report(sink, 0.84, "prefix series, oddly spaced, beside a word for a plate");
        }
        if (MarkWords.coded(text, mark.start()) && !MarkWords.PLATE.before(text, mark.start(), 12)) {
            return false;
        }
        boolean near = mark.nearVehicle();
        boolean words = (mark.meaning(letters) & (Lexicon.ENGLISH | Lexicon.FUNCTION | Lexicon.CALENDAR | Lexicon.RANK)) != 0;
        if (apart && (!mark.capitals() || words || !near && !MarkWords.cameras(text))) {
            return false;
        }
        boolean written = mark.capitals() || near && Character.toUpperCase(mark.shown().charAt(0)) != 'Q';
        return mayBelong(mark, letters, near) && written && mark.report(sink, near ? 0.95 : TOLD, "prefix series");
    }

    private static boolean suffix(Mark mark, DetectionSink sink) {
        ScanText text = mark.text();
        if (drivenInSmallLetters(mark)) {
            return mark.report(sink, 0.84, "prefix or suffix series behind a word for driving or a plate");
        }
        String letters = mark.letters("suffixed");
        boolean near = mark.nearVehicle();
        // "Examiner DFU-33 T. Wragg": the last letter is an initial.
        boolean initial = APART.matcher(mark.shown()).matches() && INITIAL.matcher(text.text()).region(mark.end(), Math.min(text.text().length(), mark.end() + 4)).lookingAt();
        return !ExhibitRecogniser.goods(text, mark.start(), mark.end()) && !initial && (mark.meaning(letters) & Lexicon.BRAND) == 0 && mayBelong(mark, letters, near) && (mark.capitals() || near)
                && mark.report(sink, near ? 0.95 : 0.81, "suffix series");
    }

    private static boolean drivenInSmallLetters(Mark mark) {
        return !mark.capitals() && MarkWords.driven(mark.text(), mark.start()) && (mark.text().meaning(mark.word()) & Lexicon.BRAND) == 0;
    }

    /** Whether the three letters of a prefix or suffix mark may be its own and no word. */
    private static boolean mayBelong(Mark mark, String letters, boolean near) {
        if (near && TIGHT.matcher(mark.shown()).matches()) {
            return true;
        }
        int meaning = mark.meaning(letters);
        return !MarkWords.meanSomethingElse(letters) && ((meaning & (Lexicon.ENGLISH | Lexicon.CALENDAR | Lexicon.ACRONYM | Lexicon.RANK)) == 0
                || near && mark.capitals() && (meaning & (Lexicon.FUNCTION | Lexicon.CALENDAR | Lexicon.ACRONYM)) == 0);
    }
}
