package org.ipag.scrutiny.privacy.ages;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.Detection;
import org.ipag.scrutiny.privacy.DetectionSink;
import org.ipag.scrutiny.privacy.IdentifierType;
import org.ipag.scrutiny.privacy.ScanText;
import org.ipag.scrutiny.privacy.findings.Finds;
import org.ipag.scrutiny.privacy.findings.Marks;
import org.ipag.scrutiny.privacy.findings.SoFar;
import org.ipag.scrutiny.privacy.text.Months;

/**
 * What stands directly behind a person's name without a word that says so: a date long past is the date of birth, a number
 * behind "at" perhaps the door. Looked at once the names are found.
 */
public final class BesidePeople {

    private static final String MONTH = Months.ANY;
    /** "Shown on PNC as": words that lead from a name to the date. */
    private static final String SHOWN = ",? (?:pnc'?d|shown|recorded|listed|registered|checked|believed|thought)(?: on pnc)? (?:as|to be|at) ";
    private static final String GIVES = " (?:gives|gave|states|stated|provides|provided|quotes|quoted)(?: (?:his|her|their))?(?: details| dob)?(?: as| of)?[ :]{1,2}";
    private static final String PAUSE = "[ ]?[,(\\t|;:-]{0,2}[ \\t(]{0,3}|\\s{1,3}";
    private static final String FIGURES = "\\d{1,2}[ ]?[./-][ ]?\\d{1,2}[ ]?[./-][ ]?(?:\\d{4}|\\d{2})|(?:19|20)\\d\\d[./-]\\d{1,2}[./-]\\d{1,2}|\\d{1,2} \\d{1,2} (?:19|20)\\d\\d|[0-3]\\d[01]\\d(?:19|20)\\d\\d";
    private static final String WITH_MONTH = "\\d{1,2}(?:st|nd|rd|th)?[ -]?(?:of )?" + MONTH + "[ ,-]{0,2}(?:(?:19|20)\\d{2}|'?\\d{2}(?!\\d))|" + MONTH + " \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|" + MONTH + " (?:19|20)\\d\\d";
    private static final String DAY = "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:the )?)?";
    private static final Pattern DATE = Pattern.compile("(?<gap>'s)?(?<lead>" + SHOWN + "|" + GIVES + "|" + PAUSE + ")(?:b\\.?[ ]|born[ ]|dob[ :]{1,2})?(?<date>" + DAY + "(?:" + FIGURES + "|" + WITH_MONTH + "|\\d{1,2} \\d{1,2} \\d\\d(?! ?\\d)|(?<=\\bb\\.? )(?:19|20)\\d\\d|[0-3]\\d[01]\\d{3}(?= {1,3}[MF]\\b)))(?<close>[ ]?\\))?(?![\\d/:-])", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHILDREN = Pattern.compile("(?i)\\b(?:child(?:ren)?|kids?|baby|toddler|sons?|daughters?|siblings|aged|ages|pupils)\\b");
    private static final Pattern DOOR = Pattern.compile(" (?:at|of|from|in) (?:(?:no\\.?|number|num|nr|flat|plot) )?(?<door>\\d{1,3}[a-zA-Z]?)(?![.:]\\d)(?!(?:am|pm)\\b)(?=[,.;\\n]| (?:has|had|is|was|who|and|said|says|saw|heard|rang|called|told|will|can|also|which|next|opposite|for|to)\\b)", Pattern.CASE_INSENSITIVE);
    /** "Our call with Jo Nowak at 11": an hour. */
    private static final Pattern APPOINTMENT = Pattern.compile("(?i)\\b(?:call|calls|called|rang|meet|meeting|met|appointment|appt|spoke|visit|visited|interview|interviewed|seen|review|handover|consult) (?:\\w+ )?(?:with|to|by)? ?[^.]{0,30}$");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");
    private static final int GROWN = 10;
    private static final int YOUNG = 2;
    /** A document is hardly older than this program. */
    private static final int LEAST_YEAR = 2024;
    /** "26" is this century's, whatever the text says: its own dates may have no other year. */
    private static final int LATEST_OF_TWO_FIGURES = 30;

    private final ScanText text;
    private final int latestYear;
    /** Whether a table has a column for the date of birth. */
    private final boolean table;

    private BesidePeople(ScanText text) {
        this.text = text;
        table = text.text().contains("\tDOB") || text.text().contains("\tD.O.B") || text.text().contains("\tDate of birth");
        int latest = 0;
        Matcher m = YEAR.matcher(text.text());
        for (int n = 0; n < text.digitWords(); n++) {
            int w = text.digitWord(n);
            if (text.end(w) - text.start(w) == 4 && m.region(text.start(w), text.end(w)).matches()) {
                latest = Math.max(latest, Integer.parseInt(text.word(w)));
            }
        }
        latestYear = latest > 2060 ? LEAST_YEAR : Math.max(LEAST_YEAR, latest);
    }

    /** Finds what stands behind the names found so far. */
    public static void find(SoFar soFar, Finds finds) {
        BesidePeople beside = new BesidePeople(soFar.text());
        for (Detection d : soFar.found()) {
            if (d.named() && d.confidence() >= Marks.SURE_NAME) {
                beside.behind(soFar.text().foldedOffset(d.end()), d.type().equals(IdentifierType.OFFICER.key()), finds);
            }
        }
    }

    private void behind(int end, boolean officer, DetectionSink sink) {
        String s = text.text();
        int limit = Math.min(s.length(), end + 60);
        if (end >= limit || !digitNear(s, end, limit)) {
            return;
        }
        Matcher date = DATE.matcher(s).region(end, limit).useTransparentBounds(true);
        if (!officer && date.lookingAt()) {
            boolean bracket = date.group("lead").contains("(") && date.group("close") != null;
            if (date.group("gap") == null && !date.group("lead").isEmpty() && (bracket || table && date.group("lead").indexOf('\t') >= 0
                    || longPast(date.group("date"), date.group("lead").contains("(") || CHILDREN.matcher(lineBefore(end)).find() ? YOUNG : GROWN))) {
                sink.found(IdentifierType.DATE_OF_BIRTH, date.start("date"), date.end("date"), bracket ? 0.88 : 0.84, "a date behind a person's name, long past or in brackets");
            }
            return;
        }
        if (officer || APPOINTMENT.matcher(lineBefore(end)).find()) {
            return;
        }
        Matcher door = DOOR.matcher(s).region(end, limit).useTransparentBounds(true);
        if (door.lookingAt()) {
            sink.found(IdentifierType.ADDRESS, door.start("door"), door.end("door"), s.startsWith(" at ", end) && s.startsWith(" ", door.end("door")) ? 0.81 : 0.66, "a number behind a person and at: perhaps the number of a door");
        }
    }

    private String lineBefore(int end) {
        String before = text.text().substring(Math.max(0, end - 60), end);
        return before.substring(before.lastIndexOf('\n') + 1);
    }

    private boolean longPast(String date, int years) {
        String digits = date.replaceAll("\\D", " ").strip();
        String last = digits.substring(digits.lastIndexOf(' ') + 1);
        String first = digits.substring(0, digits.indexOf(' ') < 0 ? digits.length() : digits.indexOf(' '));
        String year = first.length() == 4 ? first : last.length() == 8 ? last.substring(4) : last;
        int value = Integer.parseInt(year);
        if (year.length() == 4) {
            return value <= latestYear - years;
        }
        return value > Math.max(LATEST_OF_TWO_FIGURES, latestYear % 100 + 1) || value <= latestYear % 100 - years;
    }

    private static boolean digitNear(String s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.charAt(i) >= '0' && s.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }
}
