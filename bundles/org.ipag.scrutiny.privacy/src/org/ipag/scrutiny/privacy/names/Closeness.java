package org.ipag.scrutiny.privacy.names;

/** Edit distance with swapped neighbours counted as one slip, cut off early. */
final class Closeness {

    private Closeness() {
    }

    /** Whether two words are at most {@code limit} slips apart. */
    static boolean within(String a, String b, int limit) {
        int n = a.length();
        int m = b.length();
        if (Math.abs(n - m) > limit) {
            return false;
        }
        int[] before = new int[m + 1];
        int[] previous = new int[m + 1];
        int[] current = new int[m + 1];
        for (int j = 0; j <= m; j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= n; i++) {
            current[0] = i;
            int least = i;
            for (int j = 1; j <= m; j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int value = Math.min(Math.min(current[j - 1], previous[j]) + 1, previous[j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    value = Math.min(value, before[j - 2] + 1);
                }
                current[j] = value;
                least = Math.min(least, value);
            }
            if (least > limit) {
                return false;
            }
            int[] swap = before;
            before = previous;
            previous = current;
            current = swap;
        }
        return previous[m] <= limit;
    }
}
