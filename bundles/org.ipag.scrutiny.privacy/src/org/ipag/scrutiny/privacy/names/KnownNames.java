package org.ipag.scrutiny.privacy.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.ScanText;

/**
 * Second pass: names that the first pass is sure of are looked for again everywhere, in part, in any case, as initials, and
 * with a slip of the pen.
 */
final class KnownNames {

    private static final Set<String> FAMILY = Set.of("family", "families", "household", "brothers", "sisters", "children", "boys", "girls", "residence", "house", "home", "address");
    private static final Set<String> OF_TIME = Set.of("since", "in", "until", "till", "early", "mid", "late", "next", "every", "each");
    private static final Set<String> ROADS = Set.of("close", "way", "street", "road", "lane", "avenue", "drive", "crescent", "terrace", "grove", "gardens", "mews", "rd", "ave");
    private static final Pattern WORDS = Pattern.compile("[ ,.]+");
    private static final Pattern PARTS = Pattern.compile("[ ,.-]+");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}(?:st|nd|rd|th)");
    /** Short for what somebody is, although Vic is a name, too. */
    private static final Set<String> SHORT_ROLES = Set.of("vic", "sus", "susp", "wit", "compl");
    private static final double SURE = 0.8;
    private static final int CROWD = 400;

    private final Words words;
    private final Set<String> parts = new HashSet<>();
    private final List<String> longParts = new ArrayList<>();
    /** In a text with very many names only those that begin alike are compared. */
    private final Map<String, List<String>> byBeginning = new HashMap<>();
    /** Parts written in small letters once, as in a chat; they may be ordinary words and still be the name again. */
    private final Set<String> small = new HashSet<>();
    private final Set<String> initials = new HashSet<>();
    /** The first letters of names of persons. */
    private final Set<String> letters = new HashSet<>();

    KnownNames(Words words, List<Mention> mentions, Set<String> told) {
        this.words = words;
        for (Mention mention : mentions) {
            if (mention.confidence() >= SURE) {
                add(mention.parts());
                if (!words.shaped(mention.last(), ScanText.CAPITAL)) {
                    mention.parts().stream().filter(p -> p.length() > 2).forEach(small::add);
                }
                if (!mention.officer()) {
                    mention.parts().stream().filter(p -> p.length() > 1).map(p -> p.substring(0, 1)).forEach(letters::add);
                    addInitials(words.text().text().substring(mention.start(), mention.end()));
                }
            }
        }
        for (String name : told) {
            tell(name);
        }
        parts.stream().filter(p -> p.length() >= 4).forEach(longParts::add);
        longParts.forEach(p -> byBeginning.computeIfAbsent(p.substring(0, 2), b -> new ArrayList<>()).add(p));
    }

    /** A name told from elsewhere, without the title, rank or number that may stand with it. */
    private void tell(String name) {
        Lexicon lexicon = words.text().lexicon();
        List<String> plain = new ArrayList<>();
        for (String part : ScanText.foldWord(name).split("[^\\p{L}\\d]+")) {
            boolean rank = (lexicon.meaning(part) & (Lexicon.RANK | Lexicon.TITLE | Lexicon.ROLE)) != 0;
            if (!part.isEmpty() && !rank && part.chars().allMatch(Character::isLetter)) {
                plain.add(part);
            }
        }
        add(plain);
        addInitials(String.join(" ", plain));
    }

    private void add(List<String> nameParts) {
        for (String part : nameParts) {
            if (part.length() >= 2 && !part.equals("miss")) {
                parts.add(part);
            }
        }
    }

    /** Letters as people write them: one a written word, or one a part of a double name. */
    private void addInitials(String name) {
        addInitials(name, WORDS);
        if (name.indexOf('-') >= 0) {
            addInitials(name, PARTS);
        }
    }

    private void addInitials(String name, Pattern separator) {
        StringBuilder letters = new StringBuilder();
        String lower = name.toLowerCase(Locale.ROOT);
        for (String part : separator.split(lower)) {
            if (!part.isEmpty() && Character.isLetter(part.charAt(0)) && (part.length() > 3 || !Character.isLowerCase(name.charAt(Math.max(0, lower.indexOf(part))))
                    || name.equals(lower))) {
                letters.append(part.charAt(0));
            }
        }
        if (name.contains(",") && letters.length() >= 2) {
            initials.add(letters.substring(1) + letters.charAt(0));
        }
        if (letters.length() >= 2 && letters.length() <= 4) {
            initials.add(letters.toString());
            if (letters.length() == 3) {
                initials.add("" + letters.charAt(0) + letters.charAt(2));
            }
        }
    }

    List<Mention> find(boolean[] covered) {
        List<Mention> found = new ArrayList<>();
        if (parts.isEmpty()) {
            return found;
        }
        for (int w = 0; w < words.text().words(); w++) {
            if (words.taken(w) || covered[w] || words.shaped(w, ScanText.DIGIT)) {
                continue;
            }
            Mention mention = words.length(w) <= 4 && words.shaped(w, ScanText.ALL_CAPITALS) ? initials(w, covered) : null;
            if (mention == null && words.length(w) >= 2) {
                mention = part(w);
            }
            if (mention != null) {
                found.add(mention);
                for (int i = mention.first(); i <= mention.last(); i++) {
                    covered[i] = true;
                }
            }
        }
        return found;
    }

    private Mention part(int w) {
        int meaning = words.text().meaning(w);
        boolean english = (meaning & (Lexicon.ENGLISH | Lexicon.FUNCTION | Lexicon.CALENDAR | Lexicon.PLACE | Lexicon.GROUP | Lexicon.BRAND
                | Lexicon.ORGANISATION | Lexicon.STREET | Lexicon.TITLE | Lexicon.ROLE | Lexicon.FIELD | Lexicon.RANK | Lexicon.ACRONYM)) != 0;
        boolean capital = words.capital(w);
        if ((meaning & Lexicon.CALENDAR) != 0 && dated(w)) {
            return null;
        }
        if (english && !capital && !words.shouting(w)) {
            boolean again = (meaning & (Lexicon.FUNCTION | Lexicon.ROLE | Lexicon.RELATION | Lexicon.SAYS)) == 0 && small.contains(words.text().lower(w)) && !words.cues(w, w).article;
            return again ? one(w, 0.8, "a name written in small letters elsewhere in this text") : null;
        }
        if (english && !capital) {
            return shouted(w, meaning);
        }
        String lower = words.text().lower(w);
        if (dotted(w)) {
            return null;
        }
        if (capital && lower.equals("st") && words.joined(w, w + 1) && parts.contains(words.text().lower(w + 1)) && parts.contains("st")) {
            return new Mention(w, w + 1, words.text().start(w), words.text().end(w + 1), 0.9, "a name used elsewhere in this text", null, false, List.of("st", words.text().lower(w + 1)));
        }
        if (capital && lower.length() > 3 && lower.endsWith("s") && parts.contains(lower.substring(0, lower.length() - 1)) && words.exists(w - 1) && words.text().lower(w - 1).equals("the")) {
            return one(w, 0.84, "the family of a name used elsewhere in this text");
        }
        if (english && familyBehind(w) && parts.contains(lower)) {
            return one(w, 0.84, "a name used elsewhere in this text, before a word for a family");
        }
        if (lower.equals("st") || words.length(w) <= 3 && words.shaped(w, ScanText.ALL_CAPITALS) && (meaning & (Lexicon.ROLE | Lexicon.ACRONYM)) != 0) {
            return null;
        }
        if (parts.contains(lower)) {
            if (words.length(w) == 2 && !capital || SHORT_ROLES.contains(lower) && (meaning & Lexicon.ROLE) != 0) {
                return null;
            }
            if (capital && words.cues(w, w).article && (meaning & (Lexicon.PARTICLE | Lexicon.TITLE)) != 0) {
                return null;
            }
            if (streetBehind(w)) {
                return null;
            }
            if (w > 0 && words.text().lower(w - 1).equals("st") && words.joined(w - 1, w) && parts.contains("st")) {
                return new Mention(w - 1, w, words.text().start(w - 1), words.text().end(w), 0.9, "a name used elsewhere in this text", null, false, List.of("st", lower));
            }
            if (english) {
                Cues cues = words.cues(w, w);
                boolean start = words.shaped(w, ScanText.SENTENCE_START);
                if (start && (meaning & Lexicon.FUNCTION) != 0 && words.spaceAfter(w) && words.has(w + 1, Lexicon.FUNCTION) && !cues.says || start && (meaning & Lexicon.SAYS) != 0 && !cues.says) {
                    return null;
                }
                if ((meaning & (Lexicon.FUNCTION | Lexicon.CALENDAR | Lexicon.PLACE | Lexicon.ORGANISATION | Lexicon.ACRONYM | Lexicon.GROUP)) != 0 && !cues.any()) {
                    boolean quarter = words.exists(w - 1) && Surroundings.QUARTERS.contains(words.text().lower(w - 1));
                    return start && !(words.spaceAfter(w) && NameWeights.goesOn(words, w + 1)) || cues.place || quarter || (meaning & Lexicon.FUNCTION) != 0 ? null : one(w, 0.8, "part of a name used elsewhere in this text, also an ordinary word");
                }
                boolean role = (meaning & (Lexicon.ROLE | Lexicon.RELATION)) != 0;
                return one(w, cues.any() ? 0.9 : start ? role ? 0.5 : 0.8 : cues.article ? 0.5 : 0.84, "part of a name used elsewhere in this text, also an ordinary word");
            }
            return one(w, capital ? 0.92 : 0.86, "part of a name used elsewhere in this text");
        }
        if (!english && !capital && lower.length() > 4 && lower.endsWith("s") && words.has(w + 1, Lexicon.RELATION) && (words.text().lexicon().meaning(lower.substring(0, lower.length() - 1)) & Words.NAME) != 0) {
            return one(w, 0.8, "a name with an s before somebody's kin");
        }
        if (!english && lower.length() > 4 && lower.endsWith("s") && (capital || small.contains(lower.substring(0, lower.length() - 1)) || words.has(w + 1, Lexicon.RELATION)) && parts.contains(lower.substring(0, lower.length() - 1)) && words.spaceAfter(w) && !streetBehind(w)) {
            return one(w, 0.82, "a name used elsewhere in this text, with an s");
        }
        if (!english && called(w, lower)) {
            return one(w, 0.8, "the beginning of a name used elsewhere in this text");
        }
        if (english || words.length(w) < 4 || !words.shaped(w, ScanText.CAPITAL) && words.length(w) < 5) {
            return null;
        }
        String close = close(lower);
        if (close != null && !streetBehind(w) && (!words.cues(w, w).place || words.length(w) >= 6 && words.exists(w - 1) && words.text().lower(w - 1).equals("at")) && !(words.exists(w - 1) && words.text().lower(w - 1).equals("from"))) {
            return one(w, capital ? 0.83 : 0.81, "one or two letters away from a name used elsewhere in this text");
        }
        return null;
    }

    /** "just me and Nas." of Nasreen: the beginning of a known name, where a person stands. */
    private boolean called(int w, String lower) {
        if (lower.length() < 3 || lower.length() > 6 || !words.capital(w) || words.shaped(w, ScanText.ALL_CAPITALS) || longParts.size() > CROWD) {
            return false;
        }
        Cues cues = words.cues(w, w);
        return !cues.place && !cues.article && !streetBehind(w) && byBeginning.getOrDefault(lower.substring(0, 2), List.of()).stream().anyMatch(p -> p.length() >= lower.length() + 2 && p.startsWith(lower));
    }

    /** "DUNG SAYS", "TO POPPY": in a line of capitals a name known for sure that is an ordinary word too, where a person may stand. */
    private Mention shouted(int w, int meaning) {
        if ((meaning & (Lexicon.GIVEN | Lexicon.SURNAME)) == 0 || !parts.contains(words.text().lower(w)) || words.length(w) < 3
                || (meaning & (Lexicon.CALENDAR | Lexicon.PLACE | Lexicon.GROUP | Lexicon.ORGANISATION | Lexicon.STREET | Lexicon.TITLE | Lexicon.ROLE | Lexicon.RANK
                        | Lexicon.LABEL | Lexicon.FIELD | Lexicon.ACRONYM)) != 0 || streetBehind(w)) {
            return null;
        }
        Cues cues = words.cues(w, w);
        boolean opens = words.shaped(w, ScanText.SENTENCE_START);
        boolean small = (meaning & Lexicon.FUNCTION) != 0;
        if (small && !(opens && cues.says)) {
            return null;
        }
        return cues.any() || opens || (meaning & Lexicon.GIVEN) != 0 && !cues.article ? one(w, cues.any() || opens ? 0.82 : 0.8, "part of a name used elsewhere in this text, in a line of capitals") : null;
    }

    /** "12 April", "June 2026" and "since June": a month is meant, also where somebody is called so. */
    private boolean dated(int w) {
        return words.shaped(w - 1, ScanText.DIGIT) && words.length(w - 1) <= 4 && words.between(w - 1, w).equals(" ") || words.spaceAfter(w) && words.shaped(w + 1, ScanText.DIGIT) && (words.length(w + 1) == 4 || DAY.matcher(words.text().word(w + 1)).matches())
                || words.exists(w - 1) && OF_TIME.contains(words.text().lower(w - 1));
    }

    /** A piece of an account or an address: kez.sowerbz, tasos@. */
    private boolean dotted(int w) {
        String s = words.text().text();
        int start = words.text().start(w);
        int end = words.text().end(w);
        boolean before = start > 1 && "._@".indexOf(s.charAt(start - 1)) >= 0 && Character.isLetterOrDigit(s.charAt(start - 2)) && s.charAt(start - 2) != ' ' && Character.isLowerCase(s.charAt(start));
        boolean behind = end + 1 < s.length() && "._@".indexOf(s.charAt(end)) >= 0 && Character.isLowerCase(s.charAt(end + 1)) && Character.isLowerCase(s.charAt(start));
        return before || behind;
    }

    private boolean familyBehind(int w) {
        return words.spaceAfter(w) && FAMILY.contains(words.text().lower(w + 1));
    }

    private boolean streetBehind(int w) {
        int next = w + 1;
        boolean alike = words.shaped(w, ScanText.CAPITAL) == words.shaped(next, ScanText.CAPITAL) && words.between(w, next).equals(" ");
        if (alike && (ROADS.contains(words.exists(next) ? words.text().lower(next) : "") || words.shouting(w) && words.has(next, Lexicon.ORGANISATION) && !words.has(next, Words.NAME | Lexicon.SAYS | Lexicon.RANK))) {
            return true;
        }
        return words.joined(w, w + 1) && words.capital(w + 1) && words.has(w + 1, Lexicon.STREET | Lexicon.ORGANISATION) && !words.has(w + 1, Words.NAME);
    }

    private String close(String word) {
        List<String> near = longParts.size() <= CROWD ? longParts : byBeginning.getOrDefault(word.substring(0, 2), List.of());
        for (String part : near) {
            int allowed = Math.min(word.length(), part.length()) >= 8 ? 2 : 1;
            if (Math.abs(part.length() - word.length()) <= allowed && (part.charAt(0) == word.charAt(0) || part.length() > 5)
                    && Closeness.within(word, part, allowed)) {
                return part;
            }
        }
        return null;
    }

    private Mention initials(int w, boolean[] covered) {
        String s = words.text().text();
        StringBuilder letters = new StringBuilder();
        int last = w;
        boolean dotted = false;
        if (words.length(w) == 1) {
            letters.append(words.text().word(w));
            while (words.exists(last + 1) && words.length(last + 1) == 1 && words.shaped(last + 1, ScanText.CAPITAL) && !covered[last + 1]
                    && dotOrSpace(words.between(last, last + 1)) && letters.length() < 4) {
                last++;
                letters.append(words.text().word(last));
            }
            dotted = last > w && words.between(w, w + 1).startsWith(".");
            if (letters.length() < 2) {
                return letter(w);
            }
        } else {
            letters.append(words.text().word(w));
            boolean bracket = words.between(w - 1, w).equals(" (") && s.startsWith(")", words.text().end(w)) && w > 0 && covered[w - 1];
            boolean column = words.exists(w + 1) && (words.between(w, w + 1).startsWith("  ") || words.between(w, w + 1).startsWith("\t")) && words.between(w, w + 1).isBlank()
                    && words.shaped(w, ScanText.SENTENCE_START) && words.between(w, w + 1).indexOf('\n') < 0 && !words.text().lower(w).equals("gp");
            boolean speaks = bracket || column || words.spaceAfter(w) && words.has(w + 1, Lexicon.SAYS) && !words.shaped(w + 1, ScanText.CAPITAL) && !words.has(w, Lexicon.FUNCTION);
            if (words.has(w, Lexicon.ACRONYM | Lexicon.RANK | Lexicon.TITLE | Lexicon.FUNCTION | Lexicon.ROLE | Lexicon.FIELD) && !speaks && !(words.between(w, w + 1).equals("-") && words.length(w + 1) == 1 && words.shaped(w + 1, ScanText.CAPITAL)) || words.shouting(w) && words.length(w) == 2 && words.has(w, Lexicon.ENGLISH)) {
                return null;
            }
        }
        while (words.between(last, last + 1).equals("-") && words.length(last + 1) <= 2 && words.shaped(last + 1, ScanText.ALL_CAPITALS) && !words.shaped(last + 1, ScanText.DIGIT)) {
            // "AS-M" of Sarpong-Mensah.
            last++;
            letters.append(words.text().word(last));
        }
        if (!initials.contains(letters.toString().toLowerCase(Locale.ROOT))) {
            return null;
        }
        int end = words.text().end(last);
        if (end < s.length() && (s.charAt(end) == '/' || s.charAt(end) == '.') && end + 1 < s.length() && Character.isDigit(s.charAt(end + 1))) {
            return null;
        }
        Cues cues = words.cues(w, last);
        if (!dotted && words.spaceAfter(last) && words.shaped(last + 1, ScanText.DIGIT) && words.length(last + 1) <= 4) {
            return null;
        }
        if (dotted && end < s.length() && s.charAt(end) == '.') {
            end++;
        }
        double confidence = dotted ? 0.87 : cues.any() || words.exists(last + 1) && words.text().start(last + 1) - end <= 2 && words.has(last + 1, Lexicon.SAYS) ? 0.86 : 0.83;
        return new Mention(w, last, words.text().start(w), Math.min(end, s.length()), confidence, "the initials of a name used elsewhere in this text", cues.personRole(), false,
                letters.chars().mapToObj(c -> String.valueOf((char) Character.toLowerCase(c))).toList());
    }

    /** "H. owes him", "and F told him": one letter of a name, where only a person can stand. */
    private Mention letter(int w) {
        String gap = words.between(w, w + 1);
        String word = words.text().lower(w);
        boolean verb = words.exists(w + 1) && (gap.equals(" ") || gap.equals(". ")) && !words.shaped(w + 1, ScanText.CAPITAL) && (words.has(w + 1, Lexicon.SAYS) || Cues.told(words, w) || NameWeights.goesOn(words, w + 1)) && !words.has(w + 1, Lexicon.CALENDAR);
        if (!verb || words.shouting(w) || word.equals("a") || word.equals("i") || !letters.contains(word)) {
            return null;
        }
        boolean opens = words.shaped(w, ScanText.SENTENCE_START) || words.has(w - 1, Lexicon.SAYS | Lexicon.FUNCTION) && words.between(w - 1, w).equals(" ") && !words.shaped(w - 1, ScanText.CAPITAL | ScanText.DIGIT);
        if (!opens) {
            return null;
        }
        int end = words.text().end(w) + (gap.startsWith(".") ? 1 : 0);
        return new Mention(w, w, words.text().start(w), end, 0.8, "the first letter of a name used elsewhere in this text, before a verb", null, false, List.of(word));
    }

    /** "left messages for Young K.": the first letter of another part of the name behind this one. */
    private boolean initialBehind(int w) {
        int next = w + 1;
        return words.exists(next) && words.between(w, next).equals(" ") && words.length(next) == 1 && words.shaped(next, ScanText.CAPITAL) && "AI".indexOf(words.text().word(next).charAt(0)) < 0 && letters.contains(words.text().lower(next))
                && words.length(w) > 2 && !words.taken(next) && !words.between(next, next + 1).startsWith("'") && !words.between(next, next + 1).startsWith("-");
    }

    private static boolean dotOrSpace(String gap) {
        return gap.isEmpty() || gap.equals(".") || gap.equals("-") || gap.equals(" ") || gap.equals(". ");
    }

    private Mention one(int w, double confidence, String reason) {
        Cues cues = words.cues(w, w);
        if (initialBehind(w)) {
            return new Mention(w, w + 1, words.text().start(w), words.text().end(w + 1), confidence, reason, cues.personRole(), false, List.of(words.text().lower(w)));
        }
        return new Mention(w, w, words.text().start(w), words.text().end(w), confidence, reason, cues.personRole(), false, List.of(words.text().lower(w)));
    }
}
