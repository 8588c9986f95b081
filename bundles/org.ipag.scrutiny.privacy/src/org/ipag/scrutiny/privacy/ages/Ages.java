package org.ipag.scrutiny.privacy.ages;

import org.ipag.scrutiny.privacy.findings.Finds;
import org.ipag.scrutiny.privacy.findings.Marks;
import org.ipag.scrutiny.privacy.findings.SoFar;

/**
 * Ages, in figures and in words. A number is somebody's age by what leads to it ("aged", "she is", "looks", a person and a comma) and by
 * what follows (a pause, a word that goes on with the person, and nothing that is counted).
 */
public final class Ages {

    private final AgeWords words = AgeWords.load();

    /** Finds the ages of a text of which the names are found. */
    public void find(SoFar soFar, Finds finds) {
        new AgeScan(soFar.text(), words, Marks.of(soFar), finds).run();
    }
}
