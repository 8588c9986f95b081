package org.ipag.scrutiny.app.application;

import org.eclipse.swt.widgets.Display;

/**
 * The display of the workbench. The platform changes its own theme and the system's style in one go, each of which takes its
 * time; here the system's style can wait for a later turn of the event loop, so that the window answers between the two.
 */
public final class WorkbenchDisplay extends Display {

    private boolean waits;
    private boolean dark;

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
}
