package org.ipag.scrutiny.privacy.internal;

import org.ipag.scrutiny.privacy.ScanText;

/** Which words of a text are the names of people, of officers, or a date of birth, once these are found. */
public final class Marks {

    private static final byte PERSON = 1;
    private static final byte OFFICER = 2;
    private static final byte BORN = 3;

    private final ScanText text;
    private final byte[] marks;

    /** For one text, without any mark yet. */
    public Marks(ScanText text) {
        this.text = text;
        marks = new byte[text.words()];
    }

    /** Marks a person's or an officer's name. */
    public void name(int start, int end, boolean officer) {
        mark(start, end, officer ? OFFICER : PERSON);
    }

    /** Marks a date of birth. */
    public void born(int start, int end) {
        mark(start, end, BORN);
    }

    private void mark(int start, int end, byte what) {
        for (int w = text.wordAt(start); w < marks.length && text.start(w) < end; w++) {
            marks[w] = what;
        }
    }

    boolean person(int w) {
        return w >= 0 && marks[w] == PERSON;
    }

    boolean officer(int w) {
        return w >= 0 && marks[w] == OFFICER;
    }

    boolean born(int w) {
        return w >= 0 && marks[w] == BORN;
    }
}
