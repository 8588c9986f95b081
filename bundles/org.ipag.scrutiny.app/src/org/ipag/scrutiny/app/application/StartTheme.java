package org.ipag.scrutiny.app.application;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;

/**
 * Gives the system its dark style before the first window is made, if the workbench was last used in the dark theme. GTK
 * changes its style some turns later, and a list keeps the colour of chosen rows that the system had when it was made.
 */
public final class StartTheme {

    private static final String THEMES = "org.eclipse.e4.ui.css.swt.theme"; //$NON-NLS-1$
    private static final String CHOSEN = "themeid"; //$NON-NLS-1$
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark"; //$NON-NLS-1$

    private StartTheme() {
    }

    /** Takes up the theme that was chosen last. */
    static void takeUp(WorkbenchDisplay display) {
        if (DARK.equals(InstanceScope.INSTANCE.getNode(THEMES).get(CHOSEN, null))) {
            darken(display);
        }
    }

    /** Gives the system its dark style and waits until its colours are those, for half a second at most. */
    public static void darken(WorkbenchDisplay display) {
        display.setDarkThemePreferred(true);
        if (!WorkbenchDisplay.systemFollowsLater()) {
            return;
        }
        boolean[] over = new boolean[1];
        Listener follows = event -> over[0] = true;
        Runnable late = () -> over[0] = true;
        display.addListener(SWT.Settings, follows);
        display.timerExec(WorkbenchDisplay.SYSTEM_FOLLOWS_MS, late);
        while (!over[0]) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        display.timerExec(-1, late);
        display.removeListener(SWT.Settings, follows);
    }
}
