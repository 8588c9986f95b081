package org.ipag.scrutiny.privacy.readings;

import java.util.List;
import java.util.Set;

import org.ipag.scrutiny.privacy.DetectionSink;
import org.ipag.scrutiny.privacy.IdentifierType;
import org.ipag.scrutiny.privacy.Recogniser;
import org.ipag.scrutiny.privacy.ScanText;

/**
 * Values of which every character stands apart, "T R 9 0 0 0", "2 4 / 1 2 / 2 0 0 1", as a scanner of forms with a box for each character
 * reads them. They are read once more without the spaces; where two stand together, one stays.
 */
public final class SpreadCharacters implements Recogniser {

    private static final int LEAST = 6;
    private static final int LONGEST_GAP = 3;
    private static final Set<String> MORE = Set.of(IdentifierType.DATE_OF_BIRTH.key(), IdentifierType.POSTCODE.key(), IdentifierType.VEHICLE.key(), IdentifierType.BANK_ACCOUNT.key());

    private final List<Recogniser> recognisers;

    /** With those that are to say what a value is. */
    public SpreadCharacters(List<Recogniser> recognisers) {
        this.recognisers = recognisers;
    }

    @Override
    public String name() {
        return "spread";
    }

    @Override
    public void scan(ScanText text, DetectionSink sink) {
        for (int w = 0; w + LEAST <= text.words(); w++) {
            if (!single(text, w) || text.start(w) > 0 && !Character.isWhitespace(text.text().charAt(text.start(w) - 1)) && "([:=|;,-".indexOf(text.text().charAt(text.start(w) - 1)) < 0) {
                continue;
            }
            int last = w;
            boolean digit = digit(text, w);
            while (last + 1 < text.words() && single(text, last + 1) && apart(text, last)) {
                last++;
                digit |= digit(text, last);
            }
            if (last - w + 1 >= LEAST && digit) {
                read(text, w, last, sink);
            }
            w = last;
        }
    }

    private void read(ScanText text, int first, int last, DetectionSink sink) {
        String s = text.text();
        Reading reading = new Reading(text).also(MORE).before(text.start(first)).telling();
        for (int i = text.start(first); i < text.end(last); i++) {
            boolean two = s.charAt(i) == ' ' && s.charAt(i + 1) == ' ';
            if (s.charAt(i) != ' ' || two) {
                reading.as(i, i + 1);
            }
            i += two ? 1 : 0;
        }
        reading.told().behind(text.end(last)).look(recognisers, "with a space between each two characters", sink);
    }

    private static boolean single(ScanText text, int w) {
        return text.end(w) - text.start(w) == 1 && text.text().charAt(text.start(w)) < 128;
    }

    private static boolean digit(ScanText text, int w) {
        return (text.shape(w) & ScanText.DIGIT) != 0;
    }

    /** Whether spaces, and at most one sign between them, part a word from the next. */
    private static boolean apart(ScanText text, int w) {
        int from = text.end(w);
        int to = text.start(w + 1);
        int signs = 0;
        for (int i = from; i < to; i++) {
            char c = text.text().charAt(i);
            signs += c == ' ' ? 0 : 1;
            if (c != ' ' && "/-.:".indexOf(c) < 0) {
                return false;
            }
        }
        return to > from && to - from <= LONGEST_GAP && signs <= 1 && to - from > signs;
    }
}
