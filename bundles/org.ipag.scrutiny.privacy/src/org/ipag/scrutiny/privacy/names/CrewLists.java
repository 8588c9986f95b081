package org.ipag.scrutiny.privacy.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.ScanText;
import org.ipag.scrutiny.privacy.names.Words.Kind;
import org.ipag.scrutiny.privacy.words.WordSections;

/**
 * Several officers in a row: behind "searchers", "officers", "PCs", parted by commas, "and", signs, each a number, a name or both; and the
 * crew in brackets behind a call sign, "KV12 (Trewhella + 4130)".
 */
final class CrewLists {

    private static final Set<String> HEADS = WordSections.load("words/collar-numbers.txt").of("several officers");
    private static final Pattern FIGURES = Pattern.compile("[A-Z]?\\d{3,6}");
    private static final Pattern THIS_AGE = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern CELL_BEFORE = Pattern.compile("(?:[|;\\t\\[][ \\t]?| {2})$");
    private static final Pattern CELL_BEHIND = Pattern.compile("[ ]?[|;\\t\\]]| {2}");
    private static final Pattern CALL_SIGN = Pattern.compile("[A-Za-z]{1,4}\\d{1,3}[A-Za-z]?|\\d{1,2}");
    private static final Pattern COUNTED = Pattern.compile("(?i) ?(?:hrs|hours|x\\b|people|miles|metres|pounds|%|am\\b|pm\\b)|[:.-]\\d|/\\d{1,2}(?!\\d)");
    private static final Set<String> OPENS = Set.of(" ", ": ", ":", " - ", ":  ", ":\t");
    private static final Set<String> PARTS = Set.of(", ", "/", " / ", " & ", " + ", "+", "&", "; ", ",");
    private static final int NOBODY = Lexicon.FUNCTION | Lexicon.CALENDAR | Lexicon.ACRONYM | Lexicon.RANK | Lexicon.NO_VALUE | Lexicon.FIELD | Lexicon.TITLE | Lexicon.GROUP;

    /** One of the row. */
    private record Item(int first, int last, boolean sure) {
    }

    private final Words words;
    private final ScanText text;
    private final String s;
    private boolean[] covered;
    /** Whether surnames may be written in small letters here, as the call sign is. */
    private boolean small;

    CrewLists(Words words) {
        this.words = words;
        this.text = words.text();
        this.s = text.text();
    }

    /** The officers of every row; those found already are left as they are. */
    List<Mention> find(List<Mention> others) {
        covered = new boolean[text.words()];
        others.stream().filter(Mention::officer).forEach(m -> Arrays.fill(covered, m.first(), m.last() + 1, true));
        List<Mention> found = new ArrayList<>();
        for (int w = 0; w + 1 < text.words(); w++) {
            if (words.shaped(w, ScanText.DIGIT)) {
                bracket(w, found);
                cell(w, found);
                callSign(w, found);
            } else if (words.shaped(w + 1, ScanText.CAPITAL | ScanText.DIGIT) && head(w)) {
                row(w, found);
            }
        }
        return found;
    }

    /** Whether a word tells of several officers; "PC's" is such a word, too. */
    private boolean head(int w) {
        if (words.length(w) == 1 && text.lower(w).equals("s") && words.between(w - 1, w).equals("'")) {
            return words.has(w - 1, Lexicon.RANK) && words.shaped(w - 1, ScanText.ALL_CAPITALS) && words.length(w - 1) <= 4;
        }
        return words.length(w) >= 3 && HEADS.contains(text.lower(w));
    }

    private void row(int head, List<Mention> found) {
        if (!OPENS.contains(words.between(head, head + 1))) {
            return;
        }
        boolean ranked = words.length(head) == 1 || words.has(head, Lexicon.RANK) && words.length(head) <= 5;
        boolean colon = words.between(head, head + 1).startsWith(":");
        List<Item> items = items(head + 1, ranked);
        boolean sure = items.stream().anyMatch(Item::sure) || items.stream().anyMatch(i -> covered[i.first]);
        if (items.size() >= 2 && (sure || ranked) || colon && items.size() == 1 && sure && words.shaped(items.getFirst().last, ScanText.DIGIT)) {
            items.forEach(i -> add(i, "one of several officers in a row", found));
        }
    }

    private void callSign(int sign, List<Mention> found) {
        if (words.length(sign) > 6 || !words.between(sign, sign + 1).equals(" (") || !CALL_SIGN.matcher(text.word(sign)).matches() || words.taken(sign)) {
            return;
        }
        boolean spoken = words.length(sign) <= 2 && !words.has(sign - 1, Lexicon.FUNCTION) && words.shaped(sign - 1, ScanText.CAPITAL) && words.length(sign - 1) > 3 && words.between(sign - 1, sign).equals(" ");
        if (words.length(sign) < 3 && !spoken) {
            return;
        }
        small = !words.shaped(sign, ScanText.CAPITAL);
        List<Item> items = items(sign + 1, true);
        small = false;
        if (items.isEmpty() || !s.startsWith(")", text.end(items.getLast().last)) || !items.stream().allMatch(i -> i.sure || items.size() > 1)) {
            return;
        }
        Item only = items.getFirst();
        boolean both = words.shaped(only.first, ScanText.DIGIT) != words.shaped(only.last, ScanText.DIGIT);
        boolean figures = items.stream().allMatch(i -> words.shaped(i.last, ScanText.DIGIT));
        if (items.size() > 1 && (!spoken || figures && words.length(only.last) == 4) || items.size() == 1 && both) {
            items.forEach(i -> add(i, "the crew behind a call sign", found));
        }
    }

    /** "| 103889 McSorley |": a cell of a table that holds an officer's number and surname and nothing else. */
    private void cell(int number, List<Mention> found) {
        int name = number + 1;
        small = !words.shaped(name, ScanText.CAPITAL);
        int last = surnameToCellEnd(number, name);
        small = false;
        if (last > 0) {
            add(new Item(number, last, true), "a number and a surname that fill a cell", found);
        }
    }

    /** The last word of the surname that fills the cell with the number before it; -1 if they do not. */
    private int surnameToCellEnd(int number, int name) {
        if (words.length(number) < 4 || !number(number) || !words.between(number, name).equals(" ") || !name(name, false) || !CELL_BEFORE.matcher(s).region(Math.max(0, text.start(number) - 3), text.start(number)).find()) {
            return -1;
        }
        int last = words.between(name, name + 1).equals("-") && name(name + 1, true) ? name + 1 : name;
        boolean fills = CELL_BEHIND.matcher(s).region(text.end(last), Math.min(s.length(), text.end(last) + 3)).lookingAt() && !words.has(last, Lexicon.STREET | Lexicon.DWELLING);
        return fills ? last : -1;
    }

    /** "DESP (4418 BRIGHTLING / 5502 OYELARAN)": two and more numbers with names and nothing else in brackets. */
    private void bracket(int first, List<Mention> found) {
        if (words.length(first) < 4 || text.start(first) == 0 || s.charAt(text.start(first) - 1) != '(') {
            return;
        }
        List<Item> items = items(first, false);
        boolean all = items.size() > 1 && items.stream().allMatch(i -> i.last > i.first && words.shaped(i.first, ScanText.DIGIT)) && s.startsWith(")", text.end(items.getLast().last));
        if (all) {
            items.forEach(i -> add(i, "one of a crew in brackets", found));
        }
    }

    /** The row of officers that begins at a word, as far as it goes. */
    private List<Item> items(int from, boolean ranked) {
        List<Item> items = new ArrayList<>();
        int w = from;
        while (items.size() < 8) {
            Item item = item(w, ranked);
            if (item == null) {
                break;
            }
            items.add(item);
            int next = item.last + 1;
            String gap = words.between(item.last, next);
            boolean led = (gap.equals(" (O/") || gap.equals(" (")) && bracketBehind(next) > 0;
            if (led) {
                next = bracketBehind(next);
                gap = words.exists(next) ? s.substring(text.end(next - 1) + 1, text.start(next)) : "";
            }
            boolean and = words.exists(next + 1) && text.lower(next).equals("and") && words.between(next, next + 1).equals(" ") && (gap.equals(" ") || gap.equals(", "));
            if (!and && !PARTS.contains(gap)) {
                break;
            }
            w = and ? next + 1 : next;
        }
        return items;
    }

    /** The word behind a short remark in brackets, "(O/C)", "(lead)"; 0 if there is none. */
    private int bracketBehind(int w) {
        for (int i = w; i < w + 3 && words.exists(i); i++) {
            if (s.startsWith(")", text.end(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    private Item item(int w, boolean ranked) {
        if (!words.exists(w) || words.taken(w)) {
            return words.exists(w) && number(w) ? new Item(w, w, true) : null;
        }
        if (covered[w]) {
            int last = w;
            while (last + 1 < covered.length && covered[last + 1] && words.joined(last, last + 1)) {
                last++;
            }
            return new Item(w, last, true);
        }
        if (number(w)) {
            boolean name = words.between(w, w + 1).equals(" ") && name(w + 1, false);
            return new Item(w, name ? w + 1 : w, true);
        }
        boolean initial = words.kind(w) == Kind.INITIAL && words.joined(w, w + 1) && name(w + 1, true);
        int last = initial ? w + 1 : w;
        if (!initial && !name(w, ranked)) {
            return null;
        }
        while (last - w < 2 && (words.between(last, last + 1).equals("-") || words.between(last, last + 1).equals(" ") && words.has(last, Lexicon.GIVEN)) && name(last + 1, false)) {
            last++;
        }
        boolean sure = false;
        for (int i = w; i <= last; i++) {
            sure |= words.kind(i) == Kind.LISTED || words.kind(i) == Kind.UNKNOWN && !words.shouting(i);
        }
        return new Item(w, words.between(last, last + 1).equals(" ") && number(last + 1) ? last + 1 : last, sure);
    }

    private boolean number(int w) {
        return words.exists(w) && words.length(w) <= 6 && FIGURES.matcher(text.word(w)).matches() && !THIS_AGE.matcher(text.word(w)).matches()
                && !COUNTED.matcher(s).region(text.end(w), Math.min(s.length(), text.end(w) + 10)).lookingAt();
    }

    private boolean name(int w, boolean any) {
        if (small && words.exists(w) && !words.taken(w) && words.kind(w) == Kind.LISTED && words.length(w) > 3 && !words.has(w, NOBODY)) {
            return true;
        }
        if (!words.exists(w) || words.taken(w) || words.length(w) < (words.shaped(w, ScanText.ALL_CAPITALS) ? 3 : 2) || words.shaped(w, ScanText.DIGIT) || !words.shaped(w, ScanText.CAPITAL) || words.has(w, NOBODY)) {
            return false;
        }
        Kind kind = words.kind(w);
        return kind == Kind.LISTED || kind == Kind.UNKNOWN || any && !words.shouting(w) && !words.shaped(w, ScanText.ALL_CAPITALS) || words.has(w, Lexicon.SURNAME) && !words.has(w, Lexicon.SAYS | Lexicon.ROLE);
    }

    private void add(Item item, String reason, List<Mention> found) {
        if (covered[item.first] || covered[item.last] || words.taken(item.first) || words.taken(item.last)) {
            return;
        }
        List<String> parts = new ArrayList<>();
        for (int w = item.first; w <= item.last; w++) {
            if (!words.shaped(w, ScanText.DIGIT)) {
                parts.add(text.lower(w));
            }
        }
        found.add(new Mention(item.first, item.last, text.start(item.first), text.end(item.last), 0.84, reason, PersonRole.OFFICER, true, parts));
        Arrays.fill(covered, item.first, item.last + 1, true);
    }
}
