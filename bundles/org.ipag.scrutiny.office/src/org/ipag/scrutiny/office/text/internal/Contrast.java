package org.ipag.scrutiny.office.text.internal;

/** What an eye makes of two colours, of eight bits a part. */
final class Contrast {

    /** Letters and ground nearer than this cannot be told apart. */
    private static final int SAME = 18;
    private static final int PALE = 237;

    private Contrast() {
    }

    /** Whether letters of one colour cannot be read on the other. */
    static boolean near(int one, int other) {
        return Math.abs((one >> 16 & 255) - (other >> 16 & 255)) <= SAME && Math.abs((one >> 8 & 255) - (other >> 8 & 255)) <= SAME && Math.abs((one & 255) - (other & 255)) <= SAME;
    }

    /** Whether letters of a colour cannot be read on white paper. */
    static boolean pale(int colour) {
        return Math.min(colour >> 16 & 255, Math.min(colour >> 8 & 255, colour & 255)) >= PALE;
    }
}
