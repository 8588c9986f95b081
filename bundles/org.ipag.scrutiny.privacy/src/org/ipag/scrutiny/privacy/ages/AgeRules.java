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
import org.ipag.scrutiny.privacy.text.Months;

/** The ways in which a number beside a person is that person's age; each rule is a question about one candidate. */
final class AgeRules {

    /** What stands for is, are or am only behind an apostrophe. */
    private static final Set<String> SHORT = Set.of("s", "m", "re");
    private static final Set<String> EACH = Set.of("each", "both");
    private static final Set<String> STATES = Set.of("pregnant", "single", "divorced", "widowed", "married", "retired", "disabled", "blind", "deaf", "unemployed", "diabetic", "frail", "housebound", "autistic", "unmarried", "alone");
    /** When somebody will be as old. */
    static final Pattern TURNS = Pattern.compile("(?i) (?:in (?:" + Months.FULL + "|a (?:week|month|fortnight)|(?:two|three|a few|\\d) (?:weeks|months))|next (?:week|month|year|birthday))\\b");
    private static final Pattern WHEN = Pattern.compile("(?i) when (?:he|she|i|they|it)\\b");
    static final Pattern ALSO_NUMBER = Pattern.compile(" (?:and|or|to) (?:\\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b)", Pattern.CASE_INSENSITIVE);
    /** Behind these a number is a place or a time: "spoke to the driver 12 at the scene". */
    private static final Pattern AWAY = Pattern.compile(" (?:at|in|on|from|or) ");
    private static final Pattern SMALL_CHILD = Pattern.compile("(?i) (?:baby|boy|girl|infant|child|son|daughter|newborn|neonate)\\b");
    static final int DESCRIBED_NEAR = 12;

    private final ScanText text;
    private final String s;
    private final AgeWords words;
    private final Marks marks;
    private final AgeSurroundings around;
    private final AgesApart apart;

    AgeRules(ScanText text, AgeWords words, Marks marks, AgeSurroundings around, AgesApart apart) {
        this.text = text;
        this.s = text.text();
        this.words = words;
        this.marks = marks;
        this.around = around;
        this.apart = apart;
    }

    /** "The dog is 4 years old", "a nine-year-old caution": years of a thing. */
    boolean thing(int w, AgeValue value) {
        int next = text.wordAt(value.end());
        boolean behind = next < text.words() && around.gap(next - 1, text.start(next)) == Gap.SPACE
                && (words.is(text, next, Kind.THING) && !compound(next) || words.is(text, next + 1, Kind.THING) && !around.role(next) && (text.meaning(next) & Lexicon.FUNCTION) == 0);
        int lead = around.beforeHedges(w);
        int subject = lead;
        while (subject > 0 && lead - subject < 2 && (words.is(text, subject, Kind.BE) || words.is(text, subject, Kind.HEDGE) || around.lower(subject).equals("that") || around.lower(subject).equals("which"))) {
            subject--;
        }
        boolean days = s.substring(value.start(), value.end()).contains("day") && !around.family(w) && !around.person(lead) && !SMALL_CHILD.matcher(s).region(value.end(), Math.min(s.length(), value.end() + 12)).lookingAt();
        return behind || days || words.is(text, subject, Kind.THING) && (subject < lead || around.gap(lead, text.start(w)) != Gap.FAR);
    }

    /** "A 34 yr old dog groomer": the thing only begins what somebody is. */
    private boolean compound(int w) {
        return w + 1 < text.words() && around.gap(w, text.start(w + 1)) == Gap.SPACE && !words.is(text, w + 1, Kind.THING) && !words.is(text, w + 1, Kind.GOES_ON) && !words.is(text, w + 1, Kind.BE)
                && (text.meaning(w + 1) & (Lexicon.FUNCTION | Lexicon.SAYS)) == 0 && (text.lower(w + 1).endsWith("er") || around.role(w + 1));
    }

    /** "She is", "Theo's", "the caller was about", "he'll be", "we're both". */
    boolean is(AgeCandidate c) {
        int verb = c.lead();
        boolean loud = verb >= 0 && (text.shape(verb) & ScanText.CAPITALS_LINE) != 0;
        if (!words.is(text, verb, Kind.BE) || c.behind() == Behind.CAPITAL && !loud || c.value().unit() == Unit.MONTHS) {
            return false;
        }
        String is = text.lower(verb);
        boolean pause = c.pauseOrLooks() || !c.bare();
        boolean two = c.two() && Character.isDigit(s.charAt(c.value().start()));
        boolean joined = text.start(verb) > 0 && s.charAt(text.start(verb) - 1) == '\'';
        if (SHORT.contains(is) && !joined) {
            return false;
        }
        if (words.is(is, Kind.PRONOUN)) {
            return pause || two;
        }
        int subject = subject(verb);
        Gap gap = subject >= 0 && s.startsWith(" (", text.end(subject)) ? Gap.SPACE : around.gap(subject, text.start(subject + 1));
        if (EACH.contains(around.lower(subject)) || EACH.contains(around.lower(subject + 1)) && gap != Gap.SPACE) {
            return pause;
        }
        if (subject < 0 || gap == Gap.LINE || gap == Gap.FAR) {
            return two && WHEN.matcher(s).region(c.value().end(), Math.min(s.length(), c.value().end() + 12)).lookingAt();
        }
        if (gap == Gap.COMMA && !joined) {
            return (two || marks.person(subject)) && c.pause() && clauseOfPerson(subject);
        }
        if (gap != Gap.SPACE) {
            return false;
        }
        if (words.is(text, subject, Kind.LOOKS) || words.is(text, subject, Kind.CLAIMS) || around.lower(subject).equals("meant") || around.lower(subject).equals("supposed")) {
            return is.equals("be") && pause && (two || c.behind() == Behind.END);
        }
        if (words.is(text, subject, Kind.PRONOUN)) {
            return pause || two && !around.lower(subject).equals("you") && !around.lower(subject).equals("who");
        }
        if (around.lower(subject).equals("and") || around.lower(subject).equals("but")) {
            return two && c.behind() == Behind.END && around.before(subject, DESCRIBED_NEAR, Kind.PRONOUN) && (around.before(subject, DESCRIBED_NEAR, Kind.PERSON) || around.before(subject, DESCRIBED_NEAR, Kind.DESCRIBING));
        }
        boolean titled = subject > 0 && text.end(subject) - text.start(subject) <= 2 && ((text.meaning(subject - 1) | text.meaning(Math.max(0, subject - 2))) & Lexicon.TITLE) != 0;
        boolean known = around.person(subject) || around.listedName(subject) || titled;
        return known && (pause || two && !loud) && (!(joined && is.equals("s")) || c.pause()) && (two || c.pause());
    }

    /** The word before the verb that is no verb, modal or hedge itself; -1 if there is none. */
    private int subject(int verb) {
        int subject = verb - 1;
        while (subject >= 0 && verb - subject < 6 && !initial(subject) && (words.is(text, subject, Kind.MODAL) || words.is(text, subject, Kind.BE) || words.is(text, subject, Kind.HEDGE) && !around.role(subject))
                && around.gap(subject, text.start(subject + 1)) == Gap.SPACE) {
            subject--;
        }
        // "Her grandson Jun-Hao (she says "Jacky") is 17": what is bracketed tells nothing of who is meant.
        if (subject > 0 && s.startsWith(")", text.end(subject)) || subject > 0 && s.startsWith("\")", text.end(subject))) {
            int open = s.lastIndexOf('(', text.start(subject));
            int before = open < 0 ? -1 : text.wordAt(open) - 1;
            return before >= 0 && subject - before < 8 && around.person(before) ? before : subject;
        }
        return subject;
    }

    /** "Mr S-M": a letter that is no short form of a verb. */
    private boolean initial(int w) {
        return text.end(w) - text.start(w) == 1 && text.start(w) > 0 && s.charAt(text.start(w) - 1) != '\'' && (text.shape(w) & ScanText.CAPITAL) != 0;
    }

    /** "Mr Mensah, whose van it was, is 61": the name before the clause. */
    private boolean clauseOfPerson(int comma) {
        for (int i = comma; i > 0 && comma - i < 9; i--) {
            if (around.lower(i).equals("who") || around.lower(i).equals("whose") || around.lower(i).equals("which")) {
                return around.person(i - 1);
            }
        }
        return around.person(comma);
    }

    /** "male 19, stop searched", "SIBLING 8 YRS", "Ewa Nowak 54, GP", "Mia 9, Jay 7 and". */
    boolean direct(AgeCandidate c) {
        int lead = c.lead();
        if (numbered(c)) {
            return false;
        }
        Unit unit = c.value().unit();
        boolean sex = apart.sexMark(lead);
        if (unit == Unit.SEX) {
            return around.person(lead) && c.behind() != Behind.MEASURED;
        }
        boolean whole = unit == Unit.YEARS && c.behind() != Behind.MEASURED || c.bare() && sex && !Character.isDigit(s.charAt(c.value().end() - 1));
        if (!c.pauseOrLooks() && !whole || unit == Unit.MONTHS && c.behind() == Behind.GOES_ON && !around.family(c)) {
            return false;
        }
        boolean loud = (text.shape(c.word() - 1) & ScanText.CAPITALS_LINE) != 0;
        if (sex) {
            return unit == Unit.YEARS || c.two() && (c.behind() != Behind.GOES_ON || loud || text.end(lead) - text.start(lead) > 1);
        }
        if (marks.person(lead) && around.person(lead)) {
            return !c.bare() || c.value().guessed(s) || behindName(c, loud);
        }
        if (!around.person(lead)) {
            boolean other = around.lower(lead).equals("one") || around.lower(lead).equals("other") || around.lower(lead).equals("another");
            return name(lead) && around.family(c) && !away(c) || other && c.hedged() && c.two() && (around.before(c.word(), DESCRIBED_NEAR, Kind.DESCRIBING) || around.before(c.word(), DESCRIBED_NEAR, Kind.PERSON));
        }
        if (unit == Unit.YEARS || unit == Unit.MONTHS) {
            return true;
        }
        String hedge = c.hedged() ? around.lower(c.word() - 1) : "";
        if (hedge.equals("then") || hedge.equals("now")) {
            return around.role(lead) && c.behind() == Behind.END;
        }
        return (c.two() || around.family(c) && c.behind() == Behind.END) && around.role(lead) && (c.hedged() || !away(c) && (c.behind() != Behind.GOES_ON || loud));
    }

    /** "Child 1  Ewa Nowak", "Child 2": the children are numbered. */
    private boolean numbered(AgeCandidate c) {
        return around.lower(c.lead()).equals("child") && c.bare() && c.value().digits() == 1 && (s.startsWith("  ", c.value().end()) || s.startsWith("\t", c.value().end()) || s.startsWith(":", c.value().end()) || s.startsWith(" -", c.value().end()));
    }

    /** "Ewa Nowak 54." and, where children are listed, "Mia 9". */
    private boolean behindName(AgeCandidate c, boolean loud) {
        int before = c.lead();
        while (before > 0 && marks.person(before)) {
            before--;
        }
        boolean full = marks.person(c.lead() - 1);
        boolean introduced = around.role(before) || around.lower(before).equals("name");
        boolean family = around.family(c);
        boolean told = family || introduced && c.two() || full && c.two() && !s.startsWith(" and ", c.value().end()) || full && doing(c);
        return told && (!away(c) || family && (loud || introduced) || full && (doing(c) || loud));
    }

    private boolean doing(AgeCandidate c) {
        int end = c.value().end();
        int next = text.wordAt(end);
        return next < text.words() && text.lower(next).endsWith("ing") || s.startsWith(" from ", end) || s.startsWith(" fr ", end);
    }

    private boolean away(AgeCandidate c) {
        return AWAY.matcher(s).region(c.value().end(), Math.min(s.length(), c.value().end() + 6)).lookingAt();
    }

    /** "looks 35", "he says 22.", "boy of about 10", "no older than 13", "put him at 19", "At 68 I". */
    boolean led(AgeCandidate c) {
        int lead = c.lead();
        String word = around.lower(lead);
        if (word.equals("of")) {
            return around.role(lead - 1) && !(c.value().unit() == Unit.MONTHS && AgesApart.lover(around.lower(lead - 1))) && around.gap(lead - 1, text.start(lead)) == Gap.SPACE && c.pause() && !ALSO_NUMBER.matcher(s).region(c.value().end(), Math.min(s.length(), c.value().end() + 8)).lookingAt();
        }
        if (word.equals("than")) {
            String more = around.lower(lead - 1);
            return more.equals("older") || more.equals("younger") || more.equals("more") && words.is(text, lead - 2, Kind.BE) && c.pause();
        }
        if (word.equals("at")) {
            return at(c, lead);
        }
        if (word.equals("as")) {
            return c.hedged() && c.two() && c.behind() == Behind.END && around.before(lead, 6, Kind.PERSON);
        }
        if (words.is(text, lead, Kind.LOOKS)) {
            return c.two() && c.pause() && !s.startsWith(" of", c.value().end());
        }
        boolean him = word.equals("he") || word.equals("she") || word.equals("him") || word.equals("her");
        if (words.is(text, lead, Kind.CLAIMS) || him && words.is(text, lead - 1, Kind.CLAIMS)) {
            boolean claimed = s.startsWith(",", c.value().end()) && lead > 0 && around.gap(lead - 1, text.start(lead)) == Gap.COMMA;
            return c.two() && c.behind() == Behind.END && (claimed || describing(c));
        }
        if (c.hedged() && around.lower(c.word() - 1).equals("say")) {
            return c.two() && c.behind() == Behind.END && describing(c);
        }
        return word.equals("and") && c.two() && c.pause() && lead > 0 && STATES.contains(text.lower(lead - 1)) && around.before(lead, 6, Kind.BE);
    }

    private boolean describing(AgeCandidate c) {
        return around.before(c.word(), DESCRIBED_NEAR, Kind.DESCRIBING) || around.after(c.word(), DESCRIBED_NEAR, Kind.DESCRIBING);
    }

    /** "He put himself at 19", "At 68 I do not expect". */
    private boolean at(AgeCandidate c, int lead) {
        String him = around.lower(lead - 1);
        boolean put = him.equals("put") || (him.equals("him") || him.equals("her") || him.equals("them") || him.endsWith("self")) && around.lower(lead - 2).startsWith("put");
        int next = text.wordAt(c.value().end());
        boolean first = (text.shape(lead) & ScanText.CAPITAL) != 0 && (text.shape(lead) & ScanText.SENTENCE_START) != 0;
        boolean self = text.start(Math.min(next, text.words() - 1)) - c.value().end() <= 2 && (around.lower(next).equals("i") || around.lower(next).equals("she") || around.lower(next).equals("he"));
        return put && c.pause() || first && self && c.two() && c.bare();
    }

    /** "Approx 25, tall, local accent" at the beginning of a sentence. */
    boolean described(AgeCandidate c) {
        boolean begins = (text.shape(c.word()) & ScanText.SENTENCE_START) != 0 || c.gap() == Gap.CELL || c.gap() == Gap.FAR;
        if (begins && !c.hedged() && !Character.isDigit(s.charAt(c.value().start()))) {
            // "Thirty-two. Slim, 5ft 6" and "Four in May."
            boolean goesOn = c.two() && c.bare() && c.behind() == Behind.GOES_ON && apart.nearPerson(c.word());
            return goesOn || c.two() && s.startsWith(".", c.value().end()) && around.after(c.word() + (s.substring(c.value().start(), c.value().end()).indexOf('-') > 0 ? 1 : 0), 1, Kind.DESCRIBED) || TURNS.matcher(s).region(c.value().end(), Math.min(s.length(), c.value().end() + 22)).lookingAt();
        }
        if (c.value().unit() == Unit.SEX && c.two() && Character.isUpperCase(s.charAt(c.value().end() - 1)) && c.gap() != Gap.SPACE && c.behind() != Behind.MEASURED && (c.behind() != Behind.CAPITAL || begins && (text.shape(c.word()) & ScanText.CAPITALS_LINE) == 0)) {
            return true;
        }
        return c.hedged() && c.two() && c.pause() && (text.shape(c.lead() + 1) & ScanText.SENTENCE_START) != 0 && around.after(c.word(), 2, Kind.DESCRIBED);
    }

    /** A word with a capital that the lists know as a name, whatever else it is. */
    private boolean name(int w) {
        return w >= 0 && (text.meaning(w) & Lexicon.GIVEN) != 0 && (text.shape(w) & ScanText.CAPITAL) != 0 && (text.meaning(w) & (Lexicon.CALENDAR | Lexicon.RANK)) == 0 && !marks.officer(w);
    }
}
