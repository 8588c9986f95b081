package org.ipag.scrutiny.privacy.numbers;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.ScanText;
import org.ipag.scrutiny.privacy.text.Context;
import org.ipag.scrutiny.privacy.text.EntryStamp;
import org.ipag.scrutiny.privacy.text.Stretch;
import org.ipag.scrutiny.privacy.words.Labels.Kind;
import org.ipag.scrutiny.privacy.words.Labels.Label;
import org.ipag.scrutiny.privacy.words.WordSections;

/** What stands behind a label and is not what the label says: a date, a sum, a grade, the reference of a hotel or of an ambulance. */
final class NobodysNumber {

    static final Pattern DATE = Pattern.compile("(?:[0-3]?\\d[./-][01]?\\d[./-](?:(?:19|20)\\d\\d|\\d\\d)|(?:19|20)\\d\\d-[01]\\d-[0-3]\\d)(?![\\d/.-])");
    private static final Pattern TIME = Pattern.compile("(?:[01]?\\d|2[0-3])(?::[0-5]\\d(?::\\d\\d)?(?![\\d/-])|[.:]?[0-5]\\d ?h(?:ou)?rs)|\\d{1,4} ?(?:am|pm|mins?|minutes|hours|days|weeks|months|years|yrs|metres|miles|per|%|of the)\\b", Pattern.CASE_INSENSITIVE);
    /** Whose reference is that of a crime, and words that stand before "reference" without owning it. */
    private static final Set<String> OF_A_CRIME = WordSections.load("words/labels-around.txt").of("owner of a crime reference");
    /** The grades of an intelligence report: 5x5x5, B 2 1. */
    private static final Pattern GRADE = Pattern.compile("\\dx\\dx\\d", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOCK_OR_DAY = Pattern.compile(":|\\d/\\d+/\\d");
    private static final Context TRAVEL = Context.of("train|rail|travel|coach");
    private static final Context TRADE = Context.of("hotel|booked|b&b|ltd|plc|insurers?|emas|ambulance|amb|invoice|order|parcel|tracking|booking|delivery|policy|claim|receipt|ticket|repairs?|meter|barcode|bill|insurance|account|customer|quotes|quote (?:no|number|for)|finance|loan|lender|lending|council|housing|social care|edt|their end|purchase|serial|permit|skip|scaffold(?:ing)?|planning|membership|subscription|library|gym");
    private static final Set<String> AMBULANCE = Set.of("amb", "ambulance", "emas", "yas", "las", "nwas", "paramedic", "fire", "hospital");
    /** Whose reference it is where a patient or a shop is spoken of. */
    private static final Context SPENT = Context.of("nights? (?:at|in|on)|admitted|discharged|infirmary|hospital|general|clinic|a&e|ward|nothing seen|delivery slip|warranty|refund");
    /** "HW 0441 5.2m" and "log 100 is 2": a tide and a sum. */
    private static final Pattern MEASURE = Pattern.compile(".*\\d\\.\\d+ ?(?:m|km|kg|g|mm|cm|ml|l|C)");
    /** The licence of a pub. */
    private static final Pattern PREMISES = Pattern.compile("[A-Za-z]{3,}/");
    private static final Pattern SUM = Pattern.compile(" is \\d");
    private static final Pattern ORDINAL_OR_MEASURE = Pattern.compile("\\d+(?:st|nd|rd|th|am|pm|hrs|yo|m|k|cm|kg)");

    private NobodysNumber() {
    }

    /** Whether a value is none of its label's kind. */
    static boolean is(LabelledValue value, Label label, boolean telling) {
        ScanText text = value.text();
        Kind kind = label.kind();
        if (kind.type().equals("phone") && noPhone(value, label, telling)) {
            return true;
        }
        if (kind.type().equals("officer") && TRAVEL.near(text, value.start(), value.start()) || text.lower(value.first()).equals("act")
                || GRADE.matcher(text.text()).region(value.start(), text.text().length()).lookingAt() || refused(value, kind) || stranger(text, value.label(), value.first(), value.last(), kind)) {
            return true;
        }
        if (value.labelWord().equals("ex") && (value.letters() < 2 || (text.meaning(value.first()) & (Lexicon.FUNCTION | Lexicon.RANK)) != 0)) {
            return true;
        }
        return value.plainReference() && (kind.type().equals("log-number") || kind.type().equals("crime-reference"))
                && (ofSomethingElse(text, value.label()) || TRADE.near(text, value.start(), value.end()));
    }

    /** A number of a service, a time, or what stands behind a letter that only may mean a telephone. */
    private static boolean noPhone(LabelledValue value, Label label, boolean telling) {
        String shown = value.shown();
        if (shown.indexOf('\t') >= 0) { // two columns: "text	5114	11 days late"
            return true;
        }
        return value.letters() > 0 || PhoneRecogniser.SERVICE.matcher(shown.replaceAll("\\D", "")).matches() || CLOCK_OR_DAY.matcher(shown).find()
                || label.weak() && !telling && value.labelWord().length() == 1;
    }

    /** "log kept by PC 3219", "amb inc 8810764337", "job number 1847704494": somebody's number, or a long one that others gave their orders and patients. */
    private static boolean stranger(ScanText text, int labelWord, int first, int last, Kind kind) {
        boolean log = kind.type().equals("log-number");
        if (!log && !kind.type().equals("crime-reference")) {
            return false;
        }
        for (int w = first; w < last; w++) {
            if ((text.meaning(w) & Lexicon.RANK) != 0 && (w > first || text.start(w + 1) - text.end(w) == 1 && text.text().charAt(text.end(w)) == ' ') && (text.shape(w) & ScanText.DIGIT) == 0) {
                return true;
            }
            if ((text.shape(w) & ScanText.DIGIT) == 0 && w + 1 < last && text.lower(w + 1).equals("by")) {
                return true;
            }
        }
        boolean plain = last == first && text.end(first) - text.start(first) == 10 && Stretch.figures(text.text(), text.start(first), text.end(first)) == 10;
        String label = text.lower(labelWord);
        if (!plain) {
            return false;
        }
        boolean ambulance = labelWord > 0 && AMBULANCE.contains(text.lower(labelWord - 1));
        return log ? ambulance || label.equals("job") : label.startsWith("ref") && SPENT.before(text, text.start(labelWord), 64);
    }

    /** "lab ref", "the operator's reference": the word before says whose reference it is, and it is not that of a crime. */
    private static boolean ofSomethingElse(ScanText text, int labelWord) {
        if (labelWord == 0 || !Stretch.blank(text.text(), text.end(labelWord - 1), text.start(labelWord)) || !text.lower(labelWord).startsWith("ref")) {
            return false;
        }
        String owner = text.lower(labelWord - 1);
        if (owner.equals("their")) {
            return true;
        }
        if (owner.equals("s") && labelWord > 1 && text.text().charAt(text.start(labelWord - 1) - 1) == '\'') {
            owner = text.lower(labelWord - 2);
        }
        return owner.length() > 1 && !OF_A_CRIME.contains(owner) && (text.shape(labelWord - 1) & ScanText.DIGIT) == 0 && (text.meaning(labelWord - 1) & Lexicon.FUNCTION) == 0;
    }

    private static boolean refused(LabelledValue value, Kind kind) {
        String s = value.text().text();
        int start = value.start();
        int end = value.end();
        int letters = value.letters();
        if (kind.type().equals("pnc-id") && !Character.isDigit(s.charAt(start))) {
            return true;
        }
        if (MEASURE.matcher(s).region(start, end).matches() || SUM.matcher(s).region(end, Math.min(s.length(), end + 6)).lookingAt()) {
            return true;
        }
        if (kind.type().equals("driving-licence") && (PREMISES.matcher(s).region(start, end).lookingAt() || EntryStamp.IN_DIGITS.matcher(s).region(start, end).matches())) {
            return true;
        }
        boolean account = "bank-account".equals(kind.type()) || "card".equals(kind.type());
        if (account && letters > 0) {
            return true;
        }
        if ((kind.type().equals("vehicle-registration") || kind.type().equals("exhibit")) && (letters == 0 || ORDINAL_OR_MEASURE.matcher(s.substring(start, end)).matches())) {
            return true;
        }
        // "4,500.00", "£200" and "50%" count something.
        char before = start > 0 ? s.charAt(start - 1) : ' ';
        char behind = end < s.length() ? s.charAt(end) : ' ';
        if (before == '£' || before == '$' || behind == '%' || behind == ',' && end + 3 < s.length() && Character.isDigit(s.charAt(end + 1)) && Character.isDigit(s.charAt(end + 3))) {
            return true;
        }
        Matcher date = DATE.matcher(s).region(start, Math.min(s.length(), start + 12));
        boolean fullYear = date.lookingAt() && Character.isDigit(s.charAt(date.end() - 3)) && Character.isDigit(s.charAt(date.end() - 4));
        if (date.lookingAt() && date.end() >= end && (fullYear || !kind.type().equals("crime-reference"))) {
            return true;
        }
        return TIME.matcher(s).region(start, Math.min(s.length(), start + 20)).useTransparentBounds(true).lookingAt();
    }
}
