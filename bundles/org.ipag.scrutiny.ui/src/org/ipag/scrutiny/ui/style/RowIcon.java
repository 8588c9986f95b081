package org.ipag.scrutiny.ui.style;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;

/** The icon of a row that is drawn by the workbench, not by the system. */
final class RowIcon {

    private RowIcon() {
    }

    /** Draws an icon halfway up the place that the system keeps for it. */
    static void draw(GC gc, Image icon, Rectangle place) {
        gc.drawImage(icon, place.x, place.y + Math.max(0, (place.height - icon.getBounds().height) / 2));
    }
}
