package org.ipag.scrutiny.privacy.ages;

import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.ScanText;
import org.ipag.scrutiny.privacy.ages.AgeWords.Kind;
import org.ipag.scrutiny.privacy.findings.Marks;

/** Reads what stands before and behind a number that may be an age: who is spoken of, what parts them, how the sentence goes on. */
final class AgeSurroundings {

    /** What stands between a word and the number. */
    enum Gap {
        /** Nothing but a space. */
        SPACE,
        COMMA,
        /** An opening bracket. */
        OPEN,
        SLASH,
        DASH,
        COLON,
        /** The end of a line. */
        LINE,
        /** The column of a table. */
        CELL,
        /** Something that parts them. */
        FAR
    }

    /** What follows the number. */
    enum Behind {
        /** A pause or the end. */
        END,
        /** The sentence goes on with the person. */
        GOES_ON,
        /** The person's looks or sex. */
        DESCRIBED,
        /** What the number counts, or the rest of a longer number. */
        MEASURED,
        /** A word with a capital. */
        CAPITAL,
        /** Any other word. */
        OTHER
    }

    private static final Pattern ORDINAL_OF = Pattern.compile(" of the| of them| of us| of those| of my| of his| of her");
    private static final int NEAR = 5;
    /** Where children are listed, a number may stand behind a name without any sign. */
    private static final Pattern FAMILY = Pattern.compile("(?is).*\\b(?:child(?:ren)?|kids?|baby|newborn|neonate|infants?|toddler|eldest|youngest|oldest|little ones?|sons?|daughters?|siblings?|boys?|girls?|aged|ages|pupils|twins|grandchildren)\\b.*");
    private static final Pattern SCHOOL_YEAR = Pattern.compile("(?is).*\\b(?:yr|year) ?\\d{1,2},? (?:and )?");

    private final ScanText text;
    private final AgeWords words;
    private final Marks marks;

    AgeSurroundings(ScanText text, AgeWords words, Marks marks) {
        this.text = text;
        this.words = words;
        this.marks = marks;
    }

    /** What stands between the word {@code w} and an offset behind it. */
    Gap gap(int w, int to) {
        if (w < 0) {
            return Gap.FAR;
        }
        String s = text.text();
        Gap gap = Gap.SPACE;
        int from = text.end(w);
        if (to - from > NEAR) {
            return to - from < 3 * NEAR && s.substring(from, to).isBlank() && s.indexOf('\n', from) < 0 ? Gap.CELL : Gap.FAR;
        }
        int blanks = 0;
        for (int i = from; i < to; i++) {
            char c = s.charAt(i);
            Gap sign = switch (c) {
                case ' ' -> null;
                case ',', ';' -> Gap.COMMA;
                case '(', '[' -> Gap.OPEN;
                case '/' -> Gap.SLASH;
                case '-', '~' -> Gap.DASH;
                case ':', '=' -> Gap.COLON;
                case '\n' -> Gap.LINE;
                case '\t', '|' -> Gap.CELL;
                case '"', '\'', ')', ']', '\r' -> Gap.SPACE;
                case '.' -> i == from && text.end(w) - text.start(w) <= 6 && (text.shape(w) & ScanText.DIGIT) == 0 && (text.meaning(w) == 0 || words.is(text, w, Kind.HEDGE)) ? Gap.SPACE : Gap.FAR;
                default -> Gap.FAR;
            };
            blanks += c == ' ' ? 1 : 0;
            if (sign == Gap.FAR || sign != null && sign != Gap.SPACE && gap != Gap.SPACE && !(gap == Gap.COMMA && sign == Gap.OPEN)) {
                return Gap.FAR;
            }
            gap = sign == null || sign == Gap.SPACE ? gap : sign;
        }
        return gap == Gap.SPACE && blanks > 1 ? Gap.CELL : gap;
    }

    /** How the text goes on behind a value. */
    Behind behind(AgeValue value) {
        String s = text.text();
        int end = value.end();
        if (end >= s.length()) {
            return Behind.END;
        }
        char c = s.charAt(end);
        char next = end + 1 < s.length() ? s.charAt(end + 1) : ' ';
        if (",.;)]!?\"\n\r\t|".indexOf(c) >= 0) {
            return (c == ',' || c == ' ') && end + 3 < s.length() && (Character.isDigit(next) || Character.isDigit(s.charAt(end + 2)) && Character.isDigit(s.charAt(end + 3))) ? Behind.MEASURED : Behind.END;
        }
        if (c == ':' && Character.isLetter(next) && s.startsWith(":", value.start() - 1)) {
            // "victim:9:school": a field of its own.
            return Behind.END;
        }
        if (c == '/' || c == '-') {
            return words.is(text, text.wordAt(end), Kind.DESCRIBED) && c == '/' ? Behind.DESCRIBED : Behind.MEASURED;
        }
        if (c != ' ' || ORDINAL_OF.matcher(s).region(end, Math.min(s.length(), end + 10)).lookingAt()) {
            return Behind.MEASURED;
        }
        if (Character.isWhitespace(next) || "(-/|[&+".indexOf(next) >= 0) {
            return Behind.END;
        }
        return word(text.wordAt(end));
    }

    private Behind word(int w) {
        if (w >= text.words()) {
            return Behind.END;
        }
        boolean loud = (text.shape(w) & ScanText.CAPITALS_LINE) != 0;
        if (!loud && (text.shape(w) & ScanText.CAPITAL) != 0 && (text.meaning(w) & Lexicon.CALENDAR) != 0 && w > 0 && text.start(w) - text.end(w - 1) == 1) {
            // "19 May" is a day.
            return Behind.MEASURED;
        }
        if (words.is(text, w, Kind.DESCRIBED) && !words.is(text, w, Kind.GOES_ON)) {
            return Behind.DESCRIBED;
        }
        boolean capital = (text.shape(w) & ScanText.CAPITAL) != 0 && !loud;
        if ((text.shape(w) & ScanText.DIGIT) != 0 || words.is(text, w, Kind.MEASURE) && !capital) {
            return Behind.MEASURED;
        }
        if (words.is(text, w, Kind.GOES_ON) || (text.meaning(w) & Lexicon.SAYS) != 0) {
            return Behind.GOES_ON;
        }
        String word = text.lower(w);
        if (capital) {
            return (text.meaning(w) & (Lexicon.LABEL | Lexicon.FIELD | Lexicon.ACRONYM | Lexicon.BIRTH)) != 0 && (text.shape(w) & ScanText.ALL_CAPITALS) != 0 ? Behind.END : Behind.CAPITAL;
        }
        boolean counted = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && (text.meaning(w) & Lexicon.ENGLISH) != 0;
        boolean doing = word.length() > 5 && (word.endsWith("ing") || word.endsWith("ed") && loud);
        return counted ? Behind.MEASURED : doing ? Behind.GOES_ON : Behind.OTHER;
    }

    /** The first word before {@code w} that is no hedge, where nothing but spaces parts the hedges. */
    int beforeHedges(int w) {
        int i = w - 1;
        while (i >= 0 && w - i <= NEAR && words.is(text, i, Kind.HEDGE) && gap(i, i + 1 < w ? text.start(i + 1) : text.start(w)) == Gap.SPACE) {
            i--;
        }
        return i;
    }

    /** Whether a word is, or ends, what speaks of a person who is no officer: a name, a role, a relation, a date of birth. */
    boolean person(int w) {
        if (w < 0 || marks.officer(w) || rank(w)) {
            return false;
        }
        return marks.person(w) || marks.born(w) || role(w);
    }

    /** Whether a word says what somebody is to the case or to another. */
    boolean role(int w) {
        if (w >= 0 && (text.shape(w) & (ScanText.DIGIT | ScanText.LETTER)) == (ScanText.DIGIT | ScanText.LETTER) && text.end(w) - text.start(w) <= 4) {
            // "IP2", "VIC1": one of several.
            String word = text.lower(w);
            return Character.isDigit(word.charAt(word.length() - 1)) && words.is(word.substring(0, word.length() - 1), Kind.PERSON) && word.length() > 2;
        }
        return w >= 0 && ((text.meaning(w) & (Lexicon.ROLE | Lexicon.RELATION)) != 0 && (text.meaning(w) & Lexicon.RANK) == 0 || words.is(text, w, Kind.PERSON)) && !marks.officer(w);
    }

    /** Whether a word is a name that no finder marked, by the lists. */
    boolean listedName(int w) {
        int other = Lexicon.STREET | Lexicon.CALENDAR | Lexicon.FUNCTION | Lexicon.PLACE | Lexicon.BRAND | Lexicon.RANK | Lexicon.ACRONYM | Lexicon.ORGANISATION | Lexicon.ENGLISH;
        return w >= 0 && (text.shape(w) & (ScanText.CAPITAL | ScanText.DIGIT)) == ScanText.CAPITAL && (text.meaning(w) & Lexicon.GIVEN) != 0 && (text.meaning(w) & other) == 0 && !marks.officer(w) && !rank(w);
    }

    private boolean rank(int w) {
        for (int i = w; i >= 0 && w - i < 4; i--) {
            if ((text.meaning(i) & Lexicon.RANK) != 0 && (text.meaning(i) & Lexicon.ROLE) == 0) {
                return true;
            }
            if (i < w && gap(i, text.start(i + 1)) != Gap.SPACE) {
                return false;
            }
        }
        return false;
    }

    /** Whether a word of a kind stands within so many words in the same line before. */
    boolean before(int w, int count, Kind kind) {
        int line = text.text().lastIndexOf('\n', text.start(w));
        for (int i = w - 1; i >= 0 && w - i <= count && text.start(i) > line; i--) {
            if (words.is(text, i, kind)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of a kind stands within so many words behind. */
    boolean after(int w, int count, Kind kind) {
        for (int i = w + 1; i < text.words() && i - w <= count; i++) {
            if (words.is(text, i, kind)) {
                return true;
            }
        }
        return false;
    }

    /** Whether children are listed in the line before. */
    boolean family(AgeCandidate c) {
        return family(c.word());
    }

    boolean family(int w) {
        return FAMILY.matcher(line(text.start(w))).matches();
    }

    /** "Year 8, 13": a class before the age. */
    boolean schoolYear(AgeCandidate c) {
        return SCHOOL_YEAR.matcher(line(c.value().start())).matches();
    }

    /** The line before an offset, at most 70 characters of it. */
    String line(int start) {
        String before = text.text().substring(Math.max(0, start - 70), start);
        return before.substring(before.lastIndexOf('\n') + 1);
    }

    /** A word in small letters; empty beyond the ends of the text. */
    String lower(int w) {
        return w < 0 || w >= text.words() ? "" : text.lower(w);
    }
}
