package org.ipag.scrutiny.office.content;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Which way words are read: members answer in their own languages, some of which are written from right to left. */
public final class TextDirection {

    private TextDirection() {
    }

    /** Whether words are read from right to left: whether the first letter that has a direction is. */
    public static boolean isRightToLeft(String words) {
        return hasBoth(words) && !new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /** Whether anything in words may be read from right to left. */
    public static boolean hasBoth(String words) {
        return Bidi.requiresBidi(words.toCharArray(), 0, words.length());
    }

    /** The words in parts of one direction each, in the order in which they are read. */
    public static List<Part> parts(String words) {
        if (!hasBoth(words)) {
            return List.of(new Part(words, false));
        }
        Bidi bidi = new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < bidi.getRunCount(); i++) {
            parts.add(new Part(words.substring(bidi.getRunStart(i), bidi.getRunLimit(i)), bidi.getRunLevel(i) % 2 == 1));
        }
        return parts;
    }

    /** Words of one direction. */
    public record Part(String words, boolean rightToLeft) {
    }
}
