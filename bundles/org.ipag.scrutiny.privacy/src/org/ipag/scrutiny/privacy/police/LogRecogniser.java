package org.ipag.scrutiny.privacy.police;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.DetectionSink;
import org.ipag.scrutiny.privacy.IdentifierType;
import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.Recogniser;
import org.ipag.scrutiny.privacy.ScanText;
import org.ipag.scrutiny.privacy.text.Months;

/**
 * Numbers of control-room logs: a serial and a day, in any order of signs ("WX 1187 of 21/11", "412/08JUN", "HD-0091-20112026"), and the
 * further numbers of a list ("logs 417, 433 and 440"). Where the day could be much else, a word for a log must stand before.
 */
public final class LogRecogniser implements Recogniser {

    private static final String MONTH = Months.SHORT.toUpperCase(Locale.ROOT);
    private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])";
    private static final String DD = "(?:0[1-9]|[12]\\d|3[01])";
    private static final String MM = "(?:0[1-9]|1[0-2])";
    private static final String M_OR_MM = "(?:0?[1-9]|1[0-2])";
    private static final String YY = "[1-3]\\d";
    private static final String YYYY = "20[1-3]\\d";
    private static final String YEAR = "(?:20)?" + YY;
    private static final String DDMM = DD + MM;
    private static final String DDMMYY = DDMM + "(?:" + YYYY + "|" + YY + ")";
    private static final String YYYYMMDD = YYYY + MM + DD;
    private static final String SIGNED = DAY + "[/.-]" + M_OR_MM + "(?:[/.-]" + YEAR + ")?";
    private static final String MONTH_IN_WORDS = Months.CAPITALISED + "[a-z]*";
    private static final String ORDINAL = "(?:\\d{1,2}(?:st|nd|rd|th)|(?:(?:twenty|thirty)[ -])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth)";
    private static final String ENDS = "(?!\\w|/[^A-Z])(?!-\\d)";
    /** Letters for the system or the room. */
    private static final String LETTERS = "[A-Z]{1,4}[ /-]?";
    private static final String OF = " (?:of|OF) ";
    /** Letters, a serial and a day that hardly anything else has. */
    private static final Pattern SURE = Pattern.compile("(?:" + String.join("|",
            "(?:" + LETTERS + ")?\\d{1,6}[/-]" + DAY + MONTH + "(?:" + YEAR + ")?",
            "(?<![\\d:] )\\d{3,5} " + DD + MONTH + "(?:" + YEAR + ")?",
            LETTERS + "\\d{3,6}[/-](?:" + DDMMYY + "|" + YYYYMMDD + "|" + DAY + "/" + M_OR_MM + "/" + YEAR + ")",
            LETTERS + "\\d{3,5} " + DDMMYY,
            LETTERS + DDMM + YYYY + "[/-]\\d{2,5}",
            YYYYMMDD + "[/-]\\d{3,5}",
            "\\d{3,5}/" + DAY + "[.-]" + M_OR_MM + "[.-]" + YEAR,
            "[A-Z]{1,4}\\d{3,6} of " + DAY + " " + MONTH_IN_WORDS,
            "\\d{3,5}/" + DDMM + YY,
            "(?<=#)\\d{3,5}(?=#)",
            "(?<=#)\\d{1,5}" + OF + SIGNED,
            "\\d{7}/" + M_OR_MM + "/" + YY,
            LETTERS + "\\d{3,6}" + OF + "(?:" + SIGNED + "|" + DDMM + YEAR + "|" + DAY + MONTH + ")",
            "\\d{4}" + OF + "(?:the )?(?:" + ORDINAL + ")(?: (?:of )?" + MONTH_IN_WORDS + ")?") + ")" + ENDS);
    private static final int LONGEST = 48;
    private static final int LIST_NEAR = 8;
    private static final Pattern LIST = Pattern.compile("(?i)\\)?(?:,|,? (?:and|&)|;) \"?'?");
    /** A serial and a day that could be much else. */
    private static final Pattern LIKELY = Pattern.compile("(?:" + LETTERS + ")?\\d{1,6}(?:(?: ?[/,(-] ?| | (?:of|dated|from|on) )(?:the )?(?:"
            + String.join("|", SIGNED, DDMMYY, DAY + " ?" + MONTH + "[a-z]*(?: " + YEAR + ")?", ORDINAL + "(?: (?:of )?" + MONTH + "[a-z]*)?") + ")\\)?"
            + "| (?:of|from) (?:today|yesterday|tonight|last night|this (?:morning|afternoon|evening|date)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|same date))" + ENDS, Pattern.CASE_INSENSITIVE);
    private static final Pattern LABEL = Pattern.compile("(?i)\\b(?:cads?|storm(?: log)?|incidents?|incs?|logs?|x ?ref|(?:call |cad |log |inc(?:ident)? |999 |101 )?(?<!'s )(?<!their )ref(?:erence)?|dup(?:licate)?(?: of| to)?|linked(?: to)?|linked calls?|prev(?:ious)?(?: calls?)?|pd|command and control|events?|serial|number)(?: (?:no|nos|number|ref|log|is|was|id|of|to))*[ .:#=-]{1,3}$");
    /** "Ref 88 refers", "log 95 is the one": a short number behind the word. */
    private static final Pattern REFERS = Pattern.compile("\\d{2,6}(?= (?:refers?|relates?|also refers|is (?:the|where|a dup|linked|still|now|closed|open)|was (?:the|closed|linked|created|opened)|where|which|(?:says|shows|has|gives) ))");
    private static final Pattern SHORT_LABEL = Pattern.compile("(?i)\\b(?:cad|storm|incident|inc|log|ref|event)(?: (?:no|number|ref|log))?[ .:#]{1,2}$");
    /** The last word of a label, besides the words that begin one. */
    private static final Set<String> LAST = Set.of("cads", "logs", "incs", "incidents", "of", "to", "no", "nos", "number", "numbers", "refs", "ref");
    /** The label of several numbers, and how they go on. */
    private static final Pattern MANY = Pattern.compile("(?i)\\b(?:cads|logs|incs|incidents|incident logs|dup(?:licate)? of|linked to|linked logs?)(?: (?:nos?|numbers?|refs?))?[ .:]{1,2}$");
    private static final Pattern ITEM = Pattern.compile("\\d{2,6}(?:[/-]\\d{1,2}[A-Z]{3}(?:\\d\\d)?| (?:of|OF) \\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?)?(?![\\w/:%])(?!\\.\\d)");
    private static final Pattern NEXT = Pattern.compile("(?:,? (?:and|&|plus|also) |, ?| ?& ?| ?/ ?| ?\\+ ?)(?:(?:log|cad|inc) )?");

    @Override
    public String name() {
        return "logs";
    }

    @Override
    public void scan(ScanText text, DetectionSink sink) {
        String s = text.text();
        Matcher sure = SURE.matcher(s).useTransparentBounds(true);
        Matcher likely = LIKELY.matcher(s).useTransparentBounds(true);
        int done = 0;
        for (int n = 0; n < text.digitWords(); n++) {
            int w = text.digitWord(n);
            int start = text.start(w);
            if (start < done || text.end(w) - start > 11 || start > 0 && "£$.".indexOf(s.charAt(start - 1)) >= 0) {
                continue;
            }
            int end = dayMayFollow(s, text.end(w)) ? dated(text, w, done, sure, likely, sink) : 0;
            if (end == 0) {
                end = alone(text, w, sink);
            }
            done = Math.max(done, end);
        }
    }

    /** A sign or a word that a day may stand behind, told at a glance. */
    private static boolean dayMayFollow(String s, int end) {
        char sign = end < s.length() ? s.charAt(end) : 'x';
        if (sign != ' ') {
            return "/-,(".indexOf(sign) >= 0;
        }
        char next = end + 1 < s.length() ? s.charAt(end + 1) : 'x';
        return next >= '0' && next <= '9' || "/-(".indexOf(next) >= 0 || s.regionMatches(true, end, " of ", 0, 4) || s.startsWith(" dated ", end) || s.startsWith(" from ", end) || s.startsWith(" on ", end);
    }

    /** A serial with its day; the end, or 0. */
    private static int dated(ScanText text, int w, int last, Matcher sure, Matcher likely, DetectionSink sink) {
        String s = text.text();
        int limit = Math.min(s.length(), text.start(w) + LONGEST);
        int from = letters(text, w);
        for (int start = from; start >= 0; start = start < text.start(w) ? text.start(w) : -1) {
            boolean joined = start > 0 && (Character.isLetterOrDigit(s.charAt(start - 1)) || "/-:*".indexOf(s.charAt(start - 1)) >= 0);
            if (!joined && sure.region(start, limit).lookingAt() && sure.end() > text.end(w)) {
                sink.found(IdentifierType.LOG_NUMBER, withSystem(s, start), sure.end(), labelled(s, start) ? 0.93 : 0.84, "a serial and a day: a control-room log");
                return sure.end();
            }
        }
        if (Character.isDigit(s.charAt(text.start(w))) && likely.region(from, limit).lookingAt() && likely.end() > text.end(w) && (labelled(s, from) || from - last <= LIST_NEAR && from >= last && LIST.matcher(s.substring(last, from)).matches())) {
            sink.found(IdentifierType.LOG_NUMBER, from, likely.end(), 0.89, "a serial and a day behind a word for a log");
            return likely.end();
        }
        return 0;
    }

    /** Where short letters before the serial begin: "WX 1187", "TW/0733". */
    private static int letters(ScanText text, int w) {
        int first = w - 1;
        boolean letters = first >= 0 && (text.shape(first) & (ScanText.ALL_CAPITALS | ScanText.DIGIT)) == ScanText.ALL_CAPITALS && text.end(first) - text.start(first) <= 4 && text.start(w) - text.end(first) == 1
                && " /-".indexOf(text.text().charAt(text.end(first))) >= 0;
        boolean word = first >= 0 && (text.meaning(first) & (Lexicon.FUNCTION | Lexicon.ENGLISH | Lexicon.LABEL | Lexicon.RANK)) != 0 && text.text().charAt(text.end(first)) == ' ';
        boolean month = letters && (text.meaning(first) & Lexicon.CALENDAR) != 0;
        return letters && !word && !month && !labelled(text.text(), text.start(w)) ? text.start(first) : text.start(w);
    }

    /** The name of the system belongs to the number where both are written as one: "CAD 5203/11JUN24", "#3". */
    private static int withSystem(String s, int start) {
        return s.startsWith("CAD ", start - 4) && (start == 4 || !Character.isLetterOrDigit(s.charAt(start - 5))) ? start - 4 : s.startsWith("#", start - 1) ? start - 1 : start;
    }

    private static boolean labelled(String s, int start) {
        return LABEL.matcher(s).region(Math.max(0, start - 36), start).find();
    }

    private static int alone(ScanText text, int w, DetectionSink sink) {
        String s = text.text();
        int start = text.start(w);
        int before = Math.max(0, start - 26);
        if (text.end(w) - start > 6 || w == 0 || start - text.end(w - 1) > 3 || (text.meaning(w - 1) & Lexicon.LABEL) == 0 && !LAST.contains(text.lower(w - 1))) {
            return 0;
        }
        if (REFERS.matcher(s).region(start, Math.min(s.length(), start + 30)).lookingAt() && SHORT_LABEL.matcher(s).region(before, start).find()) {
            sink.found(IdentifierType.LOG_NUMBER, start, text.end(w), 0.84, "a number behind a word for a log, which refers to something");
            return text.end(w);
        }
        Matcher item = ITEM.matcher(s).useTransparentBounds(true);
        if (!item.region(start, Math.min(s.length(), start + 26)).lookingAt() || !MANY.matcher(s).region(before, start).find()) {
            return 0;
        }
        Matcher next = NEXT.matcher(s);
        int end = 0;
        for (int at = start; item.region(at, Math.min(s.length(), at + 26)).lookingAt();) {
            sink.found(IdentifierType.LOG_NUMBER, at, item.end(), 0.84, "one of several numbers behind a word for logs");
            end = item.end();
            if (!next.region(end, Math.min(s.length(), end + 12)).lookingAt()) {
                break;
            }
            at = next.end();
        }
        return end;
    }
}
