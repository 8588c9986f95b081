package org.ipag.scrutiny.privacy.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.ScanText;
import org.ipag.scrutiny.privacy.words.WordFile;

/** The brands, pubs and schemes of {@code words/things.txt} that are called like people: their words are no names where they stand. */
final class Things {

    private record Thing(String[] words, boolean doubtful) {
    }

    private static final Set<String> SHOP_BEHIND = Set.of("at", "from", "in", "inside", "outside", "near", "a", "an", "the", "some", "new", "detained", "attd", "attended", "to", "by", "of", "keeps", "and", "for", "was", "opposite", "behind", "entered", "passed", "passing", "opp", "nr", "used", "which", "web", "above", "recovery", "pos");
    private static final Map<String, List<Thing>> BY_FIRST = load();

    private Things() {
    }

    private static Map<String, List<Thing>> load() {
        Map<String, List<Thing>> byFirst = new HashMap<>();
        for (String line : WordFile.lines("words/things.txt")) {
            boolean doubtful = line.endsWith("?");
            String[] words = (doubtful ? line.substring(0, line.length() - 1) : line).strip().split(" ");
            byFirst.computeIfAbsent(words[0], w -> new ArrayList<>()).add(new Thing(words, doubtful));
        }
        return Map.copyOf(byFirst);
    }

    /** Marks every word of a thing, so that nobody's name is looked for there. */
    static void mark(Words words, boolean[] taken) {
        for (int w = 0; w < words.text().words(); w++) {
            if (taken[w] || !words.has(w, Words.NAME) && !words.shaped(w, ScanText.CAPITAL)) {
                continue;
            }
            int last = lawOrThing(words, w);
            for (int i = w; i <= last; i++) {
                taken[i] = true;
            }
        }
    }

    /** The last word of a thing that begins here, or -1. */
    private static int lawOrThing(Words words, int w) {
        // "Clare's Law": laws and schemes are called after victims.
        if (words.exists(w + 2) && words.length(w + 1) == 1 && words.possessive(w) && words.shaped(w + 2, ScanText.CAPITAL) && words.text().lower(w + 2).equals("law")) {
            return w + 2;
        }
        for (Thing thing : BY_FIRST.getOrDefault(words.text().lower(w), List.of())) {
            int last = w + thing.words.length - 1;
            // In small letters, too, if it is more than one word: "the marks & spencer one".
            boolean written = words.shaped(w, ScanText.CAPITAL) || thing.words.length > 1 && !words.shaped(last, ScanText.CAPITAL);
            if (written && matches(words, w, thing.words) && (!thing.doubtful || shop(words, w, last))) {
                return last;
            }
        }
        return -1;
    }

    private static boolean matches(Words words, int w, String[] thing) {
        for (int i = 1; i < thing.length; i++) {
            if (!words.exists(w + i) || words.between(w + i - 1, w + i).length() > 3 || !words.text().lower(w + i).equals(thing[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean shop(Words words, int w, int last) {
        // "TED BAKER BAG", "Ben Sherman hooded top": what is worn or carried.
        if (words.spaceAfter(last) && (words.has(last + 1, Lexicon.THING) || words.text().lower(last + 1).equals("hooded")) && !words.possessive(last)) {
            return true;
        }
        return words.exists(w - 1) && words.between(w - 1, w).equals(" ") && SHOP_BEHIND.contains(words.text().lower(w - 1)) && !words.cues(w, last).says;
    }
}
