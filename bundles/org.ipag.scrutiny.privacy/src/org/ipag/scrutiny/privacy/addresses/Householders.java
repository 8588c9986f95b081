package org.ipag.scrutiny.privacy.addresses;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.ipag.scrutiny.privacy.Detection;
import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.ScanText;

/** The names that addresses begin with: "Jonas Heckmondwike, 8 Gasworks Cottages" tells whose address it is. */
public final class Householders {

    private static final int NO_NAME = Lexicon.STREET | Lexicon.DWELLING | Lexicon.ORGANISATION | Lexicon.FUNCTION | Lexicon.THING;

    private Householders() {
    }

    /** The names in front of the addresses found. */
    public static Set<String> of(List<Detection> found, Lexicon lexicon) {
        Set<String> names = new HashSet<>();
        for (Detection d : found) {
            boolean address = d.recogniser().equals(AddressBlockRecogniser.NAME) || d.recogniser().equals(DoorRecogniser.NAME);
            int comma = address ? d.text().indexOf(", ") : -1;
            if (comma > 0 && name(d.text().substring(0, comma).split(" "), lexicon)) {
                names.add(d.text().substring(0, comma));
            }
        }
        return names;
    }

    private static boolean name(String[] words, Lexicon lexicon) {
        boolean letters = words.length >= 2 && words.length <= 3 && Arrays.stream(words).allMatch(w -> w.length() > 1 && w.chars().allMatch(c -> Character.isLetter(c) || c == '-'));
        return letters && (lexicon.meaning(ScanText.foldWord(words[0])) & Lexicon.GIVEN) != 0 && Arrays.stream(words).allMatch(w -> (lexicon.meaning(ScanText.foldWord(w)) & NO_NAME) == 0);
    }
}
