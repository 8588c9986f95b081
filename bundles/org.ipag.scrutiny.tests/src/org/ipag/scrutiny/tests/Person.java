package org.ipag.scrutiny.tests;

import java.util.Arrays;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * Somebody at the window: does one thing after the other on a thread of their own, while the window's thread does nothing
 * but what the window has to do. So modal dialogs can be answered, and nothing but the program itself can hold the
 * window up.
 */
public final class Person {

    private static final long PATIENCE_MS = 10 * 60 * 1000L;

    private Person() {
    }

    /** What a person does. */
    @FunctionalInterface
    public interface Deed {

        void run() throws Exception;
    }

    /** Does it, and gives back control to the UI thread, on which this is called, when it is done. */
    public static void does(Display display, Deed deed) throws Exception {
        Throwable[] failure = new Throwable[1];
        Thread thread = new Thread(() -> {
            try {
                deed.run();
            } catch (Throwable e) {
                failure[0] = e;
            } finally {
                display.asyncExec(() -> closeDialogs(display));
            }
        }, "person");
        thread.setDaemon(true);
        thread.start();
        long end = System.currentTimeMillis() + PATIENCE_MS;
        display.timerExec((int) PATIENCE_MS, () -> { });
        while (thread.isAlive() && System.currentTimeMillis() < end) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        if (thread.isAlive()) {
            Thread.State state = thread.getState();
            throw new AssertionError("Not done after ten minutes (" + state + "): "
                    + Arrays.toString(thread.getStackTrace()));
        }
        switch (failure[0]) {
            case null -> { }
            case Error e -> throw e;
            case Exception e -> throw e;
            default -> throw new AssertionError(failure[0]);
        }
    }

    /** A dialog that is left open has an event loop of its own, from which the UI thread would never come back. */
    private static void closeDialogs(Display display) {
        for (Shell shell : display.getShells()) {
            if (!shell.isDisposed() && shell.getParent() != null && shell.isVisible()) {
                shell.close();
            }
        }
    }
}
