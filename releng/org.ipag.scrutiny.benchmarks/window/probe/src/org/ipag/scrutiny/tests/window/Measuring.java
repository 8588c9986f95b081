package org.ipag.scrutiny.tests.window;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.tests.Screen;
import org.ipag.scrutiny.tests.Watchdog;
import org.ipag.scrutiny.ui.session.WorkbenchStore;

/** What every part of the probe does: act as a person, wait, and tell how long it took. */
final class Measuring {

    final Display display = PlatformUI.getWorkbench().getDisplay();
    final WorkbenchStore store = PlatformUI.getWorkbench().getService(WorkbenchStore.class);
    final Screen screen = new Screen(display);
    final Watchdog watchdog = new Watchdog(display);

    /** Says what the person does next. */
    void doing(String what) {
        watchdog.doing(what);
    }

    /** Does something and prints how long it took until what it is for can be used. */
    void tell(String what, Runnable action, BooleanSupplier usable) {
        long start = System.nanoTime();
        long processor = watchdog.processor();
        action.run();
        screen.waitFor(what, usable);
        System.out.printf(Locale.UK, "window: %-55s %7.0f ms (the window's thread %d ms)%n", what,
                ms(System.nanoTime() - start), watchdog.processor() - processor);
        pause(700);
    }

    /** Milliseconds from an action of the person until the control has been painted anew. */
    double untilPainted(Control control, Runnable action) {
        long[] painted = new long[1];
        Listener listener = event -> painted[0] = System.nanoTime();
        long[] start = new long[1];
        screen.ui(() -> {
            control.addListener(SWT.Paint, listener);
            start[0] = System.nanoTime();
            action.run();
            control.redraw();
        });
        long end = System.nanoTime() + 5_000_000_000L;
        while (screen.look(() -> painted[0]) == 0 && System.nanoTime() < end) {
            pause(1);
        }
        screen.ui(() -> control.removeListener(SWT.Paint, listener));
        return ms(painted[0] - start[0]);
    }

    /** Milliseconds until an action of the person and what follows from it has been worked off. */
    double untilIdle(Runnable action) {
        long start = System.nanoTime();
        screen.ui(action);
        screen.settle();
        screen.settle();
        return ms(System.nanoTime() - start);
    }

    static void percentiles(String what, List<Double> times) {
        List<Double> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        System.out.printf(Locale.UK, "window: %-55s median %.0f, 95%% under %.0f, slowest %.0f ms%n", what,
                sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 95 / 100), sorted.getLast());
    }

    static void keyDown(Control control, int key) {
        Event event = new Event();
        event.keyCode = key;
        event.character = key < SWT.KEYCODE_BIT ? (char) key : 0;
        event.doit = true;
        control.notifyListeners(SWT.KeyDown, event);
    }

    boolean has(Class<Table> type, String name, int rows) {
        Table table = visible(type, name);
        return table != null && table.getItemCount() >= rows;
    }

    <T extends Control> T visible(Class<T> type, String name) {
        return display.getActiveShell() == null && display.getShells().length == 0 ? null
                : find(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), type, name);
    }

    boolean dialog(String title) {
        return screen.look(() -> Arrays.stream(display.getShells())
                .anyMatch(shell -> shell.isVisible() && shell.getText().contains(title)));
    }

    /** A picture of the whole screen, if a folder for pictures is given. */
    void shot(String name) {
        String folder = System.getProperty("window.pictures", "");
        if (!folder.isEmpty()) {
            pause(600);
            try {
                new ProcessBuilder("import", "-window", "root", Path.of(folder, name + ".png").toString()).inheritIO()
                        .start().waitFor();
            } catch (IOException e) {
                System.out.println("window: no picture: " + e.getMessage());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    static double ms(long nanos) {
        return nanos / 1e6;
    }

    static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static <T extends Control> T find(Composite within, Class<T> type, String name) {
        for (Control child : within.getChildren()) {
            if (!child.isVisible()) {
                continue;
            }
            if (type.isInstance(child) && Screen.isCalled(child, name)) {
                return type.cast(child);
            }
            T found = child instanceof Composite composite ? find(composite, type, name) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
