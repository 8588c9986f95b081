package org.ipag.scrutiny.privacy.names;

import java.util.Set;

import org.ipag.scrutiny.privacy.ScanText;
import org.ipag.scrutiny.privacy.words.WordSections;

/** The ways of writing a rank that no list of words tells alone: letters with signs between, words cut short, small letters. */
final class Ranks {

    /** {@code words/ranks.txt}, which says how ranks are written. */
    static final WordSections FILE = WordSections.load("words/ranks.txt");
    static final Set<String> SMALL = FILE.of("in small letters");
    static final Set<String> PREFIXES = FILE.of("before a rank");
    private static final Set<String> SMALL_WORDS = FILE.of("in small letters: words too");
    private static final Set<String> SPELT = FILE.of("spelt with signs");
    private static final Set<String> CUT_SHORT = FILE.of("cut short");
    private static final String OFFICER = "officer";

    private final Words words;

    Ranks(Words words) {
        this.words = words;
    }

    /** "D.C.", "P/C" and "t/d.s.": how many words of one letter make a rank from here on; 0 if none. */
    int spelt(int w) {
        StringBuilder rank = new StringBuilder(words.text().lower(w));
        int last = w;
        while (last - w < 3 && words.exists(last + 1) && words.length(last + 1) <= 1 && (words.between(last, last + 1).equals(".") || words.between(last, last + 1).equals("/"))) {
            last++;
            rank.append(words.text().lower(last));
        }
        if (rank.toString().equals("sc") && words.between(w, w + 1).equals("/") && words.shaped(last + 1, ScanText.DIGIT) && words.length(last + 1) != 4) {
            // A sort code.
            return 0;
        }
        return last > w && SPELT.contains(rank.toString()) ? last - w + 1 : 0;
    }

    /** "special constable", "chief inspector", "ci", "di": ranks in small letters that are ordinary words too, before a name or number only. */
    boolean smallTitle(int w) {
        return SMALL_WORDS.contains(words.text().lower(w));
    }

    /** "pc", "sergeant", "officer": a rank in small letters, too. */
    boolean smallRank(int w) {
        return SMALL.contains(words.text().lower(w)) || words.text().lower(w).equals(OFFICER);
    }

    /** "Det Con", "Temp Det Con": the second word of a rank that is cut short and no rank alone. */
    boolean shortRank(int before, int w) {
        return words.exists(w + 1) && CUT_SHORT.contains(words.text().lower(w)) && PREFIXES.contains(words.text().lower(before)) && words.shaped(before, ScanText.CAPITAL) && !words.taken(w);
    }
}
