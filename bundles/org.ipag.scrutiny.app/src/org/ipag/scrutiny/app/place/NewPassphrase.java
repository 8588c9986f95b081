package org.ipag.scrutiny.app.place;

import java.util.Arrays;

/** Says whether what was typed may become the passphrase of the data. */
final class NewPassphrase {

    /** Short ones are guessed; nobody but the person can bring a long one back. */
    static final int LEAST = 12;

    private NewPassphrase() {
    }

    /** What is wrong, in a sentence; empty if all is well. */
    static String problem(char[] next, char[] again) {
        if (next.length < LEAST) {
            return Messages.Passphrase_short;
        }
        if (next[0] == ' ' || next[next.length - 1] == ' ') {
            return Messages.Passphrase_spaces;
        }
        return Arrays.equals(next, again) ? "" : Messages.Passphrase_differ; //$NON-NLS-1$
    }
}
