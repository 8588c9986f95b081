package org.ipag.scrutiny.privacy.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.ScanText;

/**
 * Who speaks in chats, transcripts and logs: a word or two between the time and a colon, any word and any case, and names spelt out
 * letter by letter.
 */
final class SpeakerFinder {

    private static final Pattern SPELLING = Pattern.compile("(?s).*(?:spel[lt]|name|surname|letters).*");
    private static final Pattern LINE = Pattern.compile("[ \\t>|~*-]{0,6}(?<time>\\[?\\(?(?:\\d{1,2}[./-]\\d{1,2}(?:[./-]\\d{2,4})?,? ?)?(?:[0-2]?\\d[:.]?[0-5]\\d(?:[:.]\\d\\d)?(?: ?[ap]m| ?(?:hrs|hours|HRS|HOURS))?)\\]?\\)?[ ]?[-|:]?[ ]?)?"
            + "(?<who>\\p{L}[\\p{L}'-]*(?: \\p{L}[\\p{L}'-]*){0,2})[ ]?:[ \\t]");
    private static final int OTHER = Lexicon.FUNCTION | Lexicon.ROLE | Lexicon.FIELD | Lexicon.RANK | Lexicon.ORGANISATION | Lexicon.LABEL | Lexicon.ACRONYM | Lexicon.RELATION | Lexicon.NO_VALUE
            | Lexicon.CALENDAR | Lexicon.BIRTH | Lexicon.AGE | Lexicon.GROUP | Lexicon.NUMBER_WORD | Lexicon.TITLE;
    private static final Pattern SPELT = Pattern.compile("[A-Z](?:([ .-]|, )(?:double )?[A-Z])(?:\\1(?:double )?[A-Z]){1,14}(?![A-Za-z])");

    private static final Pattern EXPORTED = Pattern.compile("(?m)^\\[?\\d{1,2}[/.]\\d{1,2}[/.](?:\\d{4}|\\d\\d),? \\d{1,2}:\\d\\d(?::\\d\\d)?(?: ?[ap]m)?\\]?(?: -)? (?<who>[\\p{L}~][^:\\n\\d]{0,28}): ");

    private static final Pattern COLUMN = Pattern.compile("(?m)^[ ]?(?:\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)?[ \\t]+)?(?<who>[A-Za-z]{1,6}\\d?)(?:(?:[ ]{2,}|\\t)(?=[\\[(]?[A-Z\\p{L}])|: (?=[A-Z][a-z\']+[ ,.?!]))");
    private static final int FEWEST_LINES = 5;
    /** "O.W.U.S.U." is spelt, "N.H.S." is short for something. */
    private static final int FEWEST_DOTTED = 4;
    /** As what somebody speaks. */
    private static final Set<String> PARTS_PLAYED = Set.of("clr", "op", "opr", "sol", "int", "interp", "aa", "off", "offr", "ip", "dp", "vic", "wit", "sus", "susp", "fem", "unk", "cmr", "tel", "ans", "nc", "tape", "rank", "name", "age", "dob", "addr", "add", "occ", "crn", "ref", "re", "cc");

    /** Who speaks on a radio or in a transcript without being anybody. */
    private static final Set<String> NOBODY = Set.of("control", "despatch", "dispatch", "dispatcher", "despatcher", "radio", "uf", "um", "ukf", "ukm", "operator", "recording", "audio", "voice", "unidentified", "all", "system");

    private final Words words;

    SpeakerFinder(Words words) {
        this.words = words;
    }

    List<Mention> find() {
        List<Mention> found = new ArrayList<>();
        Map<String, Integer> times = new HashMap<>();
        List<Mention> once = new ArrayList<>();
        ScanText text = words.text();
        String s = text.text();
        for (int w = 0; w < text.words(); w++) {
            int start = text.start(w);
            if (text.end(w) - start == 1) {
                spelt(w, found);
            }
            int begin = lineStart(text, w);
            if (begin < 0 || !colonAhead(s, start)) {
                continue;
            }
            Matcher m = LINE.matcher(s).region(begin, Math.min(s.length(), begin + 80));
            if (!m.lookingAt()) {
                continue;
            }
            int first = text.wordAt(m.start("who"));
            int last = text.wordAt(m.end("who") - 1);
            boolean timed = m.group("time") != null;
            Mention mention = speaker(first, last, timed);
            if (mention != null) {
                times.merge(s.substring(mention.start(), mention.end()), 1, Integer::sum);
                once.add(mention);
            }
        }
        exported(found);
        inColumn(found);
        for (Mention mention : once) {
            boolean english = mention.confidence() < 0.8;
            boolean chat = mention.start() > 1 && s.startsWith("] ", mention.start() - 2);
            if (!english || chat || times.get(s.substring(mention.start(), mention.end())) > 1) {
                found.add(english ? new Mention(mention.first(), mention.last(), mention.start(), mention.end(), 0.82, mention.reason(), mention.role(), false, mention.parts()) : mention);
            }
        }
        return found;
    }

    /** "IG   What happened to your lip?": the letters by which speakers go in the left column of a transcript. */
    private void inColumn(List<Mention> found) {
        ScanText text = words.text();
        Map<String, List<Integer>> speakers = new HashMap<>();
        Matcher m = COLUMN.matcher(text.text());
        int lines = 0;
        while (m.find()) {
            lines++;
            int w = text.wordAt(m.start("who"));
            boolean letters = w < text.words() && text.start(w) == m.start("who") && words.shaped(w, ScanText.ALL_CAPITALS) && !words.shaped(w, ScanText.DIGIT) && words.length(w) >= 2 && !words.taken(w);
            if (letters && (text.meaning(w) & (OTHER | Lexicon.ENGLISH)) == 0 && !NOBODY.contains(text.lower(w)) && !PARTS_PLAYED.contains(text.lower(w))) {
                speakers.computeIfAbsent(m.group("who"), key -> new ArrayList<>()).add(w);
            }
        }
        for (List<Integer> places : speakers.values()) {
            if (places.size() > 1 && lines >= FEWEST_LINES) {
                places.forEach(w -> found.add(new Mention(w, w, text.start(w), text.end(w), 0.82, "the letters by which somebody speaks in a transcript", null, false, List.of(text.lower(w)))));
            }
        }
    }

    /** "02/06/23, 21:15 - Jordo: which one": in what a phone exports whoever is written before the colon is somebody, by whatever name. */
    private void exported(List<Mention> found) {
        ScanText text = words.text();
        String s = text.text();
        Matcher m = EXPORTED.matcher(s);
        List<Mention> lines = new ArrayList<>();
        while (m.find()) {
            int first = text.wordAt(m.start("who"));
            int last = text.wordAt(m.end("who")) - 1;
            if (first > last || first >= text.words() || words.has(first, Lexicon.RANK) || words.shaped(first, ScanText.DIGIT) || words.taken(first)) {
                continue;
            }
            List<String> parts = new ArrayList<>();
            for (int w = first; w <= last; w++) {
                if (words.length(w) > 2 && !words.has(w, Lexicon.FUNCTION | Lexicon.RELATION)) {
                    parts.add(text.lower(w));
                }
            }
            lines.add(new Mention(first, last, text.start(first), m.start("who") + m.group("who").strip().length(), 0.86, "who writes, in a chat that a phone exported", null, false, parts));
        }
        if (lines.size() > 2) {
            found.addAll(lines);
        }
    }

    /** Where the line begins whose first word this is, or -1. */
    private static int lineStart(ScanText text, int w) {
        int from = w == 0 ? 0 : text.end(w - 1);
        for (int i = text.start(w) - 1; i >= from; i--) {
            if (text.text().charAt(i) == '\n') {
                return i + 1;
            }
        }
        return w == 0 ? 0 : -1;
    }

    private static boolean colonAhead(String s, int from) {
        for (int i = from; i < Math.min(s.length(), from + 60); i++) {
            if (s.charAt(i) == ':') {
                return true;
            }
        }
        return false;
    }

    private Mention speaker(int first, int last, boolean timed) {
        boolean name = false;
        boolean unknown = false;
        boolean plain = false;
        List<String> parts = new ArrayList<>();
        for (int w = first; w <= last; w++) {
            int meaning = words.text().meaning(w);
            if (w == last && w > first && name && words.length(w) == 1) {
                // "Folasade A: ", as somebody is saved in a phone.
                parts.add(words.text().lower(w));
                continue;
            }
            if (words.taken(w) || NOBODY.contains(words.text().lower(w)) || (meaning & OTHER) != 0 && (meaning & Words.NAME) == 0 || (meaning & (Lexicon.ROLE | Lexicon.FIELD | Lexicon.RANK | Lexicon.ACRONYM)) != 0 || words.length(w) < 2 && last == first) {
                return null;
            }
            boolean ordinary = (meaning & Lexicon.ENGLISH) != 0;
            name |= (meaning & Words.NAME) != 0 && !ordinary;
            plain |= ordinary && !words.shaped(w, ScanText.CAPITAL);
            unknown |= !ordinary && (meaning & Words.NAME) == 0;
            parts.add(words.text().lower(w));
        }
        // Without a time a colon follows many a heading: only names and words of no language count then.
        if (!timed && !name) {
            return null;
        }
        double confidence = name ? 0.88 : unknown && !plain ? 0.84 : 0.62;
        return new Mention(first, last, words.text().start(first), words.text().end(last), confidence, "who speaks, before a colon at the start of a line", null, false, parts);
    }

    /** "E-Z-E" and "F R A N C I S": spelt out for the reader. */
    private void spelt(int w, List<Mention> found) {
        ScanText text = words.text();
        if (!words.shaped(w, ScanText.CAPITAL) || w > 0 && text.end(w - 1) - text.start(w - 1) == 1 && text.start(w) - text.end(w - 1) == 1) {
            return;
        }
        Matcher m = SPELT.matcher(text.text()).region(text.start(w), Math.min(text.text().length(), text.start(w) + 32)).useTransparentBounds(true);
        if (!m.lookingAt()) {
            return;
        }
        int last = text.wordAt(m.end() - 1);
        for (int i = w; i <= last; i++) {
            if (words.taken(i)) {
                return;
            }
        }
        String name = m.group().replaceAll("double ([A-Z])", "$1$1").replaceAll("[ ,.-]", "").toLowerCase(java.util.Locale.ROOT);
        boolean told = text.before(text.start(w), 40).toLowerCase(java.util.Locale.ROOT).contains(name) || SPELLING.matcher(text.before(text.start(w), 40)).matches() || (text.lexicon().meaning(name) & Words.NAME) != 0;
        boolean shortForm = (text.lexicon().meaning(name) & (Lexicon.ACRONYM | Lexicon.LABEL | Lexicon.BIRTH | Lexicon.FIELD)) != 0 || m.group().indexOf('.') > 0 && name.length() < FEWEST_DOTTED;
        if (told && last - w >= 2 && !shortForm) {
            found.add(new Mention(w, last, text.start(w), m.end(), 0.85, "a name spelt out letter by letter", null, false, List.of(name)));
        }
    }
}
