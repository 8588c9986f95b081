package org.ipag.scrutiny.tests;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** The mouse as a person moves it, for what only a real mouse does: dragging. To be used beside the UI thread. */
final class Mouse {

    private static final int STEPS = 12;
    private static final long PAUSE_MS = 30;

    private final Screen screen;

    Mouse(Screen screen) {
        this.screen = screen;
    }

    /** Whether a program can move the mouse here. */
    static boolean isThere() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> new File(folder, "xdotool").canExecute());
    }

    /** Drags from a place of a control to a place of another. */
    void drag(Control from, Rectangle start, Control to, Rectangle end) {
        Point a = middle(from, start);
        Point b = middle(to, end);
        move(a);
        button("mousedown");
        for (int i = 1; i <= STEPS; i++) {
            move(new Point(a.x + (b.x - a.x) * i / STEPS, a.y + (b.y - a.y) * i / STEPS));
        }
        move(new Point(b.x + 1, b.y));
        move(b);
        pause(10);
        button("mouseup");
        pause(10);
    }

    private Point middle(Control control, Rectangle place) {
        return screen.look(() -> control.toDisplay(place.x + Math.min(place.width / 2, 40), place.y + place.height / 2));
    }

    private void move(Point to) {
        run("mousemove", Integer.toString(to.x), Integer.toString(to.y));
    }

    private void button(String what) {
        run(what, "1");
    }

    private static void run(String... words) {
        List<String> command = new ArrayList<>(List.of("xdotool"));
        command.addAll(List.of(words));
        try {
            if (new ProcessBuilder(command).start().waitFor() != 0) {
                throw new AssertionError("The mouse does not move: " + command);
            }
        } catch (IOException e) {
            throw new AssertionError("There is no xdotool to move the mouse", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
        pause(1);
    }

    private static void pause(int times) {
        try {
            Thread.sleep(times * PAUSE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
