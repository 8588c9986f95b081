package org.ipag.scrutiny.privacy.names;

import java.util.regex.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.ScanText;
import org.ipag.scrutiny.privacy.names.Words.Kind;

/**
 * First pass over the names: titles, ranks, runs of words that look like a name, weighed by the lists and by the words around.
 * Names on no list are found by those words; a list only raises the confidence.
 */
final class NameFinder {

    private static final Set<String> BESIDE = Set.of("with", "told", "asked", "saw", "hit", "called", "is");
    private static final Pattern OPENING = Pattern.compile("[ ]?[:\"(]+[ \t\"]*|\\t");
    private static final int LONGEST = 6;

    private final Words words;
    private final OfficerFinder officers;
    private final SmallNames smallNames;
    private final NameBounds bounds;
    private final List<Mention> mentions = new ArrayList<>();

    NameFinder(Words words) {
        this.words = words;
        this.officers = new OfficerFinder(words);
        this.smallNames = new SmallNames(words);
        this.bounds = new NameBounds(words);
    }

    List<Mention> find() {
        int n = words.text().words();
        int w = 0;
        while (w < n) {
            int next = w + 1;
            if (!words.taken(w)) {
                Mention found = null;
                if (words.has(w, Lexicon.RANK) || OfficerFinder.detention(words, w) || words.shaped(w, ScanText.DIGIT) || words.length(w) == 1 && (words.between(w, w + 1).equals(".") || words.between(w, w + 1).equals("/"))) {
                    found = officers.at(w);
                }
                if (found == null && words.has(w, Lexicon.TITLE)) {
                    found = titled(w);
                }
                if (found == null && words.length(w) == 1 && words.capital(w)) {
                    found = dottedInitials(w);
                }
                if (found == null && (words.shaped(w, ScanText.CAPITAL) || words.has(w, Words.NAME))) {
                    found = run(w);
                }
                boolean small = !words.shaped(w, ScanText.CAPITAL) && (words.has(w, Words.NAME) || words.text().meaning(w) == 0);
                if ((found == null || found.last() == w) && small) {
                    Mention pair = smallNames.pair(w);
                    found = pair != null ? pair : found;
                }
                if (found == null && words.length(w) == 1 && !words.shaped(w, ScanText.CAPITAL | ScanText.DIGIT)) {
                    found = words.between(w, w + 1).equals("'") ? smallNames.irish(w) : smallNames.initial(w);
                }
                if (found == null && small) {
                    found = smallNames.unknown(w);
                }
                if (found == null && words.shaped(w, ScanText.CAPITAL)) {
                    found = nickname(w);
                }
                if (found != null && found.confidence() == 0) {
                    next = found.last() + 1;
                } else if (found != null) {
                    Mention officer = officers.numbered(found);
                    found = officer != null ? officer : found;
                    mentions.add(found);
                    next = Math.max(next, found.last() + 1);
                }
            }
            w = next;
        }
        return mentions;
    }

    /** "K.C. was seen": initials with full stops before a verb stand for somebody, even if the name is nowhere in the text. */
    private Mention dottedInitials(int w) {
        int last = w;
        while (last - w < 2 && words.length(last + 1 < words.text().words() ? last + 1 : last) == 1 && words.shaped(last + 1, ScanText.CAPITAL)
                && (words.between(last, last + 1).equals(".") || words.between(last, last + 1).equals(". "))) {
            last++;
        }
        if (last == w || !words.exists(last + 1) || !words.between(last, last + 1).equals(". ") || !words.has(last + 1, Lexicon.SAYS)
                || words.shaped(last + 1, ScanText.CAPITAL)) {
            return null;
        }
        Mention plain = mention(w, last, 0.82, "initials before a verb", words.cues(w, last).personRole());
        return new Mention(w, last, plain.start(), plain.end() + 1, plain.confidence(), plain.reason(), plain.role(), false, plain.parts());
    }

    private Mention titled(int title) {
        int w = title + 1;
        while (w - title < 4 && words.joined(w - 1, w) && words.has(w, Lexicon.TITLE) && !words.has(w, Words.NAME)) {
            w++;
        }
        boolean small = !words.shaped(title, ScanText.CAPITAL);
        if (!words.joined(w - 1, w) || words.shaped(w, ScanText.DIGIT) || words.taken(w) || words.has(w, Lexicon.CALENDAR) && words.shaped(w + 1, ScanText.DIGIT) || words.length(title) > 4 && words.between(w - 1, w).startsWith(".")
                || words.between(w - 1, w).startsWith(".") && words.has(w, Lexicon.ENGLISH) && !words.has(w, Words.NAME) && words.shaped(w + 1, ScanText.DIGIT)) {
            return null;
        }
        boolean shouting = words.shouting(w);
        if (words.has(w, Lexicon.RANK) && words.shaped(w, ScanText.ALL_CAPITALS) && !words.has(w, Words.NAME)) {
            return null;
        }
        if (words.has(w, Lexicon.FUNCTION | Lexicon.NO_VALUE) && !(words.capital(w) && words.has(w, Words.NAME))) {
            return null;
        }
        boolean upper = words.shaped(w, ScanText.CAPITAL);
        if (!upper && (words.has(w, Lexicon.ENGLISH) || words.kind(w) == Kind.PARTICLE && !words.joined(w, w + 1) || !strongTitle(title))
                && words.kind(w) != Kind.PARTICLE) {
            return null;
        }
        if ((small || shouting) && !strongTitle(title) && (words.has(w, Lexicon.ENGLISH) && !words.has(w, Words.NAME) || !upper)) {
            return null;
        }
        int last = bounds.saint(w) || bounds.shoutedParticle(w) ? w + 1 : w;
        boolean solid = words.length(w) > 1 && words.kind(w) != Kind.PARTICLE;
        while (last - w < LONGEST && words.joined(last, last + 1) && !words.taken(last + 1)) {
            Kind kind = words.kind(last + 1);
            boolean take = switch (kind) {
                case LISTED -> words.shaped(last + 1, ScanText.CAPITAL) || small && !upper || words.has(last + 1, Lexicon.SURNAME) && !upper;
                case UNKNOWN -> true;
                case DOUBTFUL -> words.capital(last + 1) && !words.has(last + 1, Lexicon.FUNCTION | Lexicon.SAYS) || bounds.shortSurname(last);
                case INITIAL -> !words.between(last + 1, last + 2).equals("/") && words.text().word(last + 1).charAt(0) != 'I' || words.between(last + 1, last + 2).startsWith(".");
                case PARTICLE -> words.joined(last + 1, last + 2) && (words.kind(last + 2) == Kind.LISTED || words.kind(last + 2) == Kind.UNKNOWN
                        || words.kind(last + 2) == Kind.DOUBTFUL && words.has(last + 2, Lexicon.SURNAME) && words.shaped(last + 2, ScanText.CAPITAL));
                case WORD -> small && !upper && words.text().meaning(last + 1) == 0 && words.length(last + 1) > 2 && !words.shaped(last + 1, ScanText.DIGIT | ScanText.CAPITAL) && words.vowels(last + 1) && (words.between(last, last + 1).equals(" ") || bounds.hyphen(last))
                        || solid && words.capital(last + 1) && words.capital(last) && words.has(last, Lexicon.GIVEN) && words.spaceAfter(last)
                        && !words.has(last + 1, Lexicon.FUNCTION | Lexicon.SAYS | Lexicon.CUE | Lexicon.ORGANISATION | Lexicon.STREET | Lexicon.CALENDAR | Lexicon.ROLE | Lexicon.RANK | Lexicon.TITLE)
                        || !solid && words.shaped(last + 1, ScanText.CAPITAL) && !words.has(last + 1, Lexicon.FUNCTION)
                        || bounds.hyphen(last) && words.shaped(last + 1, ScanText.CAPITAL);
            };
            boolean particle = bounds.shoutedParticle(last + 1) || last > w && bounds.shoutedParticle(last);
            if (!take && !particle || words.possessive(last)) {
                break;
            }
            last++;
            solid |= words.length(last) > 1 && kind != Kind.PARTICLE;
        }
        if (!solid && words.kind(w) == Kind.PARTICLE) {
            return null;
        }
        boolean school = words.joined(last, last + 1) && words.has(last + 1, Lexicon.ORGANISATION) && words.shaped(last + 1, ScanText.CAPITAL) && !words.has(last + 1, Words.NAME | Lexicon.SAYS);
        if ((followedByStreet(last) || school) && !strongTitle(title)) {
            return null;
        }
        Cues cues = words.cues(title, last);
        double confidence = strongTitle(title) ? 0.96 : words.kind(w) == Kind.WORD ? words.has(title, Lexicon.RELATION) ? 0.81 : 0.6 : 0.85;
        return mention(w, last, confidence, "a name behind the title " + words.text().word(title), cues.personRole());
    }

    private boolean strongTitle(int w) {
        return switch (words.text().lower(w)) {
            case "mr", "mrs", "ms", "mx", "dr", "doctor", "prof", "professor", "imam", "rabbi", "cllr", "councillor", "pastor", "rev", "reverend" -> true;
            case "miss", "sir", "dame", "madam", "mister", "missus" -> words.shaped(w, ScanText.CAPITAL);
            default -> false;
        };
    }

    private boolean followedByStreet(int last) {
        return words.joined(last, last + 1) && words.has(last + 1, Lexicon.STREET) && words.capital(last + 1)
                && !words.has(last + 1, Words.NAME);
    }

    /** "apologised to K. Montrose": in the midst of a sentence. */
    private boolean initialBeforePlace(int first) {
        int name = first + 1;
        return words.between(first, name).equals(". ") && words.shaped(first, ScanText.CAPITAL) && !words.shaped(first, ScanText.SENTENCE_START) && words.capital(name) && !words.shaped(name, ScanText.ALL_CAPITALS) && !words.taken(name) && words.length(name) > 3
                && words.has(name, Lexicon.PLACE) && !words.has(name, Lexicon.FUNCTION | Lexicon.CALENDAR | Lexicon.STREET | Lexicon.ORGANISATION) && words.kind(first - 1) != Kind.INITIAL && words.between(first - 1, first).equals(" ")
                && !(words.joined(name, name + 1) && words.capital(name + 1));
    }

    private Mention run(int first) {
        Kind start = words.kind(first);
        if (start == Kind.INITIAL && initialBeforePlace(first)) {
            return mention(first, first + 1, 0.82, "an initial and a surname that is also a place", words.cues(first, first + 1).personRole());
        }
        // "A Jack Wren": the answer in a transcript.
        if (start == Kind.INITIAL && "AQ".indexOf(words.text().word(first).charAt(0)) >= 0 && words.shaped(first, ScanText.SENTENCE_START) && words.between(first, first + 1).equals(" ")
                && words.shaped(first + 1, ScanText.CAPITAL) && words.kind(first + 1) != Kind.INITIAL) {
            return null;
        }
        if (bounds.saint(first) && (first == 0 || !words.capital(first - 1) || words.shaped(first - 1, ScanText.ALL_CAPITALS))) {
            Cues cues = words.cues(first, first + 1);
            if (cues.field || cues.role || cues.verb || Cues.told(words, first + 1) && !cues.place) {
                return mention(first, first + 1, 0.84, "a name with St where a person stands", cues.personRole());
            }
        }
        if (!words.text().accented(first) && words.shaped(first, ScanText.ALL_CAPITALS) && words.has(first, Lexicon.FUNCTION | Lexicon.NO_VALUE) && words.length(first) <= 3 && (words.length(first) == 2 || !bounds.cueBefore(first))) {
            return null;
        }
        if (start == Kind.WORD && words.capital(first)) {
            return ordinaryWords(first);
        }
        if (start == Kind.WORD || start == Kind.PARTICLE && !(words.shaped(first, ScanText.CAPITAL) && words.joined(first, first + 1)
                && (words.kind(first + 1) == Kind.LISTED || words.kind(first + 1) == Kind.UNKNOWN))) {
            return null;
        }
        int last = first;
        while (last - first < LONGEST - 1 && words.joined(last, last + 1) && !words.possessive(last) && bounds.continues(first, last)) {
            last++;
        }
        // A trailing particle or article belongs to the sentence.
        while (last > first && (words.kind(last) == Kind.PARTICLE || words.kind(last) == Kind.INITIAL && bounds.article(last))) {
            last--;
        }
        if (words.joined(last, last + 1) && words.kind(last + 1) == Kind.WORD && bounds.wordAsSurname(first, last)) {
            last++;
        }
        last = bounds.nicknameBetween(last);
        int inverted = bounds.inverted(first, last);
        Tally tally = new Tally(words, first, last);
        Cues cues = words.cues(first, last);
        double confidence = new NameWeights(words, cues, tally, first, last).confidence();
        if (inverted > last) {
            last = inverted;
            confidence = Math.max(confidence, 0.9);
        }
        if (confidence == NameWeights.NOBODY && first < last) {
            return mention(first, last, 0, "", null);
        }
        return confidence <= 0 ? null : mention(first, last, confidence, tally.reason(cues), cues.personRole());
    }

    /** Two ordinary words with capitals, "Saffron Lark", count as a name only behind a label, a role or a verb that introduces names. */
    private Mention ordinaryWords(int first) {
        int next = first + 1;
        Mention shouted = capitalSurname(first);
        if (shouted != null) {
            return shouted;
        }
        if (!bounds.plain(first) || !words.spaceAfter(first) || !(bounds.plain(next) || words.kind(next) == Kind.LISTED && words.length(next) > 2 && words.has(next, Lexicon.SURNAME) && words.capital(next) || words.kind(next) == Kind.DOUBTFUL && words.has(next, Lexicon.SURNAME)
                || words.kind(next) == Kind.UNKNOWN && words.capital(next))) {
            return null;
        }
        boolean goesOn = words.between(next, next + 1).equals(" ") && words.capital(next + 1);
        Cues cues = words.cues(first, next);
        if (goesOn || new Surroundings(words, cues, new Tally(words, first, next), first, next).noPerson() || !(cues.field || cues.role || cues.verb || cues.says && words.kind(next) != Kind.WORD)) {
            return null;
        }
        boolean name = words.has(first, Words.NAME) || words.has(next, Words.NAME) || words.kind(next) == Kind.UNKNOWN;
        boolean label = words.between(next, next + 1).startsWith(":");
        return mention(first, next, name ? 0.82 : cues.field || cues.role && !label ? 0.6 : 0.45, "two words with capitals behind a word that introduces a name", cues.personRole());
    }

    /** "FARTHING, Hope" and "Saffron FARTHING": police write the surname in capitals, whatever word it is. */
    private Mention capitalSurname(int first) {
        int next = first + 1;
        boolean inverted = capitalWord(first) && words.between(first, next).equals(", ") && words.capital(next) && words.has(next, Lexicon.GIVEN)
                && !words.shaped(next, ScanText.ALL_CAPITALS) && !words.taken(next);
        boolean straight = bounds.plain(first) && words.spaceAfter(first) && capitalWord(next);
        boolean reversed = capitalWord(first) && words.spaceAfter(first) && words.capital(next) && words.has(next, Lexicon.GIVEN) && !words.has(next, Lexicon.TITLE | Lexicon.CALENDAR) && !words.taken(next) && !words.shaped(next, ScanText.ALL_CAPITALS);
        if (reversed && !words.has(first, Lexicon.ORGANISATION | Lexicon.BRAND)) {
            return mention(first, next, 0.84, "a surname in capitals before a given name", words.cues(first, next).personRole());
        }
        if (!inverted && !straight) {
            return null;
        }
        Cues cues = words.cues(first, next);
        boolean introduced = cues.field || cues.role || cues.verb;
        return inverted || introduced ? mention(first, next, 0.86, "a surname in capitals beside a given name", cues.personRole()) : null;
    }

    private boolean capitalWord(int w) {
        return words.exists(w) && !words.taken(w) && words.shaped(w, ScanText.ALL_CAPITALS) && !words.shouting(w) && words.length(w) > 2 && !words.shaped(w, ScanText.DIGIT)
                && !words.has(w, Lexicon.ACRONYM | Lexicon.RANK | Lexicon.FUNCTION | Lexicon.CALENDAR | Lexicon.TITLE | Lexicon.NO_VALUE | Lexicon.ROLE | Lexicon.FIELD);
    }

    /** "alias Big Levi", "known locally as Cracker", "He's with Cracker.": a word with a capital where a person stands. */
    private Mention nickname(int w) {
        if (!words.capital(w) || words.shaped(w, ScanText.DIGIT | ScanText.ALL_CAPITALS) || words.shaped(w, ScanText.SENTENCE_START) && !OPENING.matcher(words.between(w - 1, w)).matches() || words.length(w) < 3
                || words.has(w, Lexicon.FUNCTION | Lexicon.CALENDAR | Lexicon.ROLE | Lexicon.RANK | Lexicon.FIELD | Lexicon.ACRONYM | Lexicon.GROUP | Lexicon.NO_VALUE | Lexicon.ORGANISATION | Lexicon.STREET | Lexicon.LABEL | Lexicon.PLACE)) {
            return null;
        }
        boolean greeted = words.exists(w - 1) && words.between(w - 1, w).equals(" ") && Cues.greets(words.text().lower(w - 1)) && words.shaped(w - 1, ScanText.SENTENCE_START)
                && words.exists(w + 1) && words.between(w, w + 1).startsWith(",") && words.kind(w) == Kind.WORD;
        boolean whos = words.exists(w - 2) && words.text().lower(w - 1).equals("s") && words.between(w - 2, w - 1).equals("'") && words.cues(w, w).verb;
        String previous = words.exists(w - 1) ? words.text().lower(w - 1) : "";
        if (greeted && !words.has(w, Lexicon.RELATION | Lexicon.TITLE | Lexicon.RANK | Lexicon.BRAND)) {
            return mention(w, w, 0.8, "a word with a capital behind a greeting", null);
        }
        if (!whos && !Cues.calls(previous) && !BESIDE.contains(previous) && !Cues.mayAlias(previous)) {
            return null;
        }
        Cues cues = words.cues(w, w);
        int last = w;
        if (words.exists(w - 2) && Surroundings.PETS.contains(words.text().lower(w - 2)) || words.spaceAfter(w) && (words.shaped(w + 1, ScanText.DIGIT) || words.capital(w + 1) && words.has(w + 1, Lexicon.DWELLING))) {
            return null;
        }
        if (cues.alias) {
            while (last - w < 2 && words.spaceAfter(last) && words.capital(last + 1) && !words.taken(last + 1) && !words.has(last + 1, Lexicon.FUNCTION | Lexicon.ORGANISATION | Lexicon.STREET)) {
                last++;
            }
            boolean title = last == w && words.has(w, Lexicon.TITLE | Lexicon.RELATION) && !words.has(w, Words.NAME);
            return title || petBefore(w) ? null : mention(w, last, 0.82, "behind a word for another name", cues.personRole());
        }
        String before = words.exists(w - 1) && words.between(w - 1, w).equals(" ") ? words.text().lower(w - 1) : "";
        String s = words.text().text();
        int end = words.text().end(w);
        boolean ends = end >= s.length() || ".,;!?\n".indexOf(s.charAt(end)) >= 0;
        return (ends && BESIDE.contains(before) || whos && (ends || s.startsWith(" -", end))) && !words.has(w, Lexicon.BRAND | Lexicon.RELATION) ? mention(w, w, 0.55, "a word with a capital where a person stands", cues.personRole()) : null;
    }

    private Mention mention(int first, int last, double confidence, String reason, PersonRole role) {
        return Mention.of(words, first, last, confidence, reason, role);
    }

    /** "Dog = brindle staff x, called Duchess": an animal is named in the same sentence. */
    private boolean petBefore(int w) {
        for (int i = w - 1; i > w - 9 && words.exists(i - 1) && words.between(i, i + 1).indexOf('\n') < 0 && words.between(i, i + 1).indexOf(". ") < 0; i--) {
            if (Surroundings.PETS.contains(words.text().lower(i)) || words.has(i, Lexicon.ROLE | Lexicon.RELATION)) {
                return Surroundings.PETS.contains(words.text().lower(i));
            }
        }
        return false;
    }
}
