package org.ipag.scrutiny.office.text;

/** Finds where a Rich Text file really ends: at the brace that closes its first group. What follows is shown by no word processor. */
public final class RtfEnd {

    private RtfEnd() {
    }

    /**
     * The place behind the last brace.
     *
     * @return from 1 to the length of the file; -1 if the first group is never closed, as in a file that was cut short
     */
    public static int of(byte[] rtf) {
        int depth = 0;
        for (int i = 0; i < rtf.length; i++) {
            switch (rtf[i]) {
                case '{' -> depth++;
                case '}' -> {
                    if (--depth == 0) {
                        return i + 1;
                    }
                }
                case '\\' -> i = depth == 0 ? i + 1 : behindCommand(rtf, i);
                default -> {
                    // Letters.
                }
            }
        }
        return -1;
    }

    /** The last byte of the command that begins at a backslash; for {@code \\bin} the last byte of its raw data. */
    private static int behindCommand(byte[] rtf, int backslash) {
        boolean raw = backslash + 4 < rtf.length && rtf[backslash + 1] == 'b' && rtf[backslash + 2] == 'i' && rtf[backslash + 3] == 'n' && digit(rtf[backslash + 4]);
        if (!raw) {
            return backslash + 1;
        }
        int at = backslash + 4;
        long length = 0;
        while (at < rtf.length && digit(rtf[at])) {
            length = Math.min(length * 10 + rtf[at++] - '0', rtf.length);
        }
        if (at < rtf.length && rtf[at] == ' ') {
            at++;
        }
        return (int) Math.min(rtf.length, at + length) - 1;
    }

    private static boolean digit(byte b) {
        return b >= '0' && b <= '9';
    }
}
