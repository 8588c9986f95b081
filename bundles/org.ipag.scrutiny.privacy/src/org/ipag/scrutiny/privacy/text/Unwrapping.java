package org.ipag.scrutiny.privacy.text;

import java.util.regex.Pattern;

/**
 * Finds the line ends that only wrap a paragraph, as in text taken from a page or a terminal, so that a number or name broken by one
 * is read whole. A line end wraps if the first word of the next line would not have fitted into the paragraph's width.
 */
public final class Unwrapping {

    private static final Pattern ENTRY_START = Pattern.compile("\\d{1,2}[:.]\\d\\d.*|\\d{1,2}[./-]\\d{1,2}[./-].*|\\d{1,2}[.)]");
    /** "NHS number: 1", "e-mail - x": the label of a form begins a line of its own. */
    private static final Pattern LABEL = Pattern.compile("[A-Z][A-Za-z'/.-]{1,18}(?: [A-Za-z'/.-]{1,14}){0,3}: ?\\S|[A-Za-z][A-Za-z-]{2,14} - \\S");
    /** The end of a line in the middle of a number: figures, or a day and a month. */
    private static final Pattern HALF = Pattern.compile("(?:(?<![:.\\d])[A-Za-z]{0,2} ?\\d{2,6}-?|\\d (?i:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?))$");
    /** A number's label, or the first half of a phone number, stands at the end of a line however short. */
    private static final Pattern TOLD = Pattern.compile("(?i)(?:\\b(?:imei|nhs|ni|nino|tel|phone|mobile|passport|card|account|acc|sort code|sort|reg|registration|index|vrm|iban|dob|born|date of birth)\\b[^\\n]{0,16}|\\b0\\d{3,4}|\\b0\\d{4} \\d{3})$");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d(?!\\d)");
    /** Not the hour, the day or the number that an entry begins with. */
    private static final Pattern REST = Pattern.compile("(?!\\d{4}(?!\\d)(?! \\d)|\\d{1,2}[:./)-]|\\d{1,2}(?:st|nd|rd|th)|[1-9] [A-Z])[\\d ]{1,14}[A-Za-z]?(?=[\\s,.;)]|$)");
    private static final int SPLIT_LINE = 50;
    private static final int NARROWEST = 40;
    private static final int WIDEST = 130;

    private Unwrapping() {
    }

    /** The text with a space for every line end that only wraps; the same length, and the same object if there is none. */
    public static String unwrap(String text) {
        int n = text.length();
        char[] out = null;
        int paragraph = 0;
        while (paragraph < n) {
            int end = paragraph;
            int width = 0;
            int lines = 0;
            int goingOn = 0;
            int at = paragraph;
            while (at < n) {
                int stop = text.indexOf('\n', at);
                stop = stop < 0 ? n : stop;
                int length = length(text, at, stop);
                end = stop;
                if (length == 0) {
                    break;
                }
                width = Math.max(width, length);
                goingOn += lines > 0 && Character.isLowerCase(text.charAt(at)) ? 1 : 0;
                lines++;
                at = stop + 1;
            }
            if (lines > 1 && width >= NARROWEST && width <= WIDEST) {
                out = paragraph(text, paragraph, end, lines > 2 && goingOn * 2 >= lines - 1 ? width * 6 / 10 : width, out);
            }
            paragraph = Math.max(end + 1, paragraph + 1);
        }
        out = numbers(text, out);
        return out == null ? text : new String(out);
    }

    /** Joins the halves of a number or a date that the end of a long line parts, however wide the lines are. */
    private static char[] numbers(String text, char[] sofar) {
        char[] out = sofar;
        int start = 0;
        for (int stop = text.indexOf('\n'); stop > 0; stop = text.indexOf('\n', stop + 1)) {
            boolean figure = stop + 1 < text.length() && Character.isDigit(text.charAt(stop + 1));
            boolean told = figure && (stop - start >= SPLIT_LINE || TOLD.matcher(text).region(Math.max(start, stop - 34), stop).find());
            if (told && HALF.matcher(text).region(Math.max(start, stop - 12), stop).find() && text.indexOf('\t', start) < 0 | text.indexOf('\t', start) > stop && text.indexOf('|', start) < 0 | text.indexOf('|', start) > stop) {
                boolean month = Character.isLetter(text.charAt(stop - 1));
                if ((month ? YEAR : REST).matcher(text).region(stop + 1, Math.min(text.length(), stop + 20)).lookingAt()) {
                    out = out == null ? text.toCharArray() : out;
                    out[stop] = ' ';
                }
            }
            start = stop + 1;
        }
        return out;
    }

    /** Where most lines begin with a small letter, the paragraph is surely wrapped, and a line may be shorter than the widest. */
    private static char[] paragraph(String text, int from, int end, int width, char[] sofar) {
        char[] out = sofar;
        int at = from;
        while (true) {
            int stop = text.indexOf('\n', at);
            if (stop < 0 || stop >= end) {
                return out;
            }
            int next = stop + 1;
            int word = next;
            while (word < end && !Character.isWhitespace(text.charAt(word))) {
                word++;
            }
            int length = length(text, at, stop);
            if (length >= Math.min(NARROWEST, width) && length + 1 + word - next > width && !row(text, at, stop) && goesOn(text, stop, next, word)) {
                if (out == null) {
                    out = text.toCharArray();
                }
                out[stop] = ' ';
                if (stop > 0 && out[stop - 1] == '\r') {
                    out[stop - 1] = ' ';
                }
            }
            at = next;
        }
    }

    /** Whether a line has three columns or more, as in a table set with spaces: it goes on in no other line. */
    private static boolean row(String text, int from, int to) {
        int gaps = 0;
        int blanks = 0;
        for (int i = from; i < to; i++) {
            blanks = text.charAt(i) == ' ' ? blanks + 1 : 0;
            gaps += blanks == 2 ? 1 : 0;
        }
        return gaps > 2;
    }

    /** A sentence that ended, a time, a bullet or a label begin a line of their own. */
    private static boolean goesOn(String text, int stop, int next, int word) {
        int last = stop - 1;
        while (last > 0 && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        char before = text.charAt(Math.max(0, last));
        char first = next < text.length() ? text.charAt(next) : ' ';
        char wordEnd = text.charAt(Math.max(next, word - 1));
        boolean ended = before == ':' || before == ';' || before == '|' || (before == '.' || before == '!' || before == '?') && !Character.isLowerCase(first);
        boolean label = (Character.isUpperCase(first) || Character.isLowerCase(first)) && LABEL.matcher(text).region(next, Math.min(text.length(), next + 40)).lookingAt();
        boolean begins = label || first == '[' || first == '-' || first == '*' || first == '|' || first == '>' || Character.isWhitespace(first) || wordEnd == ':'
                || Character.isDigit(first) && word - next >= 4 && ENTRY_START.matcher(text.substring(next, word)).matches();
        return !ended && !begins;
    }

    private static int length(String text, int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end - from;
    }
}
