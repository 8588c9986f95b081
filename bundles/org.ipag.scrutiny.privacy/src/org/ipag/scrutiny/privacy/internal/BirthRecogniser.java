package org.ipag.scrutiny.privacy.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.DetectionSink;
import org.ipag.scrutiny.privacy.IdentifierType;
import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.Recogniser;
import org.ipag.scrutiny.privacy.ScanText;

/** Dates of birth, in figures or in words, near a word for birth; and ages. Other dates are left alone. */
final class BirthRecogniser implements Recogniser {

    private static final Pattern AGE_BEHIND_DATE = Pattern.compile("[ ]?[,;(/-]?[ ]?(?:(?:now |aged? )*(?<years>\\d{1,3})(?= ?(?:years?|yrs?|yo|y/o)\\b)|(?<=\\()(?:aged? )?(?<bracket>\\d{1,2})(?=\\)))", Pattern.CASE_INSENSITIVE);
    /** "Those aged 16 to 24": a band of many people, nobody's age. */
    private static final Pattern BAND = Pattern.compile("\\b(?:those|people|persons|residents|respondents|adults|anyone|everyone|men|women|groups?|bands?) (?:who (?:are|were) )?aged?(?: between)? $", Pattern.CASE_INSENSITIVE);
    private static final Pattern GLUED_YEARS = Pattern.compile("\\d{1,2}yrs?");
    private static final Pattern NUMBERED_ROLE = Pattern.compile(".*(?i:victim|suspect|witness|male|female|child|person|patient|student|pupil) ?$");
    private static final String MONTH = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final String ORDINAL = "(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth|thirty[ -]first)";
    private static final String NUMBER = "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
    private static final String YEAR_WORDS = "(?:nineteen[ -](?:hundred(?: and)?|oh)?[ -]?(?:" + NUMBER + ")|two thousand(?:[ -](?:and )?(?:" + NUMBER + "))?)";
    private static final String DATE = "(?:(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:the )?)?(?:\\d{4}[./-]\\d{1,2}[./-]\\d{1,2}|\\d{1,2}[ \\t]?[./-][ \\t]?\\d{1,2}[ \\t]?[./-][ \\t]?(?:\\d{4}|\\d{2})"
            + "|\\d{1,2}(?:st|nd|rd|th)?[ \\t./-]{0,2}(?:of )?(?:day of )?" + MONTH + "(?![a-z])(?:[ \\t,./-]{0,3}'?(?:\\d{4}|\\d{2})\\b)?|" + MONTH + "\\.?[ \\t](?:the )?\\d{1,2}(?:st|nd|rd|th)?\\b(?:,?[ \\t]\\d{4})?|"
            + MONTH + "[ \\t,-]{1,2}\\d{4}|(?:the )?" + ORDINAL + "(?: day)?(?: of)? " + MONTH + "(?:,? (?:in )?(?:the year )?(?:" + YEAR_WORDS + "|\\d{4}))?"
            + "|\\d{1,2}[ \\t]\\d{1,2}[ \\t](?:\\d{4}|\\d{2})|\\d{8}|\\d{6}|(?:19|20)\\d{2}|'\\d{2}|" + YEAR_WORDS + "))";
    /** "The fourth of the sixth ninety-nine". */
    private static final Pattern SPOKEN_DATE = Pattern.compile(ORDINAL + " (?:of )?(?:the )?(?:" + ORDINAL + "|" + MONTH + "),? (?:of )?(?:in )?(?:(?:" + YEAR_WORDS + ")|(?:oh|nought|" + NUMBER + ")(?:[ -](?:oh[ -])?(?:" + NUMBER + "))?|(?:19|20)\\d\\d|\\d\\d)(?![\\w:])", Pattern.CASE_INSENSITIVE);
    private static final Pattern SIMPLE_LEAD = Pattern.compile(
            "(?:[ \\t\\r\\n:;=.,()\\[\\]|/-]|\\b(?:is|was|on|in|of|the|as|being|date|recorded|given|back|about|around|circa|stated|dd|mm|yyyy|his|her|their|at|to|be|believed|shown|yy|year|day|month|uk|abroad|approx(?:imately)?|or|and|per|passport|system|records?|and|he|she|they|gave|gives|it|confirmed|verified|which|provided|told|me|us|who|said|says|i|have|has|asked|for|a|ans|answer|op|q)\\b){0,14}", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLACE_BEHIND = Pattern.compile(",? ?(?:on |in )?(?:the )?(?=\\d)");
    private static final Pattern DATE_ONLY = Pattern.compile(DATE + "(?![\\d])", Pattern.CASE_INSENSITIVE);
    private static final Pattern BIRTH_BEHIND = Pattern.compile("(?s)[ \\t]{0,2}[(,-]?[ ]?(?:d\\.?o\\.?b|date of birth|(?:is|was|as|for|being) (?:the |a )?(?:date of birth|dob|birth)|(?:is|was|as) (?:his|her|their|my) (?:date of birth|dob|birthday)).*");
    private static final Pattern DATE_START = Pattern.compile("(?<![\\d/])" + DATE + "(?![\\d/])", Pattern.CASE_INSENSITIVE);

    private static final Pattern AGE_FIGURES = Pattern.compile(
            "(\\d{1,3})(?:[ -]?(?:years?|yrs?\\.?|yr|months?|mths?|weeks?|wks?)[ -]?(?:and a half )?(?:old|of age)|[ -]?(?:y[./]?o\\.?|y/old|yr[ -]old)(?![a-z]))", Pattern.CASE_INSENSITIVE);
    private static final Pattern AGE_BEFORE = Pattern.compile(
            "(?:\\bag(?:ed?|es)\\b(?: ?[/&+] ?(?:sex|gender|dob)| and (?:sex|gender)| is| was| about| approx(?:imately)?\\.?| roughly| just| only| over| under| around| between| given as| of| at| range| now| group| bracket| (?:at|on) (?:the )?(?:time|date|point)(?: of (?:the )?(?:offence|incident|report|arrest|event|crime))?)*[ \\t:=(~-]{0,4}|\\bturn(?:ed|ing|s) (?:the age of )?|\\bnow ag?e?d? ?)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern AGE_AFTER = Pattern.compile("(\\d{1,3})(?:(?:[ ]?(?:-|to|or|and|&)[ ]?)\\d{1,3})?(?:[ ]?(?:years?|yrs?|months?|mths?)(?: of age| old)?)?(?![\\d/.:]\\d)(?!\\d)(?!,\\d{3})", Pattern.CASE_INSENSITIVE);
    private static final Pattern AGE_PERSON = Pattern.compile("(?:\\b(?:i am|i'm|im|he is|she is|hes|shes|he's|she's|he was|she was|who is|who's|who was|they are|they're|child is|son is|daughter is)(?: now| only| just| about| around| nearly| almost| like| approx)*|\\bis (?:only|just|now|nearly|almost)) $", Pattern.CASE_INSENSITIVE);
    private static final Pattern AGE_BEHIND = Pattern.compile("(?s)(?:[.,;)\\n](?!\\d)|$|[ ]?y(?:ea)?rs?\\b(?! ago| of | later)| (?:and|but|now|who|with|he|she|was|is|so|tomorrow|next|this|yr)\\b|\\) ).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEARS_IN_BRACKETS = Pattern.compile(" ?(?:years?|yrs?)\\)");
    private static final Pattern DECADE = Pattern.compile("(?:(?:his|her|their)[ ](?:early |mid |late |mid-|early-|late-)?|\\b(?:early|mid|late)[ -](?:to[ -]late[ -])?)((?:\\d0'?s|teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))", Pattern.CASE_INSENSITIVE);
    /** "IC1 male, 40s", "male approx 25 years", "my son (9)", "male, 34," and "female 19": a number beside a word for a person. */
    private static final Pattern PERSON_BEFORE = Pattern.compile(
            "\\b(?:(?:ic[0-9]|white|black|asian|mixed)?[ ]?(?:male|female|man|woman|boy|girl|lad|youth|teenager|pensioner|lady|gentleman|pupil|student|patient)|(?:his|her|my|their|our|the|a)[ ](?:\\w+ )?(?:son|daughter|grandson|granddaughter|brother|sister|nephew|niece|child|baby|boy|girl|mother|father|mum|dad|husband|wife|partner|victim|suspect|witness))"
                    + "(?:[ ]?(?:,|\\(|-|of|approx(?:imately)?\\.?|about|around|possibly|maybe|is|was|early|mid|late|in (?:his|her|their))[ ]?){0,3}[ ]?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern AGE_VALUE = Pattern.compile("\\d{1,2}'?s\\b|\\d{1,2}(?:[ ]?(?:-|to|or)[ ]?\\d{1,2})?(?:[ ]?(?:years?|yrs?|y/o|yo|months?)(?: old| of age)?)?(?=[ ]?(?:[,.;:)\\]\\r\\n]|$| ish\\b| odd\\b| and | who | with | wearing | was | is | has | had | from | of ))", Pattern.CASE_INSENSITIVE);
    private static final Pattern SEX_AND_AGE = Pattern.compile("(?:[mf]|male|female)[ ]?/?[ ]?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SEX_BEHIND = Pattern.compile("[ ]?/[ ]?(?:m|f|male|female)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern PERSON_OF = Pattern.compile("\\b(?:man|woman|boy|girl|lady|gentleman|male|female|pensioner|person) of (" + NUMBER + "|\\d{1,2})\\b(?! the| them| us)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE_IN_BRACKETS = Pattern.compile("\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2})(?![\\d/])");
    private static final Pattern YEAR_BEFORE = Pattern.compile("(?:19\\d\\d|200\\d|201[0-5])$");

    private static final Pattern AGE_WORDS = Pattern.compile("((?:" + NUMBER + ")(?:[ -](?:years?|months?)[ -]?(?:old|of age)))", Pattern.CASE_INSENSITIVE);
    private static final Pattern AGED_WORDS = Pattern.compile("\\b(?:aged|age|age of|turned|turning)[ :]{1,2}(" + NUMBER + ")\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "birth";
    }

    @Override
    public void scan(ScanText text, DetectionSink sink) {
        String s = text.text();
        int doneDate = 0;
        int doneAge = 0;
        Matcher lead = SIMPLE_LEAD.matcher(s);
        Matcher date = DATE_ONLY.matcher(s).useTransparentBounds(true);
        for (int w = 0; w < text.words(); w++) {
            int meaning = text.meaning(w);
            if (bornLetter(text, w)) {
                date.region(Math.min(s.length(), text.end(w) + 2), Math.min(s.length(), text.end(w) + 40));
                if (date.lookingAt() && date.end() - date.start() >= 8) {
                    sink.found(IdentifierType.DATE_OF_BIRTH, date.start(), date.end(), 0.9, "a date behind b. for born");
                    doneDate = date.end();
                }
            }
            if ((meaning & Lexicon.BIRTH) != 0 || spelt(text, w)) {
                lead.region(text.end(w), Math.min(s.length(), text.end(w) + 50));
                int from = lead.lookingAt() ? lead.end() : text.end(w);
                from = place(text, from);
                date.region(from, Math.min(s.length(), from + 60));
                if (date.lookingAt() && from >= doneDate) {
                    int begin = s.regionMatches(true, date.start() - 4, "the ", 0, 4) ? date.start() - 4 : date.start();
                    sink.found(IdentifierType.DATE_OF_BIRTH, begin, date.end(), 0.97, "a date beside a word for birth");
                    doneDate = date.end();
                    ageBehindDate(s, doneDate, sink);
                }
            }
            if ((meaning & Lexicon.ENGLISH) != 0 && text.start(w) >= doneDate && ordinal(s, text.start(w), text.end(w))) {
                Matcher spoken = SPOKEN_DATE.matcher(s).region(text.start(w), Math.min(s.length(), text.start(w) + 70));
                if (spoken.lookingAt()) {
                    sink.found(IdentifierType.DATE_OF_BIRTH, spoken.start(), spoken.end(), 0.86, "day, month and year by their numbers, as people say when they were born");
                    doneDate = spoken.end();
                }
            }
            if ((text.shape(w) & ScanText.DIGIT) != 0) {
                doneDate = figures(text, w, doneDate, sink);
                doneAge = ageFigures(text, w, doneAge, sink);
            }
            if ((meaning & (Lexicon.AGE | Lexicon.NUMBER_WORD)) != 0) {
                ageWords(text, w, sink);
            }
        }
    }

    /** First, second, sixth, twenty: told by its first letters before any pattern is tried. */
    private static boolean ordinal(String s, int from, int to) {
        int length = to - from;
        char last = Character.toLowerCase(s.charAt(to - 1));
        return length >= 4 && length <= 11 && (last == 'h' && Character.toLowerCase(s.charAt(to - 2)) == 't' || last == 'y' && s.regionMatches(true, to - 2, "ty", 0, 2)
                || length <= 6 && (s.regionMatches(true, from, "first", 0, 5) || s.regionMatches(true, from, "third", 0, 5) || s.regionMatches(true, from, "second", 0, 6)));
    }

    /** "Born: Leeds, 9 June 1911" and "born in Gdansk on 9 June 1911": a place may stand between. */
    private static int place(ScanText text, int from) {
        int w = text.wordAt(from);
        String s = text.text();
        if (w >= text.words() || text.start(w) != from || (text.shape(w) & ScanText.CAPITAL) == 0 || (text.meaning(w) & Lexicon.CALENDAR) != 0) {
            return from;
        }
        int i = w;
        while (i + 1 < text.words() && i - w < 3 && (text.shape(i + 1) & ScanText.CAPITAL) != 0 && (text.meaning(i + 1) & Lexicon.CALENDAR) == 0
                && text.start(i + 1) - text.end(i) <= 2 && s.indexOf('\n', text.end(i)) != text.end(i)) {
            i++;
        }
        Matcher m = PLACE_BEHIND.matcher(s).region(text.end(i), Math.min(s.length(), text.end(i) + 10));
        return m.lookingAt() ? m.end() : from;
    }

    private static boolean bornLetter(ScanText text, int w) {
        return text.end(w) - text.start(w) == 1 && text.text().startsWith(". ", text.end(w)) && Character.toLowerCase(text.text().charAt(text.start(w))) == 'b'
                && (w == 0 || text.start(w) - text.end(w - 1) > 0 && text.text().charAt(text.start(w) - 1) != '.') && w + 1 < text.words() && (text.shape(w + 1) & ScanText.DIGIT) != 0;
    }

    /** "d.o.b": three words of one letter. */
    private static boolean spelt(ScanText text, int w) {
        return w > 1 && text.end(w) - text.start(w) == 1 && text.end(w) - text.start(w - 2) <= 7 && text.lower(w).equals("b") && text.lower(w - 1).equals("o")
                && text.lower(w - 2).equals("d");
    }

    private static boolean wordNear(ScanText text, int from, int to, int bits) {
        for (int i = Math.max(0, from); i <= Math.min(text.words() - 1, to); i++) {
            if ((text.meaning(i) & bits) != 0) {
                return true;
            }
        }
        return false;
    }

    private static int figures(ScanText text, int w, int done, DetectionSink sink) {
        int start = text.start(w);
        if (start < done) {
            return done;
        }
        int beside = besideDate(text, w, sink);
        if (beside > 0) {
            return beside;
        }
        if (!wordNear(text, w + 1, w + 8, Lexicon.BIRTH)) {
            return done;
        }
        Matcher m = DATE_START.matcher(text.text()).region(start, Math.min(text.text().length(), start + 48)).useTransparentBounds(true);
        if (!m.lookingAt() || m.group().length() < 6) {
            return done;
        }
        String behind = text.after(m.end(), 20);
        if (BIRTH_BEHIND.matcher(behind).matches()) {
            sink.found(IdentifierType.DATE_OF_BIRTH, start, m.end(), 0.95, "a date beside a word for birth");
            return m.end();
        }
        return done;
    }

    private static int ageFigures(ScanText text, int w, int done, DetectionSink sink) {
        String s = text.text();
        int start = text.start(w);
        if (start < done || text.end(w) - start > 5 && !Character.isDigit(s.charAt(start))) {
            return done;
        }
        if (!Character.isDigit(s.charAt(start))) {
            return done;
        }
        boolean ageBehind = wordNear(text, w, w + 3, Lexicon.AGE);
        boolean ageBefore = wordNear(text, w - 7, w - 1, Lexicon.AGE);
        Matcher m = AGE_FIGURES.matcher(s).region(start, Math.min(s.length(), start + 34));
        if ((ageBehind || text.end(w) - start > 2 || s.startsWith(" y", text.end(w))) && m.lookingAt() && Integer.parseInt(m.group(1)) < 121) {
            sink.found(IdentifierType.AGE, start, m.end(), 0.93, "an age");
            return m.end();
        }
        String before = s.substring(Math.max(0, start - 48), start);
        if (ageBefore && AGE_BEFORE.matcher(before).find()) {
            boolean band = BAND.matcher(before).find();
            m = AGE_AFTER.matcher(s).region(start, Math.min(s.length(), start + 30));
            if (m.lookingAt() && band && m.group().length() > 3) {
                return m.end();
            }
            if (m.lookingAt() && Integer.parseInt(m.group(1)) < 121) {
                sink.found(IdentifierType.AGE, start, m.end(), 0.92, "a number behind a word for age");
                return m.end();
            }
        }
        int besidePerson = besidePerson(text, w, sink);
        if (besidePerson > 0) {
            return besidePerson;
        }
        boolean two = text.end(w) - start == 2;
        if (two && start > 0 && s.charAt(start - 1) == '(' && YEARS_IN_BRACKETS.matcher(text.after(text.end(w), 8)).lookingAt()) {
            sink.found(IdentifierType.AGE, start, text.end(w), 0.84, "years in brackets");
            return text.end(w);
        }
        boolean small = digitsOnly(s, start, text.end(w)) && text.end(w) - start <= 2 || GLUED_YEARS.matcher(s.substring(start, text.end(w))).matches();
        if (small && w > 0 && ((text.meaning(w - 1) & (Lexicon.FUNCTION | Lexicon.CUE | Lexicon.SAYS)) != 0 || text.end(w - 1) - text.start(w - 1) <= 2) && AGE_PERSON.matcher(before).find() && AGE_BEHIND.matcher(text.after(text.end(w), 16)).matches()) {
            sink.found(IdentifierType.AGE, start, text.end(w), 0.81, "a number behind he is or she is");
            return text.end(w);
        }
        if (start > 1 && s.charAt(start - 1) == '/' && "mfMF".indexOf(s.charAt(start - 2)) >= 0 && two
                && (start < 3 || !Character.isLetterOrDigit(s.charAt(start - 3)))) {
            sink.found(IdentifierType.AGE, start - 2, text.end(w), 0.82, "sex and age");
            return text.end(w);
        }
        if (two && start > 1 && s.charAt(start - 1) == '(' && text.end(w) < s.length() && s.charAt(text.end(w)) == ')'
                && w > 0 && (text.shape(w - 1) & ScanText.CAPITAL) != 0 && (text.meaning(w - 1) & (Lexicon.FUNCTION | Lexicon.STREET | Lexicon.CALENDAR)) == 0
                && ((text.meaning(w - 1) & Lexicon.ENGLISH) == 0 || (text.meaning(w - 1) & (Lexicon.GIVEN | Lexicon.SURNAME)) != 0)) {
            sink.found(IdentifierType.AGE, start, text.end(w), 0.82, "a number in brackets behind a name");
            return text.end(w);
        }
        if (two && start > 4 && !wordNear(text, w - 4, w - 1, Lexicon.RANK) && s.startsWith(", ", start - 2) && w > 0 && text.end(w) < s.length() && ",.;".indexOf(s.charAt(text.end(w))) >= 0
                && (text.end(w) + 1 >= s.length() || !Character.isDigit(s.charAt(text.end(w) + 1)))
                && (text.shape(w - 1) & ScanText.CAPITAL) != 0 && ((text.meaning(w - 1) & (Lexicon.GIVEN | Lexicon.SURNAME)) != 0 || text.meaning(w - 1) == 0)
                && (text.meaning(w - 1) & (Lexicon.FUNCTION | Lexicon.STREET | Lexicon.CALENDAR)) == 0) {
            sink.found(IdentifierType.AGE, start, text.end(w), 0.8, "a number between commas behind a name");
            return text.end(w);
        }
        if (start > 3 && (s.charAt(start - 1) == ' ' || s.charAt(start - 1) == '-') && (s.startsWith("s", text.end(w) - 1) || s.startsWith("'s", text.end(w)))) {
            m = DECADE.matcher(s).region(Math.max(0, start - 14), Math.min(s.length(), start + 6));
            if (m.find() && m.start(1) == start) {
                sink.found(IdentifierType.AGE, m.start(), m.end(), 0.85, "an age by decade");
                return m.end();
            }
        }
        return done;
    }

    /** "DOB 01/02/1990, 36 years" and "born 1 February 1990 (36)": the age behind the date of birth. */
    private static void ageBehindDate(String s, int end, DetectionSink sink) {
        Matcher m = AGE_BEHIND_DATE.matcher(s).region(end, Math.min(s.length(), end + 24)).useTransparentBounds(true).useAnchoringBounds(false);
        if (m.lookingAt()) {
            String group = m.group(1) != null ? "years" : "bracket";
            sink.found(IdentifierType.AGE, m.start(group), m.end(group), 0.9, "an age behind a date of birth");
        }
    }

    private static boolean digitsOnly(String s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isDigit(s.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static int besidePerson(ScanText text, int w, DetectionSink sink) {
        String s = text.text();
        int start = text.start(w);
        int end = text.end(w);
        if (w == 0 || end - start > 4 || end - start > 2 && Character.isDigit(s.charAt(start + 2)) || (text.shape(w - 1) & ScanText.DIGIT) != 0 || start > 0 && "£$/.:-".indexOf(s.charAt(start - 1)) >= 0 && start > 1
                && Character.isDigit(s.charAt(start - 2))) {
            return 0;
        }
        int person = Lexicon.ROLE | Lexicon.RELATION;
        boolean near = false;
        for (int i = w - 1; i >= Math.max(0, w - 4) && !near; i--) {
            near = (text.meaning(i) & person) != 0 || text.end(i) - text.start(i) == 1;
        }
        if (!near) {
            return 0;
        }
        String before = s.substring(Math.max(0, start - 50), start);
        before = before.substring(before.lastIndexOf('\n') + 1);
        Matcher value = AGE_VALUE.matcher(s).region(start, Math.min(s.length(), start + 30)).useTransparentBounds(true).useAnchoringBounds(false);
        if (value.lookingAt() && PERSON_BEFORE.matcher(before).find() && Integer.parseInt(s.substring(start, s.charAt(start + 1) >= '0' && s.charAt(start + 1) <= '9' ? start + 2 : start + 1)) > 0) {
            boolean bare = value.end() - start <= 2 && !before.endsWith("(") && !before.endsWith(", ");
            if (bare && NUMBERED_ROLE.matcher(before).matches()) {
                return 0;
            }
            sink.found(IdentifierType.AGE, start, value.end(), 0.84, "a number beside a word for a person");
            return value.end();
        }
        return 0;
    }

    /** "A male (01/02/1984)" and "Smith, 01/02/1984": a date long past beside a person. */
    private static int besideDate(ScanText text, int w, DetectionSink sink) {
        String s = text.text();
        int start = text.start(w);
        if (w == 0 || start < 2 || text.end(w) - start > 2) {
            return 0;
        }
        Matcher m = DATE_IN_BRACKETS.matcher(s).region(start, Math.min(s.length(), start + 12)).useTransparentBounds(true);
        if (!m.lookingAt()) {
            return 0;
        }
        String gap = s.substring(text.end(w - 1), start);
        boolean bracket = gap.equals(" (") || gap.equals("(");
        boolean comma = gap.equals(", ") || gap.equals(" ") || gap.equals(" - ") || gap.equals("; ");
        int before = text.meaning(w - 1);
        boolean name = (text.shape(w - 1) & ScanText.CAPITAL) != 0 && ((before & (Lexicon.GIVEN | Lexicon.SURNAME)) != 0 || (before & ~Lexicon.PARTICLE) == 0) && (before & (Lexicon.FUNCTION | Lexicon.CALENDAR)) == 0;
        boolean person = (before & (Lexicon.ROLE | Lexicon.RELATION)) != 0;
        boolean old = YEAR_BEFORE.matcher(m.group()).find();
        boolean closes = bracket && m.end() < s.length() && s.charAt(m.end()) == ')';
        if ((closes || name && comma) && (name || person) && old) {
            sink.found(IdentifierType.DATE_OF_BIRTH, start, m.end(), 0.86, "a date long past beside a person");
            return m.end();
        }
        return 0;
    }

    private static void ageWords(ScanText text, int w, DetectionSink sink) {
        String s = text.text();
        int start = text.start(w);
        if ((text.meaning(w) & Lexicon.NUMBER_WORD) != 0) {
            Matcher m = AGE_WORDS.matcher(s).region(start, Math.min(s.length(), start + 44));
            if (m.lookingAt()) {
                sink.found(IdentifierType.AGE, m.start(), m.end(), 0.92, "an age in words");
                return;
            }
            Matcher of = PERSON_OF.matcher(s).region(Math.max(0, start - 14), Math.min(s.length(), start + 20)).useTransparentBounds(true);
            if (of.find() && of.start(1) == start) {
                sink.found(IdentifierType.AGE, of.start(1), of.end(1), 0.84, "an age in words behind a word for a person");
            }
            return;
        }
        Matcher m = AGED_WORDS.matcher(s).region(start, Math.min(s.length(), start + 40)).useTransparentBounds(true);
        if (m.lookingAt()) {
            sink.found(IdentifierType.AGE, m.start(1), m.end(), 0.9, "an age in words");
            return;
        }
        m = DECADE.matcher(s).region(Math.max(0, start - 20), Math.min(s.length(), text.end(w)));
        if (m.find()) {
            sink.found(IdentifierType.AGE, m.start(), m.end(), 0.85, "an age by decade");
        }
    }
}
