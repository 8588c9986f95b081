package org.ipag.scrutiny.privacy.readings;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.DetectionSink;
import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.Recogniser;
import org.ipag.scrutiny.privacy.ScanText;
import org.ipag.scrutiny.privacy.text.Stretch;
import org.ipag.scrutiny.privacy.words.Labels.Label;
import org.ipag.scrutiny.privacy.words.Labels;

/**
 * Reads once more, as it was meant, what somebody wrote in another way, for all kinds of numbers alike: a number that the end of a line
 * parts, two numbers joined by a slash, a label written together with its number, and a label that stands behind its number.
 */
public final class OtherReadings implements Recogniser {

    /** So much of the line before a number is read with it. */
    private static final int LONGEST = 40;
    /** A shorter line is not wrapped. */
    private static final int NARROWEST = 30;
    private static final int LEAST_OF_PAIR = 6;
    private static final int LEAST_BEHIND_LABEL = 5;
    /** Figures of a number that is written in groups. */
    private static final int LONG = 9;
    private static final int LEAST_LABEL = 3;
    private static final Set<String> BETWEEN = Set.of("is", "was", "being", "the", "his", "her", "their", "my", "our", "your", "its", "a", "an");
    private static final Set<String> IS = Set.of("is", "was", "being");
    private static final Set<String> NUMBER = Set.of("no", "number", "ref", "reference", "num");
    private static final Set<String> NOT_BEHIND = Set.of("phone", "officer", "vehicle-registration", "postcode-district", "card", "bank-account");

    /** The last letters of a number: "…⏎36 B". */
    private static final Pattern REST = Pattern.compile(" [A-Z]{1,2}(?![A-Za-z])");
    /** A time, a date or the number of an entry, which begin a line of their own. */
    private static final Pattern ENTRY = Pattern.compile("(?:[01]\\d|2[0-3]):?[0-5]\\d(?:hrs?)?:?(?![\\w.,)/-])|(?:[01]?\\d|2[0-3])[:.][0-5]\\d(?![.:\\d])|[0-3]?\\d[/.][01]?\\d[/.](?:20)?[12]\\d(?![\\d.])|[1-9]\\d?[.)] [A-Z]");

    private final Labels labels;
    private final List<Recogniser> recognisers;

    public OtherReadings(Labels labels, List<Recogniser> recognisers) {
        this.labels = labels;
        this.recognisers = recognisers;
    }

    @Override
    public String name() {
        return "other-readings";
    }

    @Override
    public void scan(ScanText text, DetectionSink sink) {
        // In the text as written: an end of a line that only wraps is a space by now.
        int start = 0;
        for (int end = text.original().indexOf('\n'); end >= 0; end = text.original().indexOf('\n', end + 1)) {
            int line = text.foldedOffset(end);
            wrapped(text, start, line, sink);
            start = line + 1;
        }
        for (int n = 0; n < text.digitWords(); n++) {
            int word = text.digitWord(n);
            pair(text, word, sink);
            glued(text, word, sink);
            labelBehind(text, word, sink);
        }
    }

    /** "reference D8⏎80417 with": halves of one number in two lines, of which the second goes on as a sentence does. */
    private void wrapped(ScanText text, int start, int line, DetectionSink sink) {
        String s = text.text();
        int left = line;
        while (left > start && line - left < LONGEST && !Character.isWhitespace(s.charAt(left - 1))) {
            left--;
        }
        int right = line + 1;
        while (right < s.length() && right - line < LONGEST && !Character.isWhitespace(s.charAt(right))) {
            right++;
        }
        if (line - start < NARROWEST || left == line || right == line + 1 || !(half(s, left, line, right) || figuresAlone(s, line)) || !sentence(s, right) || ENTRY.matcher(s).region(line + 1, Math.min(s.length(), right + 2)).lookingAt() || table(s, start, right)) {
            return;
        }
        Reading reading = new Reading(text).as(Reading.begin(text, left), line - 1).telling().as(line - 1, line).as(line + 1, line + 2).told().as(line + 2, Reading.stop(text, right));
        reading.look(recognisers, "its two lines read as one", sink);
    }

    /** A number whose figures alone go on: it must be a long one, for two numbers may follow each other. */
    private static boolean figuresAlone(String s, int line) {
        int n = 0;
        for (int i = line - 1; i >= 0 && line - i < LONGEST && (Character.isDigit(s.charAt(i)) || " .-".indexOf(s.charAt(i)) >= 0); i--) {
            n += Character.isDigit(s.charAt(i)) ? 1 : 0;
        }
        for (int i = line + 1; i < s.length() && i - line < LONGEST && (Character.isDigit(s.charAt(i)) || " .-".indexOf(s.charAt(i)) >= 0); i++) {
            n += Character.isDigit(s.charAt(i)) ? 1 : 0;
        }
        return n >= LONG && Character.isDigit(s.charAt(line - 1)) && Character.isDigit(s.charAt(line + 1));
    }

    /** "SO⏎C/LV/3": capitals, few enough to be the beginning of somebody's initials. */
    private static boolean initials(String s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isUpperCase(s.charAt(i))) {
                return false;
            }
        }
        return to - from <= 3;
    }

    private static boolean half(String s, int left, int line, int right) {
        int before = Stretch.figures(s, left, line);
        int behind = Stretch.figures(s, line + 1, right);
        char sign = s.charAt(line - 1);
        boolean open = "/-:.@".indexOf(sign) >= 0;
        boolean letters = Stretch.letters(s, left, line) + Stretch.letters(s, line + 1, right) > 0;
        boolean at = s.substring(left, line).indexOf('@') >= 0;
        return open && (before + behind > 0 || at) && sign != '.' || Character.isLetterOrDigit(sign) && before > 0 && behind > 0 && letters
                || letters && behind > 0 && initials(s, left, line) && Character.isUpperCase(s.charAt(line + 1));
    }

    /** Whether the second half is followed by what goes on with a sentence, or ends it. */
    private static boolean sentence(String s, int right) {
        char last = s.charAt(right - 1);
        if (right >= s.length() || s.charAt(right) == '\n' || ".,;)".indexOf(last) >= 0) {
            return true;
        }
        boolean rest = REST.matcher(s).region(right, Math.min(s.length(), right + 4)).lookingAt();
        return rest || right + 1 < s.length() && (Character.isLowerCase(s.charAt(right + 1)) || "(&".indexOf(s.charAt(right + 1)) >= 0) && last != ':';
    }

    private static boolean table(String s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.charAt(i) == '\t' || s.charAt(i) == '|') {
                return true;
            }
        }
        return false;
    }

    /** "A9321LM/A9322LM": two numbers built alike with a slash between. */
    private void pair(ScanText text, int word, DetectionSink sink) {
        String s = text.text();
        int start = text.start(word);
        int slash = text.end(word);
        int next = word + 1;
        if (slash - start < LEAST_OF_PAIR || next >= text.words() || text.start(next) != slash + 1 || s.charAt(slash) != '/' || text.end(next) - text.start(next) != slash - start || !alike(s, start, slash + 1, slash - start)) {
            return;
        }
        int end = text.end(next);
        new Reading(text).before(start).telling().as(start, slash).told().instead(" ", slash).as(slash + 1, end).look(recognisers, "one of two with a slash between", sink);
        new Reading(text).before(start).instead(" ", start).telling().as(slash + 1, end).told().behind(end).look(recognisers, "one of two with a slash between", sink);
    }

    private static boolean alike(String s, int left, int right, int length) {
        for (int i = 0; i < length; i++) {
            if (Character.isDigit(s.charAt(left + i)) != Character.isDigit(s.charAt(right + i))) {
                return false;
            }
        }
        return Stretch.figures(s, left, left + length) >= LEAST_OF_PAIR - 2;
    }

    /** "NHS9911798933", "tel07700-900-560": the label and its number written together. */
    private void glued(ScanText text, int word, DetectionSink sink) {
        String s = text.text();
        int start = text.start(word);
        int cut = start;
        while (cut < text.end(word) && Character.isLetter(s.charAt(cut))) {
            cut++;
        }
        if (cut - start < LEAST_LABEL || cut - start > LEAST_OF_PAIR || Stretch.figures(s, cut, Math.min(s.length(), cut + LEAST_BEHIND_LABEL)) < LEAST_BEHIND_LABEL || labels.startingWith(s.substring(start, cut).toLowerCase(java.util.Locale.ROOT)).isEmpty()) {
            return;
        }
        new Reading(text).as(start, cut).instead(" ", cut).telling().as(cut, text.end(word)).told().behind(text.end(word)).look(recognisers, "its label is written together with it", sink);
    }

    /** "B662091 (offender reference)", "1187 was the log no.": the label stands behind. */
    private void labelBehind(ScanText text, int word, DetectionSink sink) {
        String s = text.text();
        int end = text.end(word);
        char sign = end + 1 < s.length() ? s.charAt(end) : 'x';
        int w = word + 1;
        if (w >= text.words() || sign != ' ' && sign != ',' || (text.shape(w) & ScanText.DIGIT) != 0) {
            return;
        }
        boolean is = false;
        while (w < text.words() && w - word <= LEAST_LABEL && BETWEEN.contains(text.lower(w))) {
            is |= IS.contains(text.lower(w));
            w++;
        }
        if (w >= text.words() || (text.meaning(w) & Lexicon.LABEL) == 0 || !(is ? words(s, end, text.start(w)) : signed(s, end, text.start(w)) && w == word + 1)) {
            return;
        }
        int start = end;
        while (start > 0 && end - start < LONGEST && !Character.isWhitespace(s.charAt(start - 1)) && "([\"'<".indexOf(s.charAt(start - 1)) < 0) {
            start--;
        }
        int whole = start;
        for (int v = word; v > 0 && text.end(v - 1) == text.start(v) - 1 && s.charAt(text.end(v - 1)) == ' ' && plain(text, v) && plain(text, v - 1); v--) {
            whole = text.start(v - 1);
        }
        for (Label label : labels.startingWith(text.lower(w))) {
            start = label.kind().digits() >= LONG && Stretch.figures(s, whole, end) == (label.kind().type().equals("nhs-number") ? LONG + 1 : LONG) ? whole : start;
            int last = w + label.words().length - 1;
            if (last < text.words() && fits(text, w, label) && !NOT_BEHIND.contains(label.kind().type())) {
                boolean number = last + 1 < text.words() && NUMBER.contains(text.lower(last + 1)) || NUMBER.contains(text.lower(last));
                boolean own = last + 1 + (number ? 1 : 0) < text.words() && (text.shape(last + 1) & ScanText.DIGIT) == 0 && (text.shape(Math.min(text.words() - 1, last + 2)) & ScanText.DIGIT) == 0 || last + 1 >= text.words();
                boolean plain = label.weak() || label.kind().type().equals("log-number");
                boolean next = is && label.kind().type().equals("exhibit");
                if (!next && (own || nextLine(s, text, last)) && (number && is || !plain)) {
                    new Reading(text).as(text.start(w), text.end(last)).instead(": ", start).telling().as(start, end).told().look(recognisers, "its label stands behind", sink);
                }
                return;
            }
        }
    }

    private static boolean plain(ScanText text, int word) {
        return (text.shape(word) & (ScanText.DIGIT | ScanText.LETTER)) == ScanText.DIGIT;
    }

    private static boolean nextLine(String s, ScanText text, int last) {
        int line = s.indexOf('\n', text.end(last));
        return line < 0 || last + 1 < text.words() && line < text.start(last + 1) || s.substring(text.end(last), Math.min(s.length(), text.end(last) + 2)).matches("[.)].?");
    }

    private static boolean fits(ScanText text, int w, Label label) {
        for (int i = 0; i < label.words().length; i++) {
            if (!text.lower(w + i).equals(label.words()[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing but words and the spaces between them stands there. */
    private static boolean words(String s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isLetter(s.charAt(i)) && s.charAt(i) != ' ') {
                return false;
            }
        }
        return true;
    }

    /** A bracket, an arrow or a dash between a number and the label behind it. */
    private static boolean signed(String s, int from, int to) {
        boolean sign = false;
        for (int i = from; i < to; i++) {
            char c = s.charAt(i);
            if (" (-<=[".indexOf(c) < 0) {
                return false;
            }
            sign |= c != ' ';
        }
        return sign && to - from <= 4;
    }
}
