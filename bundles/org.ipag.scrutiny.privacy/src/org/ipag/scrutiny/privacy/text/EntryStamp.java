package org.ipag.scrutiny.privacy.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an entry of a log begins with: its number, its date and its time, as far as they are told.
 *
 * @param end   behind it, without blanks or signs that follow
 * @param dated whether a date or a time is told, not a number only
 * @param sure  whether a time of day is told, or a word for an entry with its number
 */
public record EntryStamp(int end, boolean dated, boolean sure) {

    /** "20260908 035239": the date and the time in digits only, which may look like a number of eight digits. */
    public static final Pattern IN_DIGITS = Pattern.compile("20[12]\\d[01]\\d[0-3]\\d[ \\t]+[0-2]\\d[0-5]\\d(?:[0-5]\\d)?\\b");

    private static final String MONTH = Months.THREE_LETTERS + "[a-z]{0,6}";
    private static final String YEAR = "(?:(?:19|20)\\d\\d|\\d\\d)(?![\\d:.])";
    private static final String WEEKDAY = "(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? )?";
    /** With full stops only where a year follows: 18.10 is a time. */
    private static final String DATE = "(?:\\d{4}-\\d\\d-\\d\\d|\\d{1,2}(?:[/-](?:\\d{1,2}|" + MONTH + ")(?:[/-](?:\\d{4}|\\d\\d))?|\\.(?:\\d{1,2}|" + MONTH + ")\\.(?:\\d{4}|\\d\\d(?!:)))"
            + "|\\d{1,2}(?:st|nd|rd|th)?[ -]?" + MONTH + "(?:[ -]?" + YEAR + ")?)";
    private static final String TIME = "(?:[01]?\\d|2[0-3])[:.]?[0-5]\\d(?:[:.][0-5]\\d)?(?!\\d)(?: ?(?-i:hrs|hours|hr|h|am|pm)\\b)?";
    /** "Entry 3", "Log #12 -". */
    private static final String NUMBERED = "(?:oel|entry|log|update|note|line|no\\.?) ?#?\\d{0,4}(?![\\d/]) ?[-:.|]{0,2} {0,3}";
    /** A number in a column of its own. */
    private static final String NUMBER = "#?\\d{1,4}(?: ?[-.):]{1,2} |[ \\t]*\\||\\t| {2,})[ \\t]*";
    private static final String WHEN = WEEKDAY + "\\[?\\(?(?:(?<date>" + DATE + ")[\\])]?(?:[ \\t,|@]{0,4}(?:at )?[\\[(]?(?<behind>" + TIME + "))?|(?<time>" + TIME + ")(?:[ \\t,]{1,2}" + DATE + "(?=[ \\t:|\\])-]|$))?)[\\])]?";
    private static final Pattern STAMP = Pattern.compile("[ \\t>|*(-]{0,5}(?:(?:" + NUMBERED + "|" + NUMBER + ")?" + WHEN + "|(?<entry>" + NUMBERED + ")|" + NUMBER + ")", Pattern.CASE_INSENSITIVE);

    /** The stamp with which a line begins; null if it has none. */
    public static EntryStamp of(String text, int start, int stop) {
        Matcher m = STAMP.matcher(text).region(start, stop);
        if (!m.lookingAt()) {
            return null;
        }
        int end = m.end();
        while (end > start && " \t|-:".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new EntryStamp(end, m.group("date") != null || m.group("time") != null, m.group("behind") != null || m.group("time") != null || m.group("entry") != null);
    }
}
