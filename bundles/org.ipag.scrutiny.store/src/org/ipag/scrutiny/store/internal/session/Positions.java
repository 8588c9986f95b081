package org.ipag.scrutiny.store.internal.session;

/**
 * Numbers siblings so that their order can be read off and as few of them as possible get a new number. Numbers leave
 * gaps: what is put in between gets one from the gap, and only when a gap is used up is the list numbered anew.
 */
final class Positions {

    /** The distance between siblings that were added one after the other. */
    static final long GAP = 1_000_000;
    /** For a sibling that has no number yet. */
    static final long NONE = Long.MIN_VALUE;

    private Positions() {
    }

    /**
     * The numbers of a list.
     *
     * @param known the number that each has, in the order wanted now, or {@link #NONE}
     * @return numbers in ascending order; the same where they could be kept
     */
    static long[] assign(long[] known) {
        boolean[] kept = longestAscending(known);
        long[] result = new long[known.length];
        int start = 0;
        while (start < known.length) {
            if (kept[start]) {
                result[start] = known[start];
                start++;
                continue;
            }
            int end = start;
            while (end < known.length && !kept[end]) {
                end++;
            }
            if (!fill(known, result, start, end)) {
                for (int i = 0; i < result.length; i++) {
                    result[i] = (i + 1) * GAP;
                }
                return result;
            }
            start = end;
        }
        return result;
    }

    private static boolean fill(long[] known, long[] result, int start, int end) {
        int count = end - start;
        boolean open = end == known.length;
        if (start == 0) {
            long after = open ? (count + 1) * GAP : known[end];
            for (int i = 0; i < count; i++) {
                result[start + i] = after - (count - i) * GAP;
            }
            return true;
        }
        long before = result[start - 1];
        long step = open ? GAP : (known[end] - before) / (count + 1);
        if (step == 0) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            result[start + i] = before + (i + 1) * step;
        }
        return true;
    }

    /** Which entries can keep their numbers: a longest strictly ascending subsequence. */
    private static boolean[] longestAscending(long[] known) {
        int[] tails = new int[known.length];
        int[] previous = new int[known.length];
        int length = 0;
        for (int i = 0; i < known.length; i++) {
            if (known[i] == NONE) {
                continue;
            }
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (known[tails[middle]] < known[i]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? -1 : tails[low - 1];
            tails[low] = i;
            length = Math.max(length, low + 1);
        }
        boolean[] kept = new boolean[known.length];
        for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = previous[i]) {
            kept[i] = true;
        }
        return kept;
    }
}
