package org.ipag.scrutiny.privacy.findings;

import org.ipag.scrutiny.privacy.Detection;
import org.ipag.scrutiny.privacy.IdentifierType;
import org.ipag.scrutiny.privacy.ScanText;

/** The words of a text that belong to other identifiers or to our own labels, and so cannot be names. */
public final class TakenWords {

    private static final double SURE = 0.6;

    private final ScanText text;
    private final boolean[] taken;

    private TakenWords(ScanText text) {
        this.text = text;
        taken = new boolean[text.words()];
    }

    /** For each word of a text whether it is taken. */
    public static boolean[] of(SoFar soFar, OwnLabels labels) {
        TakenWords words = new TakenWords(soFar.text());
        for (Detection d : soFar.found()) {
            // Behind a rank and a number the officer's name may go on, which the names find.
            boolean ranked = d.type().equals(IdentifierType.OFFICER.key()) && d.text().indexOf(' ') > 0;
            if (d.confidence() >= SURE && !ranked) {
                words.take(d.start(), d.end());
            }
        }
        labels.take(words);
        return words.taken;
    }

    /** Takes the words of a stretch of the text as written. */
    void take(int start, int end) {
        int first = text.wordAt(text.foldedOffset(start));
        for (int w = first; w < taken.length && text.originalStart(text.start(w)) < end; w++) {
            taken[w] = true;
        }
    }
}
