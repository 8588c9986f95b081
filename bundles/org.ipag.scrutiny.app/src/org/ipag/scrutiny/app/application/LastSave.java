package org.ipag.scrutiny.app.application;

import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.ipag.scrutiny.app.Messages;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.session.WorkbenchStore;
import org.ipag.scrutiny.ui.style.Style;

/**
 * Saves what is unsaved before the window closes. The disk or the network is waited for on another thread; the window
 * takes no more changes meanwhile, is painted, and says what it waits for if that takes longer than a moment.
 */
final class LastSave {

    private static final int MOMENT_MS = 300;

    private final Shell window;
    private final Display display;
    private final Runnable tell = this::tell;
    private Shell notice;

    private LastSave(Shell window) {
        this.window = window;
        this.display = window.getDisplay();
    }

    /** Saves all open rounds and waits for it. What cannot be saved is still unsaved afterwards. */
    static void run(Shell window, WorkbenchStore store) {
        CompletableFuture<?> saved = CompletableFuture.allOf(store.openRounds().stream().map(OpenRound::saveNow)
                .toArray(CompletableFuture[]::new));
        if (!saved.isDone()) {
            new LastSave(window).await(saved);
        }
    }

    private void await(CompletableFuture<?> saved) {
        window.setEnabled(false);
        display.timerExec(MOMENT_MS, tell);
        try {
            while (!saved.isDone() && !window.isDisposed()) {
                if (!display.readAndDispatch()) {
                    display.sleep();
                }
            }
        } finally {
            if (!display.isDisposed()) {
                display.timerExec(-1, tell);
            }
            if (notice != null) {
                notice.dispose();
            }
            if (!window.isDisposed()) {
                window.setEnabled(true);
            }
        }
    }

    private void tell() {
        notice = new Shell(window, SWT.TITLE | SWT.BORDER);
        notice.setText(Messages.Application_name);
        GridLayoutFactory.swtDefaults().margins(Style.lines(notice, 2), Style.lines(notice, 1)).applyTo(notice);
        GridDataFactory.fillDefaults().applyTo(Style.label(notice, Messages.WorkbenchStart_saving, null));
        notice.pack();
        Rectangle around = window.getBounds();
        Point size = notice.getSize();
        notice.setLocation(around.x + (around.width - size.x) / 2, around.y + (around.height - size.y) / 2);
        notice.open();
    }
}
