package org.ipag.scrutiny.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Scrollable;
import org.ipag.scrutiny.ui.style.Style;

/**
 * Lets the mouse wheel go on to the page around a list: where the list is not the one that a person works in, and where
 * it is at its end. Else nobody gets past a list in the middle of a page with the wheel.
 */
public final class PageWheel {

    private static final int LINES_A_CLICK = 3;

    private PageWheel() {
    }

    /** Passes the wheel on from a list to the page that holds it, if it is in one and that page can go on. */
    public static void from(Scrollable list) {
        list.addListener(SWT.MouseVerticalWheel, event -> turn(list, event));
    }

    private static void turn(Scrollable list, Event event) {
        ScrolledComposite page = pageOf(list);
        boolean down = event.count < 0;
        if (page != null && canGo(page.getVerticalBar(), down)
                && !(list.isFocusControl() && canGo(list.getVerticalBar(), down))) {
            event.doit = false;
            Point origin = page.getOrigin();
            int step = Style.lines(list, LINES_A_CLICK);
            page.setOrigin(origin.x, origin.y + (down ? step : -step));
        }
    }

    private static ScrolledComposite pageOf(Scrollable list) {
        for (Composite around = list.getParent(); around != null; around = around.getParent()) {
            if (around instanceof ScrolledComposite page) {
                return page;
            }
        }
        return null;
    }

    /** Whether there is more in that direction than the part of a point that is lost where points are rounded. */
    private static boolean canGo(ScrollBar bar, boolean down) {
        return bar != null && bar.isVisible() && (down ? bar.getSelection() + bar.getThumb() < bar.getMaximum() - 1
                : bar.getSelection() > bar.getMinimum());
    }
}
