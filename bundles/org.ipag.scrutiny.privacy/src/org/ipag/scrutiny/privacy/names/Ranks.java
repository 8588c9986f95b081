package org.ipag.scrutiny.privacy.names;

import java.util.Set;

import org.ipag.scrutiny.privacy.ScanText;

/** The ways of writing a rank that no list of words tells alone: letters with signs between, words cut short, small letters. */
final class Ranks {

    private static final Set<String> SPELT_RANKS = Set.of("pc", "dc", "ds", "ps", "di", "dci", "wpc", "wdc", "tdc", "tds", "tps", "tdi", "aps", "ads", "adi", "sc", "ci", "dcs", "cso", "pcso", "oic");
    private static final Set<String> SHORT_RANKS = Set.of("con", "cons", "const", "sarg", "serg", "ch", "sup");
    static final Set<String> PREFIXES = Set.of("police", "special", "acting", "temporary", "trainee", "detective", "temp", "det");

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
        return last > w && SPELT_RANKS.contains(rank.toString()) ? last - w + 1 : 0;
    }

    /** "special constable", "chief inspector", "ci", "di": ranks in small letters that are ordinary words too, before a name or number only. */
    boolean smallTitle(int w) {
        return switch (words.text().lower(w)) {
            case "detective", "chief", "superintendent", "di", "ci", "dci", "sc", "supt", "det", "sio", "special" -> true;
            default -> false;
        };
    }

    boolean smallRank(int w) {
        return switch (words.text().lower(w)) {
            case "pc", "dc", "pcso", "sgt", "psc", "tdc", "insp", "officer", "constable", "sergeant", "inspector", "cso", "wpc", "ps", "ds" -> true;
            default -> false;
        };
    }

    /** "Det Con", "Temp Det Con": the second word of a rank that is cut short and no rank alone. */
    boolean shortRank(int before, int w) {
        return words.exists(w + 1) && SHORT_RANKS.contains(words.text().lower(w)) && PREFIXES.contains(words.text().lower(before)) && words.shaped(before, ScanText.CAPITAL) && !words.taken(w);
    }
}
