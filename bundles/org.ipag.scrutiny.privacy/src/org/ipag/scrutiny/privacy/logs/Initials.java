package org.ipag.scrutiny.privacy.logs;

import java.util.HashMap;
import java.util.List;
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
 * The letters by which a paper goes on to call somebody: told beside the name, "DC Uzma Tariq (UT)" and "NB = DC Bulstrode", or with
 * which an entry is signed. Looked at once the names are found; letters that are told count wherever they stand again.
 */
public final class Initials {

    private static final WordSections WORDS = WordSections.load("words/logs.txt");
    private static final String LETTERS = "\\p{Lu}(?:\\p{L}?\\p{Lu}|-\\p{Lu}|\\p{Lu}-\\p{Lu}|\\.\\p{Lu}\\.?)";
    /** Behind a name: "(UT)", "(hereafter UT)". */
    private static final Pattern BEHIND = Pattern.compile("(?:'s)? ?(?:\\d{2,6} ?)?[(\\[](?:hereafter |hereinafter |now |known as |to be )?[\"']?(?<letters>" + LETTERS + "|[A-Z])[\"']?[)\\]]");
    /** Before a name: "NB = DC Bulstrode", "KS \u2013 PC Stobbs". */
    private static final Pattern BEFORE = Pattern.compile("(?<![\\p{L}\\p{N}])\\(?(?<letters>" + LETTERS + "|[A-Z](?=\\)? ?[=\\u2013\\u2014-]))\\)? ?(?:[=:\\u2013\\u2014-]|is|means|denotes|stands for)\\s?(?:[A-Z/]{2,8} (?:\\d{3,6} )?)?$");
    private static final Pattern ALONE = Pattern.compile(LETTERS + "(?![\\p{L}\\p{N}])");
    /** What may stand before the initials that end an entry: the end of a sentence, a dash, a day, or nothing. */
    private static final Pattern SENTENCE = Pattern.compile("(?:^|[.!?)*\"'\\u2019]|[ .]?[\\u2013\\u2014-]|[ (]\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?)[ \\t]{0,3}$");
    private static final Pattern ENTRY_ENDS = Pattern.compile("[\"']?[ \\t]*(?:\\r?\\n|$)");
    /** "Notes by LMB", "Authorised: LH", "Peer rev: VL". */
    private static final Pattern TOLD_BY = Pattern.compile("(?i)\\b(?:" + WORDS.alternatives("done by") + " (?:by|to|over to)|(?:peer |supervisor'?s? )?" + WORDS.alternatives("done") + "[ ]?:|on behalf of|cc:?|fao|per)[ ]+$");
    private static final Pattern PAUSE = Pattern.compile("(?:[.,;:)]|\\s|$)(?! ?\\d)");
    /** "HT means Trinh Thi Ha" says it whatever else the letters mean, and in whatever order the name is told. */
    private static final Pattern MEANS = Pattern.compile("(?:means|denotes|stands for)\\s*$");
    /** "PG   01.08.2026" at the foot of a statement. */
    private static final Pattern AND_DAY = Pattern.compile("(?m)^[ \\t]{0,8}(\\p{Lu}{2}|(?:\\p{Lu}\\.){2,3})[ \\t]{2,12}\\d{1,2}(?:st|nd|rd|th)?[ ./-](?:\\d{1,2}|\\p{L}{3,9})[ ./-]\\d{2,4}[ \\t]*$");
    private static final Pattern NO_LETTER = Pattern.compile("\\P{L}");
    private static final int WORDS_BEFORE = 34;
    /** What stands beside somebody in brackets and means what he or she is. */
    private static final Set<String> NEVER = WORDS.of("nobody's initials");
    /** Released under investigation, not the name Rui. */
    private static final String RELEASED = "RUI";
    private static final int NOBODY = Lexicon.ROLE | Lexicon.FIELD | Lexicon.FUNCTION | Lexicon.RANK | Lexicon.LABEL;
    private static final double TOLD = 0.86;
    private static final double SIGNS = 0.81;
    private static final double SURE = 0.8;

    private final SoFar soFar;
    private final String text;
    private final Lexicon lexicon;
    private final Finds finds;

    private Initials(SoFar soFar, Finds finds) {
        this.soFar = soFar;
        this.text = soFar.original();
        this.lexicon = soFar.text().lexicon();
        this.finds = finds;
    }

    /** Finds them in a text. */
    public static void find(SoFar soFar, Finds finds) {
        new Initials(soFar, finds).find();
    }

    private void find() {
        Map<String, IdentifierType> told = new HashMap<>();
        for (Detection d : soFar.found()) {
            if (d.named()) {
                beside(d, told);
            }
        }
        told.forEach((letters, type) -> everywhere(letters, type));
        soFar.found().stream().filter(d -> d.type().equals(IdentifierType.OFFICER.key()) && d.confidence() >= SURE).forEach(this::speaks);
        written();
    }

    private void beside(Detection d, Map<String, IdentifierType> told) {
        IdentifierType type = d.type().equals(IdentifierType.OFFICER.key()) ? IdentifierType.OFFICER : IdentifierType.PERSON_NAME;
        Matcher m = BEHIND.matcher(text).region(d.end(), Math.min(text.length(), d.end() + 30));
        if (d.confidence() >= SURE && m.lookingAt() && bracketed(type, m.group("letters"), d.text())) {
            told.put(m.group("letters"), type);
        }
        int line = text.lastIndexOf('\n', Math.max(0, d.start() - 1)) + 1;
        m.usePattern(BEFORE).region(Math.max(line, d.start() - 24), d.start()).useTransparentBounds(true);
        if (m.find() && (means(m.group()) || (m.group("letters").length() == 1 || (lexicon.meaning(m.group("letters").toLowerCase(Locale.ROOT)) & NOBODY) == 0) && of(m.group("letters"), d.text()))) {
            boolean legend = m.group().indexOf('=') > 0 || means(m.group());
            if (d.confidence() >= SURE || legend) {
                told.put(m.group("letters"), type);
            }
            if (d.confidence() < SURE && legend) {
                finds.written(type, d.start(), d.end(), SIGNS, "whoever the letters before it stand for");
            }
        }
    }

    private static boolean means(String letters) {
        return MEANS.matcher(letters).find();
    }

    /** Whether letters in brackets are those of whoever stands before them; of an officer often only the number or the surname is told. */
    private boolean bracketed(IdentifierType type, String letters, String name) {
        return type == IdentifierType.OFFICER && letters.length() == 2 || !word(letters) && (type == IdentifierType.OFFICER && letters.length() > 1 || of(letters, name) || of(letters, name.substring(name.indexOf(',') + 1)))
                || letters.length() > 1 && !NEVER.contains(letters) && asksOrAnswers(letters) && of(letters, name);
    }

    /** Whether letters stand where those who speak stand, at the beginning of two lines or more: then they are somebody, whatever word they are. */
    private boolean asksOrAnswers(String letters) {
        int times = 0;
        for (int at = text.indexOf("\n" + letters); at >= 0 && times < 2; at = text.indexOf("\n" + letters, at + 1)) {
            int end = at + 1 + letters.length();
            times += text.startsWith(":", end) || text.startsWith(" - ", end) || text.startsWith(" \u2013 ", end) || text.startsWith(" \u2014 ", end) || text.startsWith("\t", end) || text.startsWith("  ", end) ? 1 : 0;
        }
        return times > 1;
    }

    /** Whether letters can be those of a name, of which only the surname may be told: the last stands for it, the first for the given name. */
    private boolean of(String letters, String name) {
        String plain = NO_LETTER.matcher(letters).replaceAll("").toUpperCase(Locale.ROOT);
        List<String> words = NameParts.of(name.toUpperCase(Locale.ROOT), lexicon);
        if (words.isEmpty()) {
            return false;
        }
        StringBuilder all = new StringBuilder();
        words.forEach(w -> all.append(w.charAt(0)));
        if (plain.length() > 1 && all.length() > plain.length() && all.toString().startsWith(plain)) {
            // "Jerome St Hill (JS)".
            return true;
        }
        boolean last = words.getLast().charAt(0) == plain.charAt(plain.length() - 1);
        boolean first = words.getFirst().charAt(0) == plain.charAt(0);
        return plain.length() == 1 ? first || last : last && (words.size() == 1 || first);
    }

    private void everywhere(String letters, IdentifierType type) {
        for (int at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + 1)) {
            int end = at + letters.length();
            boolean single = letters.length() == 1;
            if (alone(at, end) && (!single || speaks(at, end)) && soFar.free(at, end)) {
                finds.written(type, at, end, TOLD, "letters that stand beside a name elsewhere in this text");
            }
        }
    }

    /** "DK: was the recall right?": an officer named in full who speaks by the initials. */
    private void speaks(Detection officer) {
        StringBuilder letters = new StringBuilder();
        for (String word : NameParts.of(officer.text(), lexicon)) {
            if (word.length() > 1 && Character.isUpperCase(word.charAt(0))) {
                letters.append(word.charAt(0));
            }
        }
        if (letters.length() < 2 || letters.length() > 3 || NEVER.contains(letters.toString())) {
            return;
        }
        for (int at = text.indexOf("\n" + letters + ": "); at >= 0; at = text.indexOf("\n" + letters + ": ", at + 1)) {
            if (soFar.free(at + 1, at + 1 + letters.length())) {
                finds.written(IdentifierType.OFFICER, at + 1, at + 1 + letters.length(), TOLD, "the initials of an officer, before what is said");
            }
        }
    }

    /** A single letter counts where somebody speaks, or where it is told. */
    private boolean speaks(int at, int end) {
        boolean line = at == 0 || text.charAt(at - 1) == '\n' || at > 1 && text.startsWith("] ", at - 2) || at > 1 && text.startsWith("  ", at - 2) || text.charAt(at - 1) == '(';
        boolean colon = end < text.length() && (text.charAt(end) == ':' || text.charAt(end) == ')' || text.startsWith(" =", end) || text.startsWith(" -", end) || text.startsWith("  ", end));
        return line && colon;
    }

    /** The initials with which an entry ends, and those of whoever is said to have done something. */
    private void written() {
        Matcher foot = AND_DAY.matcher(text);
        while (foot.find()) {
            if (soFar.free(foot.start(1), foot.end(1))) {
                finds.written(IdentifierType.PERSON_NAME, foot.start(1), foot.end(1), SIGNS, "initials and a day at the foot of a paper: whoever signed it");
            }
        }
        Matcher letters = ALONE.matcher(text);
        Matcher around = SENTENCE.matcher(text);
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c < 'A' || c > 'Z' || at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)) || !letters.region(at, Math.min(text.length(), at + 6)).useTransparentBounds(true).lookingAt()) {
                continue;
            }
            int end = letters.end();
            int line = Math.max(at - WORDS_BEFORE, text.lastIndexOf('\n', at - 1) + 1);
            boolean signs = around.usePattern(ENTRY_ENDS).region(end, text.length()).lookingAt() && around.usePattern(SENTENCE).region(line, at).find();
            boolean told = !signs && around.usePattern(PAUSE).region(end, text.length()).lookingAt() && around.usePattern(TOLD_BY).region(line, at).find();
            if ((signs || told) && !word(letters.group()) && !shouted(at, end) && soFar.free(at, end) && alone(at, end)) {
                finds.written(IdentifierType.OFFICER, at, end, SIGNS, signs ? "initials at the end of an entry: whoever wrote it" : "initials of whoever did it");
            }
            at = end;
        }
    }

    /** Whether a line has no small letters, so that capitals tell nothing. */
    private boolean shouted(int from, int to) {
        int start = text.lastIndexOf('\n', Math.max(0, from - 1)) + 1;
        int stop = text.indexOf('\n', to);
        return !text.substring(start, from).isBlank() && text.substring(start, stop < 0 ? text.length() : stop).chars().filter(Character::isLetter).limit(60).noneMatch(Character::isLowerCase);
    }

    /** Whether letters are an abbreviation or a word that stands for something else. */
    private boolean word(String letters) {
        int meaning = lexicon.meaning(letters.toLowerCase(Locale.ROOT));
        return RELEASED.equals(letters) || letters.length() > 2 && (meaning & Lexicon.ENGLISH) != 0 || (meaning & (Lexicon.ACRONYM | Lexicon.FUNCTION | Lexicon.NO_VALUE | Lexicon.ROLE | Lexicon.RANK | Lexicon.ORGANISATION)) != 0;
    }

    private boolean alone(int start, int end) {
        boolean left = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)) && "/.-@_".indexOf(text.charAt(start - 1)) < 0;
        boolean right = end >= text.length() || !Character.isLetterOrDigit(text.charAt(end)) && !("/-_".indexOf(text.charAt(end)) >= 0 && end + 1 < text.length() && Character.isLetterOrDigit(text.charAt(end + 1)))
                && !(text.charAt(end) == ' ' && end + 1 < text.length() && Character.isDigit(text.charAt(end + 1)));
        return left && right;
    }
}
