package org.ipag.scrutiny.ui.style;

import java.util.Arrays;
import java.util.function.IntSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Shares out the room of a sash, its width or its height, so that no part gets less than it needs to be read, where others can give it. A person
 * who has drawn the sashes otherwise keeps that, but for what a part needs.
 */
public final class SashRoom {

    private final SashForm sash;
    private final int[] usual;
    private final IntSupplier[] least;
    private int[] given;

    private SashRoom(SashForm sash, int[] usual, IntSupplier[] least) {
        this.sash = sash;
        this.usual = usual;
        this.least = least;
    }

    /**
     * Looks after a sash whose parts are all there.
     *
     * @param usual the share of each part where there is room enough
     * @param least the width or height below which each part cannot be read, in the points that layouts use
     */
    public static SashRoom of(SashForm sash, int[] usual, IntSupplier... least) {
        SashRoom room = new SashRoom(sash, usual, least);
        sash.setWeights(usual);
        room.given = sash.getWeights();
        sash.addListener(SWT.Resize, event -> room.share());
        return room;
    }

    /** Shares out anew, because what a part needs may have changed. */
    public void share() {
        Rectangle area = sash.getClientArea();
        boolean beside = (sash.getStyle() & SWT.VERTICAL) == 0;
        int room = (beside ? area.width : area.height) - (usual.length - 1) * sash.getSashWidth();
        if (room <= 0 || sash.getMaximizedControl() != null) {
            return;
        }
        int[] wanted = Arrays.equals(sash.getWeights(), given) ? usual : sash.getWeights();
        int[] next = widths(wanted, Arrays.stream(least).mapToInt(IntSupplier::getAsInt).toArray(), room);
        sash.setWeights(next);
        if (wanted == usual) {
            given = sash.getWeights();
        }
    }

    /** Widths in the proportion of the weights, but none below its least as long as another is above its own. */
    static int[] widths(int[] weights, int[] least, int room) {
        long sum = Arrays.stream(weights).asLongStream().sum();
        int[] widths = Arrays.stream(weights).map(weight -> (int) Math.max(1, (long) weight * room / sum)).toArray();
        for (int i = 0; i < widths.length; i++) {
            while (widths[i] < least[i]) {
                int richest = richest(widths, least);
                int spare = widths[richest] - least[richest];
                if (richest == i || spare <= 0) {
                    break;
                }
                int taken = Math.min(spare, least[i] - widths[i]);
                widths[richest] -= taken;
                widths[i] += taken;
            }
        }
        return widths;
    }

    private static int richest(int[] widths, int[] least) {
        int richest = 0;
        for (int i = 1; i < widths.length; i++) {
            if (widths[i] - least[i] > widths[richest] - least[richest]) {
                richest = i;
            }
        }
        return richest;
    }
}
