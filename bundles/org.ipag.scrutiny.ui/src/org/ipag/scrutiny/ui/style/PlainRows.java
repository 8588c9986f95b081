package org.ipag.scrutiny.ui.style;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Keeps rows of tables and trees out of the style sheets, which say nothing of them. The engine of the style sheets would
 * remember every row there ever was; at a change of the theme it touches rows whose native part is gone by then, and the
 * program ends on the spot.
 */
public final class PlainRows {

    private PlainRows() {
    }

    /** Looks after every row that is made from now on; to be called before the workbench is there. */
    public static void follow(Display display) {
        display.addFilter(SWT.Skin, event -> {
            if (event.widget instanceof TableItem || event.widget instanceof TreeItem) {
                event.type = SWT.None;
            }
        });
    }
}
