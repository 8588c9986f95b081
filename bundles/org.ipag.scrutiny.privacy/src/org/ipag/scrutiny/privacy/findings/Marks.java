package org.ipag.scrutiny.privacy.findings;

import org.ipag.scrutiny.privacy.Detection;
import org.ipag.scrutiny.privacy.IdentifierType;
import org.ipag.scrutiny.privacy.ScanText;

/** Which words of a text are the names of people, of officers, or a date of birth, once these are found. */
public final class Marks {

    /** From here on a name tells what stands beside it. */
    public static final double SURE_NAME = 0.5;
    private static final byte PERSON = 1;
    private static final byte OFFICER = 2;
    private static final byte BORN = 3;

    private final ScanText text;
    private final byte[] marks;

    private Marks(ScanText text) {
        this.text = text;
        marks = new byte[text.words()];
    }

    /** The marks of what is found so far. */
    public static Marks of(SoFar soFar) {
        Marks marks = new Marks(soFar.text());
        for (Detection d : soFar.found()) {
            if (d.named() && d.confidence() >= SURE_NAME) {
                marks.mark(d, d.type().equals(IdentifierType.OFFICER.key()) ? OFFICER : PERSON);
            } else if (d.type().equals(IdentifierType.DATE_OF_BIRTH.key())) {
                marks.mark(d, BORN);
            }
        }
        return marks;
    }

    private void mark(Detection d, byte what) {
        int start = text.foldedOffset(d.start());
        int end = text.foldedOffset(d.end());
        for (int w = text.wordAt(start); w < marks.length && text.start(w) < end; w++) {
            marks[w] = what;
        }
    }

    public boolean person(int w) {
        return w >= 0 && marks[w] == PERSON;
    }

    public boolean officer(int w) {
        return w >= 0 && marks[w] == OFFICER;
    }

    public boolean born(int w) {
        return w >= 0 && marks[w] == BORN;
    }
}
