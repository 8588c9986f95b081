package org.ipag.scrutiny.privacy.findings;

import java.util.ArrayList;
import java.util.List;

import org.ipag.scrutiny.privacy.Detection;
import org.ipag.scrutiny.privacy.ScanText;

/**
 * A text and what was found in it so far.
 *
 * @param original the text as written
 * @param text     the same, prepared
 * @param found    in the order of the text and without overlaps
 */
public record SoFar(String original, ScanText text, List<Detection> found) {

    private static final double DOUBTFUL = 0.6;

    /** The same with more detections, overlaps settled. */
    public SoFar with(List<Detection> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<Detection> all = new ArrayList<>(found);
        all.addAll(more);
        return new SoFar(original, text, Overlaps.settle(all, original));
    }

    /** The first detection that shares a character with a stretch of the text as written, or null. */
    public Detection in(int start, int end) {
        int low = 0;
        int high = found.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (found.get(middle).end() <= start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < found.size() && found.get(low).start() < end ? found.get(low) : null;
    }

    /** Whether nothing is found in a stretch of the text as written, or only something doubtful. */
    public boolean free(int start, int end) {
        Detection there = in(start, end);
        return there == null || there.confidence() < DOUBTFUL;
    }
}
