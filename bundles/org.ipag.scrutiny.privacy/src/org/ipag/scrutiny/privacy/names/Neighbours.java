package org.ipag.scrutiny.privacy.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.ScanText;
import org.ipag.scrutiny.privacy.logs.AuthorCode;
import org.ipag.scrutiny.privacy.names.Words.Kind;
import org.ipag.scrutiny.privacy.text.Months;

/**
 * Names that only what stands beside them gives away: an age, a verb of which only a person is the subject, a call, a payment, the label of an
 * alias; and the words with capitals beside a found name that belong to it.
 */
final class Neighbours {

    private static final double SURE = 0.8;
    private static final int NEVER = Lexicon.FUNCTION | Lexicon.CALENDAR | Lexicon.ROLE | Lexicon.RANK | Lexicon.FIELD | Lexicon.ACRONYM | Lexicon.GROUP | Lexicon.NO_VALUE | Lexicon.ORGANISATION
            | Lexicon.STREET | Lexicon.LABEL | Lexicon.TITLE | Lexicon.RELATION | Lexicon.NUMBER_WORD;
    private static final Set<String> IS = Set.of("is", "was");
    private static final Set<String> HAS = Set.of("has", "had");
    private static final Set<String> OWNS = Set.of("my", "his", "her", "their", "our", "your", "the", "a", "an");
    private static final Set<String> HELD = Set.of("a", "an", "his", "her", "got", "never", "always", "threatened", "told", "said", "hit", "taken");
    /** The two words of a call: "come on", "shut up". */
    private static final Set<String> CALLS = Set.of("come on", "shut up", "hurry up", "calm down", "give over", "leave off", "fuck off", "piss off", "back off", "wake up", "get up", "get in", "hang on", "hold on", "well done", "go on",
            "thank you", "love you", "fuck you", "good lad", "good girl", "nice one");
    private static final Set<String> ALIASES = Set.of("alias", "aliases", "nickname", "nicknames", "aka");
    private static final Pattern ALIAS = Pattern.compile("[ \\t]*(?:\\d{1,2}[ \\t]*)?[:|][ \\t]*(?<name>\\p{Lu}[\\p{Lu}'-]*(?:[ /][\\p{Lu}'-]+){0,4})(?=[ \\t]{2}|[ \\t]*\\r?\\n|[ \\t]*$|\\t| DOB)");
    private static final Pattern YEARS = Pattern.compile("[1-9]\\d?");
    /** A child's age is told in months and weeks; other units count something else. */
    private static final Pattern NO_AGE = Pattern.compile("[:/%£$\\d-]|[.,]\\d| ?(?:x\\b|st\\b|nd\\b|rd\\b|th\\b|mins?\\b|minutes|hours|hrs|miles|times|per cent|stone|foot|ft\\b|am\\b|pm\\b|quid|pounds|points|days|of\\b|" + Months.CAPITALISED + "|[A-Z][a-z]+ (?:Road|Street|Lane|Close|Avenue|Way)\\b)");

    private final Words words;
    private final ScanText text;
    /** The words of what is found already. */
    private final boolean[] covered;

    Neighbours(Words words) {
        this.words = words;
        this.text = words.text();
        this.covered = new boolean[text.words()];
    }

    /** Adds what the neighbours give away and lengthens what was found. */
    void join(List<Mention> mentions) {
        mentions.forEach(m -> Arrays.fill(covered, m.first(), m.last() + 1, true));
        mentions.replaceAll(m -> m.officer() || m.confidence() < SURE ? m : longer(m));
        boolean[] sure = new boolean[text.words()];
        mentions.stream().filter(m -> m.confidence() >= SURE).forEach(m -> Arrays.fill(sure, m.first(), m.last() + 1, true));
        List<Mention> found = new ArrayList<>();
        for (int w = 0; w < text.words(); w++) {
            if (!words.shaped(w, ScanText.CAPITAL) || words.taken(w) || words.shaped(w, ScanText.DIGIT)) {
                continue;
            }
            Mention mention = ALIASES.contains(text.lower(w)) && words.shaped(w, ScanText.ALL_CAPITALS) ? alias(w) : sure[w] ? null : at(w);
            if (mention != null) {
                found.add(mention);
                w = mention.last();
            }
        }
        mentions.removeIf(m -> found.stream().anyMatch(f -> f.first() <= m.last() && m.first() <= f.last()));
        mentions.addAll(found);
    }

    private Mention at(int w) {
        if (words.length(w) <= 3 && words.shaped(w, ScanText.ALL_CAPITALS) && seizedBy(w)) {
            return new Mention(w, w, text.start(w), text.end(w), 0.84, "the initials of the exhibit on this line, in a column of their own", PersonRole.OFFICER, true, List.of());
        }
        Kind kind = words.kind(w);
        if (kind == Kind.PARTICLE || kind == Kind.INITIAL || words.length(w) < 3) {
            return null;
        }
        boolean name = kind == Kind.LISTED || kind == Kind.UNKNOWN || kind == Kind.DOUBTFUL && words.has(w, Lexicon.GIVEN) && !words.has(w, NEVER);
        if (name && aged(w)) {
            return one(w, 0.84, "a name with an age");
        }
        if (kind == Kind.DOUBTFUL && words.has(w, Lexicon.GIVEN) && !words.has(w, NEVER) && !words.shaped(w, ScanText.ALL_CAPITALS) && person(w)) {
            return one(w, 0.82, "a given name before what only a person is or has");
        }
        if ((kind == Kind.UNKNOWN || kind == Kind.WORD && !words.has(w, NEVER | Lexicon.PLACE | Lexicon.BRAND)) && words.capital(w) && called(w)) {
            return one(w, 0.81, "a word with a capital behind a call");
        }
        if ((kind == Kind.UNKNOWN || kind == Kind.LISTED && words.has(w, Lexicon.SURNAME)) && words.kind(w + 1) == Kind.INITIAL && addressee(w)) {
            return Mention.of(words, w, w + 1, 0.82, "a surname and a letter with nothing around", null);
        }
        if (kind == Kind.UNKNOWN && words.kind(w + 1) == Kind.INITIAL && signature(w)) {
            return Mention.of(words, w, w + 1, 0.82, "a name and a letter alone on a line", null);
        }
        return name && paid(w) ? one(w, 0.82, "a name on the line of a payment") : null;
    }

    /** "KW/2 | KW | windowsill": the initials of whoever seized an exhibit, in the column behind its reference. */
    private boolean seizedBy(int w) {
        if (w == 0 || !column(words.between(w - 1, w)) || !words.exists(w + 1) || !column(words.between(w, w + 1))) {
            return false;
        }
        String s = text.text();
        int line = s.lastIndexOf('\n', text.start(w)) + 1;
        return text.start(w) - line < 60 && s.startsWith(text.word(w) + "/", line) && Character.isDigit(s.charAt(line + words.length(w) + 1));
    }

    private static boolean column(String gap) {
        return (gap.indexOf('|') >= 0 || gap.indexOf('\t') >= 0) && gap.indexOf('\n') < 0;
    }

    /** "HER SON EBUKA 11", "CHILD ZUZIA 4" and "Adeel is 18". */
    private boolean aged(int w) {
        int age = w + 1;
        if (words.has(w, NEVER)) {
            return false;
        }
        if (words.between(w, age).equals(" ") && IS.contains(text.lower(age))) {
            age++;
        } else if (!words.has(w - 1, Lexicon.RELATION | Lexicon.ROLE) || !words.between(w - 1, w).equals(" ")) {
            return false;
        }
        return words.exists(age) && words.length(age) <= 2 && words.between(age - 1, age).equals(" ") && YEARS.matcher(text.word(age)).matches()
                && !NO_AGE.matcher(text.after(text.end(age), 18)).lookingAt();
    }

    /** "Martin is dad", "Rose has a hammer": listed given names that are words too. */
    private boolean person(int w) {
        if (!words.spaceAfter(w) || words.shaped(w + 1, ScanText.CAPITAL) || !words.spaceAfter(w + 1)) {
            return false;
        }
        int behind = w + 2;
        if (HAS.contains(text.lower(w + 1))) {
            return HELD.contains(text.lower(behind));
        }
        return IS.contains(text.lower(w + 1)) && (words.has(behind, Lexicon.RELATION | Lexicon.ROLE)
                || OWNS.contains(text.lower(behind)) && words.spaceAfter(behind) && words.has(behind + 1, Lexicon.RELATION | Lexicon.ROLE));
    }

    /** "come on Gadge". */
    private boolean called(int w) {
        return words.exists(w - 2) && !words.shaped(w - 1, ScanText.CAPITAL) && (words.between(w - 1, w).equals(" ") || words.between(w - 1, w).equals(", ")) && words.between(w - 2, w - 1).equals(" ")
                && text.lower(w - 1).length() <= 5 && CALLS.contains(text.lower(w - 2) + " " + text.lower(w - 1)) && !(words.joined(w, w + 1) && words.capital(w + 1));
    }

    /** "To: Eccleshare W; Brown P", "(benef. Simionesku M, sic)". */
    private boolean addressee(int w) {
        if (words.length(w) < 4 || !words.between(w, w + 1).equals(" ") || words.abbreviation(w) || words.shaped(w, ScanText.DIGIT)) {
            return false;
        }
        String s = text.text();
        int end = text.end(w + 1);
        boolean closes = end >= s.length() || ";,<)|\n\r\t".indexOf(s.charAt(end)) >= 0 || s.startsWith("  ", end);
        int start = text.start(w);
        String before = words.between(w - 1, w);
        boolean opens = before.equals(": ") || before.equals("; ") || before.equals(". ") && words.length(w - 1) > 3 || start == 0 || s.charAt(start - 1) == '\t' || s.startsWith("  ", Math.max(0, start - 2)) || s.charAt(start - 1) == '\n' && s.startsWith("  ", end);
        return closes && opens;
    }

    /** "Rhi T" alone on a line. */
    private boolean signature(int w) {
        return words.capital(w) && words.between(w, w + 1).equals(" ") && words.between(w - 1, w).contains("\n\n") && endsLine(w + 1);
    }

    private boolean endsLine(int w) {
        String s = text.text();
        int end = text.end(w);
        return end >= s.length() || s.charAt(end) == '\n' || s.charAt(end) == '\r';
    }

    /** "FPO 04-29-09 60017755 CHIDUBEM": behind the account that was paid, with the way of payment before it. */
    private boolean paid(int w) {
        if (w == 0 || !words.shaped(w, ScanText.ALL_CAPITALS) || !words.taken(w - 1) || !words.shaped(w - 1, ScanText.DIGIT) || !words.spaceAfter(w - 1)) {
            return false;
        }
        for (int i = w - 2; i >= Math.max(0, w - 6) && words.spaceAfter(i) || i >= Math.max(0, w - 6) && words.between(i, i + 1).equals("-"); i--) {
            if (AuthorCode.payment(text.word(i)) && words.shaped(i, ScanText.ALL_CAPITALS)) {
                return true;
            }
        }
        return false;
    }

    /** "ALIAS 02 : WRAITH/ANTHONY PAUL" and "NICKNAME : TONY THE KEY". */
    private Mention alias(int w) {
        Matcher m = ALIAS.matcher(text.text()).region(text.end(w), Math.min(text.text().length(), text.end(w) + 70)).useAnchoringBounds(false);
        if (!m.lookingAt()) {
            return null;
        }
        int first = text.wordAt(m.start("name"));
        int last = text.wordAt(m.end("name") - 1);
        if (first <= w || last < first || words.has(first, Lexicon.NO_VALUE)) {
            return null;
        }
        List<String> parts = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            if (words.taken(i)) {
                return null;
            }
            if (words.has(i, Words.NAME) || words.kind(i) == Kind.UNKNOWN) {
                parts.add(text.lower(i));
            }
        }
        return new Mention(first, last, text.start(first), text.end(last), 0.86, "behind the label of another name", null, false, parts);
    }

    private Mention longer(Mention mention) {
        int first = mention.first();
        int last = mention.last();
        if (words.shouting(first) || !words.shaped(first, ScanText.CAPITAL) || !words.shaped(last, ScanText.CAPITAL)) {
            return mention;
        }
        if (first == last && words.kind(last + 1) == Kind.INITIAL && words.between(last, last + 1).equals(" ") && alone(first, last + 1)) {
            last++;
        }
        if (first == last && wordBefore(first)) {
            first--;
        }
        if (last == first + 1 && small(first) && small(last)) {
            if (syllable(last + 1, last) && !words.possessive(last)) {
                last++;
            } else if (syllable(first - 1, first - 1) && !words.shaped(first - 1, ScanText.SENTENCE_START) && !words.has(first - 1, Words.NAME | Lexicon.FUNCTION)) {
                first--;
            }
        }
        if (first == mention.first() && last == mention.last() || first < mention.first() && covered[first] || last > mention.last() && covered[last]) {
            return mention;
        }
        Arrays.fill(covered, first, last + 1, true);
        return Mention.of(words, first, last, mention.confidence(), mention.reason(), mention.role());
    }

    /** A name and a letter in quotation marks or alone on a line: "Emre A". */
    private boolean alone(int first, int last) {
        String s = text.text();
        int start = text.start(first);
        boolean quoted = start > 0 && s.charAt(start - 1) == '"' && s.startsWith("\"", text.end(last));
        return quoted || endsLine(last) && first > 0 && words.between(first - 1, first).contains("\n\n");
    }

    /** "Squeak Gaskin", "Bluebell Coyle": a word with a capital before a surname that no sentence begins with, or behind a label. */
    private boolean wordBefore(int surname) {
        int w = surname - 1;
        if (!words.exists(w) || words.taken(w) || !words.between(w, surname).equals(" ") || !words.capital(w) || words.shaped(w, ScanText.DIGIT | ScanText.ALL_CAPITALS) || words.length(w) < 3
                || words.kind(w) != Kind.WORD && words.kind(w) != Kind.DOUBTFUL || words.has(w, NEVER | Lexicon.BRAND | Lexicon.PLACE | Lexicon.PLACE_CUE | Lexicon.CUE | Lexicon.SAYS)) {
            return false;
        }
        boolean family = !words.has(surname, Lexicon.GIVEN) && words.has(surname, Lexicon.SURNAME) || words.kind(surname) == Kind.UNKNOWN;
        boolean labelled = words.between(w - 1, w).startsWith(":") && words.has(w - 1, Lexicon.FIELD | Lexicon.ROLE | Lexicon.RELATION);
        return family && (!words.shaped(w, ScanText.SENTENCE_START) || labelled) && !words.capital(w - 1) && (labelled || words.exists(w - 1) && words.between(w - 1, w).equals(" "));
    }

    private boolean small(int w) {
        return words.length(w) <= 5 && words.capital(w) && words.kind(w) != Kind.INITIAL && !words.shaped(w, ScanText.ALL_CAPITALS);
    }

    /** A third part of a name of short parts, as Vietnamese and Chinese names have: "Dinh Quoc Bang", "Sit Chi Kin". */
    private boolean syllable(int w, int left) {
        return words.exists(w) && words.exists(left + 1) && words.between(left, left + 1).equals(" ") && !words.taken(w) && small(w) && words.length(w) >= 2 && words.length(w) <= 4 && !words.shaped(w, ScanText.DIGIT)
                && !words.has(w, NEVER & ~Lexicon.FUNCTION | Lexicon.BRAND | Lexicon.SAYS) && !(w > left && words.joined(w, w + 1) && words.capital(w + 1));
    }

    private Mention one(int w, double confidence, String reason) {
        return Mention.of(words, w, w, confidence, reason, words.cues(w, w).personRole());
    }
}
