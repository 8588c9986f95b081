package org.ipag.scrutiny.app.application;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * The display of the workbench. The platform changes its own theme and the system's style in one go, each of which takes its
 * time; here the system's style can wait for a later turn of the event loop, so that the window answers between the two. It
 * also knows what had the keyboard in a window that is not in use just now.
 */
public final class WorkbenchDisplay extends Display {

    /** How long the system is waited for, in milliseconds: one whose style has no dark variant does not change, and does not say so. */
    public static final int SYSTEM_FOLLOWS_MS = 500;

    private static final String FOCUS = WorkbenchDisplay.class.getName() + ".focus"; //$NON-NLS-1$

    private boolean waits;
    private boolean dark;

    public WorkbenchDisplay() {
        addFilter(SWT.FocusIn, event -> {
            if (event.widget instanceof Control control) {
                control.getShell().setData(FOCUS, control);
            }
        });
    }

    @Override
    protected void checkSubclass() {
        // It is a display like any other, and only puts off what it is asked for.
    }

    @Override
    public void setDarkThemePreferred(boolean preferred) {
        dark = preferred;
        if (!waits) {
            super.setDarkThemePreferred(preferred);
        }
    }

    /** What has the keyboard in a window, or had it last and will have it again; null if nothing. */
    public Control focusIn(Shell window) {
        return window.getData(FOCUS) instanceof Control control && !control.isDisposed() && control.getShell() == window
                ? control : null;
    }

    /** Runs a change of the platform's theme which the system's style does not follow before {@link #systemFollows}. */
    public void systemWaits(Runnable change) {
        waits = true;
        try {
            change.run();
        } finally {
            waits = false;
        }
    }

    /** Gives the system the style, dark or light, that it was last asked for. */
    public void systemFollows() {
        super.setDarkThemePreferred(dark);
    }

    /** Whether the system takes on the style it was asked for some turns of the event loop later, as GTK does. */
    public static boolean systemFollowsLater() {
        return "gtk".equals(SWT.getPlatform()); //$NON-NLS-1$
    }
}
