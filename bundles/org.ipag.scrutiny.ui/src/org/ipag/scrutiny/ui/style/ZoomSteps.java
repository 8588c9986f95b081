package org.ipag.scrutiny.ui.style;

/** The sizes of text in reading places, in per cent of the usual. */
final class ZoomSteps {

    /** The usual size. */
    static final int USUAL = 100;

    private static final int[] STEPS = { 80, 90, USUAL, 110, 125, 150, 175, 200, 250 };

    private ZoomSteps() {
    }

    /** The next size; the same at the end. */
    static int bigger(int size) {
        for (int step : STEPS) {
            if (step > size) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }

    /** The size before; the same at the beginning. */
    static int smaller(int size) {
        for (int i = STEPS.length - 1; i >= 0; i--) {
            if (STEPS[i] < size) {
                return STEPS[i];
            }
        }
        return STEPS[0];
    }

    /** A height of text at a size, in points; never nothing. */
    static int height(int points, int size) {
        return Math.max(1, Math.round(points * size / (float) USUAL));
    }

    /** A remembered size, mended if it is none of these. */
    static int known(int size) {
        return size < STEPS[0] || size > STEPS[STEPS.length - 1] ? USUAL : size;
    }
}
