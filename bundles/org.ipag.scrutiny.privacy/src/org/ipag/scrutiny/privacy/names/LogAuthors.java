package org.ipag.scrutiny.privacy.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.ScanText;
import org.ipag.scrutiny.privacy.logs.AuthorCode;
import org.ipag.scrutiny.privacy.names.Words.Kind;
import org.ipag.scrutiny.privacy.text.EntryStamp;
import org.ipag.scrutiny.privacy.text.Table;
import org.ipag.scrutiny.privacy.text.Table.Cell;
import org.ipag.scrutiny.privacy.text.Table.Column;
import org.ipag.scrutiny.privacy.text.Table.Row;
import org.ipag.scrutiny.privacy.words.WordSections;

/**
 * Officers who only the layout of a log or a table gives away: the column behind the time of an entry, and the column under "By" or
 * "Officer".
 */
final class LogAuthors {

    private static final int LONGEST_STAMP = 60;
    private static final Pattern GAP = Pattern.compile("[ ]?(?:\\t+|[ ]{2,}|[ ]\\|[ ]|\\||[ ][-\u2013\u2014][ ])[ ]*");
    private static final String PART = "\\p{Lu}(?:\\p{Ll}+|\\p{Lu}+)";
    private static final String SMALL = "(?i:" + WordSections.load("words/collar-numbers.txt").alternatives("small word before a surname") + " ){0,2}";
    private static final String NAME = SMALL + PART + "(?:['-]" + PART + ")?";
    private static final Pattern WHO = Pattern.compile("(?<number>(?:[A-Z]?\\d{3,6}|\\d{2,3}[A-Z])(?: (?<behind>" + NAME + "))?)(?![\\w/:-]|\\.\\d)|(?<initials>[A-Z]{2,3}(?:-[A-Z])?)(?![\\w/'-])|(?<name>" + NAME + ")(?: (?<own>\\d{3,6}))?(?![\\w/'-])");
    private static final Pattern COLUMN_END = Pattern.compile("[ ]?(?:\\t|[ ]{2}|[ ]?\\|)|[ ]*(?:\\r?\\n|$)");
    private static final Pattern ENTRY_END = Pattern.compile("[ ]?(?:\\t|[ ]{2}|[ ]?\\||[ ][-\u2013\u2014][ ]|:[ ]|\\.[ ](?=[A-Z]))|[ ]*(?:\\r?\\n|$)");
    /** "22:51:07 OP4417 FEMALE WHISPERING", "20:01 OP44 Swales: Boyfriend": operators, with no more than a space. */
    private static final Pattern OPERATOR = Pattern.compile(" (?<who>(?:OPR?|CHD?|DSP|DISP|CT|CR|RO) ?\\d{2,5}(?: (?<behind>[A-Z][a-z]{2,}))?)(?=[ :]|\\r?\\n|$)");
    /** Who opened or closed a log. */
    private static final Pattern OPENED = Pattern.compile("(?is).*\\b(?:(?:opened|created|closed|taken|updated|resulted|raised|logged|finalised)(?: (?:\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)? )?by)?|op|opr|operator) ");
    private static final Pattern DESK = Pattern.compile("[A-Za-z]{2,3}\\d{2,5}");
    private static final Pattern CELL = Pattern.compile("(?<number>[A-Z]?\\d{3,6}|\\d{2,3}[A-Z])(?: (?<behind>" + NAME + "))?|(?<initials>[A-Z]{2,3}(?:-[A-Z])?)|(?:[A-Z]\\.? )?(?<name>" + NAME + ")(?: (?<own>\\d{3,6}))?");
    private static final Pattern PROSE = Pattern.compile("[\\s|:.\u2013\u2014-]*[A-Z][a-z']+ [A-Za-z]");
    private static final int NO_INITIALS = Lexicon.ACRONYM | Lexicon.LABEL | Lexicon.RANK | Lexicon.ROLE | Lexicon.TITLE | Lexicon.FIELD | Lexicon.NO_VALUE | Lexicon.CALENDAR;

    private static final Pattern SAYS_MORE = Pattern.compile("[ ](?!(?:hrs|hours|hits?|hit|people|times|x)\\b)[\\w'\"(]", Pattern.CASE_INSENSITIVE);
    private static final Pattern BRACKETED = Pattern.compile("\\[(?:\\d{1,2}[-/][A-Za-z0-9]{2,3}[-/]\\d{2,4} |\\d{8} )?(?:\\d{1,2}:\\d\\d(?::\\d\\d)?|\\d{4} ?hrs|\\d{6}) (?<who>[A-Z]?\\d{3,6})\\]");
    private static final Pattern SPEAKER = Pattern.compile("(?m)^(?<who>[A-Z]?\\d{3,6}): (?=[A-Z\"'])");
    /** No heading: "OP  Police emergency, what's happening?". */
    private static final Pattern SENTENCE = Pattern.compile("[?!]|[a-z] [a-z]+ [a-z]+ [a-z]+ [a-z]");
    private static final Pattern FIGURES = Pattern.compile("\\d{3,6}");
    private static final Pattern CLOCK = Pattern.compile("\\[\\d\\d:\\d\\d(?::\\d\\d)?\\] $");
    /** What may stand between the time of an entry and the number of who wrote it. */
    private static final Pattern BEHIND_STAMP = Pattern.compile("[ ]?[-|:]?[ \\t]?");

    /** Something that may be an author, and how it was found. */
    private record Found(int start, int end, String key, boolean strict, boolean name) {
    }

    private final Words words;
    private final ScanText text;
    private final String s;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Found> column = new ArrayList<>();
    private final Map<String, List<Integer>> spaced = new LinkedHashMap<>();
    private final Map<String, Integer> times = new HashMap<>();
    /** Initials and surnames of the officers who are named elsewhere. */
    private final Set<String> known = new HashSet<>();
    private final Set<String> heard = new HashSet<>();

    LogAuthors(Words words) {
        this.words = words;
        this.text = words.text();
        this.s = text.text();
    }

    /** The authors beside those found already. */
    List<Mention> find(List<Mention> others) {
        others.stream().filter(Mention::officer).forEach(this::know);
        boolean[] covered = new boolean[text.words()];
        others.stream().filter(Mention::officer).forEach(m -> Arrays.fill(covered, m.first(), m.last() + 1, true));
        lines();
        numbers();
        operators();
        bracketed();
        speakers();
        again();
        mentions.removeIf(m -> covered[m.first()] || covered[m.last()]);
        return mentions;
    }

    private void know(Mention officer) {
        StringBuilder letters = new StringBuilder();
        for (String part : officer.parts()) {
            known.add(part);
            letters.append(Character.toUpperCase(part.charAt(0)));
        }
        if (letters.length() >= 2) {
            known.add(letters.toString());
        }
        for (int w = officer.first(); w <= officer.last(); w++) {
            if (words.shaped(w, ScanText.DIGIT)) {
                known.add(text.word(w));
            }
        }
    }

    private void lines() {
        tables();
        for (int begin = 0; begin < s.length();) {
            int end = s.indexOf('\n', begin);
            end = end < 0 ? s.length() : end;
            if (end - begin > 3) {
                entry(begin, end);
            }
            begin = end + 1;
        }
        spaced.forEach((number, places) -> {
            if (places.size() > 1 && !AuthorCode.year(number)) {
                places.forEach(w -> add(text.start(w), text.end(w), 0.83, "the same number behind the times of several entries: whoever wrote them"));
                heard.add(number);
            }
        });
        column.stream().filter(a -> a.key.length() < a.end - a.start).forEach(a -> known.add(a.key));
        for (Found author : column) {
            boolean named = known.contains(author.key) || known.contains(author.key.toLowerCase(Locale.ROOT));
            boolean again = named || times.get(author.key) > 1 && !author.name;
            boolean prose = PROSE.matcher(s).region(author.end, s.length()).lookingAt();
            if (again || author.strict && prose && !author.name) {
                add(author.start, author.end, 0.84, "who wrote an entry of a log, in its own column");
                known.add(author.key);
                heard.add(author.key);
            }
        }
    }

    /** "[23:49:23] 3001: on scene" and "ENTRY 2 - 01/04/2025 23:24 - 303". */
    private void numbers() {
        for (int n = 0; n < text.digitWords(); n++) {
            int w = text.digitWord(n);
            if (words.length(w) >= 3 && words.length(w) <= 6 && w >= 2 && FIGURES.matcher(text.word(w)).matches() && behindStamp(text.start(w), text.end(w))) {
                add(text.start(w), text.end(w), 0.82, "a number behind the time of an entry: whoever wrote it");
            }
        }
    }

    /** "[1155hrs 8475]", "[12-JUN-2025 17:41:21 7010]": a time and who wrote the entry, in brackets behind it. */
    private void bracketed() {
        Matcher m = s.indexOf('[') < 0 ? null : BRACKETED.matcher(s);
        while (m != null && m.find()) {
            int w = text.wordAt(m.start("who"));
            if (w < text.words() && text.start(w) == m.start("who") && !AuthorCode.year(m.group("who"))) {
                add(m.start("who"), m.end("who"), 0.83, "a number behind a time in brackets: whoever wrote the entry");
            }
        }
    }

    /** "W3922: What did he say?": a number that speaks more than once. */
    private void speakers() {
        Map<String, List<Integer>> spoken = new HashMap<>();
        Matcher m = SPEAKER.matcher(s);
        while (m.find()) {
            spoken.computeIfAbsent(m.group("who"), key -> new ArrayList<>()).add(m.start("who"));
        }
        spoken.forEach((who, places) -> {
            if (places.size() > 1 && !AuthorCode.year(who)) {
                places.forEach(at -> add(at, at + who.length(), 0.83, "a number that speaks in a transcript: an officer's"));
            }
        });
    }

    private boolean behindStamp(int start, int end) {
        if (end < s.length() && ": -\n\r\t".indexOf(s.charAt(end)) < 0) {
            return false;
        }
        int line = s.lastIndexOf('\n', start - 1) + 1;
        if (s.charAt(start - 1) == '-' && Character.isDigit(s.charAt(start - 2))) {
            // "0700-1600": from then to then.
            return false;
        }
        String behind = s.substring(end, Math.min(s.length(), end + 3));
        boolean ends = behind.isBlank() || behind.startsWith(":") || behind.startsWith(" - ") || behind.startsWith("\n") || behind.startsWith("\r\n");
        if (CLOCK.matcher(s).region(Math.max(line, start - 12), start).find()) {
            return ends || behind.startsWith(" ");
        }
        EntryStamp stamp = ends && start - line <= LONGEST_STAMP ? EntryStamp.of(s, line, start) : null;
        return stamp != null && stamp.sure() && s.substring(line, stamp.end()).chars().anyMatch(Character::isDigit) && BEHIND_STAMP.matcher(s).region(stamp.end(), start).matches();
    }

    /** "PCSO 7281 for SB": the initials and numbers that have a column of their own, wherever they stand. */
    private void again() {
        for (int w = 0; w < text.words(); w++) {
            if (words.length(w) >= 2 && words.length(w) <= 6 && (words.shaped(w, ScanText.ALL_CAPITALS) && words.length(w) <= 3 || words.shaped(w, ScanText.DIGIT) && words.length(w) >= 4) && heard.contains(text.word(w)) && !words.taken(w)
                    && (words.text().meaning(w) == 0 || words.shaped(w, ScanText.DIGIT) && words.length(w) > 4) && !glued(w)) {
                add(text.start(w), text.end(w), 0.83, "initials or a number with a column of its own in this log");
            }
        }
    }

    private boolean glued(int w) {
        int start = text.start(w);
        int end = text.end(w);
        return start > 0 && "/-.:".indexOf(s.charAt(start - 1)) >= 0 || end + 1 < s.length() && "/-.:'".indexOf(s.charAt(end)) >= 0 && Character.isLetterOrDigit(s.charAt(end + 1));
    }

    private void tables() {
        for (Table table : Table.of(s)) {
            Column officers = null;
            for (Row row : table.rows()) {
                Column headed = headed(row);
                Cell cell = headed == null && officers != null ? table.cell(row, officers) : null;
                if (cell != null) {
                    cell(cell);
                }
                officers = headed == null ? officers : headed;
            }
        }
    }

    /** The column whose heading says that an officer stands there, or null. */
    private Column headed(Row row) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (AuthorCode.heads(row.cells().get(i).in(s)) && row.cells().stream().noneMatch(cell -> SENTENCE.matcher(cell.in(s)).find())) {
                return Table.column(row, i);
            }
        }
        return null;
    }

    private void cell(Cell cell) {
        int at = cell.start();
        int stop = cell.end();
        Matcher m = CELL.matcher(s).region(at, stop);
        if (stop > at && m.matches() && !(m.group("initials") != null && words.has(text.wordAt(at), NO_INITIALS)) && !(m.group("name") != null && noName(text.wordAt(m.start("name"))))) {
            add(at, stop, 0.86, "in the column of a table that is headed as an officer's");
        }
    }

    private boolean noName(int w) {
        return words.kind(w) == Kind.WORD || words.has(w, Lexicon.NO_VALUE | Lexicon.FUNCTION | Lexicon.RANK | Lexicon.ROLE);
    }

    /** Keeps what stands in the column behind the time of an entry. */
    private void entry(int begin, int end) {
        char c = s.charAt(begin);
        if (c > 'O' && c != '|' && c != '[') {
            return;
        }
        EntryStamp stamp = EntryStamp.of(s, begin, Math.min(end, begin + LONGEST_STAMP));
        if (stamp == null) {
            return;
        }
        Matcher gap = GAP.matcher(s).region(stamp.end(), end);
        if (!gap.lookingAt()) {
            spaced(stamp.end(), end);
            return;
        }
        Matcher who = WHO.matcher(s).region(gap.end(), end).useTransparentBounds(true).useAnchoringBounds(false);
        if (!who.lookingAt()) {
            return;
        }
        int w = text.wordAt(who.start());
        boolean strict = COLUMN_END.matcher(s).region(who.end(), s.length()).lookingAt() && !gap.group().strip().matches("[-\u2013\u2014]");
        if (!strict && !ENTRY_END.matcher(s).region(who.end(), s.length()).lookingAt() || words.taken(w)) {
            return;
        }
        if (who.group("initials") != null && (words.has(w, NO_INITIALS) || AuthorCode.payment(text.word(w))) || who.group("number") != null && who.group("behind") == null && AuthorCode.year(who.group("number"))) {
            return;
        }
        boolean name = who.group("name") != null && who.group("own") == null;
        w = name ? text.wordAt(who.end() - 1) : w;
        if (who.group("name") != null && !known.contains(text.lower(w)) && (noName(w) || words.kind(w) == Kind.INITIAL || words.has(w, Lexicon.GIVEN | Lexicon.PLACE | Lexicon.ORGANISATION) && name)) {
            return;
        }
        keep(new Found(who.start(), who.end(), who.group("number") != null && who.group("behind") == null ? who.group("number") : who.group("name") != null ? name ? text.word(w) : who.group("name") : who.group(), strict, name));
    }

    /** "21:09 61140 SECOND CALLER": a number with no more than a space before it counts if it comes again. */
    private void spaced(int at, int end) {
        int w = at + 1 < end && s.charAt(at) == ' ' ? text.wordAt(at + 1) : -1;
        boolean number = w >= 0 && words.exists(w) && text.start(w) == at + 1 && words.length(w) >= 4 && words.length(w) <= 6 && FIGURES.matcher(text.word(w)).matches() && !words.taken(w);
        if (number && SAYS_MORE.matcher(s).region(text.end(w), end).lookingAt()) {
            spaced.computeIfAbsent(text.word(w), key -> new ArrayList<>()).add(w);
        }
    }

    private void keep(Found found) {
        column.add(found);
        times.merge(found.key, 1, Integer::sum);
    }

    private void operators() {
        Set<String> ids = new HashSet<>();
        for (int n = 0; n < text.digitWords(); n++) {
            int w = text.digitWord(n);
            if (words.length(w) >= 4 && words.length(w) <= 8 && words.shaped(w, ScanText.LETTER) && DESK.matcher(text.word(w)).matches() && OPENED.matcher(text.before(text.start(w), 36)).matches()) {
                ids.add(text.word(w));
            }
        }
        for (int n = 0; n < text.digitWords(); n++) {
            int w = text.digitWord(n);
            if (words.length(w) >= 3 && words.length(w) <= 8 && ids.contains(text.word(w))) {
                add(text.start(w), text.end(w), 0.86, "who opened or closed this log");
            } else if (w > 0 && words.length(w) >= 4 && words.length(w) <= 8 && (text.word(w).startsWith("OP") || text.word(w).startsWith("CH") || text.word(w).startsWith("D") || text.word(w).startsWith("R") || text.word(w).startsWith("C"))
                    && words.shaped(w - 1, ScanText.DIGIT)) {
                Matcher who = OPERATOR.matcher(s).region(text.start(w) - 1, Math.min(s.length(), text.end(w) + 30)).useTransparentBounds(true);
                if (who.lookingAt() && timeBefore(text.start(w) - 1)) {
                    add(who.start("who"), who.end("who"), 0.84, "an operator behind the time of an entry");
                }
            }
        }
    }

    private boolean timeBefore(int at) {
        int line = s.lastIndexOf('\n', at - 1) + 1;
        EntryStamp stamp = at - line < 32 ? EntryStamp.of(s, line, at) : null;
        return stamp != null && stamp.dated() && stamp.end() == at;
    }

    private void add(int start, int end, double confidence, String reason) {
        int first = text.wordAt(start);
        int last = text.wordAt(end - 1);
        List<String> parts = new ArrayList<>();
        for (int w = first; w <= last; w++) {
            if (words.taken(w)) {
                return;
            }
            if (!words.shaped(w, ScanText.DIGIT) && words.length(w) > 3) {
                parts.add(text.lower(w));
            }
        }
        if (mentions.stream().noneMatch(m -> m.first() <= last && first <= m.last())) {
            mentions.add(new Mention(first, last, start, end, confidence, reason, PersonRole.OFFICER, true, parts));
        }
    }
}
