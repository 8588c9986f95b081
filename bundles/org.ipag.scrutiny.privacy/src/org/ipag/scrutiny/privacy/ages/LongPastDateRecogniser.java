package org.ipag.scrutiny.privacy.ages;

import java.time.Year;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.DetectionSink;
import org.ipag.scrutiny.privacy.IdentifierType;
import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.Recogniser;
import org.ipag.scrutiny.privacy.ScanText;
import org.ipag.scrutiny.privacy.text.Months;
import org.ipag.scrutiny.privacy.words.WordSections;

/**
 * A full date long before the year of the document is mostly somebody's date of birth, with or without a word that says so: behind an
 * alias, in the row of a table, in "he gave it as …". What happened, was issued or was decided then is told by the word before.
 */
public final class LongPastDateRecogniser implements Recogniser {

    private static final WordSections WORDS = WordSections.load("words/births.txt");
    private static final String MONTH = Months.ANY;
    private static final Pattern DATE = Pattern.compile("(?<d>[0-3]?\\d)[ ]?(?<sign>[./-])[ ]?[01]?\\d[ ]?\\k<sign>[ ]?(?<y1>(?:19|20)\\d\\d|\\d\\d)|(?<y2>(?:19|20)\\d\\d)[./-][01]?\\d[./-][0-3]?\\d"
            + "|[0-3]?\\d(?:st|nd|rd|th)?[ ./-]?(?:of )?" + MONTH + "\\.?[ ,./-]{0,2}(?<y3>(?:19|20)\\d\\d|'?\\d\\d)|" + MONTH + "\\.? [0-3]?\\d(?:st|nd|rd|th)?,? (?<y4>(?:19|20)\\d\\d)|[0-3]\\d[01]\\d(?<y5>(?:19|20)\\d\\d)|[0-3]\\d [01]\\d (?<y6>(?:19|20)\\d\\d)", Pattern.CASE_INSENSITIVE);
    private static final List<String> YEARS = List.of("y1", "y2", "y3", "y4", "y5", "y6");
    /** An event, a document or a time span begins before the date. */
    private static final Pattern EVENT = Pattern.compile("(?is).*\\b" + WORDS.alternatives("event before a date") + "\\b[^.\\n]{0,14}|(?s).*(?:^|\\s)\\d{1,2}[).] ");
    /** What stands before somebody's particulars. */
    private static final Pattern GIVEN = Pattern.compile("(?is).*(?:\\b" + WORDS.alternatives("particulars before a date") + "\\b[\\s:;,.()\"'-]{0,4}|[\"')\\]|\\t]\\s?,?\\s?)");
    private static final Pattern ASKED = Pattern.compile("(?is).*\\b(?:date of birth|dob|d\\.o\\.b|birthday|born)\\b.*");
    private static final Pattern AGE = Pattern.compile("[ ]?[,;(/-]{0,2}[ ]{0,2}(?:aged? |now )?(?<age>\\d{1,2})(?![\\d/.:-]|[ ]?(?:hrs|am|pm|:))");
    private static final int GROWN = 12;
    /** A document is hardly older than this. */
    private static final int LEAST_YEAR = 2024;
    private static final int FIRST_SHORT = 15;
    private static final int LAST_SHORT = 60;
    /** Where and how a court decided, as in the rows of a record. */
    private static final Pattern COURT = Pattern.compile("(?i)\\s{1,4}(?:[a-z]{3,12} )?(?:mags?|magistrates|crown|yth|youth|juvenile|court|cc|mc|yc|ct|fine|cd|bd peace|crim dam|caution|conviction)\\b.*", Pattern.DOTALL);

    @Override
    public String name() {
        return "long-past-date";
    }

    @Override
    public void scan(ScanText text, DetectionSink sink) {
        String s = text.text();
        Matcher date = null;
        int latest = 0;
        int done = 0;
        for (int n = 0; n < text.digitWords(); n++) {
            int w = text.digitWord(n);
            int start = text.start(w);
            if (start < done || text.digitsTogether(n) < 3 || !Character.isDigit(s.charAt(start)) && !month(text, w)) {
                continue;
            }
            int behind = text.end(w);
            char next = behind < s.length() ? s.charAt(behind) : '\n';
            if (text.end(w) - start > 8 || text.end(w) - start > 4 && text.end(w) - start < 7 || next == '\n' && text.end(w) - start < 7 || ",;:)".indexOf(next) >= 0 && text.end(w) - start < 7) {
                continue;
            }
            if (date == null) {
                date = DATE.matcher(s).useTransparentBounds(true);
            }
            if (start > 0 && ("/.-'£".indexOf(s.charAt(start - 1)) >= 0 || Character.isLetter(s.charAt(start - 1)))
                    || !date.region(start, Math.min(s.length(), start + 30)).lookingAt() || date.end() < s.length() && (Character.isLetterOrDigit(s.charAt(date.end())) || "/-:.".indexOf(s.charAt(date.end())) >= 0 && date.end() + 1 < s.length() && Character.isDigit(s.charAt(date.end() + 1)))) {
                continue;
            }
            done = date.end();
            latest = latest == 0 ? latest(text) : latest;
            date.region(start, Math.min(s.length(), start + 30)).lookingAt();
            int year = year(date, latest);
            if (year > latest - GROWN || year < latest - 105) {
                continue;
            }
            judge(text, w, start, date.end(), latest - year, sink);
        }
    }

    private static boolean month(ScanText text, int w) {
        return (text.meaning(w) & Lexicon.CALENDAR) != 0;
    }

    private static void judge(ScanText text, int w, int start, int end, int years, DetectionSink sink) {
        String s = text.text();
        Matcher age = AGE.matcher(s).region(end, Math.min(s.length(), end + 14)).useTransparentBounds(true);
        if (age.lookingAt() && Math.abs(Integer.parseInt(age.group("age")) - years) <= 1) {
            sink.found(IdentifierType.DATE_OF_BIRTH, start, end, 0.93, "a date, and behind it the age of somebody born then");
            sink.found(IdentifierType.AGE, age.start("age"), age.end("age"), 0.9, "the age of somebody born on the date before it");
            return;
        }
        String before = s.substring(Math.max(0, start - 40), start);
        String line = before.substring(before.lastIndexOf('\n') + 1);
        if (EVENT.matcher(line.length() > 26 ? line.substring(line.length() - 26) : line).matches()) {
            return;
        }
        if (COURT.matcher(s.substring(end, Math.min(s.length(), end + 30))).matches()) {
            return;
        }
        boolean person = w > 0 && start - text.end(w - 1) <= 6 && s.substring(text.end(w - 1), start).indexOf('\n') < 0 && (text.shape(w - 1) & ScanText.CAPITAL) != 0
                && ((text.meaning(w - 1) & (Lexicon.GIVEN | Lexicon.SURNAME)) != 0 || text.meaning(w - 1) == 0);
        boolean given = GIVEN.matcher(line).matches();
        boolean asked = ASKED.matcher(s.substring(Math.max(0, start - 140), start)).matches();
        if (person || given || asked) {
            sink.found(IdentifierType.DATE_OF_BIRTH, start, end, asked ? 0.88 : 0.84, "a date long past beside a person or where particulars are given");
        } else if (columns(s, start)) {
            sink.found(IdentifierType.DATE_OF_BIRTH, start, end, 0.84, "a date long past in a row");
        } else {
            sink.found(IdentifierType.DATE_OF_BIRTH, start, end, 0.6, "a date long past");
        }
    }

    /** Whether the line is a row of cells. */
    private static boolean columns(String s, int start) {
        int line = s.lastIndexOf('\n', start - 1) + 1;
        int stop = s.indexOf('\n', start);
        String row = s.substring(line, stop < 0 ? s.length() : stop);
        return row.indexOf('|') >= 0 || row.indexOf('\t') >= 0 || row.contains("   ") || row.indexOf(';') >= 0;
    }

    private static int year(Matcher date, int latest) {
        for (String group : YEARS) {
            String year = date.group(group);
            if (year != null) {
                int value = Integer.parseInt(year.startsWith("'") ? year.substring(1) : year);
                return value > 99 ? value : value > latest % 100 + 1 ? 1900 + value : 2000 + value;
            }
        }
        return latest;
    }

    /** About the year in which the text was written: the latest of its dates; of years in two figures, one that comes twice or first. */
    private static int latest(ScanText text) {
        String s = text.text();
        // Nothing was written in years to come.
        int now = Year.now().getValue() + 1;
        int[] short2 = new int[LAST_SHORT + 1];
        int latest = 0;
        int first = 0;
        Matcher date = DATE.matcher(s).useTransparentBounds(true);
        int done = 0;
        for (int n = 0; n < text.digitWords(); n++) {
            int start = text.start(text.digitWord(n));
            if (start < done || text.digitsTogether(n) < 3 || !date.region(start, Math.min(s.length(), start + 30)).lookingAt()) {
                continue;
            }
            done = date.end();
            for (String group : YEARS) {
                String year = date.group(group);
                int value = year == null ? 0 : Integer.parseInt(year.startsWith("'") ? year.substring(1) : year);
                if (value > 99 && value <= now) {
                    latest = Math.max(latest, value);
                } else if (value > 0 && value <= now % 100) {
                    first = first == 0 ? value : first;
                    short2[value]++;
                }
            }
        }
        for (int value = FIRST_SHORT; value <= now % 100; value++) {
            latest = short2[value] > 1 || value == first ? Math.max(latest, 2000 + value) : latest;
        }
        return Math.max(LEAST_YEAR, latest);
    }
}
