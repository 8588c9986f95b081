package org.ipag.scrutiny.privacy.ages;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.DetectionSink;
import org.ipag.scrutiny.privacy.IdentifierType;
import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.ScanText;
import org.ipag.scrutiny.privacy.ages.AgeSurroundings.Behind;
import org.ipag.scrutiny.privacy.ages.AgeSurroundings.Gap;
import org.ipag.scrutiny.privacy.ages.AgeValue.Unit;
import org.ipag.scrutiny.privacy.ages.AgeWords.Kind;
import org.ipag.scrutiny.privacy.findings.Marks;

/** Goes over the numbers of one text and decides which are ages: first by words for age, then by the person they stand beside. */
final class AgeScan {

    private static final Set<String> AGE = Set.of("aged", "age", "ages", "turned", "turning", "turns", "agd");
    /** What may stand between a word for age and the number. */
    private static final Set<String> FILLERS = Set.of("is", "was", "as", "at", "of", "given", "stated", "recorded", "shown", "the", "time", "offence", "incident", "arrest", "report", "date", "between", "from", "somewhere", "anywhere",
            "perceived", "apparent", "estimated", "band", "real", "true", "sex", "gender", "dob", "yrs", "years", "when", "last", "seen", "now", "today", "currently", "first", "death", "referral", "interview", "range", "group", "bracket", "and", "crime", "event", "point", "on", "to", "be");
    /** The ages that laws name. */
    private static final Set<String> LEGAL = Set.of("13", "16", "18", "18s", "21", "thirteen", "sixteen", "eighteen");
    private static final int MOST_FILLERS = 8;
    private static final Set<String> MANY = Set.of("those", "people", "persons", "residents", "respondents", "adults", "anyone", "everyone", "groups", "group", "bands", "band", "young", "under");
    private static final Pattern QUESTION = Pattern.compile("(?is).*\\b(?:how old|what age|your age|(?:his|her|their) age|age please)\\b[^?]{0,40}\\?[^?]{0,30}");
    /** What may stand between the question and the answer: the name of who speaks, or "I'm". */
    private static final Pattern SPEAKER = Pattern.compile("(?is)(?:.*[\\n?]\\s*(?:\\[[\\d:. ]+\\] ?)?(?:[A-Za-z0-9 ]{1,16}[:.>-]?\\s+)?(?:yeah|yes|um|er|erm|uh|well)?[,.]? ?\"?|.*(?:\\bi'?m|\\bi am|\\bis|\\bhe'?s|\\bshe'?s|\\bonly|\\bjust|\\babout|\\bbe) )");
    private static final Pattern ALSO = Pattern.compile("(?i)(?:,? ?(?:and|or|&|to) |, (?:now |then )?|/| \\+ )");
    private static final int ALSO_NEAR = 6;
    private static final int SAME_PERSON = 60;
    private static final Pattern ALSO_OLD = Pattern.compile("(?i)(?:, \\d{1,2})*(?:,? (?:and|or|&) |[/-])\\d{1,2}[ -](?:years?|yrs?)[ -]olds?\\b");
    private static final Pattern BIRTHDAY = Pattern.compile("(?i)\\d{1,3}(?:st|nd|rd|th) (?:birthday\\b|year(?= of (?:his|her|my|their) (?:age|life)))");
    /** "In his 89th year". */
    private static final Pattern IN_YEAR = Pattern.compile("(?i)\\bin (?:his|her|my|their) $");
    /** "Age l9 yrs": a letter that was meant for a figure. */
    private static final Pattern MISREAD = Pattern.compile("[lIO|SBZ]\\d|\\d[lIOSBZ]");
    /** "Ages 8 to 12" of a game. */
    private static final Pattern BAND_TO = Pattern.compile("\\d{1,2} ?(?:to|-) ?\\d{1,2}");
    private static final Pattern GLUED = Pattern.compile("(?i)aged?\\d{1,2}\\b");
    private static final Pattern LAST_WORD_AGE = Pattern.compile("(?i)\\baged?[ :.=-]{1,3}$");
    private static final Pattern MONTHS_OF_CHILD = Pattern.compile("(?i)\\d{1,2}/12(?= (?:old|baby|child|infant|girl|boy)\\b)");
    private static final Pattern PART = Pattern.compile("(?i)\\b(?:early|mid|late)(?:[ -]to[ -](?:mid|late))?[ -]$");
    private static final Pattern BEFORE_DECADE = Pattern.compile("(?is).*\\b(?:his|her|their|my|early|mid|late|possibly|approx|about) ?-?(?:early |mid |late |to )*-?");
    private static final Pattern YEARS_OF_ALL = Pattern.compile("(?is).*\\bthe (?:early |mid |late )?");
    private static final Pattern DECADE_WORDS = Pattern.compile("(?:(?:his|her|their|my)[ ](?:early |mid |late |mid-|early-|late-)?|\\b(?:early|mid|late)[ -](?:to[ -](?:mid|late)[ -])?)(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)", Pattern.CASE_INSENSITIVE);

    /** When the age was this, or whose is asked for: "at report", "if under 18". */
    private static final String AGE_WHEN = "(?: ?/(?:over|above))?(?: \\(yrs?\\))?(?: (?:last birthday|in years|now|today|then|at (?:the )?(?:time|date|report|arrest|death|offence|incident)(?: of [a-z]+)?|if (?:under|over) \\d\\d(?: ?/ ?over)?(?: or (?:under|over) \\d\\d)?))?";
    /** "Age (if under 18 or over 65): 61", "Age if under 18 (if over insert 'over 18') - 61", "Age last birthday ....... 61". */
    private static final Pattern LABEL = Pattern.compile("(?i)\\bage" + AGE_WHEN + "(?: ?\\([^)\\n]{0,34}\\))?" + AGE_WHEN + "(?:[ \\t:=.|>\u2013-]*[:.=|>\\t\u2013-][ \\t]*|(?<=^[ \\t]{0,4}age)[ ]{2,})\\z", Pattern.MULTILINE);
    private static final int LABEL_REACH = 76;
    /** "Log aged 4 hrs". */
    private static final Pattern HOURS = Pattern.compile("(?i) ?(?:hours?|hrs?|minutes?|mins?)\\b");
    /** "18M IMP": months. */
    private static final Pattern SENTENCE = Pattern.compile("(?i)\\s+(?:imp|susp|custody|yoi|dto|sent)");
    private static final Set<String> DECADES = Set.of("teens", "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties");

    /** Why a number is an age, and how sure that is. */
    private record Verdict(double confidence, String reason) {
    }

    private final ScanText text;
    private final String s;
    private final AgeWords words;
    private final AgeSurroundings around;
    private final AgesApart apart;
    private final AgeRules rules;
    private final AgesTold told;
    private final DetectionSink sink;
    /** Whether an age is asked for anywhere. */
    private final boolean asked;
    /** End of the age found last, which a list may go on from. */
    private int done = -1;

    AgeScan(ScanText text, AgeWords words, Marks marks, DetectionSink sink) {
        this.text = text;
        this.s = text.text();
        this.words = words;
        this.sink = sink;
        around = new AgeSurroundings(text, words, marks);
        apart = new AgesApart(text, words, marks, around);
        told = new AgesTold(text, words, marks, around);
        rules = new AgeRules(text, words, marks, around, apart);
        asked = s.contains("ow old") || s.contains("OW OLD") || s.contains(" age");
    }

    /** Reports the ages. */
    void run() {
        for (int w = 0; w < text.words(); w++) {
            boolean number = (text.shape(w) & ScanText.DIGIT) != 0 || (text.meaning(w) & Lexicon.NUMBER_WORD) != 0;
            if (number && text.start(w) >= done && (AgeValue.mayBegin(text, w) || misread(w))) {
                judge(w);
            } else if ((text.shape(w) & (ScanText.DIGIT | ScanText.LETTER)) == (ScanText.DIGIT | ScanText.LETTER) && s.regionMatches(true, text.start(w), "age", 0, 3) && at(GLUED, text.start(w), 7)) {
                int digits = text.end(w) - (Character.isDigit(s.charAt(text.end(w) - 2)) ? 2 : 1);
                found(digits, text.end(w), new Verdict(0.86, "a number joined to a word for age"));
            } else if ((text.meaning(w) & Lexicon.AGE) != 0 && text.start(w) >= done && (text.shape(w) & ScanText.DIGIT) == 0) {
                decadeInWords(w);
            }
        }
    }

    private boolean misread(int w) {
        return text.end(w) - text.start(w) == 2 && w > 0 && (text.meaning(w - 1) & Lexicon.AGE) != 0 && at(MISREAD, text.start(w), 2);
    }

    private void judge(int w) {
        AgeValue value = AgeValue.at(text, w);
        Verdict verdict = value == null ? null : verdict(w, value);
        if (verdict == null) {
            special(w);
        } else if (value.unit() == Unit.DECADE) {
            Matcher part = PART.matcher(s).region(Math.max(0, value.start() - 14), value.start());
            found(part.find() ? part.start() : value.start(), value.end(), verdict);
        } else {
            AgeValue whole = verdict.confidence > 0.89 ? value.band(s) : value;
            found(whole.start(), whole.end(), verdict);
        }
    }

    private void found(int start, int end, Verdict verdict) {
        sink.found(IdentifierType.AGE, start, end, verdict.confidence, verdict.reason);
        done = end;
    }

    /** "His 40th birthday" and "a 6/12 baby". */
    private void special(int w) {
        int start = text.start(w);
        if ((text.shape(w) & ScanText.LETTER) != 0 && (at(BIRTHDAY, start, 26) || s.startsWith(" year", text.end(w)) && endsAt(IN_YEAR, start))) {
            found(start, text.end(w), new Verdict(0.85, "a birthday by its number"));
        } else if (at(MISREAD, start, 2) && text.end(w) - start == 2 && endsAt(LAST_WORD_AGE, start)) {
            found(start, text.end(w), new Verdict(0.85, "a misread number behind a word for age"));
        } else if (s.startsWith("/12 ", text.end(w)) && at(MONTHS_OF_CHILD, start, 16)) {
            found(start, text.end(w) + 3, new Verdict(0.82, "months of a small child"));
        }
    }

    private boolean endsAt(Pattern pattern, int end) {
        return pattern.matcher(s).region(Math.max(0, end - 16), end).find();
    }

    private Verdict verdict(int w, AgeValue value) {
        if (value.unit() == Unit.OLD) {
            return rules.thing(w, value) ? null : new Verdict(0.93, "a number of years that somebody is old");
        }
        int lead = around.beforeHedges(w);
        AgeCandidate c = new AgeCandidate(w, value, lead, around.gap(lead, text.start(lead + 1)), around.behind(value));
        boolean severalOld = at(ALSO_OLD, value.end(), 40);
        boolean aged = aged(w, value);
        if (value.unit() == Unit.SEX && SENTENCE.matcher(s).region(value.end(), Math.min(s.length(), value.end() + 10)).lookingAt()) {
            return null;
        }
        if (c.behind() == Behind.MEASURED && !severalOld && !(c.bare() && sexBehind(value))) {
            boolean straight = w > 0 && text.lower(w - 1).equals("aged") && s.startsWith(" ", value.end());
            boolean number = !straight && s.startsWith(":", value.end()) || !straight && Character.isDigit(s.charAt(Math.min(s.length() - 1, value.end() + 1)));
            return aged && !number && c.gap() != Gap.FAR ? new Verdict(0.92, "a number behind a word for age") : null;
        }
        if (aged) {
            return many(w) ? null : new Verdict(0.92, "a number behind a word for age");
        }
        if (severalOld) {
            return new Verdict(0.9, "one of several ages");
        }
        if (done >= 0 && c.pause() && text.start(w) - done <= ALSO_NEAR && ALSO.matcher(s.substring(done, text.start(w))).matches()) {
            return new Verdict(0.86, "a number beside an age");
        }
        if (c.bare() && (value.digits() > 2 || text.lower(w).equals("one")) || c.hedged() && limit(w)) {
            return null;
        }
        return besidePeople(c);
    }

    private Verdict besidePeople(AgeCandidate c) {
        AgeValue value = c.value();
        boolean figures = Character.isDigit(s.charAt(value.start()));
        if (value.unit() == Unit.DECADE) {
            String before = s.substring(Math.max(0, value.start() - 14), value.start());
            boolean decade = BEFORE_DECADE.matcher(before).matches() && !YEARS_OF_ALL.matcher(before).matches();
            return decade || around.person(c.lead()) || words.is(text, c.lead(), Kind.LOOKS) ? new Verdict(0.85, "an age by decade") : null;
        }
        boolean beside = c.gap() == Gap.SPACE;
        if (beside && rules.is(c)) {
            return new Verdict(c.pause() ? 0.84 : 0.81, "a number behind somebody and to be");
        }
        if (asked && (c.pause() || !figures) && QUESTION.matcher(s.substring(Math.max(0, value.start() - 110), value.start())).matches() && SPEAKER.matcher(s.substring(Math.max(0, value.start() - 60), value.start())).matches()) {
            return new Verdict(0.84, "the answer to a question for the age");
        }
        if (!figures && !c.two() && c.bare() && beside) {
            return null;
        }
        String hedge = c.hedged() ? text.lower(c.word() - 1) : "";
        if ((hedge.equals("now") || hedge.equals("then")) && c.pause() && done >= 0 && value.start() - done < SAME_PERSON && s.substring(done, value.start()).indexOf('.') < 0) {
            return new Verdict(0.82, "another age of somebody whose age was told");
        }
        if (c.hedged() && c.two() && c.pause() && (text.lower(c.word() - 1).equals("both") || text.lower(c.word() - 1).equals("each"))) {
            return new Verdict(0.82, "a number that tells of both or of each");
        }
        if (apart.apposed(c)) {
            return new Verdict(0.84, "a number beside a person, set apart");
        }
        if (beside && rules.direct(c)) {
            return new Verdict(0.82, "a number behind a person");
        }
        if (beside && rules.led(c) || rules.described(c)) {
            return new Verdict(0.82, "a number where somebody's age is told");
        }
        if (told.is(c, done)) {
            return new Verdict(0.82, "a number that tells the age of somebody spoken of");
        }
        return figures && apart.sexBehind(c) ? new Verdict(0.82, "an age and the sex") : null;
    }

    /** Whether a word for age stands before, with nothing but such words between as may. */
    private boolean aged(int w, AgeValue value) {
        if (at(HOURS, value.end(), 9)) {
            return false;
        }
        if (LABEL.matcher(s).region(Math.max(0, text.start(w) - LABEL_REACH), text.start(w)).find()) {
            return true;
        }
        for (int i = w - 1; i >= 0 && w - i <= MOST_FILLERS; i--) {
            Gap gap = around.gap(i, text.start(i + 1));
            if (gap == Gap.FAR || gap == Gap.COMMA) {
                return false;
            }
            String word = text.lower(i);
            if (AGE.contains(word)) {
                boolean label = word.equals("age") || word.equals("ages");
                boolean stone = label && i > 0 && (text.lower(i - 1).equals("old") || text.lower(i - 1).equals("stone"));
                return (gap != Gap.LINE || (label || word.equals("aged")) && s.charAt(text.end(i)) != '.') && !limit(w) && !stone && (value.unit() != Unit.MONTHS || i == w - 1);
            }
            if (gap == Gap.LINE || !FILLERS.contains(word) && !words.is(word, Kind.HEDGE) && !(around.role(i) && (gap == Gap.SPACE || gap == Gap.COLON))) {
                return false;
            }
        }
        return false;
    }

    /** "Those aged 16 to 24": many people's ages, and nobody's. */
    private boolean many(int w) {
        for (int i = w - 1; i >= 0 && w - i <= 5; i--) {
            if (text.lower(i).equals("ages") && BAND_TO.matcher(s).region(text.start(w), Math.min(s.length(), text.start(w) + 12)).lookingAt() && !apart.nearPerson(i)) {
                return true;
            }
            if (i > 0 && AGE.contains(text.lower(i)) && (MANY.contains(text.lower(i - 1)) || i > 2 && text.lower(i - 2).equals("who") && MANY.contains(text.lower(i - 3)))) {
                return true;
            }
        }
        return false;
    }

    /** "Over 18": what the law asks for, nobody's age. */
    private boolean limit(int w) {
        String before = w > 0 ? text.lower(w - 1) : "";
        return (before.equals("over") || before.equals("under")) && LEGAL.contains(Character.isDigit(s.charAt(text.start(w))) ? text.lower(w).replaceAll("[a-z]+$", "") : text.lower(w));
    }

    /** "34/F": the sex behind the number. */
    private boolean sexBehind(AgeValue value) {
        int next = text.wordAt(value.end());
        return s.startsWith("/", value.end()) && next < text.words() && text.start(next) == value.end() + 1 && apart.sexMark(next);
    }

    private void decadeInWords(int w) {
        Matcher m = DECADE_WORDS.matcher(s).region(Math.max(0, Math.max(done, text.start(w) - 22)), Math.min(s.length(), text.end(w)));
        boolean elder = w > 0 && around.gap(w - 1, text.start(w)) == Gap.COMMA && around.person(w - 1) && DECADES.contains(text.lower(w));
        if (elder) {
            found(text.start(w), text.end(w), new Verdict(0.82, "an age by decade behind a person"));
        } else if (m.find() && m.end() == text.end(w)) {
            found(m.start(), m.end(), new Verdict(0.85, "an age by decade"));
        }
    }

    private boolean at(Pattern pattern, int from, int length) {
        return pattern.matcher(s).region(from, Math.min(s.length(), from + length)).useTransparentBounds(true).lookingAt();
    }
}
