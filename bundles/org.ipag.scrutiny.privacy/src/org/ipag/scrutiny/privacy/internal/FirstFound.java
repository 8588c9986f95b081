package org.ipag.scrutiny.privacy.internal;

import java.util.List;

import org.ipag.scrutiny.privacy.Detection;

/** What is found already in a stretch of the text. */
final class FirstFound {

    private FirstFound() {
    }

    /**
     * The first detection that shares a character with a stretch, or null.
     *
     * @param found detections in the order of the text that do not overlap
     */
    static Detection in(List<Detection> found, int start, int end) {
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
}
