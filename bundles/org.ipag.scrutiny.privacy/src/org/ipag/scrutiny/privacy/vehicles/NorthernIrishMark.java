package org.ipag.scrutiny.privacy.vehicles;

import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.CheckDigits;
import org.ipag.scrutiny.privacy.DetectionSink;
import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.ScanText;

/** Tells the Northern Irish marks, which have an I or a Z and up to four figures. */
final class NorthernIrishMark {

    private static final Pattern WHOLE = Pattern.compile("[A-Z]{3}[ ]?\\d{4}");
    private static final Pattern WHOLE_IN_SMALL_LETTERS = Pattern.compile("[a-z]{3}[ ]?\\d{4}");
    /** "ANPR HIT 1509". */
    private static final Pattern WORD_AND_TIME = Pattern.compile("(?:HIT|FIT|SIT|LIT|HIS|ITS|DID|AID|OIL|AIR) (?:[01]\\d|2[0-3])[0-5]\\d");
    private static final String SERIES = "Northern Irish series";

    private NorthernIrishMark() {
    }

    /** Judges a match of the series; returns whether it was taken. */
    static boolean judge(Mark mark, DetectionSink sink) {
        ScanText text = mark.text();
        if ((text.meaning(mark.word()) & Lexicon.RANK) != 0 || MarkWords.coded(text, mark.start())) {
            return false;
        }
        if (!mark.capitals()) {
            return MarkWords.VEHICLES.before(text, mark.start(), 24) && WHOLE_IN_SMALL_LETTERS.matcher(mark.shown()).matches() && mark.meaning(firstThree(mark)) == 0 && mark.report(sink, 0.82, SERIES);
        }
        if (whole(mark)) {
            return mark.report(sink, 0.8, SERIES);
        }
        if (mark.shown().length() >= 6 && (text.meaning(mark.word()) & (Lexicon.ACRONYM | Lexicon.BRAND)) == 0 && MarkWords.TRAFFIC.after(text, mark.end(), 30)) {
            return mark.report(sink, 0.82, SERIES);
        }
        if (WORD_AND_TIME.matcher(mark.shown()).matches()) {
            return false;
        }
        boolean near = MarkWords.VEHICLES.before(text, mark.start(), 40) || MarkWords.VEHICLES.after(text, mark.end(), 12);
        return near && CheckDigits.compact(mark.shown()).length() >= 5 && mark.report(sink, 0.93, SERIES);
    }

    /** Three letters with an I or Z and four figures are hardly anything else. */
    private static boolean whole(Mark mark) {
        ScanText text = mark.text();
        if (text.end(mark.word()) - mark.start() < 3 || !WHOLE.matcher(mark.shown()).matches()) {
            return false;
        }
        return (mark.meaning(firstThree(mark)) & ~Lexicon.PARTICLE) == 0 || !mark.inLineOfCapitals() && MarkWords.cameras(text);
    }

    private static String firstThree(Mark mark) {
        return mark.shown().substring(0, 3);
    }
}
