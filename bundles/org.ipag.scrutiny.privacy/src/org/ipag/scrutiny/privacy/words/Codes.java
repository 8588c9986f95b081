package org.ipag.scrutiny.privacy.words;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.ipag.scrutiny.privacy.ScanText;

/** Nouns behind which letters and figures name a thing ("bay R7 5AB", "forms V62, V888"), from {@code words/codes.txt}. */
public final class Codes {

    /** What may stand between the noun and its code. */
    private static final Set<String> BETWEEN = Set.of("no", "number", "is", "was", "and", "or", "to", "ref");
    private static final int LIST = 6;
    private final Set<String> nouns = new HashSet<>();

    private Codes() {
    }

    /** Reads the shipped file. */
    public static Codes load() {
        Codes codes = new Codes();
        WordFile.lines("words/codes.txt").forEach(line -> codes.nouns.addAll(List.of(line.split(" "))));
        return codes;
    }

    /** Whether such a noun stands directly before a word, or before the list of codes that the word is one of. */
    public boolean before(ScanText text, int word) {
        for (int w = word - 1; w >= 0 && word - w <= LIST; w--) {
            if (text.start(w + 1) - text.end(w) > 3 || text.text().indexOf('\n', text.end(w)) >= 0 && text.text().indexOf('\n', text.end(w)) < text.start(w + 1)) {
                return false;
            }
            if (nouns.contains(text.lower(w)) && ",(;".indexOf(text.text().charAt(text.end(w))) < 0) {
                return !named(text, w);
            }
            if ((text.shape(w) & ScanText.DIGIT) == 0 && text.end(w) - text.start(w) > 1 && !BETWEEN.contains(text.lower(w))) {
                return false;
            }
        }
        return false;
    }

    /** "Callow Bay TR11 5KN": the last word of a place. */
    private static boolean named(ScanText text, int w) {
        return w > 0 && (text.shape(w) & ScanText.CAPITAL) != 0 && (text.shape(w - 1) & (ScanText.CAPITAL | ScanText.DIGIT)) == ScanText.CAPITAL && text.start(w) - text.end(w - 1) == 1 && text.text().charAt(text.end(w - 1)) == ' ';
    }
}
