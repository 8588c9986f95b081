package org.ipag.scrutiny.tests;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.ipag.scrutiny.ui.form.Accessibles;

/** The name under which a screen reader announces a control. */
final class AccessibleNames {

    private AccessibleNames() {
    }

    /** The name it was given, else the text of the label before it; empty if it has none. */
    static String of(Control control) {
        String given = Accessibles.nameOf(control);
        return given.isBlank() ? fromLabelBefore(control) : Screen.clean(given);
    }

    private static String fromLabelBefore(Control control) {
        Control[] siblings = control.getParent() == null ? new Control[0] : control.getParent().getChildren();
        for (int i = 1; i < siblings.length; i++) {
            if (siblings[i] == control && siblings[i - 1] instanceof Label label
                    && (label.getStyle() & SWT.SEPARATOR) == 0) {
                return Screen.clean(label.getText());
            }
        }
        return "";
    }
}
