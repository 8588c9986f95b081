package org.ipag.scrutiny.privacy.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.ScanText;
import org.ipag.scrutiny.privacy.names.Words.Kind;
import org.ipag.scrutiny.privacy.text.EntryStamp;
import org.ipag.scrutiny.privacy.words.WordSections;

/**
 * Officers and staff without a rank of whom a number is told, with or without a surname: behind the word for a desk ("operator 3209"),
 * behind a label ("Signed: 1513"), where an entry begins or ends ("[16] 2501 (02/02/26)", "NO REPLY. /2717"), before what they say
 * ("WELLS 2091: area search neg"), in the head of an e-mail. A number that is told is that officer's wherever it stands again.
 */
final class StaffNumbers {

    private static final WordSections WORDS = WordSections.load("words/collar-numbers.txt");
    private static final Set<String> BEFORE_LETTER = Set.of("collar", "shoulder", "badge", "epaulette");
    private static final Set<String> BEFORE_NUMBER = Set.of("wore", "wearing", "his", "her", "shoulder", "collar", "badge", "epaulette");
    private static final int LONGEST_LINE = 1000;
    private static final Pattern NUMBER = Pattern.compile("[A-Z]?\\d{3,6}");
    private static final Pattern THIS_AGE = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern DESK = Pattern.compile("(?is)(?:.*[^\\p{L}-])?" + WORDS.alternatives("desks") + "(?: ?(?:no\\.?|number|id)|\\d{1,2})?[ :#-]{1,2}");
    private static final Pattern LABEL = Pattern.compile("(?is)(?:.*(?:[\\t|;]|[.] | {2}|[a-z] - ))?[ \\t>|*-]{0,4}(?:[a-z'/ ]{0,28}\\b)?" + WORDS.alternatives("signs before a colon") + "[ ]?:[ \\t]{0,4}");
    private static final Pattern STATEMENT = Pattern.compile("(?is)(?:.*[^\\p{L}])?(?:statement|account|evidence|notebook|pocket book|notes) of ");
    private static final Pattern RANK_AND_NUMBER = Pattern.compile("(?is).*\\brank\\b[^\\n]{1,24}\\b(?:number|no\\.?|num|collar)[ ]?:[ \\t]*");
    private static final Pattern HEADER = Pattern.compile("(?is)[ >]{0,3}(?:to|from|cc|bcc|fao|attn|sent by|on behalf of)[ ]?:[ \\t]*(?:[^\\n]*[;,][ ])?");
    private static final Pattern WRITES = Pattern.compile("(?is)(?:.*[^\\p{L}])?" + WORDS.alternatives("writes from") + " from ");
    private static final Pattern ENTRY = Pattern.compile("[ ]{0,2}\\[\\d{1,4}\\] ?");
    private static final Pattern DAY_BEHIND = Pattern.compile(" ?[(\\[]\\d{1,2}[/.-]\\d");
    private static final Pattern PAUSE = Pattern.compile("[ ]?(?:[.,;:)<>|\\t\\n]|\\r|[ ]{2}|[ ]-[ ]|$)(?!\\d)");
    private static final Pattern LINE_ENDS = Pattern.compile("[ \\t]*(?:\\r?\\n|$)");
    private static final Pattern GOES_ON = Pattern.compile(" (?:[a-z]|[A-Z]{3,} )");
    private static final Pattern SAYS = Pattern.compile("[ ]?(?:>|:(?!\\d))");
    private static final Pattern BLANK_STAMP = Pattern.compile("[ ]?[-|:]?[ \\t]{0,3}");
    private static final int NO_NAME = Lexicon.FUNCTION | Lexicon.CALENDAR | Lexicon.ACRONYM | Lexicon.ROLE | Lexicon.FIELD | Lexicon.RANK | Lexicon.STREET | Lexicon.ORGANISATION | Lexicon.LABEL | Lexicon.NO_VALUE;

    private final Words words;
    private final ScanText text;
    private final String s;

    StaffNumbers(Words words) {
        this.words = words;
        this.text = words.text();
        this.s = text.text();
    }

    /** The officers besides those found already. */
    List<Mention> find(List<Mention> others) {
        boolean[] covered = new boolean[text.words()];
        others.stream().filter(Mention::officer).forEach(m -> java.util.Arrays.fill(covered, m.first(), m.last() + 1, true));
        List<Mention> found = new ArrayList<>();
        for (int n = 0; n < text.digitWords(); n++) {
            int w = text.digitWord(n);
            if (!covered[w] && candidate(w)) {
                Mention mention = lettered(w, covered) ? mention(w - 1, w, 0.85, "a letter and a number beside an officer") : at(w);
                if (mention != null && !covered[mention.first()] && !covered[mention.last()]) {
                    found.add(mention);
                    java.util.Arrays.fill(covered, mention.first(), mention.last() + 1, true);
                }
            }
        }
        return found;
    }

    /** "PC Craig Tindle, K 6308", "wore number K 6308". */
    private boolean lettered(int w, boolean[] covered) {
        if (w < 2 || words.kind(w - 1) != Kind.INITIAL || "ABM".indexOf(text.word(w - 1).charAt(0)) >= 0 || words.length(w) != 4 || !words.between(w - 1, w).equals(" ") || covered[w - 1]) {
            return false;
        }
        return words.between(w - 2, w - 1).equals(", ") && covered[w - 2] || words.between(w - 2, w - 1).equals(" ") && (BEFORE_LETTER.contains(text.lower(w - 2)) || text.lower(w - 2).equals("number") && BEFORE_NUMBER.contains(text.lower(w - 3 < 0 ? 0 : w - 3)));
    }

    /** The numbers of the officers of a text, wherever they stand again. */
    List<Mention> again(List<Mention> officers) {
        boolean[] covered = new boolean[text.words()];
        Set<String> known = new HashSet<>();
        for (Mention m : officers) {
            java.util.Arrays.fill(covered, m.first(), m.last() + 1, true);
            for (int w = m.first(); m.officer() && m.confidence() >= 0.81 && w <= m.last(); w++) {
                if (words.length(w) >= 4 && candidate(w)) {
                    known.add(text.word(w));
                }
            }
        }
        List<Mention> found = new ArrayList<>();
        for (int n = 0; n < text.digitWords() && !known.isEmpty(); n++) {
            int w = text.digitWord(n);
            if (!covered[w] && candidate(w) && known.contains(text.word(w)) && CollarNumbers.mayStand(words, w)) {
                found.add(mention(w, w, 0.84, "the number of an officer, told elsewhere in this text"));
            }
        }
        return found;
    }

    private boolean candidate(int w) {
        int length = words.length(w);
        if (length < 3 || length > 6 || words.taken(w) || !NUMBER.matcher(text.word(w)).matches()) {
            return false;
        }
        int start = text.start(w);
        int end = text.end(w);
        char before = start > 0 ? s.charAt(start - 1) : ' ';
        boolean glued = "\u00a3$\u20ac.#@_&+".indexOf(before) >= 0 || before == '-' && start > 1 && s.charAt(start - 2) != ' ' || before == ':' && start > 1 && Character.isDigit(s.charAt(start - 2))
                || before == '/' && start > 1 && Character.isLetterOrDigit(s.charAt(start - 2));
        return !glued && !(end + 1 < s.length() && "/.:,-@_'%".indexOf(s.charAt(end)) >= 0 && Character.isLetterOrDigit(s.charAt(end + 1)));
    }

    private Mention at(int w) {
        int start = text.start(w);
        int line = line(start);
        Mention entry = entry(w, line);
        if (entry != null) {
            return entry;
        }
        int last = words.between(w, w + 1).equals(" ") && (surname(w + 1) || ordinary(w + 1) && LABEL.matcher(s.substring(Math.max(line, start - 70), start)).matches()) ? w + 1 : w;
        int first = nameBefore(w);
        boolean named = first < w || last > w;
        if (first < w) {
            // The name stands before: what follows is something else.
            last = w;
        }
        boolean year = THIS_AGE.matcher(text.word(w)).matches();
        String before = s.substring(Math.max(line, text.start(first) - 70), text.start(first));
        String bare = first == w ? before : s.substring(Math.max(line, start - 70), start);
        int end = text.end(last);
        boolean pause = PAUSE.matcher(s).region(end, s.length()).lookingAt();
        if (named && SAYS.matcher(s).region(end, s.length()).lookingAt() && opens(line, text.start(first))) {
            return mention(first, last, 0.85, "a name and a number before what is said: an officer's");
        }
        if (named && (pause || s.charAt(end) == ';') && HEADER.matcher(before).matches()) {
            return mention(first, last, 0.87, "a name and a number in the head of a message");
        }
        if (w + 1 < text.words() && words.between(w, w + 1).equals(" ") && words.shaped(w + 1, ScanText.CAPITAL) && !words.shaped(w + 1, ScanText.DIGIT) && words.length(w + 1) > 1 && STATEMENT.matcher(before).matches()) {
            return mention(w, w + 1, 0.87, "a number and a surname in the heading of a statement");
        }
        if (DESK.matcher(before).matches() && (named || !year) && (pause || named || GOES_ON.matcher(s).region(end, s.length()).lookingAt())) {
            return mention(first, last, 0.86, "a number behind a word for somebody at a desk");
        }
        if (pause && (named || !year) && LABEL.matcher(before).matches()) {
            return mention(first, last, 0.85, "a number behind a label for whoever did it");
        }
        if (pause && RANK_AND_NUMBER.matcher(bare).matches()) {
            return mention(w, w, 0.88, "a number behind a rank");
        }
        if (!year && words.length(w) >= 4 && pause && first == w && WRITES.matcher(before).matches()) {
            return mention(w, last, 0.83, "the number of whoever wrote");
        }
        return null;
    }

    /** Where the line begins; in a line without end so far back that no entry could begin there. */
    private int line(int start) {
        int from = Math.max(0, start - LONGEST_LINE);
        int line = start;
        while (line > from && s.charAt(line - 1) != '\n') {
            line--;
        }
        return line;
    }

    /** A number that opens or ends an entry of a log. */
    private Mention entry(int w, int line) {
        int start = text.start(w);
        int end = text.end(w);
        if (start > line && s.charAt(start - 1) == '[' && s.startsWith("]", end) && stamped(line, start - 1)) {
            return mention(w, w, 0.86, "a number in brackets behind the time of an entry: whoever wrote it");
        }
        int first = nameBefore(w);
        int last = first == w && words.between(w, w + 1).equals(" ") && surname(w + 1) ? w + 1 : w;
        if (ENTRY.matcher(s).region(line, text.start(first)).matches() && DAY_BEHIND.matcher(s).region(text.end(last), s.length()).lookingAt()) {
            return mention(first, last, 0.87, "who wrote an entry of a log, between its number and its day");
        }
        if (start > line + 4 && s.startsWith(" /", start - 2) && LINE_ENDS.matcher(s).region(end, s.length()).lookingAt() && EntryStamp.of(s, line, start) != null) {
            return mention(w, w, 0.85, "a number behind a stroke at the end of an entry: whoever wrote it");
        }
        return null;
    }

    private boolean stamped(int line, int start) {
        EntryStamp stamp = EntryStamp.of(s, line, start);
        return stamp != null && stamp.sure() && BLANK_STAMP.matcher(s).region(stamp.end(), start).matches();
    }

    /** Whether nothing stands before on the line but the time of an entry. */
    private boolean opens(int line, int start) {
        return s.substring(line, start).isBlank() || stamped(line, start);
    }

    /** The first word of the name before a number; the number itself if there is none. */
    private int nameBefore(int w) {
        String gap = words.between(w - 1, w);
        if (!gap.equals(" ") && !gap.equals(", ") && !gap.equals(" (") || !surname(w - 1) || gap.equals(" (") && !s.startsWith(")", text.end(w))) {
            return w;
        }
        int first = w - 1;
        String before = words.between(first - 1, first);
        boolean given = before.equals(" ") || before.equals(". ") && words.length(first - 1) == 1 || before.equals("-") || before.equals(", ");
        boolean initial = words.kind(first - 1) == Kind.INITIAL && !words.shouting(first - 1);
        return given && (initial || surname(first - 1)) && !(before.equals(", ") && !words.shaped(first - 1, ScanText.ALL_CAPITALS)) ? first - 1 : first;
    }

    /** "Requested by: 5077 Sallow   Auth:": a word with a capital that ends what stands behind a label. */
    private boolean ordinary(int w) {
        return words.exists(w) && !words.taken(w) && words.length(w) > 2 && words.shaped(w, ScanText.CAPITAL) && !words.shaped(w, ScanText.DIGIT) && !words.shouting(w) && !words.has(w, NO_NAME)
                && PAUSE.matcher(s).region(text.end(w), s.length()).lookingAt();
    }

    private boolean surname(int w) {
        if (!words.exists(w) || words.taken(w) || words.length(w) < 2 || !words.shaped(w, ScanText.CAPITAL) || words.shaped(w, ScanText.DIGIT) || words.has(w, NO_NAME)) {
            return false;
        }
        Kind kind = words.kind(w);
        return kind == Kind.LISTED || kind == Kind.UNKNOWN && words.length(w) > 2 && !words.abbreviation(w) || words.has(w, Lexicon.SURNAME) && !(words.shouting(w) && words.has(w, Lexicon.SAYS | Lexicon.CUE));
    }

    private Mention mention(int first, int last, double confidence, String reason) {
        List<String> parts = new ArrayList<>();
        for (int w = first; w <= last; w++) {
            if (!words.shaped(w, ScanText.DIGIT)) {
                parts.add(text.lower(w));
            }
        }
        return new Mention(first, last, text.start(first), text.end(last), confidence, reason, PersonRole.OFFICER, true, parts);
    }
}
