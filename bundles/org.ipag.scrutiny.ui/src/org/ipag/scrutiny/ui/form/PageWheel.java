package org.ipag.scrutiny.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Scrollable;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.ipag.scrutiny.ui.style.Style;

/**
 * Lets the mouse wheel go on to the page around a list or a field: where it is not the one that a person works in, and where
 * it is at its end. Else nobody gets past it with the wheel, and a number or a choice on the way changes unseen.
 */
public final class PageWheel {

    private static final int LINES_A_CLICK = 3;

    private PageWheel() {
    }

    /** Looks after every list and field that is made from now on. */
    public static void follow(Display display) {
        display.addListener(SWT.Skin, event -> {
            if (event.widget instanceof Scrollable part && (part instanceof Table || part instanceof Tree
                    || part instanceof org.eclipse.swt.widgets.List || part instanceof Text || turnsItsValue(part))) {
                part.addListener(SWT.MouseVerticalWheel, turned -> turn(part, turned));
            }
        });
    }

    /** Whether the wheel changes what is said there. */
    private static boolean turnsItsValue(Scrollable part) {
        return part instanceof Combo || part instanceof Spinner;
    }

    private static void turn(Scrollable part, Event event) {
        ScrolledComposite page = Scroller.around(part);
        boolean down = event.count < 0;
        if (page == null || part.isFocusControl() && (turnsItsValue(part) || canGo(part.getVerticalBar(), down))) {
            return;
        }
        boolean pageGoes = canGo(page.getVerticalBar(), down);
        event.doit = !pageGoes && !turnsItsValue(part);
        if (pageGoes) {
            Point origin = page.getOrigin();
            int step = Style.lines(part, LINES_A_CLICK);
            page.setOrigin(origin.x, origin.y + (down ? step : -step));
        }
    }

    /** Whether there is more in that direction than the part of a point that is lost where points are rounded. */
    private static boolean canGo(ScrollBar bar, boolean down) {
        return bar != null && bar.isVisible() && (down ? bar.getSelection() + bar.getThumb() < bar.getMaximum() - 1
                : bar.getSelection() > bar.getMinimum());
    }
}
