package org.ipag.scrutiny.privacy.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.ScanText;
import org.ipag.scrutiny.privacy.names.Words.Kind;

/** Officers in notes without capitals: "sgt bell to qa", "oic pcso gaz whitlock", "dc o suilleabhain", "sc maguire-cadwaladr 2651". */
final class SmallOfficers {

    private static final Set<String> RANKS_TOLD = Ranks.FILE.of("in small letters: before a number");
    /** A machine, a post-script or a court rather than a rank. */
    private static final Set<String> OTHER = Set.of("my", "his", "her", "their", "our", "your", "a", "the", "gaming", "work", "school", "home", "laptop", "old", "new", "desktop", "this", "that", "on");
    private static final Set<String> LINKS = Set.of("o", "da", "de", "di", "do", "dos", "das", "el", "al", "van", "der", "den", "von", "mc", "mac", "st", "le", "la", "ap", "bin", "ul", "ud");
    private static final Pattern NUMBER = Pattern.compile("\\d{2,6}");
    private static final int NOBODY = Lexicon.FUNCTION | Lexicon.SAYS | Lexicon.CUE | Lexicon.CALENDAR | Lexicon.RANK | Lexicon.ROLE | Lexicon.FIELD | Lexicon.ACRONYM | Lexicon.NO_VALUE | Lexicon.TITLE | Lexicon.PLACE_CUE | Lexicon.NUMBER_WORD;

    private final Words words;
    private final ScanText text;

    SmallOfficers(Words words) {
        this.words = words;
        this.text = words.text();
    }

    /** The officers of whom the others have found nothing, or less than there is. */
    List<Mention> find() {
        List<Mention> found = new ArrayList<>();
        for (int w = 0; w + 1 < text.words(); w++) {
            if (words.has(w, Lexicon.RANK) && !words.shaped(w, ScanText.CAPITAL) && !words.taken(w) && (Ranks.SMALL.contains(text.lower(w)) || RANKS_TOLD.contains(text.lower(w))) && words.between(w, w + 1).equals(" ")
                    && !(words.exists(w - 1) && words.between(w - 1, w).equals(" ") && OTHER.contains(text.lower(w - 1)))) {
                Mention mention = at(w);
                if (mention != null) {
                    found.add(mention);
                    w = mention.last();
                }
            }
        }
        return found;
    }

    private Mention at(int rank) {
        int first = rank + 1;
        while (words.has(first, Lexicon.RANK) && !words.shaped(first, ScanText.CAPITAL) && words.between(first, first + 1).equals(" ") && first - rank < 3) {
            first++;
        }
        int w = first;
        if (number(w) && words.between(w, w + 1).equals(" ")) {
            w++;
        }
        while (w - first < 3 && words.exists(w) && !words.shaped(w, ScanText.CAPITAL) && LINKS.contains(text.lower(w)) && (words.between(w, w + 1).equals(" ") || words.between(w, w + 1).equals("'"))) {
            w++;
        }
        if (!part(w)) {
            return null;
        }
        int last = w;
        while (last - w < 3 && goesOn(last)) {
            last++;
        }
        List<String> parts = new ArrayList<>();
        for (int i = w; i <= last; i++) {
            parts.add(text.lower(i));
        }
        boolean numbered = words.between(last, last + 1).equals(" ") && number(last + 1) && words.length(last + 1) >= 3 || number(first);
        if (!numbered && text.lower(rank).equals("oic") && first == rank + 1 && words.kind(w) == Kind.WORD) {
            return null;
        }
        int end = words.between(last, last + 1).equals(" ") && number(last + 1) && words.length(last + 1) >= 3 ? last + 1 : last;
        return new Mention(rank, end, text.start(rank), text.end(end), 0.84, "a rank and a name in small letters", PersonRole.OFFICER, true, parts);
    }

    private boolean part(int w) {
        if (!words.exists(w) || words.taken(w) || words.length(w) < 3 || words.shaped(w, ScanText.DIGIT | ScanText.CAPITAL) || words.has(w, NOBODY)) {
            return false;
        }
        return words.has(w, Words.NAME) || text.meaning(w) == 0 && words.vowels(w) && !words.abbreviation(w);
    }

    private boolean goesOn(int last) {
        int next = last + 1;
        String gap = words.between(last, next);
        if (!words.exists(next) || words.taken(next) || words.shaped(next, ScanText.DIGIT | ScanText.CAPITAL) || words.possessive(last)) {
            return false;
        }
        if (gap.equals("-") || gap.equals("'") && words.length(last) <= 2) {
            return words.length(next) > 2;
        }
        boolean name = words.kind(next) == Kind.LISTED || words.has(next, Lexicon.SURNAME) && words.has(last, Lexicon.GIVEN) || text.meaning(next) == 0 && words.vowels(next) && !words.abbreviation(next);
        return gap.equals(" ") && words.length(next) > 2 && name && !words.has(next, NOBODY);
    }

    private boolean number(int w) {
        return words.exists(w) && !words.taken(w) && NUMBER.matcher(text.word(w)).matches() && words.length(w) <= 6;
    }
}
