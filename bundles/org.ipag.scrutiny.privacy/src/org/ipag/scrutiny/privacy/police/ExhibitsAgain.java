package org.ipag.scrutiny.privacy.police;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.Detection;
import org.ipag.scrutiny.privacy.IdentifierType;
import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.findings.Finds;
import org.ipag.scrutiny.privacy.findings.NameParts;
import org.ipag.scrutiny.privacy.findings.SoFar;
import org.ipag.scrutiny.privacy.words.WordSections;

/**
 * Exhibit references that are written in another way than the first: somebody's initials and a number, in small letters, with a space or
 * with nothing between. Initials count that stand in another exhibit's reference or are those of somebody in the text. Looked at last.
 */
public final class ExhibitsAgain {

    private static final WordSections WORDS = WordSections.load("words/exhibits.txt");
    private static final Pattern REFERENCE = Pattern.compile("(?<![\\p{L}\\p{N}/.@-])(?<letters>[A-Za-z]{2,3})(?<sign> ?[/.-] ?| ?)(?<number>\\d{1,2})(?![\\p{L}\\p{N}/%:-]|[.,]\\d)");
    private static final Pattern BEFORE = Pattern.compile("(?i)(?:\\b" + WORDS.alternatives("before a reference again") + "\\s|[|\\t\\n>~(]|^)\\s*$");
    /** What is said of an exhibit only. */
    private static final Pattern SAID = Pattern.compile("(?i)(?:\\b" + WORDS.alternatives("said of exhibits only") + "\\s|[|\\t\\n~]|^)\\s*$");
    /** What stands directly before an exhibit's reference and hardly before anything else. */
    private static final Pattern PRODUCED = Pattern.compile("(?i)(?:\\b(?:screenshots|(?:the|my|his|her|phone|their) (?:footage|film|filming|clip|recording)|filming|sent a clip|checked against|(?:replaced|superseded) by|extracted as|downloaded as|exhib(?:it)?s?|exhibits are|clip \\d+ of \\d+ -|examination report|seized an? [a-z]+|as|been sent|shown|(?:one|the) (?:bottle|box|bag|knife|phone|note))[,:]?\\s+| {4,})$");
    /** What things are exhibits, told directly behind the reference: "SN5 lift from sill". */
    private static final Pattern THING_BEHIND = Pattern.compile("(?i) " + WORDS.alternatives("thing behind a reference") + "\\b");
    /** A reference that begins a row. */
    private static final Pattern ROW = Pattern.compile("(?m)^(?<letters>[A-Za-z]{2,3}) ?[/.-]? ?\\d{1,2}(?=\\t| \\| | [A-Za-z])");
    private static final int ROWS = 3;
    private static final int NO_INITIALS = Lexicon.FUNCTION | Lexicon.ACRONYM | Lexicon.RANK | Lexicon.LABEL | Lexicon.CALENDAR | Lexicon.FIELD | Lexicon.STREET | Lexicon.NO_VALUE | Lexicon.BRAND;
    private static final double SURE = 0.8;
    private static final int LOOKED_BACK = 16;

    private final SoFar soFar;
    private final String text;
    private final Lexicon lexicon;
    private final Finds finds;
    /** The letters of exhibits found, and the initials of people. */
    private final Set<String> exhibits = new HashSet<>();
    private final Set<String> people = new HashSet<>();
    /** The letters with which the words of their names begin. */
    private final Set<Character> surnames = new HashSet<>();

    private ExhibitsAgain(SoFar soFar, Finds finds) {
        this.soFar = soFar;
        this.text = soFar.original();
        this.lexicon = soFar.text().lexicon();
        this.finds = finds;
    }

    /** Finds them in a text. */
    public static void find(SoFar soFar, Finds finds) {
        new ExhibitsAgain(soFar, finds).find();
    }

    private void find() {
        for (Detection d : soFar.found()) {
            if (d.confidence() >= SURE && d.type().equals(IdentifierType.EXHIBIT.key())) {
                exhibits.add(d.text().replaceAll("[^\\p{L}].*", "").toUpperCase(Locale.ROOT));
            } else if (d.confidence() >= SURE && d.named()) {
                people.addAll(initials(d.text()));
                surname(d.text());
            }
        }
        rows();
        if (exhibits.isEmpty() && surnames.isEmpty()) {
            return;
        }
        Matcher m = REFERENCE.matcher(text).useTransparentBounds(true);
        for (int digit = 0; digit < text.length(); digit++) {
            if (!Character.isDigit(text.charAt(digit)) || !m.region(lettersBefore(digit), Math.min(text.length(), digit + 3)).lookingAt()) {
                continue;
            }
            digit = m.end();
            String letters = m.group("letters").toUpperCase(Locale.ROOT);
            boolean known = exhibits.contains(letters);
            if (!known && produced(m, letters) && free(m.start(), m.end())) {
                exhibits.add(letters);
                finds.written(IdentifierType.EXHIBIT, m.start(), m.end(), 0.82, "somebody's initials and a number where something was produced");
                continue;
            }
            if ((known || people.contains(letters)) && (known || !exhibits.isEmpty()) && (known || (lexicon.meaning(letters.toLowerCase(Locale.ROOT)) & NO_INITIALS) == 0) && written(m, known) && free(m.start(), m.end())) {
                finds.written(IdentifierType.EXHIBIT, m.start(), m.end(), 0.83, known ? "the initials of another exhibit of this text, and a number" : "initials of somebody in this text, and a number");
            }
        }
    }

    /** Where the letters begin that stand before a digit, with a sign and spaces between; the digit itself if none do. */
    private int lettersBefore(int digit) {
        int end = digit;
        while (end > 0 && digit - end < 3 && " /.-".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = end;
        while (start > 0 && end - start < 4 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** The initials in a column of references: at least three rows begin so. */
    private void rows() {
        Map<String, Integer> letters = new HashMap<>();
        int rows = 0;
        boolean cells = false;
        Matcher m = ROW.matcher(text);
        while (m.find()) {
            boolean cell = text.charAt(m.end()) == '\t' || text.startsWith(" | ", m.end());
            if (initials(m.group("letters"), cell ? Lexicon.ACRONYM | Lexicon.FIELD : 0) && !word(m.group("letters"))) {
                cells |= cell;
                letters.merge(m.group("letters").toUpperCase(Locale.ROOT), 1, Integer::sum);
                rows++;
            }
        }
        if (cells && rows >= ROWS) {
            exhibits.addAll(letters.keySet());
        }
    }

    /** Whether letters can be initials rather than a word or an abbreviation; of more meanings, those given are let through. */
    private boolean initials(String letters, int allowed) {
        return (lexicon.meaning(letters.toLowerCase(Locale.ROOT)) & NO_INITIALS & ~allowed) == 0;
    }

    /** "Day 1", "BOX 2", "Rm 3" count rows too. */
    private boolean word(String letters) {
        boolean mixed = Character.isUpperCase(letters.charAt(0)) && Character.isLowerCase(letters.charAt(letters.length() - 1));
        return mixed || letters.length() > 2 && (lexicon.meaning(letters.toLowerCase(Locale.ROOT)) & Lexicon.ENGLISH) != 0;
    }

    /** Initials that end as somebody's surname begins, where something was produced or before what it is. */
    private boolean produced(Matcher m, String letters) {
        String written = m.group("letters");
        boolean capitals = written.equals(letters);
        boolean small = written.equals(written.toLowerCase(Locale.ROOT));
        boolean slash = m.group("sign").indexOf('/') >= 0;
        if (!capitals && !(small && slash) || m.group("number").charAt(0) == '0' && !slash || !surnames.contains(letters.charAt(letters.length() - 1))) {
            return false;
        }
        if (!initials(letters, slash || people.contains(letters) ? Lexicon.FUNCTION | Lexicon.ACRONYM | Lexicon.FIELD | Lexicon.LABEL : 0)) {
            return false;
        }
        return PRODUCED.matcher(text).region(Math.max(0, m.start() - LOOKED_BACK * 2), m.start()).find()
                || people.contains(letters) && THING_BEHIND.matcher(text).region(m.end(), Math.min(text.length(), m.end() + LOOKED_BACK)).lookingAt();
    }

    /** Small letters want a sign between, and a space wants a word or a cell before. */
    private boolean written(Matcher m, boolean known) {
        String letters = m.group("letters");
        boolean capitals = letters.equals(letters.toUpperCase(Locale.ROOT));
        boolean small = letters.equals(letters.toLowerCase(Locale.ROOT));
        boolean slash = m.group("sign").indexOf('/') >= 0;
        if (slash) {
            return capitals || small;
        }
        boolean introduced = (known ? BEFORE : SAID).matcher(text).region(Math.max(0, m.start() - LOOKED_BACK), m.start()).find();
        return capitals && introduced && (known || m.group("number").charAt(0) != '0') && (known || m.group("sign").isBlank());
    }

    /** The initials of a name: of its first and last word, and of all. */
    private Set<String> initials(String name) {
        StringBuilder all = new StringBuilder();
        for (String word : NameParts.of(name, lexicon)) {
            if (word.length() > 1) {
                all.append(Character.toUpperCase(word.charAt(0)));
            }
        }
        return all.length() < 2 ? Set.of() : all.length() == 2 ? Set.of(all.toString()) : Set.of(all.toString(), "" + all.charAt(0) + all.charAt(all.length() - 1));
    }

    private void surname(String name) {
        for (String word : NameParts.of(name, lexicon)) {
            if (word.length() > 2) {
                surnames.add(Character.toUpperCase(word.charAt(0)));
            }
        }
    }

    private boolean free(int start, int end) {
        return soFar.in(start, end) == null;
    }
}
