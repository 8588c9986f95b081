package org.ipag.scrutiny.app.others;

/**
 * Where two texts differ: they begin and end alike, and what is in between is not the same.
 *
 * @param start     first character that differs, in both
 * @param mineEnd   behind the last that differs in the first text
 * @param theirsEnd behind the last that differs in the second
 */
record TextDifference(int start, int mineEnd, int theirsEnd) {

    /** Compares by whole words, so that nobody has to read half a word. */
    static TextDifference of(String mine, String theirs) {
        int least = Math.min(mine.length(), theirs.length());
        int start = 0;
        while (start < least && mine.charAt(start) == theirs.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < least - start
                && mine.charAt(mine.length() - 1 - end) == theirs.charAt(theirs.length() - 1 - end)) {
            end++;
        }
        while (start > 0 && (within(mine, start) || within(theirs, start))) {
            start--;
        }
        while (end > 0 && (within(mine, mine.length() - end) || within(theirs, theirs.length() - end))) {
            end--;
        }
        return new TextDifference(start, mine.length() - end, theirs.length() - end);
    }

    private static boolean within(String text, int at) {
        return at > 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at));
    }
}
