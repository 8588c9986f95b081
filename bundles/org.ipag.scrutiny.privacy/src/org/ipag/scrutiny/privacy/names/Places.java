package org.ipag.scrutiny.privacy.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.ScanText;

/**
 * What one sentence calls a place is a place in the next one, too: "at Kettlewick" and "Oxley Cars" tell what Kettlewick and Oxley
 * are, as long as nothing in the text speaks for a person of that name.
 */
final class Places {

    private static final Set<String> GOING = Set.of("went", "go", "going", "gone", "drove", "drive", "moved", "taken", "ride", "rode", "travelled", "travel", "conveyed", "back", "bus", "train", "transferred", "returned");
    /** What brings one to a place and hardly to a person. */
    private static final Set<String> MOVING = Set.of("moved", "move", "moving", "relocated", "service", "bus", "train", "tram", "coach", "ferry", "transferred", "travelled", "commutes");
    private static final Pattern ROAD = Pattern.compile("[abm]\\d{1,4}");
    private static final Set<String> LOCATED = Set.of("in", "at", "nr", "twds", "near");

    /** What is told of a place as well as of a person. */
    private static final Set<String> BEING = Set.of("is", "was", "has", "had", "does", "did", "remains", "would", "can", "could", "will", "and");

    private final Words words;

    Places(Words words) {
        this.words = words;
    }

    /** Drops the single words that stand for a place elsewhere in the text and for nobody anywhere. */
    void settle(List<Mention> mentions) {
        Set<String> places = named();
        if (places.isEmpty()) {
            return;
        }
        Set<String> people = new HashSet<>();
        for (Mention mention : mentions) {
            if (mention.confidence() >= 0.8 && mention.parts().stream().anyMatch(places::contains) && spoken(mention)) {
                people.addAll(mention.parts());
            }
        }
        mentions.removeIf(m -> !m.officer() && m.parts().stream().anyMatch(p -> places.contains(p) && !people.contains(p)) && !spoken(m));
    }

    /** Whether more than the look of it says that a mention is a person. */
    private boolean spoken(Mention mention) {
        if (mention.officer() || mention.role() != null || words.has(mention.first(), Lexicon.TITLE) || words.has(mention.first() - 1, Lexicon.TITLE | Lexicon.RANK)) {
            return true;
        }
        if (mention.first() < mention.last() && words.has(mention.first(), Lexicon.GIVEN)) {
            return true;
        }
        Cues cues = words.cues(mention.first(), mention.last());
        return cues.any() && (cues.field || cues.role || cues.verb || cues.appositive || cues.vocative || !BEING.contains(words.exists(mention.last() + 1) ? words.text().lower(mention.last() + 1) : ""));
    }

    private Set<String> named() {
        Set<String> places = new HashSet<>();
        for (int w = 0; w < words.text().words(); w++) {
            if (words.capital(w) && !words.taken(w) && words.length(w) > 2 && !words.shaped(w, ScanText.DIGIT) && place(w)) {
                places.add(words.text().lower(w));
            }
        }
        return places;
    }

    private boolean place(int w) {
        String gap = words.between(w - 1, w);
        String before = words.exists(w - 1) ? words.text().lower(w - 1) : "";
        if (words.possessive(w)) {
            return false;
        }
        if (words.text().lower(w).endsWith("shire")) {
            return true;
        }
        if (gap.equals(" ") && LOCATED.contains(before)) {
            Cues cues = words.cues(w, w);
            return cues.place || !cues.any();
        }
        if (gap.equals(" ") && words.capital(w - 1) && Surroundings.QUARTERS.contains(before) && !words.has(w, Lexicon.GIVEN)) {
            return true;
        }
        if (gap.equals(" ") && words.exists(w - 2) && (before.equals("to") && MOVING.contains(words.text().lower(w - 2)) || before.equals("is") && words.text().lower(w - 2).equals("station"))) {
            Cues cues = words.cues(w, w);
            String behind = words.spaceAfter(w) || words.between(w, w + 1).startsWith(", ") ? words.text().lower(w + 1) : "";
            return !(cues.field || cues.role || cues.verb && !before.equals("is") || cues.appositive || cues.vocative) && (!cues.says || BEING.contains(behind));
        }
        if (gap.equals(" ") && before.equals("to") && words.exists(w - 2) && GOING.contains(words.text().lower(w - 2)) && !words.cues(w, w).any()) {
            return true;
        }
        if (gap.equals(" ") && ROAD.matcher(before).matches()) {
            return true;
        }
        if (gap.equals(", ") && words.has(w - 1, Lexicon.STREET) && words.capital(w - 1)) {
            return true;
        }
        return words.between(w, w + 1).equals(" ") && words.capital(w + 1) && words.has(w + 1, Lexicon.STREET | Lexicon.ORGANISATION) && !words.has(w + 1, Words.NAME) && !words.has(w, Lexicon.GIVEN);
    }
}
