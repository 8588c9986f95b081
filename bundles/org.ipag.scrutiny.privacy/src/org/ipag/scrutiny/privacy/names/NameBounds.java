package org.ipag.scrutiny.privacy.names;

import java.util.regex.Pattern;
import java.util.Set;

import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.ScanText;
import org.ipag.scrutiny.privacy.names.Words.Kind;

/** How far a name goes on: which word continues it, the nickname in its midst, and a given name behind the surname. */
final class NameBounds {

    private static final Pattern VERB_FORM = Pattern.compile(".*(?:ing|ed)");
    private static final Set<String> NICK_OPENS = Set.of(" \"", " '", " (", " ('", " (\"");
    private static final Set<String> NICK_CLOSES = Set.of("\" ", "' ", ") ", "') ", "\") ");
    /** What stands behind a hyphen without being part of the name: Khan-led, Leeds-based. */
    private static final Set<String> COMPOUNDS = Set.of("led", "based", "style", "like", "born", "type", "free", "run", "owned", "in", "on", "off", "up", "and", "the", "year", "old", "made", "owner");

    private static final Pattern ENTRY_ENDS = Pattern.compile("[ ]?[,.;)\\n\\r\\t|]| {2}");

    private final Words words;

    NameBounds(Words words) {
        this.words = words;
    }

    boolean hyphen(int w) {
        return words.between(w, w + 1).equals("-") || words.between(w, w + 1).equals("'");
    }

    /** {@code Elijah "Boxer" Lovell}: the nickname in quotation marks or brackets between the names. */
    int nicknameBetween(int last) {
        int surname = last + 2;
        boolean quoted = NICK_OPENS.contains(words.between(last, last + 1)) && NICK_CLOSES.contains(words.between(last + 1, surname));
        boolean goesOn = quoted && words.has(last, Lexicon.GIVEN) && words.shaped(last + 1, ScanText.CAPITAL) && words.shaped(surname, ScanText.CAPITAL) && !words.taken(surname)
                && (words.kind(surname) == Kind.LISTED || words.kind(surname) == Kind.UNKNOWN || words.has(surname, Lexicon.SURNAME)) && !words.has(surname, Lexicon.FUNCTION);
        return goesOn ? surname : last;
    }

    boolean plain(int w) {
        int other = Lexicon.FUNCTION | Lexicon.ORGANISATION | Lexicon.STREET | Lexicon.CALENDAR | Lexicon.FIELD | Lexicon.TITLE | Lexicon.RANK | Lexicon.ROLE
                | Lexicon.RELATION | Lexicon.GROUP | Lexicon.ACRONYM | Lexicon.NO_VALUE | Lexicon.BRAND | Lexicon.NUMBER_WORD | Lexicon.CUE | Lexicon.SAYS;
        return words.exists(w) && !words.taken(w) && words.capital(w) && words.length(w) > 2 && !words.shaped(w, ScanText.DIGIT | ScanText.ALL_CAPITALS)
                && words.kind(w) == Kind.WORD && !words.has(w, other);
    }

    boolean article(int w) {
        String letter = words.text().word(w);
        return (letter.equals("I") || letter.equals("A")) && !words.between(w, w + 1).startsWith(".");
    }

    /** "Trang Do": a surname that is a small word of English too, with a capital in the midst of a sentence behind a given name. */
    boolean shortSurname(int last) {
        int next = last + 1;
        return words.capital(next) && words.capital(last) && (words.has(last, Words.NAME) || words.kind(last) == Kind.UNKNOWN) && words.has(next, Words.NAME) && !words.shaped(next, ScanText.SENTENCE_START | ScanText.ALL_CAPITALS)
                && words.between(last, next).equals(" ") && !(words.joined(next, next + 1) && words.capital(next + 1));
    }

    /** "GUSTAVO DA COSTA" in a line of capitals: the small word goes on to a surname. */
    boolean shoutedParticle(int w) {
        return words.shaped(w, ScanText.ALL_CAPITALS) && words.length(w) <= 3 && words.has(w, Lexicon.PARTICLE) && !words.has(w, Lexicon.FUNCTION) && words.joined(w, w + 1)
                && words.has(w + 1, Lexicon.SURNAME) && words.shaped(w + 1, ScanText.ALL_CAPITALS) && !words.taken(w + 1);
    }

    boolean continues(int first, int last) {
        if (shoutedParticle(last + 1) && words.has(last, Lexicon.GIVEN)) {
            return true;
        }
        Kind kind = words.kind(last + 1);
        boolean small = !words.shaped(last + 1, ScanText.CAPITAL);
        if (small && words.between(last, last + 1).equals("-") && words.shaped(last, ScanText.CAPITAL) && kind != Kind.WORD && !words.taken(last + 1)) {
            return true;
        }
        if (small && kind == Kind.WORD && words.between(last, last + 1).equals("-") && words.shaped(last, ScanText.CAPITAL) && words.kind(last) != Kind.WORD
                && words.length(last + 1) <= 6 && !COMPOUNDS.contains(words.text().lower(last + 1)) && !words.has(last + 1, Lexicon.FUNCTION)) {
            return true;
        }
        if (saint(last + 1) && (words.has(first, Lexicon.GIVEN) || words.kind(first) == Kind.INITIAL)) {
            return true;
        }
        if (saint(last) && last > first && words.shaped(last + 1, ScanText.CAPITAL)) {
            return true;
        }
        // "Clive A MacGregor": a middle initial, even if it is also an article.
        if (kind == Kind.INITIAL && words.joined(last + 1, last + 2) && words.capital(last + 2) && words.capital(last) && words.length(last) > 1
                && (words.kind(last + 2) == Kind.LISTED || words.kind(last + 2) == Kind.UNKNOWN || words.has(last + 2, Lexicon.SURNAME)) && words.has(last, Lexicon.GIVEN)) {
            return true;
        }
        if (words.capital(last + 1) && words.text().lower(last + 1).equals("st")) {
            return false;
        }
        // "Z A Gondal": a second initial, even if it is also an article.
        if (kind == Kind.INITIAL && last == first && words.kind(last) == Kind.INITIAL && words.joined(last + 1, last + 2) && words.shaped(last + 2, ScanText.CAPITAL) && words.length(last + 2) > 2
                && (words.kind(last + 2) == Kind.LISTED || words.kind(last + 2) == Kind.UNKNOWN || words.kind(last + 2) == Kind.DOUBTFUL && words.has(last + 2, Lexicon.SURNAME))) {
            return true;
        }
        if (kind == Kind.INITIAL && words.kind(last) == Kind.UNKNOWN && words.length(last) > 2 && !article(last + 1) && words.capital(last + 1)) {
            return true;
        }
        boolean firstSmall = !words.shaped(first, ScanText.CAPITAL);
        return switch (kind) {
            case LISTED -> small == firstSmall || small && hyphen(last) || small && words.has(last + 1, Lexicon.SURNAME) && words.kind(first) == Kind.LISTED;
            case DOUBTFUL -> words.shouting(last + 1) && words.has(last + 1, Lexicon.SURNAME) && words.kind(first) == Kind.LISTED && !words.has(last + 1, Lexicon.FUNCTION | Lexicon.SAYS | Lexicon.CUE)
                    || !words.has(last + 1, Lexicon.FUNCTION | Lexicon.SAYS | Lexicon.STREET | Lexicon.ORGANISATION)
                    || words.capital(last + 1) && !words.has(last + 1, Lexicon.FUNCTION) || shortSurname(last)
                    || words.shouting(last + 1) && words.has(last + 1, Lexicon.SURNAME) && words.has(last + 2, Lexicon.SAYS);
            case UNKNOWN -> true;
            case INITIAL -> !article(last + 1) && words.kind(first) != Kind.UNKNOWN || hyphen(last);
            case PARTICLE -> small && firstSmall && words.joined(last + 1, last + 2) && words.kind(last + 2) == Kind.LISTED || words.joined(last + 1, last + 2) && words.kind(last + 2) == Kind.PARTICLE && words.joined(last + 2, last + 3)
                    && words.shaped(last + 3, ScanText.CAPITAL) && words.kind(last + 3) != Kind.WORD || words.joined(last + 1, last + 2) && words.shaped(last + 2, ScanText.CAPITAL)
                    && (words.kind(last + 2) == Kind.LISTED || words.kind(last + 2) == Kind.UNKNOWN || words.kind(last + 2) == Kind.DOUBTFUL && hyphen(last + 1)
                            || words.kind(last + 2) == Kind.DOUBTFUL && words.has(last + 2, Lexicon.SURNAME));
            case WORD -> hyphen(last) && words.capital(last + 1) && !words.has(last + 1, Lexicon.FUNCTION | Lexicon.STREET);
        };
    }

    /** "Mohammed Butcher": an ordinary word with a capital directly behind a listed given name. */
    boolean wordAsSurname(int first, int last) {
        int next = last + 1;
        // "Dinh Quoc Bang, and": the last of three is a word.
        if (last > first && plain(next) && words.spaceAfter(last) && words.kind(last) == Kind.LISTED && words.kind(first) != Kind.INITIAL
                && words.exists(next + 1) && (words.between(next, next + 1).startsWith(", ") || words.has(next + 1, Lexicon.SAYS) && !words.capital(next + 1))) {
            return true;
        }
        boolean shouted = words.shaped(next, ScanText.ALL_CAPITALS) && !words.shouting(next) && words.length(next) > 2
                && !words.has(next, Lexicon.ACRONYM | Lexicon.RANK);
        boolean doubtful = words.kind(first) == Kind.DOUBTFUL && !words.has(first, Lexicon.FUNCTION | Lexicon.CALENDAR)
                && (shouted || cueBefore(first) || words.has(next, Lexicon.PLACE) && words.has(first, Lexicon.GIVEN) && !words.has(first, Lexicon.PLACE | Lexicon.GROUP));
        if (first == last && words.shouting(first) && words.has(first, Lexicon.GIVEN) && words.spaceAfter(last)) {
            Cues cues = words.cues(first, last);
            boolean introduced = cues.field || cues.role || cues.verb || cues.weak;
            boolean plainWord = words.has(next, Lexicon.ENGLISH) && !words.has(next, Lexicon.FUNCTION | Lexicon.SAYS | Lexicon.CUE | Lexicon.ROLE | Lexicon.RELATION
                    | Lexicon.ORGANISATION | Lexicon.STREET | Lexicon.CALENDAR | Lexicon.PLACE_CUE | Lexicon.ACRONYM | Lexicon.RANK | Lexicon.TITLE);
            boolean verb = VERB_FORM.matcher(words.text().lower(next)).matches();
            return introduced && plainWord && !verb;
        }
        // "Gareth Malcolm Chadderton": two given names and what is also a town.
        boolean twoGiven = last == first + 1 && words.kind(first) == Kind.LISTED && words.kind(last) == Kind.LISTED && words.has(last, Lexicon.GIVEN) && words.has(next, Lexicon.PLACE);
        boolean ends = !words.exists(next + 1) || ENTRY_ENDS.matcher(words.between(next, next + 1)).lookingAt();
        boolean twoAndWord = last == first + 1 && words.kind(first) == Kind.LISTED && words.kind(last) == Kind.LISTED && words.has(first, Lexicon.GIVEN) && words.has(last, Lexicon.GIVEN) && ends && !words.has(next, Lexicon.ROLE | Lexicon.RELATION | Lexicon.ACRONYM | Lexicon.LABEL);
        boolean doubled = first == last && words.kind(first) == Kind.LISTED && words.between(next, next + 1).equals("-") && words.capital(next + 1) && words.has(next + 1, Words.NAME);
        if (doubled && words.has(first, Lexicon.GIVEN) && words.capital(next) && words.spaceAfter(last) && !words.has(next, Lexicon.FUNCTION | Lexicon.CALENDAR | Lexicon.RANK | Lexicon.TITLE)) {
            return true;
        }
        return (first == last && (words.kind(first) == Kind.LISTED || doubtful) || twoGiven || twoAndWord) && words.has(first, Lexicon.GIVEN) && words.capital(next)
                && words.has(next, Lexicon.ENGLISH | Lexicon.PLACE) && !words.has(next, Lexicon.FUNCTION | Lexicon.ORGANISATION | Lexicon.STREET
                        | Lexicon.CALENDAR | Lexicon.FIELD | Lexicon.TITLE | Lexicon.RANK | Lexicon.BRAND | Lexicon.SAYS)
                && words.spaceAfter(last) && !(words.capital(next + 1) && words.joined(next, next + 1));
    }

    /** The St of St Hilaire; a church has no given name before it. */
    boolean saint(int w) {
        return words.exists(w) && words.shaped(w, ScanText.CAPITAL) && words.text().lower(w).equals("st") && words.joined(w, w + 1) && words.shaped(w + 1, ScanText.CAPITAL)
                && !words.taken(w + 1) && words.length(w + 1) > 2;
    }

    boolean cueBefore(int first) {
        Cues cues = words.cues(first, first);
        return cues.field || cues.role || cues.verb;
    }

    /** "KHAN, Imran" and, in a field, "Smith, John". */
    int inverted(int first, int last) {
        int next = last + 1;
        if (!words.exists(next) || !words.between(last, next).equals(", ") && !(words.between(last, next).equals(",") && words.shaped(last, ScanText.ALL_CAPITALS)) || words.taken(next)) {
            return last;
        }
        Kind given = words.kind(next);
        boolean capitals = words.shaped(last, ScanText.ALL_CAPITALS) && !words.shouting(last) && words.length(last) > 2;
        boolean surname = words.has(last, Lexicon.SURNAME) || words.kind(last) == Kind.UNKNOWN;
        boolean lineStart = words.shaped(first, ScanText.SENTENCE_START);
        boolean lone = given == Kind.INITIAL && capitals && (!words.exists(next + 1) || words.between(next, next + 1).indexOf('\n') >= 0 || words.between(next, next + 1).startsWith(",") || columnBehind(next) || words.has(next + 1, Lexicon.SAYS | Lexicon.BIRTH) || Cues.told(words, next));
        boolean initial = lone || given == Kind.INITIAL && words.between(next, next + 1).startsWith(".");
        boolean wrote = given == Kind.INITIAL && words.has(next + 1, Lexicon.SAYS) && words.between(next, next + 1).equals(" ") && surname
                && words.text().word(next).charAt(0) != 'I' && !words.has(last, Lexicon.CALENDAR | Lexicon.FUNCTION);
        boolean born = given == Kind.INITIAL && words.shouting(last) && surname && words.has(next + 1, Lexicon.BIRTH) && words.between(next, next + 1).equals(" ");
        boolean inColumn = (given == Kind.INITIAL || words.length(next) == 1 && !words.shaped(next, ScanText.DIGIT)) && surname && columnBehind(next) && words.cues(first, first).field;
        boolean dotted = given == Kind.INITIAL && surname && words.capital(last) && words.length(last) > 2 && words.between(next, next + 1).startsWith(".") && !words.text().word(next).equals("I") && !(words.between(next, next + 1).equals(".") && words.kind(next + 1) == Kind.INITIAL)
                && !(words.exists(next + 1) && words.between(next, next + 1).equals(". ") && words.shaped(next + 1, ScanText.CAPITAL) && (words.has(next + 1, Lexicon.SURNAME) || words.kind(next + 1) == Kind.UNKNOWN));
        boolean both = given == Kind.INITIAL && surname && words.kind(next + 1) == Kind.INITIAL && words.between(next, next + 1).equals(" ") && words.between(next + 1, next + 2).startsWith(".");
        if (both) {
            return next + 1;
        }
        if (wrote || born || inColumn || dotted) {
            return next;
        }
        boolean listed = (given == Kind.LISTED || given == Kind.DOUBTFUL && capitals) && words.has(next, Lexicon.GIVEN) || given == Kind.UNKNOWN && capitals && (!words.shaped(next, ScanText.ALL_CAPITALS) || cueBefore(first)) || initial && capitals;
        boolean allCapitals = words.shaped(last, ScanText.ALL_CAPITALS) && words.shaped(next, ScanText.ALL_CAPITALS) && words.length(last) > 2 && surname && words.has(next, Lexicon.GIVEN);
        boolean plainPair = surname && words.capital(last) && words.capital(next) && words.has(next, Lexicon.GIVEN) && endsEntry(next)
                && (words.has(last, Lexicon.SURNAME) && given == Kind.LISTED && words.kind(last) != Kind.DOUBTFUL && !words.has(last, Lexicon.GIVEN) || cueBefore(first) || words.has(first - 1, Lexicon.ACRONYM));
        if (!allCapitals && !plainPair && (!listed || !(capitals || lineStart && surname && first == last))) {
            return last;
        }
        int end = next;
        while (end - next < 2 && words.joined(end, end + 1) && (words.kind(end + 1) == Kind.LISTED || words.kind(end + 1) == Kind.UNKNOWN
                || words.kind(end + 1) == Kind.INITIAL || words.kind(end + 1) == Kind.DOUBTFUL && words.has(end + 1, Lexicon.GIVEN) && words.capital(end + 1) && words.between(end, end + 1).equals(" ") && !words.has(end + 1, Lexicon.FUNCTION))) {
            end++;
        }
        return end;
    }

    /** "TREVITHICK, G  dob", "MIRZA, S | 1994": the letter of the given name at the end of a column. */
    private boolean columnBehind(int w) {
        String gap = words.between(w, w + 1);
        return gap.startsWith("  ") || gap.startsWith("\t") || gap.startsWith(" |");
    }

    /** Whether an entry ends behind a word: a list of given names would go on with a comma or "and". */
    private boolean endsEntry(int w) {
        String gap = words.exists(w + 1) ? words.between(w, w + 1) : ".";
        return !gap.startsWith(",") && !(gap.equals(" ") && words.text().lower(w + 1).equals("and"));
    }
}
