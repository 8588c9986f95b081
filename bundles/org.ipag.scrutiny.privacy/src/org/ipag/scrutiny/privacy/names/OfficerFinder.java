package org.ipag.scrutiny.privacy.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.ScanText;
import org.ipag.scrutiny.privacy.names.Words.Kind;
import org.ipag.scrutiny.privacy.words.WordSections;

/** Officers and staff: a rank or role with a number, a name, or both, in any order. No national standard exists. */
final class OfficerFinder {

    private static final WordSections WORDS = WordSections.load("words/collar-numbers.txt");
    private static final Set<String> FORMS = Set.of("form", "forms", "sheet", "booklet", "leaflet", "model", "type", "part", "console");
    private static final Set<String> NUMBER_WORDS = Set.of("no", "number", "num");
    private static final Set<String> SIGNED_BY = Set.of("by", "from", "officer", "with", "and", "supervisor", "collator", "oic");
    private static final Set<String> LED_BY = Set.of("handler", "oic", "officer", "searcher", "escort");
    private static final Set<String> NEEDS_NAME = Ranks.FILE.of("tells nothing alone");
    private static final Pattern COLLAR = Pattern.compile(
            "(?:collar|shoulder|warrant|epaulette|staff(?: member)?|badge|force|officer|pay|employee)(?:'s)?[ ]?(?:no\\.?|number|num|id|ref)?[ ]?(?:is|was|:|of)?[ ]?[\"(]?$");
    private static final String RANK = Ranks.FILE.alternatives("written into a number");
    private static final Pattern COLLAR_NUMBER = Pattern.compile("(?i)" + RANK + "?[A-Za-z]{0,3}\\d{2,6}");
    private static final Pattern GLUED = Pattern.compile("(?:[a-z]+)?" + RANK + "\\d{2,6}");
    private static final Pattern LETTERED = Pattern.compile("[A-Z]\\d{4,5}");
    private static final Pattern FIGURES_ONLY = Pattern.compile("\\d{2,6}");
    /** What stands before a number and a surname in a log. */
    private static final Pattern IN_ENTRY = Pattern.compile("(?is)(?:.*[^\\d])?(?:\\d\\d[:.]?\\d\\d ?(?:hrs|hours)? (?:\\d\\d?/\\d\\d?(?:/\\d\\d)? )?|\\bstatement of |comment |supvr? |\\bby:? |\\b(?:opr?|operator|user|escort|desp|disp\\d?|despatch(?:er)?|requested by|staff|controller)[ :]{1,2})");
    /** The same before a number of three figures, which may be a count behind a time. */
    private static final Pattern WRITES = Pattern.compile("(?is).*\\b(?:statement of|(?:written|taken|closed|made|signed|completed|opened|created) by) ");
    /** An officer's number that a surname follows. */
    private static final Pattern SINGLE = Pattern.compile("\\d{3,6}|\\d{2,3}[A-Z]|[A-Z]\\d{3,5}");
    private static final Pattern FIGURES = Pattern.compile("\\d{2,5}");
    private static final Pattern CLOCK = Pattern.compile("(?:[01]\\d|2[0-3])[0-5]\\d");
    /** Behind a label, a slash or a word for somebody who does something: "Officer completing: 3317 Tindle", "wearer 4410 GARTH". */
    private static final Pattern WHO = Pattern.compile("(?i)(?:\\b" + WORDS.alternatives("does: beginnings of words") + "\\w*|wearer|officers?|searchers?|custody|handler|driver|crew|oic|bwv of|and|by|from|name|with|to|sgt|ref|cc)[ :/-]{1,3}$|[:/(>] ?$");
    /** A warrant for a journey. */
    private static final Pattern RAIL = Pattern.compile("\\b(?:train|rail|travel|coach)\\b");
    /** "Responds better to a Polish speaker, 4490 Wrona.", "Seen on her own? 1818 Critchlow". */
    private static final Pattern APART_BEFORE = Pattern.compile("(?:[a-z\\d)\"][,.;?!] | [+&] |\\n)$");
    private static final Pattern APART_BEHIND = Pattern.compile("[.,;)]|\\r?\\n|$| {2}");
    private static final Pattern AT_LINE_END = Pattern.compile("[ \\t]*(?:[;,<>)|\\t]|\\r?\\n|$)|[ ]{2}");
    static final Pattern AT_END = Pattern.compile("[.,;:)\\n]|$");
    /** What stands behind a number that counts something or belongs to a date or a house. */
    static final Pattern COUNTED = Pattern.compile(" ?(?:%|x\\b|am\\b|pm\\b|years|yrs|minutes|mins|days|weeks|months|miles|metres|people|other|officers|of (?:the|them)\\b|[A-Z][a-z]+ (?:Road|Street|Lane|Close|Avenue|Way)\\b)|,\\d{3}");
    private static final Pattern OIC_BEFORE = Pattern.compile("(?s).*(?:\\boic\\b|officer in (?:the )?case|officer in charge|investigating officer)[^a-z0-9\\n]{0,6}(?:is |was )?");
    /** Every word that may begin what {@link #COLLAR} looks for has one of these. */
    private static final int COLLAR_CUE = Lexicon.LABEL | Lexicon.RANK | Lexicon.ROLE | Lexicon.ORGANISATION;

    private final Words words;
    private final CollarNumbers alone;
    private final Ranks ranks;
    private final OfficerShape shape;

    OfficerFinder(Words words) {
        this.words = words;
        this.shape = new OfficerShape(words);
        this.alone = new CollarNumbers(words, shape);
        this.ranks = new Ranks(words);
    }

    /** The officer named from this word on, or null. */
    Mention at(int w) {
        if (words.shaped(w, ScanText.DIGIT)) {
            Mention found = byNumber(w);
            found = found != null ? found : single(w);
            return heard(found != null ? found : alone.at(w));
        }
        if (words.length(w) == 1) {
            int letters = ranks.spelt(w);
            return letters == 0 ? null : heard(ranked(w, w + letters - 1));
        }
        // A financial investigator, not wireless.
        boolean wireless = words.text().lower(w).equals("fi") && (!words.shaped(w, ScanText.ALL_CAPITALS) || words.between(w - 1, w).equals("-"));
        if (!words.has(w, Lexicon.RANK) && !detention(words, w) || wireless) {
            return null;
        }
        if (!words.shaped(w, ScanText.CAPITAL) && !ranks.smallRank(w) && !ranks.smallTitle(w)) {
            return null;
        }
        return heard(ranked(w, w));
    }

    /** "DO Frewin", "DO 8813": a detention officer, not the verb. */
    static boolean detention(Words words, int w) {
        return words.length(w) == 2 && words.text().word(w).equals("DO") && !words.shouting(w) && words.between(w, w + 1).equals(" ")
                && (words.shaped(w + 1, ScanText.CAPITAL) && !words.shaped(w + 1, ScanText.ALL_CAPITALS) && (words.has(w + 1, Lexicon.SURNAME) || words.kind(w + 1) == Kind.UNKNOWN) && !words.has(w + 1, Lexicon.FUNCTION) || words.length(w + 1) >= 4 && FIGURES_ONLY.matcher(words.text().word(w + 1)).matches());
    }

    /** Remembers the number of an officer who has been found: it stands for him or her further on, and the crew stands beside. */
    private Mention heard(Mention officer) {
        if (officer != null && officer.officer()) {
            alone.heard(officer);
        }
        return officer;
    }

    /** "4417 DEWHIRST SINGLE CREWED", "5127 Rowbottom on scene": a number and a surname that do what an officer does. */
    private Mention single(int w) {
        ScanText text = words.text();
        int name = w + 1;
        if (words.length(w) < 3 || words.length(w) > 6 || words.taken(w) || !SINGLE.matcher(text.word(w)).matches() || !words.between(w, name).equals(" ") || words.taken(name)) {
            return null;
        }
        String word = text.word(w);
        int last = shape.surnameEnd(name);
        boolean surname = last > name || last == name && (!words.has(name, Lexicon.ENGLISH | Lexicon.SAYS) || words.kind(name) == Kind.LISTED);
        boolean known = words.length(w) > 3 || words.shaped(w, ScanText.LETTER);
        boolean written = surname && (words.has(last, Lexicon.SURNAME) || !words.abbreviation(last)) && !words.has(last + 1, Lexicon.STREET) && (known ? IN_ENTRY : WRITES).matcher(text.before(text.start(w), 16)).matches();
        written |= surname && known && words.length(w) >= 4 && FIGURES_ONLY.matcher(word).matches() && words.length(last) > 3 && !words.has(name, Lexicon.GIVEN) && !words.has(last, Lexicon.PLACE | Lexicon.STREET | Lexicon.BRAND | Lexicon.ORGANISATION)
                && APART_BEFORE.matcher(text.before(text.start(w), 4)).find() && APART_BEHIND.matcher(text.text()).region(text.end(last), text.text().length()).lookingAt();
        if (!surname || CLOCK.matcher(word).matches() || word.startsWith("19") || word.startsWith("20") || !written && !(known && CollarNumbers.onDuty(text.text(), text.end(last)))) {
            return null;
        }
        return new Mention(w, last, text.start(w), text.end(last), 0.83, "a number and a name that do what an officer does", PersonRole.OFFICER, true, shape.surnameParts(name, last));
    }

    /** "Teixeira (018)" and "Bent, PC 90822": an officer's number behind a name. */
    Mention numbered(Mention name) {
        ScanText text = words.text();
        String s = text.text();
        int next = name.last() + 1;
        if (name.officer() || !words.exists(next) || words.taken(next)) {
            return null;
        }
        String gap = words.between(name.last(), next);
        boolean figures = FIGURES_ONLY.matcher(text.word(next)).matches() && words.length(next) >= 2;
        boolean lettered = LETTERED.matcher(text.word(next)).matches() && name.last() - name.first() < 2;
        boolean bracket = gap.equals(" (") && (figures && words.length(next) >= 3 || lettered) && text.end(next) < s.length() && s.charAt(text.end(next)) == ')'
                && !(words.length(next) == 4 && (text.word(next).startsWith("19") || text.word(next).startsWith("20")) && name.parts().size() != 1);
        if (bracket) {
            return new Mention(name.first(), next, name.start(), text.end(next), Math.max(0.86, name.confidence()), "a name with a number in brackets, as officers sign", PersonRole.OFFICER, true, name.parts());
        }
        boolean rank = (gap.equals(", ") || gap.equals(" ") || gap.equals(" - ") || gap.equals(" (")) && words.has(next, Lexicon.RANK) && words.shaped(next, ScanText.CAPITAL) && shape.number(next + 1) && shape.near(next, next + 1);
        if (rank) {
            return new Mention(name.first(), next + 1, name.start(), text.end(next + 1), Math.max(0.88, name.confidence()), "a name before a police rank with a number", PersonRole.OFFICER, true, name.parts());
        }
        String behind = s.substring(text.end(next), Math.min(s.length(), text.end(next) + 2));
        boolean led = name.first() > 0 && LED_BY.contains(text.lower(name.first() - 1)) && words.between(name.first() - 1, name.first()).equals(" ");
        boolean full = (led || name.parts().size() > 1) && AT_LINE_END.matcher(s).region(text.end(next), s.length()).lookingAt();
        boolean surname = words.length(next) == 4 && words.capital(name.last()) && (behind.isEmpty() || " ,.;)\n".indexOf(behind.charAt(0)) >= 0) && !COUNTED.matcher(text.after(text.end(next), 14)).lookingAt() && !CLOCK.matcher(text.word(next)).matches();
        boolean below = gap.equals(", ") && full && words.length(next) == 4 && !CLOCK.matcher(text.word(next)).matches() && !s.startsWith(",", text.end(next));
        boolean signed = (gap.equals(" ") || below) && figures && words.length(next) >= 3 && words.length(next) <= 6 && (full || surname)
                && !(words.length(next) == 4 && (text.word(next).startsWith("19") || text.word(next).startsWith("20")));
        if (signed) {
            return new Mention(name.first(), next, name.start(), text.end(next), Math.max(0.82, name.confidence()), "a name with a number, as officers sign", PersonRole.OFFICER, true, name.parts());
        }
        return null;
    }

    private Mention ranked(int w, int rankEnd) {
        ScanText text = words.text();
        int i = rankEnd;
        boolean oic = text.lower(w).equals("oic");
        while (shape.near(i, i + 1) && (words.has(i + 1, Lexicon.RANK) && !(words.has(i + 1, Words.NAME) && !shape.rankWord(i + 1)) || ranks.shortRank(i, i + 1))) {
            i++;
            oic |= text.lower(i).equals("oic");
        }
        int ranksEnd = i;
        if (text.lower(i).equals("special") && shape.near(i, i + 1)) {
            i++;
        }
        List<String> parts = new ArrayList<>();
        boolean number = false;
        if (shape.near(i, i + 1) && NUMBER_WORDS.contains(text.lower(i + 1)) && words.shaped(i + 2, ScanText.DIGIT)) {
            i++;
        }
        if (shape.near(i, i + 1) && shape.number(i + 1)) {
            i++;
            number = true;
        }
        int nameStart = i;
        if (number && words.between(i, i + 1).equals("/") && shape.surnameBehindSlash(i + 1)) {
            i++;
            parts.add(text.lower(i));
        }
        while (i - nameStart < 4 && (i == nameStart && !number ? shape.near(i, i + 1) : words.joined(i, i + 1)) && shape.namePart(i + 1, i == nameStart, nameStart)) {
            i++;
            if (words.kind(i) != Kind.PARTICLE) {
                parts.add(text.lower(i));
            }
            if (words.possessive(i)) {
                break;
            }
        }
        while (i > nameStart && words.kind(i) == Kind.PARTICLE) {
            i--;
        }
        if (!parts.isEmpty() && !number && shape.near(i, i + 1) && shape.number(i + 1) && !words.possessive(i)) {
            i++;
            number = true;
        } else if (!parts.isEmpty() && !number && words.exists(i + 1) && words.between(i, i + 1).equals(" (") && shape.number(i + 1)) {
            i++;
            number = true;
        }
        if (!parts.isEmpty() && !number && words.joined(i, i + 1) && NUMBER_WORDS.contains(text.lower(i + 1)) && shape.near(i + 1, i + 2) && shape.number(i + 2)) {
            i += 2;
            number = true;
        }
        if (!parts.isEmpty() && !number && shape.collarBehindComma(i)) {
            i++;
            number = true;
        }
        if (parts.isEmpty() && number && words.between(i, i + 1).equals(" (")) {
            // "DC 2154 (ben Hillel)".
            int last = shape.surnameEnd(i + 1);
            if (last >= 0 && text.text().startsWith(")", text.end(last))) {
                parts.addAll(shape.surnameParts(i + 1, last));
                i = last;
            }
        }
        if (parts.isEmpty() && number && words.between(i, i + 1).equals(", ") && shape.surnameShape(i + 1) && AT_END.matcher(text.text()).region(text.end(i + 1), text.text().length()).lookingAt()) {
            // "PC 2851, Bishop."
            i++;
            parts.add(text.lower(i));
        }
        boolean word = NEEDS_NAME.contains(text.lower(ranksEnd)) && words.length(ranksEnd) > 5;
        if (word && !number && !words.shaped(ranksEnd, ScanText.CAPITAL) && words.between(ranksEnd, ranksEnd + 1).startsWith(".")) {
            // "There is no such officer. He rang off": a sentence has ended.
            return null;
        }
        if (text.lower(ranksEnd).equals("cc") && words.between(ranksEnd, ranksEnd + 1).startsWith(".")) {
            // "Eastmarch CC. EDT": a county council.
            return null;
        }
        if (parts.isEmpty() && !number || rankEnd > w && !number && !shape.solid(nameStart + 1, i)) {
            return null;
        }
        if (!words.shaped(w, ScanText.CAPITAL) && ranks.smallTitle(w) && !number && !shape.knownSmall(nameStart + 1, i)) {
            return null;
        }
        if (!number && parts.isEmpty() || !number && NEEDS_NAME.contains(text.lower(ranksEnd)) && w == ranksEnd && !shape.solid(nameStart + 1, i)) {
            return null;
        }
        if (number && words.length(nameStart) == 1 && NEEDS_NAME.contains(text.lower(ranksEnd))) {
            return null;
        }
        if (number && parts.isEmpty() && words.length(w) == 2 && (text.lower(w).equals("ps") || text.lower(w).equals("pc")) && text.end(i) - text.start(i) < 2) {
            return null;
        }
        if (words.exists(i + 1) && words.joined(i, i + 1) && words.has(i + 1, Lexicon.STREET) && words.capital(i + 1) && !number) {
            return null;
        }
        int first = prefix(w);
        if (parts.isEmpty() && w > 0 && words.between(w - 1, w).equals(", ") && (shape.surnameShape(w - 1) || words.capital(w - 1) && words.kind(w - 1) == Kind.WORD && !words.shaped(w - 1, ScanText.SENTENCE_START | ScanText.DIGIT)
                && !words.has(w - 1, Lexicon.FUNCTION | Lexicon.CALENDAR | Lexicon.RANK | Lexicon.ROLE | Lexicon.ORGANISATION | Lexicon.STREET | Lexicon.PLACE | Lexicon.ACRONYM | Lexicon.FIELD))) {
            first = w - 1;
            parts.add(text.lower(w - 1));
        }
        String lower = text.lower(ranksEnd);
        double confidence = number ? 0.96 : "officer".equals(lower) || "chief".equals(lower) ? 0.83 : 0.93;
        return new Mention(first, i, start(first), text.end(i), confidence,
                "a police rank or role with " + (number ? parts.isEmpty() ? "a number" : "a number and a name" : "a name"),
                oic || oicBefore(first) ? PersonRole.OFFICER_IN_CASE : PersonRole.OFFICER, true, parts);
    }

    private boolean oicBefore(int first) {
        String before = words.text().before(words.text().start(first), 26);
        return OIC_BEFORE.matcher(before).matches();
    }

    /** T/DC and A/PS: the letter before the slash belongs to the rank. */
    private int prefix(int w) {
        if (w > 0 && words.joined(w - 1, w) && words.capital(w - 1) && Ranks.PREFIXES.contains(words.text().lower(w - 1))) {
            return w - 1;
        }
        return w > 0 && words.length(w - 1) <= 3 && words.between(w - 1, w).equals("/") && words.shaped(w - 1, ScanText.ALL_CAPITALS) ? w - 1 : w;
    }

    private int start(int first) {
        return words.text().start(first);
    }

    private boolean hasNumber(Mention mention) {
        for (int i = mention.first(); i <= mention.last(); i++) {
            if (words.shaped(i, ScanText.DIGIT)) {
                return true;
            }
        }
        return false;
    }

    /** "18:22 PC Obi", "14/03/2026 PC Obi" and "14 March 2026 PC Obi": the figures before the rank are not the officer's. */
    private boolean partOfTimeOrDate(int w) {
        String s = words.text().text();
        int start = words.text().start(w);
        return start > 1 && ":./-".indexOf(s.charAt(start - 1)) >= 0 && Character.isDigit(s.charAt(start - 2)) || words.has(w - 1, Lexicon.CALENDAR) && words.spaceAfter(w - 1);
    }

    private Mention byNumber(int w) {
        ScanText text = words.text();
        String word = text.word(w);
        if (word.length() > 16 || !COLLAR_NUMBER.matcher(word).matches()) {
            return null;
        }
        Matcher glued = GLUED.matcher(word);
        if (glued.matches() && w > 0 && words.between(w - 1, w).equals(" ") && FORMS.contains(text.lower(w - 1))) {
            return null;
        }
        if (glued.matches()) {
            int last = w;
            List<String> parts = new ArrayList<>();
            while (last - w < 2 && shape.near(last, last + 1) && shape.namePart(last + 1, last == w, w)) {
                last++;
                parts.add(text.lower(last));
            }
            int first = prefix(w);
            return new Mention(first, last, text.start(first), text.end(last), 0.94, "a police rank with a number", PersonRole.OFFICER, true, parts);
        }
        boolean announced = words.has(w - 1, COLLAR_CUE) || words.has(w - 2, COLLAR_CUE) || words.has(w - 3, COLLAR_CUE) || words.has(w - 4, COLLAR_CUE) || words.has(w - 5, COLLAR_CUE);
        if (announced && !RAIL.matcher(text.before(text.start(w), 40)).find() && COLLAR.matcher(text.before(text.start(w), 36)).find() && shape.number(w)) {
            return new Mention(w, w, text.start(w), text.end(w), 0.92, "a number beside a word for an officer's number", PersonRole.OFFICER, true, List.of());
        }
        if (words.length(w) >= 3 && w > 0 && words.between(w - 1, w).equals(" (") && FIGURES_ONLY.matcher(word).matches() && text.text().startsWith(")", text.end(w)) && shape.surnameShape(w - 1)
                && !(words.length(w) == 4 && (word.startsWith("19") || word.startsWith("20")))) {
            return new Mention(w - 1, w, text.start(w - 1), text.end(w), 0.84, "a name with a number in brackets, as officers sign", PersonRole.OFFICER, true, List.of(text.lower(w - 1)));
        }
        // "Report written by 7610 Butt".
        if (words.length(w) >= 3 && words.length(w) <= 6 && FIGURES_ONLY.matcher(word).matches() && w > 0 && words.between(w, w + 1).equals(" ") && (words.kind(w + 1) == Kind.LISTED || shape.surnameShape(w + 1)) && words.capital(w + 1)
                && (SIGNED_BY.contains(text.lower(w - 1)) || words.length(w) >= 4 && !CLOCK.matcher(word).matches() && !(text.word(w).startsWith("19") || text.word(w).startsWith("20")) && WHO.matcher(text.before(text.start(w), 24)).find() && !text.before(text.start(w), 2).endsWith("://")) && !(words.joined(w + 1, w + 2) && words.has(w + 2, Lexicon.STREET) && words.capital(w + 2))) {
            return new Mention(w, w + 1, text.start(w), text.end(w + 1), 0.84, "a number and a name, as officers sign", PersonRole.OFFICER, true, List.of(text.lower(w + 1)));
        }
        // "1234 PC Smith" and "1234 Smith (PC)".
        boolean entry = words.shaped(w, ScanText.SENTENCE_START) && word.length() == 4 && CLOCK.matcher(word).matches() && word.charAt(0) == '0';
        if (FIGURES.matcher(word).matches() && !entry && !partOfTimeOrDate(w) && shape.near(w, w + 1) && words.between(w, w + 1).indexOf('.') < 0 && words.has(w + 1, Lexicon.RANK) && words.shaped(w + 1, ScanText.CAPITAL) && !(words.length(w + 1) > 5 && words.between(w, w + 1).length() > 1)) {
            Mention rest = at(w + 1);
            if (rest != null && rest.first() == w + 1 && hasNumber(rest)) {
                // The officer has a number already; what stands before is the time of an entry or a year.
                return null;
            }
            if (rest != null && rest.first() == w + 1) {
                return new Mention(w, rest.last(), text.start(w), rest.end(), rest.confidence(), rest.reason(), rest.role(), true, rest.parts());
            }
            if (words.shaped(w + 1, ScanText.ALL_CAPITALS) && !words.shouting(w + 1) && !text.lower(w + 1).equals("tds") && words.length(w + 1) >= 2) {
                return new Mention(w, w + 1, text.start(w), text.end(w + 1), 0.88, "a number before a police rank", PersonRole.OFFICER, true, List.of());
            }
        }
        return null;
    }
}
