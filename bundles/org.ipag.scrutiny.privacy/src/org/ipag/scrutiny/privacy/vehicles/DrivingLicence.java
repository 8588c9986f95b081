package org.ipag.scrutiny.privacy.vehicles;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.CheckDigits;
import org.ipag.scrutiny.privacy.DetectionSink;
import org.ipag.scrutiny.privacy.IdentifierType;
import org.ipag.scrutiny.privacy.ScanText;
import org.ipag.scrutiny.privacy.text.AnchoredRecogniser;
import org.ipag.scrutiny.privacy.text.Context;
import org.ipag.scrutiny.privacy.text.EntryStamp;

/** The 16 characters of a GB driving licence, spaced or not, and the eight digits of a Northern Irish one. */
public final class DrivingLicence extends AnchoredRecogniser {

    private static final int FEWEST_DIGITS = 6;
    private static final Context WORDS = Context.of("driv(?:ing|er'?s?) licen[cs]e(?: (?:no|number))?|licen[cs]e(?: (?:no|number))?|dln|dl|driver number|dvla|dvani|photocard");
    private static final String GAP = "[ \\t.-]{0,2}";
    private static final String SURNAME = "[A-Z](?:" + GAP + "[A-Z\\d]){4}";
    /** The decade, the month, to which 50 is added for a woman, the day, and the year in the decade. */
    private static final String BIRTH = String.join(GAP, "\\d", "[0156]", "\\d", "[0-3]", "\\d", "\\d");
    private static final String INITIALS = "(?:" + GAP + "[A-Z9]){2}";
    private static final String CHECK = "[A-Z\\d](?:" + GAP + "[A-Z\\d]){2}(?:[ \\t]\\d{2})?";
    private static final String GREAT_BRITAIN = "(?<gb>" + SURNAME + GAP + BIRTH + INITIALS + GAP + CHECK + ")";
    private static final String NORTHERN_IRELAND = "(?<ni>\\d{8}|\\d{4}[ \\t-]\\d{4}|\\d{2}[ \\t-]\\d{3}[ \\t-]\\d{3})";
    private static final Pattern PADDED_SURNAME = Pattern.compile("[A-Z]+9*");

    /** A recogniser of both. */
    public DrivingLicence() {
        super("driving-licence", FEWEST_DIGITS, true, "(?<![A-Z\\d])(?:" + GREAT_BRITAIN + "|" + NORTHERN_IRELAND + ")(?![A-Z\\d])");
    }

    @Override
    protected boolean found(ScanText text, Matcher m, DetectionSink sink) {
        if (m.group("gb") != null) {
            return british(m.group("gb")) && report(m, sink, 0.98, "the sixteen characters of a GB driving licence; they carry the date of birth and the sex");
        }
        boolean stamp = EntryStamp.IN_DIGITS.matcher(text.text()).region(m.start(), Math.min(text.text().length(), m.start() + 18)).lookingAt();
        return !stamp && WORDS.before(text, m.start(), 40) && report(m, sink, 0.9, "eight digits beside a word for a driving licence, as in Northern Ireland");
    }

    private static boolean british(String shown) {
        String licence = CheckDigits.compact(shown);
        int month = Integer.parseInt(licence.substring(6, 8)) % 50;
        int day = Integer.parseInt(licence.substring(8, 10));
        boolean written = shown.length() == licence.length() || shown.equals(shown.toUpperCase(Locale.ROOT));
        return written && PADDED_SURNAME.matcher(licence.substring(0, 5)).matches() && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    private static boolean report(Matcher m, DetectionSink sink, double confidence, String reason) {
        sink.found(IdentifierType.DRIVING_LICENCE, m.start(), m.end(), confidence, reason);
        return true;
    }
}
