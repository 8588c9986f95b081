package org.ipag.scrutiny.privacy.internal;

/**
 * Ages, in figures and in words. A number is somebody's age by what leads to it ("aged", "she is", "looks", a person and a comma) and by
 * what follows (a pause, a word that goes on with the person, and nothing that is counted).
 */
final class Ages {

    private final AgeWords words = AgeWords.load();

    /** Finds the ages of a text of which the names are found. */
    void find(SoFar soFar, Finds finds) {
        new AgeScan(soFar.text(), words, Marks.of(soFar), finds).run();
    }
}
