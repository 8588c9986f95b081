package org.ipag.scrutiny.privacy.internal;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.CheckDigits;
import org.ipag.scrutiny.privacy.DetectionSink;
import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.Recogniser;
import org.ipag.scrutiny.privacy.ScanText;
import org.ipag.scrutiny.privacy.internal.Labels.Kind;
import org.ipag.scrutiny.privacy.internal.Labels.Label;

/**
 * A number behind a label that says what it is, "Met CRIS 2805278/24" or "NHS 9991 432 175", however it is grouped. People write
 * references in more ways than any list of shapes foresees; the label is the better evidence. The recognisers of shapes are surer
 * where both find something.
 */
final class LabelledRecogniser implements Recogniser {

    private static final WordSections WORDS = WordSections.load("words/labels-around.txt");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern POSSESSIVE = Pattern.compile("our|your|my|the");
    /** "19/08 21:58 log 788": when, not which. "Resulted by 4964 log to inbox": who. */
    private static final Pattern DAY = Pattern.compile("\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?|\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)?");
    private static final Set<String> EMERGENCY = Set.of("999", "101", "111", "112");
    private static final Set<String> WRITER = Set.of("by", "pc", "ps", "dc", "ds", "sgt", "insp", "from", "and", "with", "at");
    private static final Pattern ORDINAL_OR_MEASURE = Pattern.compile("\\d+(?:st|nd|rd|th|am|pm|hrs|yo|m|k|cm|kg)");
    private static final Set<String> FILLERS = WORDS.of("between label and number");
    private static final Set<String> TELLING = Set.of("no", "nos", "num", "number", "numbers", "ref", "refs", "reference", "id");
    private static final String GAP = " \t:;=.,#()-[]\"'|*/_>";
    private static final Pattern DATE = Pattern.compile("(?:[0-3]?\\d[./-][01]?\\d[./-](?:(?:19|20)\\d\\d|\\d\\d)|(?:19|20)\\d\\d-[01]\\d-[0-3]\\d)(?![\\d/.-])");
    private static final Pattern TIME = Pattern.compile("(?:[01]?\\d|2[0-3])(?::[0-5]\\d(?::\\d\\d)?(?![\\d/-])|[.:]?[0-5]\\d ?h(?:ou)?rs)|\\d{1,4} ?(?:am|pm|mins?|minutes|hours|days|weeks|months|years|yrs|metres|miles|per|%|of the)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_DATE = Pattern.compile("[ ]?(?:(?:of|dated|on|for|,|/|-)[ ]?)?(?:the )?(?:[0-3]?\\d[./-][01]?\\d[./-](?:\\d{4}|\\d\\d)|[0-3]?\\d(?:st|nd|rd|th)?(?: of)? ?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?(?:[ ,]{0,2}(?:\\d{4}|\\d\\d)\\b)?)(?![\\d/])", Pattern.CASE_INSENSITIVE);
    /** Whose reference is that of a crime, and words that stand before "reference" without owning it. */
    private static final Set<String> OF_A_CRIME = WORDS.of("owner of a crime reference");
    private static final int FILLER_WORDS = 5;

    /** The grades of an intelligence report: 5x5x5, B 2 1. */
    private static final Pattern GRADE = Pattern.compile("\\dx\\dx\\d", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOCK_OR_DAY = Pattern.compile(":|\\d/\\d+/\\d");
    private static final Context TRAVEL = Context.of("train|rail|travel|coach");
    private static final Context TRADE = Context.of("hotel|booked|b&b|ltd|plc|insurers?|emas|ambulance|amb|invoice|order|parcel|tracking|booking|delivery|policy|claim|receipt|ticket|repairs?|meter|barcode|bill|insurance|account|customer|quotes|quote (?:no|number|for)|finance|loan|lender|lending|council|housing|social care|edt|their end|purchase|serial|permit|skip|scaffold(?:ing)?|planning|membership|subscription|library|gym");
    private static final Set<String> AMBULANCE = Set.of("amb", "ambulance", "emas", "yas", "las", "nwas", "paramedic", "fire", "hospital");
    /** Whose reference it is where a patient or a shop is spoken of. */
    private static final Context SPENT = Context.of("nights? (?:at|in|on)|admitted|discharged|infirmary|hospital|general|clinic|a&e|ward|nothing seen|delivery slip|warranty|refund");
    /** A year or a serial, a hyphen and a number: what a system gives a form. */
    private static final Pattern SHORT_REFERENCE = Pattern.compile("\\d{2}-\\d{4}|\\d{3,4}-[0-3]\\d[01]\\d{3}|\\d{4}");
    /** A day in eight figures and a number, two numbers of four figures, a number and a day: references of logs. */
    private static final Pattern LOG_SHAPE = Pattern.compile("20\\d{6}-\\d{3,5}|(?:[Pp]|MP/|PPN-)\\d{2,6}[/-]\\d{2,6}|\\d{4}/[01]\\d{3}|\\d{3,5}/\\d{2}[A-Za-z]{3}\\d{2}");
    /** "HW 0441 5.2m" and "log 100 is 2": a tide and a sum. */
    private static final Pattern MEASURE = Pattern.compile(".*\\d\\.\\d+ ?(?:m|km|kg|g|mm|cm|ml|l|C)");
    private static final Pattern SUM = Pattern.compile(" is \\d");
    private static final Pattern OFFENDER_SHAPE = Pattern.compile("[A-Za-z]\\d{6}");
    private static final Pattern LETTERS_AND_FIGURES = Pattern.compile("(?:[a-z]{2,4}|[a-z](?:\\.[a-z]){1,2}\\.?)[ /-]?\\d{1,4}[a-z]?", Pattern.CASE_INSENSITIVE);

    private final Labels labels;

    LabelledRecogniser(Labels labels) {
        this.labels = labels;
    }

    @Override
    public String name() {
        return "labelled";
    }

    @Override
    public void scan(ScanText text, DetectionSink sink) {
        int done = 0;
        for (int w = 0; w < text.words(); w++) {
            if ((text.meaning(w) & Lexicon.LABEL) == 0 || w < done) {
                continue;
            }
            if (w > 0 && (text.shape(w - 1) & ScanText.DIGIT) != 0) {
                behind(text, w, sink);
            }
            if (!digitAhead(text, w)) {
                continue;
            }
            for (Label label : labels.startingWith(text.lower(w))) {
                int behind = match(text, w, label);
                if (behind > 0) {
                    int end = value(text, w, behind, label, sink);
                    if (end > 0) {
                        done = end;
                        break;
                    }
                }
            }
        }
    }

    /** "ng/02 exhibit" and "0458 log": the label stands behind. */
    private static void behind(ScanText text, int label, DetectionSink sink) {
        String s = text.text();
        String word = text.lower(label);
        boolean exhibit = word.equals("exhibit") || word.equals("exh");
        boolean log = word.equals("log") || word.equals("cad");
        int gap = text.start(label) - text.end(label - 1);
        if (!exhibit && !log || gap > 2 || !blank(s, text.end(label - 1), text.start(label))) {
            return;
        }
        int first = label - 1;
        while (first > 0 && label - first < 4 && joins(s, text.end(first - 1), text.start(first)) && text.end(first - 1) - text.start(first - 1) <= (blank(s, text.end(first - 1), text.start(first)) ? 4 : 10)
                && (exhibit ? (text.shape(first - 1) & ScanText.DIGIT) == 0 && (text.meaning(first - 1) & (Lexicon.FUNCTION | Lexicon.CUE)) == 0
                        : !blank(s, text.end(first - 1), text.start(first)))) {
            first--;
        }
        String value = s.substring(text.start(first), text.end(label - 1));
        boolean year = EMERGENCY.contains(value) || YEAR.matcher(value).matches() || DAY.matcher(value).matches() || first > 0 && WRITER.contains(text.lower(first - 1));
        if (exhibit ? LETTERS_AND_FIGURES.matcher(value).matches() : !year && figures(s, text.start(first), text.end(label - 1)) >= 3 && !DATE.matcher(value).lookingAt()) {
            sink.found(exhibit ? "exhibit" : "log-number", text.start(first), text.end(label - 1), 0.82, "a number before \"" + word + "\", which says what it is");
        }
    }

    private static boolean digitAhead(ScanText text, int w) {
        for (int i = w + 1; i < Math.min(text.words(), w + 12); i++) {
            if ((text.shape(i) & ScanText.DIGIT) != 0) {
                return true;
            }
        }
        return false;
    }

    /** The word behind the label, or 0 if it does not stand here. */
    private static int match(ScanText text, int w, Label label) {
        String[] words = label.words();
        for (int i = 0; i < words.length; i++) {
            int at = w + i;
            if (at >= text.words() || text.end(at) - text.start(at) != words[i].length() || !text.text().regionMatches(true, text.start(at), words[i], 0, words[i].length())
                    || i > 0 && text.start(at) - text.end(at - 1) > 2) {
                return 0;
            }
        }
        return w + words.length;
    }

    private int value(ScanText text, int labelWord, int from, Label label, DetectionSink sink) {
        int w = from;
        boolean telling = false;
        boolean newLine = false;
        for (int i = 0; i <= FILLER_WORDS; i++) {
            if (w >= text.words()) {
                return 0;
            }
            int gap = gap(text, w - 1, w);
            if (gap < 0 || gap > 0 && newLine) {
                return 0;
            }
            newLine |= gap == 1;
            telling |= sign(text, w - 1, w);
            if ((text.shape(w) & ScanText.DIGIT) != 0 || !FILLERS.contains(text.lower(w))) {
                break;
            }
            telling |= TELLING.contains(text.lower(w));
            w++;
        }
        if (newLine && !telling && label.weak()) {
            return 0;
        }
        return take(text, labelWord, w, label, telling, sink);
    }

    private static int take(ScanText text, int labelWord, int first, Label label, boolean telling, DetectionSink sink) {
        Kind kind = label.kind();
        String s = text.text();
        int compact = 0;
        int digits = 0;
        int letters = 0;
        int last = -1;
        boolean hard = false;
        int goodEnd = -1;
        int goodDigits = 0;
        for (int w = first; w < text.words() && w - first < 12; w++) {
            int length = text.end(w) - text.start(w);
            boolean number = (text.shape(w) & ScanText.DIGIT) != 0;
            boolean joint = last >= 0 && !blank(s, text.end(last), text.start(w));
            if (last >= 0 && (!joins(s, text.end(last), text.start(w)) || goodEnd == last && !joint && text.start(w) - text.end(last) > 1)) {
                break;
            }
            boolean capitals = (text.shape(w) & ScanText.ALL_CAPITALS) != 0 && length <= 4;
            boolean mark = kind.type().equals("vehicle-registration") && length <= 3 && (text.meaning(w) & (Lexicon.FUNCTION | Lexicon.CUE | Lexicon.SAYS)) == 0;
            boolean opens = last < 0 && !number && length <= 4 && text.end(w) < s.length() && "/-".indexOf(s.charAt(text.end(w))) >= 0 && w + 1 < text.words() && (text.shape(w + 1) & ScanText.DIGIT) != 0
                    && text.start(w + 1) == text.end(w) + 1;
            if (!number && !(capitals || mark || opens || joint && length <= 4 || length == 1) || compact + length > kind.most()) {
                break;
            }
            if (!number && last >= 0 && (text.meaning(w) & Lexicon.RANK) != 0 && digits >= kind.digits() && text.start(w) - text.end(last) > 1) {
                break;
            }
            if (!number && (text.meaning(w) & Lexicon.LABEL) != 0 && length > 2) {
                break;
            }
            if (!number && last < 0 && !opens && (!capitals && !mark && length > 2 || (text.meaning(w) & Lexicon.FUNCTION) != 0 && !capitals)) {
                return 0;
            }
            int figures = figures(s, text.start(w), text.end(w));
            if (!number && digits > 0 && !joint && length > 1 && compact >= kind.least() && !mark) {
                break;
            }
            compact += length;
            digits += figures;
            letters += length - figures;
            hard |= joint;
            last = w;
            if (compact >= kind.least() && digits >= kind.digits()) {
                goodEnd = w;
                goodDigits = digits;
            }
        }
        boolean phone = kind.type().equals("phone");
        if (phone && (letters > 0 || goodEnd >= 0 && PhoneRecogniser.SERVICE.matcher(s.substring(text.start(first), text.end(goodEnd)).replaceAll("\\D", "")).matches())) {
            return 0;
        }
        if (phone && goodEnd >= 0 && (CLOCK_OR_DAY.matcher(s.substring(text.start(first), text.end(goodEnd))).find() || label.weak() && !telling && text.end(labelWord) - text.start(labelWord) == 1)) {
            return 0;
        }
        if (kind.type().equals("officer") && TRAVEL.near(text, text.start(first), text.start(first))) {
            return 0;
        }
        if (text.lower(first).equals("act")) {
            return 0;
        }
        if (goodEnd < 0 || GRADE.matcher(s).region(text.start(first), s.length()).lookingAt() || refused(text, first, goodEnd, kind, letters)) {
            return 0;
        }
        if (stranger(text, labelWord, first, goodEnd, kind)) {
            return 0;
        }
        boolean strongValue = hard || goodDigits >= 6 || letters > 0 && goodDigits >= 3 || kind.type().equals("exhibit") && letters >= 2;
        boolean plainReference = text.lower(labelWord).startsWith("ref") || POSSESSIVE.matcher(text.lower(labelWord)).matches();
        boolean log = kind.type().equals("log-number");
        if (plainReference && (log || kind.type().equals("crime-reference"))
                && (ofSomethingElse(text, labelWord) || TRADE.near(text, text.start(first), text.end(goodEnd)))) {
            return 0;
        }
        int end = text.end(goodEnd);
        boolean dated = false;
        if (log) {
            Matcher m = OF_DATE.matcher(s).region(end, Math.min(s.length(), end + 40));
            if (m.lookingAt()) {
                end = m.end();
                dated = true;
            }
        }
        if (plainReference && log && !dated && !SHORT_REFERENCE.matcher(s.substring(text.start(first), end)).matches()) {
            return 0;
        }
        boolean year = goodDigits == 4 && letters == 0 && (s.startsWith("19", text.start(first)) || s.startsWith("20", text.start(first)));
        boolean enough = !year && (goodDigits >= 5 || log && goodDigits >= 3);
        if (text.lower(labelWord).equals("ex") && (letters < 2 || (text.meaning(first) & (Lexicon.FUNCTION | Lexicon.RANK)) != 0)) {
            return 0;
        }
        if (label.weak() && !telling && !strongValue && !dated && !enough) {
            return 0;
        }
        double confidence = label.weak() && !telling ? 0.82 : 0.88;
        if (kind.type().equals("crime-reference") && OFFENDER_SHAPE.matcher(CheckDigits.compact(s.substring(text.start(first), end))).matches()) {
            sink.found("offender-reference", text.start(first), end, confidence, "a letter and six figures behind CRN or the like");
            return goodEnd + 1;
        }
        String type = kind.type().equals("crime-reference") && LOG_SHAPE.matcher(s.substring(text.start(first), end)).matches() ? "log-number" : kind.type();
        sink.found(type, text.start(first), end, confidence, "a number behind \"" + s.substring(text.start(labelWord), text.end(labelWord)) + "\", which says what it is");
        return goodEnd + 1;
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
        boolean plain = last == first && text.end(first) - text.start(first) == 10 && figures(text.text(), text.start(first), text.end(first)) == 10;
        String label = text.lower(labelWord);
        if (!plain) {
            return false;
        }
        boolean ambulance = labelWord > 0 && AMBULANCE.contains(text.lower(labelWord - 1));
        return log ? ambulance || label.equals("job") : label.startsWith("ref") && SPENT.before(text, text.start(labelWord), 64);
    }

    /** "lab ref", "the operator's reference": the word before says whose reference it is, and it is not that of a crime. */
    private static boolean ofSomethingElse(ScanText text, int labelWord) {
        if (labelWord == 0 || !blank(text.text(), text.end(labelWord - 1), text.start(labelWord)) || !text.lower(labelWord).startsWith("ref")) {
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

    private static boolean refused(ScanText text, int first, int last, Kind kind, int letters) {
        String s = text.text();
        int start = text.start(first);
        int end = text.end(last);
        if (kind.type().equals("pnc-id") && !Character.isDigit(text.text().charAt(text.start(first)))) {
            return true;
        }
        if (MEASURE.matcher(s).region(start, end).matches() || SUM.matcher(s).region(end, Math.min(s.length(), end + 6)).lookingAt()) {
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

    /** 0 for a gap that a label may have behind it, 1 if it crosses to the next line, -1 for none. */
    private static int gap(ScanText text, int left, int right) {
        int from = text.end(left);
        int to = text.start(right);
        if (to - from > 7) {
            return -1;
        }
        int lines = 0;
        for (int i = from; i < to; i++) {
            char c = text.text().charAt(i);
            if (c == '\n') {
                lines++;
            } else if (c != '\r' && GAP.indexOf(c) < 0 && c != '+') {
                return -1;
            } else if (c == '.' && i + 1 < to && to - i > 1 && text.text().charAt(i + 1) == ' ' && text.end(left) - text.start(left) > 5) {
                return -1;
            }
        }
        return lines > 1 ? -1 : lines;
    }

    private static boolean sign(ScanText text, int left, int right) {
        for (int i = text.end(left); i < text.start(right); i++) {
            if (":#=|\t".indexOf(text.text().charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean blank(String s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.charAt(i) != ' ' && s.charAt(i) != '\t') {
                return false;
            }
        }
        return true;
    }

    /** Whether two pieces of a number may be parts of one: at most three characters between, of which one is a sign. */
    private static boolean joins(String s, int from, int to) {
        if (to - from > 3) {
            return false;
        }
        int signs = 0;
        for (int i = from; i < to; i++) {
            char c = s.charAt(i);
            if (" \t".indexOf(c) < 0) {
                signs++;
                if ("/.-*_\\:".indexOf(c) < 0) {
                    return false;
                }
            }
        }
        return signs <= 1 && !(signs == 1 && s.charAt(from) == '.' && to - from > 1);
    }

    private static int figures(String s, int from, int to) {
        int n = 0;
        for (int i = from; i < to; i++) {
            if (s.charAt(i) >= '0' && s.charAt(i) <= '9') {
                n++;
            }
        }
        return n;
    }
}
