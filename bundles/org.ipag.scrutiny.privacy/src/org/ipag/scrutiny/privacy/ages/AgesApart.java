package org.ipag.scrutiny.privacy.ages;

import java.util.Set;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.ScanText;
import org.ipag.scrutiny.privacy.ages.AgeSurroundings.Behind;
import org.ipag.scrutiny.privacy.ages.AgeSurroundings.Gap;
import org.ipag.scrutiny.privacy.ages.AgeValue.Unit;
import org.ipag.scrutiny.privacy.ages.AgeWords.Kind;
import org.ipag.scrutiny.privacy.findings.Marks;

/** Ages that stand apart behind a person: between commas, in brackets, or with the letter of the sex. */
final class AgesApart {

    /** "Relationship: ex, 4 yrs" tells how long they were together. */
    private static final Set<String> LOVERS = Set.of("ex", "partner", "husband", "wife", "girlfriend", "boyfriend", "gf", "bf", "spouse", "married", "fiance", "fiancee");
    /** What may stand between a person and the comma. */
    private static final Set<String> AGAIN = Set.of("again", "himself", "herself", "too", "also", "above");
    private static final Set<String> CHILDREN = Set.of("kids", "children", "sons", "daughters", "twins", "boys", "girls", "siblings", "grandchildren", "toddlers", "babies", "pupils", "ones", "kiddies", "grandkids");
    private static final Pattern SEX_MARK = Pattern.compile("(?s)(?:[,;(]? ?/?[MFmf]\\b)(?!')(?:[,.;)\\s]|$).*");

    private static final Pattern RESIDENTS = Pattern.compile("(?i)\\b(?:occupiers?|occupants?|residents?|house[ -]to[ -]house|h2h|householder)\\b");

    private final ScanText text;
    private final String s;
    private final AgeWords words;
    private final Marks marks;
    private final AgeSurroundings around;
    private Boolean residents;

    AgesApart(ScanText text, AgeWords words, Marks marks, AgeSurroundings around) {
        this.text = text;
        this.s = text.text();
        this.words = words;
        this.marks = marks;
        this.around = around;
    }

    /** "Ewa Nowak, 36,", "(36)", "- 36 -", "/ 36 /", "her brother, 23,". */
    boolean apposed(AgeCandidate c) {
        int lead = setApart(c.lead());
        int end = c.value().end();
        boolean sex = sexMark(lead);
        boolean person = around.person(lead);
        return switch (c.gap()) {
            case SLASH -> sex && c.two() && c.bare() && Character.isUpperCase(s.charAt(text.start(lead))) && (c.behind() == Behind.OTHER || c.pauseOrLooks()) || c.pauseOrLooks() && c.two() && (sex || person && s.startsWith(" ", end) || (s.startsWith(" / ", end) || s.startsWith("/", end)) && sexMark(text.wordAt(end)));
            case DASH -> c.pauseOrLooks() && (!c.bare() || s.charAt(c.value().start() - 1) == ' ' && person && c.two() || around.family(c) && person) && (person || sex);
            case CELL -> c.pauseOrLooks() && (person || sex) && (c.value().unit() == Unit.YEARS || c.value().unit() == Unit.SEX || sex && c.two() && c.behind() != Behind.GOES_ON || marks.person(lead) && (around.family(c) || c.two() && fillsCell(c) && residents()));
            case OPEN -> {
                boolean closed = ")],".indexOf(end < s.length() ? s.charAt(end) : ')') >= 0 || !c.bare() && c.behind() != Behind.CAPITAL || c.behind() == Behind.DESCRIBED || s.startsWith(" ", end) && c.behind() == Behind.GOES_ON;
                yield closed && (person || sex || c.two() && nationality(end) || around.listedName(lead) || around.schoolYear(c));
            }
            case COMMA -> c.pauseOrLooks() && behindComma(c, lead, person || sex);
            default -> false;
        };
    }

    /** Whether nothing else stands in the cell of a table. */
    private boolean fillsCell(AgeCandidate c) {
        int end = c.value().end();
        return c.bare() && (end >= s.length() || s.startsWith("  ", end) || "\t|;\n".indexOf(s.charAt(end)) >= 0 || s.startsWith(" |", end));
    }

    /** Whether the text tells who lives where, as sheets of house-to-house enquiries do: beside the name stands the age. */
    private boolean residents() {
        if (residents == null) {
            residents = RESIDENTS.matcher(s).find();
        }
        return residents;
    }

    /** "A2046DV (33, Turkish, kitchens)": a nationality behind the number. */
    private boolean nationality(int end) {
        int next = text.wordAt(end);
        return s.startsWith(", ", end) && next < text.words() && (text.meaning(next) & Lexicon.GROUP) != 0;
    }

    /** The person's last word, where "again" or a nickname in quotation marks stands behind it. */
    private int setApart(int lead) {
        boolean again = AGAIN.contains(around.lower(lead)) && around.gap(lead - 1, text.start(lead)) == Gap.SPACE;
        boolean nickname = lead > 0 && s.startsWith("\"", text.end(lead)) && s.charAt(text.start(lead) - 1) == '"' && around.person(lead - 1);
        return again || nickname ? lead - 1 : lead;
    }

    private boolean behindComma(AgeCandidate c, int lead, boolean somebody) {
        if (c.behind() == Behind.GOES_ON && c.bare() && s.startsWith(" in ", c.value().end()) && !AgeRules.TURNS.matcher(s).region(c.value().end(), Math.min(s.length(), c.value().end() + 22)).lookingAt()) {
            return false;
        }
        if (somebody) {
            if (c.value().unit() == Unit.YEARS && !c.two() && LOVERS.contains(around.lower(lead))) {
                return false;
            }
            // "Victim, 3" numbers the victims.
            if (c.value().unit() == Unit.MONTHS && !around.family(c) && !marks.person(lead)) {
                return false;
            }
            return c.two() || !c.bare() || marks.person(lead) || !around.role(lead) || around.family(c);
        }
        if (c.value().unit() == Unit.MONTHS) {
            return false;
        }
        if (around.schoolYear(c)) {
            return true;
        }
        if (c.behind() == Behind.DESCRIBED) {
            return false;
        }
        if (c.behind() == Behind.END || AgeRules.ALSO_NUMBER.matcher(s).region(c.value().end(), Math.min(s.length(), c.value().end() + 8)).lookingAt()) {
            // "2 kids inside, 7 and 3."
            for (int i = lead; i >= 0 && lead - i < 3; i--) {
                if (CHILDREN.contains(around.lower(i))) {
                    return true;
                }
            }
        }
        if (c.value().unit() == Unit.YEARS && s.startsWith(")", c.value().end())) {
            return true;
        }
        if (!Character.isDigit(s.charAt(c.value().start())) && c.two() && c.behind() == Behind.END) {
            return nearPerson(c.word()) || c.hedged() && around.before(c.word(), AgeRules.DESCRIBED_NEAR, Kind.DESCRIBING);
        }
        boolean described = (c.hedged() || c.value().guessed(s)) && (around.before(c.word(), AgeRules.DESCRIBED_NEAR, Kind.DESCRIBING) || around.before(c.word(), AgeRules.DESCRIBED_NEAR, Kind.PERSON));
        return c.two() && (described || personBefore(lead));
    }

    /** "Ex partner of four months": how long, not how old. */
    static boolean lover(String word) {
        return LOVERS.contains(word);
    }

    boolean nearPerson(int w) {
        for (int i = w - 1; i >= 0 && w - i <= AgeRules.DESCRIBED_NEAR; i--) {
            if (around.person(i)) {
                return true;
            }
        }
        return false;
    }

    /** "Kelechi Anozie, not searched, 18, gave" and "he is a big lad, 25,": a person one phrase before. */
    private boolean personBefore(int last) {
        for (int i = last; i > 0 && last - i < 4; i--) {
            if ((text.shape(i) & ScanText.DIGIT) != 0 || (text.meaning(i) & (Lexicon.STREET | Lexicon.RANK | Lexicon.CALENDAR)) != 0) {
                return false;
            }
            Gap gap = around.gap(i - 1, text.start(i));
            if (gap == Gap.SPACE && i > last - 2 && marks.person(i - 1) && around.person(i - 1)) {
                return true;
            }
            if (gap == Gap.COMMA) {
                return around.person(i - 1) && (marks.person(i - 1) || around.role(last));
            }
            if (gap != Gap.SPACE) {
                return false;
            }
            if (words.is(text, i, Kind.BE) && words.is(text, i - 1, Kind.PRONOUN)) {
                return true;
            }
        }
        return false;
    }

    /** "M 22", "B/M 17", "(f, 36)", "male 19": a word or a letter for the sex. */
    boolean sexMark(int w) {
        if (w < 0) {
            return false;
        }
        if (text.end(w) - text.start(w) != 1) {
            return text.lower(w).equals("male") || text.lower(w).equals("female");
        }
        char c = Character.toLowerCase(s.charAt(text.start(w)));
        char before = text.start(w) > 0 ? s.charAt(text.start(w) - 1) : ' ';
        return (c == 'm' || c == 'f') && (Character.isWhitespace(before) || "(/,|".indexOf(before) >= 0);
    }

    /** "Ewa Nowak 22 f": the sex behind the number. */
    boolean sexBehind(AgeCandidate c) {
        return c.two() && c.behind() != Behind.MEASURED && SEX_MARK.matcher(s.substring(c.value().end(), Math.min(s.length(), c.value().end() + 4))).matches()
                && (c.gap() == Gap.COMMA || c.gap() == Gap.CELL || around.person(c.lead()) || around.listedName(c.lead()));
    }
}
