package org.ipag.scrutiny.privacy.internal;

import org.ipag.scrutiny.privacy.DetectionSink;
import org.ipag.scrutiny.privacy.Recogniser;
import org.ipag.scrutiny.privacy.ScanText;

/**
 * Ages, in figures and in words. A number is somebody's age by what leads to it ("aged", "she is", "looks", a person and a comma) and by
 * what follows (a pause, a word that goes on with the person, and nothing that is counted). Looked at once the names are found.
 */
public final class AgeRecogniser {

    private final AgeWords words = AgeWords.load();

    /** The recogniser for one text of which the names are known. */
    public Recogniser with(Marks marks) {
        return new Recogniser() {
            @Override
            public String name() {
                return "age";
            }

            @Override
            public void scan(ScanText text, DetectionSink sink) {
                new AgeScan(text, words, marks, sink).run();
            }
        };
    }
}
