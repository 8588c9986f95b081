package org.ipag.scrutiny.privacy.ages;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.DetectionSink;
import org.ipag.scrutiny.privacy.IdentifierType;
import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.Recogniser;
import org.ipag.scrutiny.privacy.ScanText;
import org.ipag.scrutiny.privacy.words.WordSections;

/** Dates of birth, in figures or in words, near a word for birth. Other dates are left alone. */
public final class BirthRecogniser implements Recogniser {

    private static final WordSections WORDS = WordSections.load("words/births.txt");
    private static final Pattern OF_CHILD = Pattern.compile("(?i)\\b" + WORDS.alternatives("child") + "(?: both| each| all|,| -|:)* $");
    /** The line that machines read at the foot of a passport. */
    private static final Pattern PASSPORT_LINE = Pattern.compile("[A-Z<]{3}(\\d{6})\\d[MFX<]\\d{7}");
    private static final int ASKED_NEAR = 160;
    private static final Pattern SIMPLE_LEAD = Pattern.compile(
            "(?:[ \\t\\r\\n:;=.,()\\[\\]|/-]|\\b" + WORDS.alternatives("between label and date") + "\\b|'s\\b){0,14}", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLACE_BEHIND = Pattern.compile(",? ?(?:on |in )?(?:the )?(?=\\d)");
    private static final Pattern DATE_ONLY = Pattern.compile(BirthDates.DATE + "(?![\\d])", Pattern.CASE_INSENSITIVE);
    private static final Pattern BIRTH_BEHIND = Pattern.compile("(?s)[ \\t]{0,2}[(,-]?[ ]?(?:d\\.?o\\.?b|date of birth|(?:is|was|as|for|being) (?:the |a )?(?:date of birth|dob|birth)|(?:is|was|as) (?:his|her|their|my) (?:date of birth|dob|birthday)).*");
    private static final Pattern DATE_START = Pattern.compile("(?<![\\d/])" + BirthDates.DATE + "(?![\\d/])", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE_IN_BRACKETS = Pattern.compile("\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2})(?![\\d/])");
    private static final Pattern YEAR_BEFORE = Pattern.compile("(?:19\\d\\d|200\\d|201[0-5])$");

    @Override
    public String name() {
        return "birth";
    }

    @Override
    public void scan(ScanText text, DetectionSink sink) {
        String s = text.text();
        int doneDate = 0;
        int asked = -1;
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
            boolean glued = (text.shape(w) & (ScanText.DIGIT | ScanText.LETTER)) == (ScanText.DIGIT | ScanText.LETTER) && s.regionMatches(true, text.start(w), "dob", 0, 3);
            if ((meaning & Lexicon.BIRTH) != 0 || glued || spelt(text, w)) {
                asked = glued ? text.start(w) + 3 : text.end(w);
                lead.region(asked, Math.min(s.length(), asked + 50));
                int from = lead.lookingAt() ? lead.end() : asked;
                from = place(text, from);
                date.region(from, Math.min(s.length(), from + 60));
                boolean plain = date.lookingAt();
                int plainEnd = plain ? date.end() : from;
                date.usePattern(BirthDates.ANY_DATE).region(from, Math.min(s.length(), from + 60));
                if (from >= doneDate && date.lookingAt() && date.end() > plainEnd + 1) {
                    sink.found(IdentifierType.DATE_OF_BIRTH, date.start(), date.end(), 0.93, "day, month and year beside a word for birth");
                    doneDate = date.end();
                }
                date.usePattern(DATE_ONLY).region(from, Math.min(s.length(), from + 60));
                if (date.lookingAt() && from >= doneDate) {
                    int begin = s.regionMatches(true, date.start() - 4, "the ", 0, 4) ? date.start() - 4 : date.start();
                    sink.found(IdentifierType.DATE_OF_BIRTH, begin, date.end(), 0.97, "a date beside a word for birth");
                    doneDate = date.end();
                }
            }
            if ((meaning & Lexicon.ENGLISH) != 0 && text.start(w) >= doneDate && ordinal(s, text.start(w), text.end(w))) {
                Matcher spoken = BirthDates.SPOKEN_DATE.matcher(s).region(text.start(w), Math.min(s.length(), text.start(w) + 70));
                if (spoken.lookingAt()) {
                    sink.found(IdentifierType.DATE_OF_BIRTH, spoken.start(), spoken.end(), 0.86, "day, month and year by their numbers, as people say when they were born");
                    doneDate = spoken.end();
                }
            }
            if (asked >= 0 && text.start(w) - asked < ASKED_NEAR && (meaning & Lexicon.NUMBER_WORD) != 0 && text.start(w) >= doneDate) {
                Matcher spoken = BirthDates.SPOKEN_NUMBERS.matcher(s).region(text.start(w), Math.min(s.length(), text.start(w) + 60)).useTransparentBounds(true);
                if (spoken.lookingAt()) {
                    sink.found(IdentifierType.DATE_OF_BIRTH, spoken.start(), spoken.end(), 0.88, "three numbers in words shortly behind a word for birth");
                    doneDate = spoken.end();
                }
            }
            boolean named = text.start(w) >= doneDate && ((meaning & Lexicon.CALENDAR) != 0 || (meaning & Lexicon.ENGLISH) != 0 && ordinal(s, text.start(w), text.end(w)));
            if (named && birthNear(text, w)) {
                doneDate = Math.max(doneDate, beforeBirth(text, w, sink));
            }
            if ((meaning & Lexicon.NUMBER_WORD) != 0 && text.start(w) >= doneDate && w > 0 && s.startsWith(", ", text.start(w) - 2) && person(text, w - 1)) {
                Matcher spoken = BirthDates.SPOKEN_BESIDE.matcher(s).region(text.start(w), Math.min(s.length(), text.start(w) + 50)).useAnchoringBounds(false).useTransparentBounds(true);
                if (spoken.lookingAt() && !BirthDates.FOUR_FIGURES.matcher(spoken.group()).matches()) {
                    sink.found(IdentifierType.DATE_OF_BIRTH, spoken.start(), spoken.end(), 0.95, "day, month and year read out behind a name");
                    doneDate = spoken.end();
                }
            }
            if ((text.shape(w) & ScanText.DIGIT) != 0) {
                doneDate = figures(text, w, doneDate, sink);
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

    private static boolean birthNear(ScanText text, int w) {
        for (int i = w + 1; i < Math.min(text.words(), w + 9); i++) {
            if ((text.meaning(i) & Lexicon.BIRTH) != 0 || spelt(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** "sixth April '79 D.O.B.", "Xmas Day 1983 is her birthday". */
    private static int beforeBirth(ScanText text, int w, DetectionSink sink) {
        String s = text.text();
        Matcher m = BirthDates.ANY_DATE.matcher(s).region(text.start(w), Math.min(s.length(), text.start(w) + 60)).useTransparentBounds(true);
        if (!m.lookingAt() || !BIRTH_BEHIND.matcher(text.after(m.end(), 20)).matches()) {
            return 0;
        }
        sink.found(IdentifierType.DATE_OF_BIRTH, m.start(), m.end(), 0.93, "a date beside a word for birth");
        return m.end();
    }

    private static boolean person(ScanText text, int w) {
        return (text.shape(w) & (ScanText.CAPITAL | ScanText.DIGIT)) == ScanText.CAPITAL && ((text.meaning(w) & (Lexicon.GIVEN | Lexicon.SURNAME)) != 0 || (text.meaning(w) & ~Lexicon.PARTICLE) == 0) && (text.meaning(w) & (Lexicon.FUNCTION | Lexicon.CALENDAR)) == 0;
    }

    private static boolean bornLetter(ScanText text, int w) {
        return text.end(w) - text.start(w) == 1 && text.text().startsWith(". ", text.end(w)) && Character.toLowerCase(text.text().charAt(text.start(w))) == 'b'
                && (w == 0 || text.start(w) - text.end(w - 1) > 0 && text.text().charAt(text.start(w) - 1) != '.') && w + 1 < text.words() && ((text.shape(w + 1) & ScanText.DIGIT) != 0 || (text.meaning(w + 1) & Lexicon.CALENDAR) != 0);
    }

    /** "d.o.b": three words of one letter; "b'day". */
    private static boolean spelt(ScanText text, int w) {
        if (w > 0 && text.lower(w).equals("day") && text.lower(w - 1).equals("b") && text.start(w) - text.end(w - 1) == 1) {
            return true;
        }
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
        if (text.end(w) - start > 17) {
            Matcher line = PASSPORT_LINE.matcher(text.text()).region(start, text.end(w));
            if (line.find()) {
                sink.found(IdentifierType.DATE_OF_BIRTH, line.start(1), line.end(1), 0.95, "the date of birth in the line of a passport that machines read");
                return text.end(w);
            }
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
        boolean child = OF_CHILD.matcher(s).region(Math.max(0, start - 30), start).find();
        if ((closes || name && comma) && (name || person) && old || child) {
            sink.found(IdentifierType.DATE_OF_BIRTH, start, m.end(), 0.86, "a date long past beside a person");
            return m.end();
        }
        return 0;
    }
}
