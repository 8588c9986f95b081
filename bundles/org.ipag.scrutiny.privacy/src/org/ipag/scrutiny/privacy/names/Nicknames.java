package org.ipag.scrutiny.privacy.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.ScanText;
import org.ipag.scrutiny.privacy.names.Words.Kind;

/**
 * What somebody is called besides the name, whatever word it is: behind words that say so ("a man I know as Spanner", "goes by Rusty"),
 * behind somebody's kin ("your brother Biscuit"), in brackets or quotation marks beside a name, and below a message.
 */
final class Nicknames {

    private static final double SURE = 0.8;
    private static final Set<String> KNOW = Set.of("know", "knows", "knew", "known");
    private static final Set<String> SAVED = Set.of("saved", "stored", "listed", "contact", "contacts");
    private static final Set<String> GO = Set.of("goes", "go", "went", "going");
    private static final Set<String> STREET = Set.of("street", "pet", "gang");
    private static final Set<String> EVERYBODY = Set.of("people", "everyone", "everybody", "mates", "friends", "they");
    private static final String ENDS = ".,;!?\"'\n";
    private static final Set<String> SELF = Set.of("himself", "herself", "themself", "themselves", "itself");
    private static final Set<String> CALL = Set.of("calls", "call", "called", "calling", "styles");
    private static final Set<String> WHOSE = Set.of("my", "your", "his", "her", "their", "our", "ur");
    /** Words with which a nickname may begin although they stand for kin or hold sentences together. */
    private static final Set<String> OPENING = Set.of("uncle", "auntie", "aunty", "aunt", "big", "little", "young", "old", "mad", "fat", "lil", "the", "mr", "mrs", "miss", "captain", "doctor", "dr", "king", "queen", "prince", "lady");
    private static final int NEVER = Lexicon.FUNCTION | Lexicon.CALENDAR | Lexicon.ROLE | Lexicon.RANK | Lexicon.FIELD | Lexicon.ACRONYM | Lexicon.GROUP | Lexicon.NO_VALUE | Lexicon.ORGANISATION
            | Lexicon.STREET | Lexicon.LABEL | Lexicon.TITLE | Lexicon.RELATION | Lexicon.NUMBER_WORD | Lexicon.BRAND | Lexicon.PLACE | Lexicon.DWELLING;
    private static final int LONGEST = 3;
    private static final Pattern NAMING = Pattern.compile("(?i)\\b(?:nam(?:ed|es|ing)|call(?:s|ed|ing)?|nicknamed?|aka|a\\.k\\.a\\.|alias|moniker|known|street name|tag)\\b[^.\\n]{0,20}\"$");

    private final Words words;
    private final ScanText text;
    private final String s;
    private final boolean[] covered;
    private final List<Mention> found = new ArrayList<>();

    Nicknames(Words words) {
        this.words = words;
        this.text = words.text();
        this.s = text.text();
        this.covered = new boolean[text.words()];
    }

    /** Adds the nicknames; a name found less surely, or only in part, gives way. */
    void join(List<Mention> mentions) {
        mentions.stream().filter(m -> m.confidence() >= SURE).forEach(m -> Arrays.fill(covered, m.first(), m.last() + 1, true));
        for (int w = 0; w < text.words(); w++) {
            announced(w);
            if (words.shaped(w, ScanText.CAPITAL) && !words.taken(w)) {
                if (w > 0 && text.start(w) > 0 && s.charAt(text.start(w) - 1) == '"') {
                    quotedBeforeSurname(w);
                    quotedBehindNaming(w);
                } else if (words.length(w) > 1) {
                    signed(w);
                }
            }
        }
        for (Mention mention : mentions) {
            if (mention.confidence() >= SURE) {
                bracket(mention);
            }
        }
        mentions.removeIf(m -> found.stream().anyMatch(f -> f.first() <= m.last() && m.first() <= f.last() && (f.last() - f.first() > m.last() - m.first() || m.confidence() < SURE)));
        found.stream().filter(f -> mentions.stream().noneMatch(m -> f.first() <= m.last() && m.first() <= f.last())).toList().forEach(mentions::add);
    }

    /** Looks behind a word that may announce what somebody is called. */
    private void announced(int w) {
        if (text.lower(w).equals("name") && words.exists(w - 1) && STREET.contains(text.lower(w - 1))) {
            nickname(w + 1, false);
            return;
        }
        if (!words.has(w, Lexicon.FUNCTION | Lexicon.CUE | Lexicon.RELATION | Lexicon.ROLE | Lexicon.SAYS) && !(words.length(w) == 3 && s.startsWith("say", text.start(w))) || words.length(w) > 2 && words.length(w) < 7 && !words.has(w, Lexicon.RELATION | Lexicon.ROLE) && (w == 0 || !EVERYBODY.contains(text.lower(w - 1)))) {
            return;
        }
        String word = text.lower(w);
        switch (word) {
            case "as" -> {
                int verb = back(w, KNOW, 4);
                if (verb >= 0 && !words.has(verb - 1, Lexicon.ORGANISATION | Lexicon.STREET | Lexicon.DWELLING | Lexicon.THING | Lexicon.PLACE) || back(w, SAVED, 2) >= 0) {
                    nickname(w + 1, false);
                }
            }
            case "say", "says", "call", "calls" -> {
                if (w > 0 && EVERYBODY.contains(text.lower(w - 1)) && words.between(w - 1, w).equals(" ") && words.exists(w + 1) && ENDS.indexOf(text.end(w + 1) < s.length() ? s.charAt(text.end(w + 1)) : '.') >= 0) {
                    nickname(w + 1, false);
                }
            }
            case "by" -> {
                if (back(w, GO, 1) >= 0) {
                    nickname(w + 1, false);
                }
            }
            case "himself", "herself", "themselves", "themself" -> {
                if (SELF.contains(word) && back(w, CALL, 1) >= 0) {
                    nickname(w + 1, false);
                }
            }
            default -> {
                if (words.has(w, Lexicon.RELATION | Lexicon.ROLE) && words.exists(w - 1) && WHOSE.contains(text.lower(w - 1)) && words.between(w - 1, w).equals(" ")) {
                    nickname(w + 1, true);
                }
            }
        }
    }

    /** Where one of some words stands so many words before another at most, on the same line; or -1. */
    private int back(int w, Set<String> before, int far) {
        for (int i = w - 1; i >= Math.max(0, w - far) && words.between(i, i + 1).equals(" "); i--) {
            if (before.contains(text.lower(i))) {
                return i;
            }
        }
        return -1;
    }

    private void nickname(int first, boolean kin) {
        if (!words.exists(first)) {
            return;
        }
        String gap = words.between(first - 1, first);
        boolean quoted = gap.equals(" \"") || gap.equals(" '");
        if (!gap.equals(" ") && !quoted || !words.shaped(first, ScanText.CAPITAL) || words.shouting(first) && !quoted || words.taken(first) || words.shaped(first, ScanText.DIGIT)) {
            return;
        }
        boolean opening = OPENING.contains(text.lower(first)) && !kin;
        if (!opening && words.has(first, quoted ? Lexicon.RANK : words.shaped(first, ScanText.ALL_CAPITALS) ? NEVER : NEVER & ~(Lexicon.ACRONYM | Lexicon.LABEL)) || words.shaped(first, ScanText.ALL_CAPITALS) && words.length(first) < 5) {
            return;
        }
        int last = first;
        while (last - first < LONGEST - 1 && words.between(last, last + 1).equals(" ") && words.shaped(last + 1, ScanText.CAPITAL) && !words.taken(last + 1) && !words.shaped(last + 1, ScanText.DIGIT) && !words.possessive(last)) {
            last++;
        }
        if (opening && last == first && !quoted || words.has(last, Lexicon.STREET | Lexicon.ORGANISATION | Lexicon.DWELLING | Lexicon.CALENDAR) && !words.has(last, Words.NAME) && !quoted) {
            return;
        }
        if (words.spaceAfter(last) && words.shaped(last + 1, ScanText.DIGIT) && !quoted) {
            return;
        }
        boolean closes = quoted && text.end(last) < s.length() && s.charAt(text.end(last)) == gap.charAt(1);
        add(first, last, closes ? text.start(first) - 1 : text.start(first), closes ? text.end(last) + 1 : text.end(last), kin ? 0.81 : 0.83, "what somebody is called", closes && last > first);
    }

    /** {@code PS "Dusty" Millar} and {@code "Mad Max" Pinnock}: a nickname in quotation marks before a surname. */
    private void quotedBeforeSurname(int first) {
        int last = first;
        while (last - first < 2 && words.between(last, last + 1).equals(" ") && words.shaped(last + 1, ScanText.CAPITAL)) {
            last++;
        }
        int surname = last + 1;
        boolean family = words.between(last, surname).equals("\" ") && words.shaped(surname, ScanText.CAPITAL) && !words.taken(surname) && words.length(surname) > 2
                && (words.has(surname, Lexicon.SURNAME) || words.kind(surname) == Kind.UNKNOWN || words.kind(surname) == Kind.LISTED) && !words.has(surname, NEVER & ~Lexicon.PLACE);
        if (!family || covered[first] || words.shaped(first, ScanText.DIGIT)) {
            return;
        }
        boolean officer = words.has(first - 1, Lexicon.RANK) && words.between(first - 1, first).equals(" \"");
        Mention plain = Mention.of(words, surname, surname, 0.85, "a nickname in quotation marks before a surname", null);
        found.add(new Mention(officer ? first - 1 : first, surname, officer ? text.start(first - 1) : text.start(first) - 1, text.end(surname), 0.85, plain.reason(), officer ? PersonRole.OFFICER : null, officer, plain.parts()));
        Arrays.fill(covered, first, surname + 1, true);
    }

    /** {@code Denied. Named another, "Slimz".}: a word of no language in quotation marks, where somebody is named. */
    private void quotedBehindNaming(int w) {
        boolean quoted = text.end(w) < s.length() && (s.charAt(text.end(w)) == '"' || ENDS.indexOf(s.charAt(text.end(w))) >= 0 && s.startsWith("\"", text.end(w) + 1));
        boolean shaped = text.meaning(w) == 0 && words.length(w) >= 3 && words.length(w) <= 12 && !words.shaped(w, ScanText.DIGIT) && words.vowels(w);
        if (quoted && shaped && !covered[w] && NAMING.matcher(text.before(text.start(w), 34)).find()) {
            add(w, w, text.start(w), text.end(w), 0.82, "what somebody is called", false);
        }
    }

    /** {@code Zubair (zubi)}, {@code NIAZI ("Q")}, {@code Filmon Tesfay, fam. "Fili"}. */
    private void bracket(Mention name) {
        int w = name.last() + 1;
        if (!words.exists(w) || name.end() != text.end(name.last())) {
            return;
        }
        String gap = words.between(name.last(), w);
        String behind = s.substring(text.end(w), Math.min(s.length(), text.end(w) + 2));
        boolean quoted = gap.equals(" (\"") && behind.startsWith("\")");
        boolean small = gap.equals(" (") && behind.startsWith(")") && text.meaning(w) == 0 && words.length(w) >= 3 && words.length(w) <= 7 && !words.shaped(w, ScanText.DIGIT | ScanText.ALL_CAPITALS) && words.vowels(w) && alike(name, w);
        if ((quoted || small) && !covered[w] && !words.taken(w)) {
            add(w, w, text.start(w), text.end(w), 0.82, "beside a name, in brackets", false);
        }
    }

    /** Whether a word begins as a part of a name does. */
    private boolean alike(Mention name, int w) {
        return name.parts().stream().anyMatch(p -> p.length() > 2 && p.charAt(0) == text.lower(w).charAt(0) && p.charAt(1) == text.lower(w).charAt(1));
    }

    /** "Az" alone below the last line of a message. */
    private void signed(int w) {
        int start = text.start(w);
        int end = text.end(w);
        if (w < 3 || start == 0 || s.charAt(start - 1) != '\n' && !s.startsWith("- ", start - 2) && !s.startsWith("~ ", Math.max(0, start - 2)) || words.length(w) > 12 || words.shaped(w, ScanText.DIGIT | ScanText.ALL_CAPITALS)) {
            return;
        }
        int line = s.indexOf('\n', end);
        String rest = s.substring(end, line < 0 ? s.length() : line).strip();
        if (!rest.isEmpty() && !rest.matches("[xX]{1,3}|[.]|:\\)")) {
            return;
        }
        String next = line < 0 ? "" : s.substring(line, Math.min(s.length(), line + 6)).strip();
        boolean below = s.indexOf('\n', line + 1) == line + 1 || line < 0 || next.isEmpty() || next.startsWith(">") || next.startsWith("--") || next.startsWith("__");
        int previous = start - 1;
        while (previous > 0 && (Character.isWhitespace(s.charAt(previous)) || s.charAt(previous) == '-' || s.charAt(previous) == '>')) {
            previous--;
        }
        boolean sentence = ".!?)\",".indexOf(s.charAt(previous)) >= 0;
        Kind kind = words.kind(w);
        boolean name = kind == Kind.UNKNOWN || kind == Kind.LISTED || kind == Kind.DOUBTFUL && words.has(w, Lexicon.GIVEN) && !words.has(w, Lexicon.FUNCTION | Lexicon.CALENDAR | Lexicon.FIELD);
        if (below && sentence && name && !covered[w]) {
            add(w, w, start, end, 0.8, "alone below a message", false);
        }
    }

    private void add(int first, int last, int start, int end, double confidence, String reason, boolean whole) {
        for (int w = first; w <= last; w++) {
            if (covered[w]) {
                return;
            }
        }
        List<String> parts = new ArrayList<>();
        for (int w = first; w <= last; w++) {
            if (first == last || !words.has(w, Lexicon.ENGLISH | NEVER)) {
                parts.add(text.lower(w));
            }
        }
        found.add(new Mention(first, last, whole ? start : text.start(first), whole ? end : text.end(last), confidence, reason, words.cues(first, last).personRole(), false, parts));
        Arrays.fill(covered, first, last + 1, true);
    }
}
