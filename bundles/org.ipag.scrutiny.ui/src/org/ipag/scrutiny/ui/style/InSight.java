package org.ipag.scrutiny.ui.style;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Scrollable;

/**
 * Where what can be seen of a list ends, for who draws its rows. GTK asks the screen for that, so that a list that asks for
 * every cell it draws waits for longer than it draws; here it is asked once for each size of the list.
 */
public final class InSight {

    private final Scrollable list;
    private Point size;
    private boolean bar;
    private int unscrolled;

    public InSight(Scrollable list) {
        this.list = list;
    }

    /** The right end of what is in sight, from the left of the rows, as {@link Scrollable#getClientArea} has it. */
    public int right() {
        ScrollBar down = list.getVerticalBar();
        boolean barNow = down != null && down.isVisible();
        Point sizeNow = list.getSize();
        if (!sizeNow.equals(size) || barNow != bar) {
            size = sizeNow;
            bar = barNow;
            Rectangle area = list.getClientArea();
            unscrolled = area.x + area.width - scrolled();
        }
        return unscrolled + scrolled();
    }

    private int scrolled() {
        ScrollBar across = list.getHorizontalBar();
        return across == null ? 0 : across.getSelection();
    }
}
