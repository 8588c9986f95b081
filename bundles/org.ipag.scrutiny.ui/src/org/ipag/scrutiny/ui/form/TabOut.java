package org.ipag.scrutiny.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** Lets the tab key leave a text of several lines, so that the keyboard reaches every control. */
public final class TabOut {

    private TabOut() {
    }

    /** Makes Tab and Shift+Tab leave the control. */
    public static void of(Control control) {
        control.addTraverseListener(event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
    }
}
