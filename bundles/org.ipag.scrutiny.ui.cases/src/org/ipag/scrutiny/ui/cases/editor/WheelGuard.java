package org.ipag.scrutiny.ui.cases.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/**
 * Lets the mouse wheel scroll a page even over a list or a number, instead of changing its value unseen, and over a text
 * that is not being edited.
 */
final class WheelGuard {

    private WheelGuard() {
    }

    /** Guards every list, number and text in a composite; the one that has the focus still follows the wheel. */
    static void guard(Composite root, ScrolledComposite page) {
        for (Control each : root.getChildren()) {
            if (each instanceof Combo || each instanceof Spinner || each instanceof Text) {
                each.addListener(SWT.MouseVerticalWheel, event -> turn(each, page, event));
            } else if (each instanceof Composite inner) {
                guard(inner, page);
            }
        }
    }

    private static void turn(Control control, ScrolledComposite page, Event event) {
        if (!control.isFocusControl()) {
            event.doit = false;
            Point origin = page.getOrigin();
            page.setOrigin(origin.x, origin.y - event.count * page.getVerticalBar().getIncrement());
        }
    }
}
