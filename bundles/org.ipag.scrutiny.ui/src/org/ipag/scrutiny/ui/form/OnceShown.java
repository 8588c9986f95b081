package org.ipag.scrutiny.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;

/**
 * Lets a page behind a tab wait with what it has to show until a person turns to it. Before it is turned to for the first
 * time it has no width: a text whose lines wrap would measure a line for every letter, which holds the window up for longer
 * than all that can be seen.
 *
 * <p>To be used on the UI thread.
 */
public final class OnceShown {

    private final Control page;
    private final Listener shown = event -> now();
    private Runnable waiting;

    /** @param page what is hidden and shown as a whole, for example the control of a tab */
    public OnceShown(Control page) {
        this.page = page;
    }

    /** Does something at once if the page is in front, or else when it comes there; of several only the last. */
    public void run(Runnable show) {
        if (page.getVisible()) {
            show.run();
            return;
        }
        if (waiting == null) {
            page.addListener(SWT.Show, shown);
        }
        waiting = show;
    }

    private void now() {
        Runnable show = waiting;
        waiting = null;
        page.removeListener(SWT.Show, shown);
        show.run();
    }
}
