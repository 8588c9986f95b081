package org.ipag.scrutiny.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/**
 * How long the system alone works at a stretch when the theme changes: in windows of plain controls, with no code of the
 * workbench. What the window's own benchmark tells of a change of the theme stands on this floor. Needs a display.
 */
public final class ThemeFloor {

    private static final int[] CONTROLS = { 0, 100, 300 };
    private static final int COLUMNS = 12;
    private static final int ROUNDS = 9;
    private static final int SETTLED_MS = 600;

    private ThemeFloor() {
    }

    public static void main(String[] arguments) throws IOException {
        Path sheet = Files.writeString(Files.createTempFile("theme-floor", ".css"), "* { transition: none; }");
        if (arguments.length == 0) { // with an argument, colours fade as the system has it
            System.setProperty("org.eclipse.swt.internal.gtk.cssFile", sheet.toString());
        }
        Display display = new Display();
        double empty = 0;
        for (int controls : CONTROLS) {
            double took = change(display, controls);
            empty = controls == 0 ? took : empty;
            System.out.printf(Locale.UK, "%3d controls: %5.0f ms of processor time at a stretch, %.1f of an empty window%n",
                    controls, took, took / empty);
        }
        display.dispose();
        Files.delete(sheet);
    }

    /** Median milliseconds of the thread from the change until something that waits in the queue is worked off. */
    private static double change(Display display, int controls) {
        Shell shell = window(display, controls);
        work(display, SETTLED_MS);
        double[] took = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = processor();
            display.setDarkThemePreferred(i % 2 == 0);
            boolean[] served = new boolean[1];
            display.asyncExec(() -> served[0] = true);
            while (!served[0]) {
                display.readAndDispatch();
            }
            took[i] = (processor() - start) / 1e6;
            work(display, SETTLED_MS);
        }
        shell.dispose();
        Arrays.sort(took);
        return took[ROUNDS / 2];
    }

    private static Shell window(Display display, int controls) {
        Shell shell = new Shell(display);
        shell.setLayout(new FillLayout());
        Composite page = new Composite(shell, SWT.NONE);
        page.setLayout(new GridLayout(COLUMNS, false));
        for (int i = 0; i < controls; i++) {
            switch (i % 3) {
                case 0 -> new Label(page, SWT.NONE).setText("Label " + i);
                case 1 -> new Button(page, SWT.PUSH).setText("Button " + i);
                default -> new Text(page, SWT.BORDER).setText("Text " + i);
            }
        }
        shell.setSize(1500, 900);
        shell.open();
        return shell;
    }

    private static void work(Display display, int milliseconds) {
        boolean[] over = new boolean[1];
        display.timerExec(milliseconds, () -> over[0] = true);
        while (!over[0]) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
    }

    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
