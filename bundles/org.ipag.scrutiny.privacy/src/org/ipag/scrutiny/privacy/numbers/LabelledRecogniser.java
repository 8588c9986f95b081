package org.ipag.scrutiny.privacy.numbers;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.CheckDigits;
import org.ipag.scrutiny.privacy.DetectionSink;
import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.Recogniser;
import org.ipag.scrutiny.privacy.ScanText;
import org.ipag.scrutiny.privacy.text.Context;
import org.ipag.scrutiny.privacy.text.EntryStamp;
import org.ipag.scrutiny.privacy.text.Months;
import org.ipag.scrutiny.privacy.text.Stretch;
import org.ipag.scrutiny.privacy.words.Labels.Label;
import org.ipag.scrutiny.privacy.words.Labels;
import org.ipag.scrutiny.privacy.words.WordSections;

/**
 * A number behind a label that says what it is, "Met CRIS 2805278/24" or "NHS 9991 432 175", however it is grouped. People write
 * references in more ways than any list of shapes foresees; the label is the better evidence. The recognisers of shapes are surer
 * where both find something.
 */
public final class LabelledRecogniser implements Recogniser {

    private static final WordSections WORDS = WordSections.load("words/labels-around.txt");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    /** "19/08 21:58 log 788": when, not which. "Resulted by 4964 log to inbox": who. */
    private static final Pattern DAY = Pattern.compile("\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?|\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)?");
    private static final Set<String> EMERGENCY = Set.of("999", "101", "111", "112");
    private static final Set<String> WRITER = Set.of("by", "pc", "ps", "dc", "ds", "sgt", "insp", "from", "and", "with", "at");
    private static final Set<String> FILLERS = WORDS.of("between label and number");
    private static final Set<String> TELLING = Set.of("no", "nos", "num", "number", "numbers", "ref", "refs", "reference", "id");
    private static final String GAP = " \t:;=.,#()-[]\"'|*/_>";
    private static final Pattern OF_DATE = Pattern.compile("[ ]?(?:(?:of|dated|on|for|,|/|-)[ ]?)?(?:the )?(?:[0-3]?\\d[./-][01]?\\d[./-](?:\\d{4}|\\d\\d)|[0-3]?\\d(?:st|nd|rd|th)?(?: of)? ?" + Months.THREE_LETTERS + "[a-z]*\\.?(?:[ ,]{0,2}(?:\\d{4}|\\d\\d)\\b)?)(?![\\d/])", Pattern.CASE_INSENSITIVE);
    private static final int FILLER_WORDS = 5;

    /** A year or a serial, a hyphen and a number: what a system gives a form. */
    private static final Pattern SHORT_REFERENCE = Pattern.compile("\\d{2}-\\d{4}|\\d{3,4}-[0-3]\\d[01]\\d{3}|\\d{4}");
    /** A day in eight figures and a number, two numbers of four figures, a number and a day: references of logs. */
    private static final Pattern LOG_SHAPE = Pattern.compile("20\\d{6}-\\d{3,5}|(?:[Pp]|MP/|PPN-)\\d{2,6}[/-]\\d{2,6}|\\d{4}/[01]\\d{3}|\\d{3,5}/\\d{2}[A-Za-z]{3}\\d{2}");
    private static final Pattern OFFENDER_SHAPE = Pattern.compile("[A-Za-z]\\d{6}");
    /** Letters and six figures or less behind CRN: a case record number of probation; those of crimes have a year. */
    private static final Pattern CRN_SHAPE = Pattern.compile("[A-Z]{1,3}[ -]?\\d{5,6}");
    /** A number in a column of its own, which the time of an entry may follow. */
    private static final Pattern NUMBERED_ROW = Pattern.compile("[ ]*#?\\d{1,4}[ ]*[\\t|]");
    private static final Context MANAGED = Context.of("delius|ndelius|probation|offender|nominal|licence|recall|oasys");
    private static final Pattern LETTERS_AND_FIGURES = Pattern.compile("(?:[a-z]{2,4}|[a-z](?:\\.[a-z]){1,2}\\.?)[ /-]?\\d{1,4}[a-z]?", Pattern.CASE_INSENSITIVE);

    private final Labels labels;

    public LabelledRecogniser(Labels labels) {
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
        if (!exhibit && !log || gap > 2 || !Stretch.blank(s, text.end(label - 1), text.start(label))) {
            return;
        }
        int first = label - 1;
        while (first > 0 && label - first < 4 && LabelledValue.joins(s, text.end(first - 1), text.start(first)) && text.end(first - 1) - text.start(first - 1) <= (Stretch.blank(s, text.end(first - 1), text.start(first)) ? 4 : 10)
                && (exhibit ? (text.shape(first - 1) & ScanText.DIGIT) == 0 && (text.meaning(first - 1) & (Lexicon.FUNCTION | Lexicon.CUE)) == 0
                        : !Stretch.blank(s, text.end(first - 1), text.start(first)))) {
            first--;
        }
        String value = s.substring(text.start(first), text.end(label - 1));
        boolean year = EMERGENCY.contains(value) || YEAR.matcher(value).matches() || DAY.matcher(value).matches() || first > 0 && WRITER.contains(text.lower(first - 1));
        if (exhibit ? LETTERS_AND_FIGURES.matcher(value).matches() : !year && Stretch.figures(s, text.start(first), text.end(label - 1)) >= 3 && !NobodysNumber.DATE.matcher(value).lookingAt()) {
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
        if (newLine && (!telling && label.weak() || label.kind().type().equals("log-number") && entries(text.text(), text.start(w)))) {
            return 0;
        }
        return take(text, labelWord, w, label, telling, sink);
    }

    /** Whether a line and the next one begin with the time of an entry: below "Log:" stands what was logged. */
    private static boolean entries(String s, int line) {
        int next = s.indexOf('\n', line) + 1;
        return next > 0 && stamped(s, line) && stamped(s, next);
    }

    private static boolean stamped(String s, int line) {
        EntryStamp stamp = EntryStamp.of(s, line, Math.min(s.length(), line + 40));
        return stamp != null && stamp.dated() && stamp.sure() && !NUMBERED_ROW.matcher(s).region(line, s.length()).lookingAt();
    }

    private static int take(ScanText text, int labelWord, int first, Label label, boolean telling, DetectionSink sink) {
        LabelledValue value = LabelledValue.read(text, labelWord, first, label.kind());
        if (value == null || NobodysNumber.is(value, label, telling)) {
            return 0;
        }
        String s = text.text();
        String type = label.kind().type();
        boolean log = type.equals("log-number");
        boolean exhibit = type.equals("exhibit");
        int end = value.end();
        Matcher ofDate = OF_DATE.matcher(s).region(end, Math.min(s.length(), end + 40));
        boolean dated = log && ofDate.lookingAt();
        end = dated ? ofDate.end() : end;
        String shown = s.substring(value.start(), end);
        if (value.plainReference() && log && !dated && !SHORT_REFERENCE.matcher(shown).matches()) {
            return 0;
        }
        boolean strong = value.joined() || value.digits() >= 6 || value.letters() > 0 && value.digits() >= 3 || exhibit && value.letters() >= 2;
        boolean year = value.digits() == 4 && value.letters() == 0 && (shown.startsWith("19") || shown.startsWith("20"));
        boolean enough = !year && (value.digits() >= 5 || log && value.digits() >= 3);
        if (label.weak() && !telling && !strong && !dated && !enough) {
            return 0;
        }
        double confidence = label.weak() && !telling ? 0.82 : 0.88;
        boolean crime = type.equals("crime-reference");
        boolean managed = crime && value.labelWord().equals("crn") && (CRN_SHAPE.matcher(shown).matches() || MANAGED.near(text, value.start(), end) && shown.indexOf('/') < 0);
        if (managed || crime && OFFENDER_SHAPE.matcher(CheckDigits.compact(shown)).matches()) {
            sink.found("offender-reference", value.start(), end, confidence, "a reference of an offender behind CRN or the like");
        } else {
            sink.found(crime && LOG_SHAPE.matcher(shown).matches() ? "log-number" : type, value.start(), end, confidence,
                    "a number behind \"" + s.substring(text.start(labelWord), text.end(labelWord)) + "\", which says what it is");
        }
        return value.last() + 1;
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
}
