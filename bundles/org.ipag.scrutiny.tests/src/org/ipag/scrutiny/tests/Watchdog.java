package org.ipag.scrutiny.tests;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/**
 * Measures for how long the window's thread does not come back to its queue: what a person sees as a window that has
 * frozen. Every ten milliseconds a thread of its own puts something harmless into the queue, waits until it is worked off,
 * and looks meanwhile at what the window's thread is doing.
 */
public final class Watchdog implements AutoCloseable {

    /**
     * So long of its own time the window's thread must not work at a stretch. Promised are 100 ms; a machine that does much
     * else besides counts up to twice as many for the same work.
     */
    static final long MOST_MS = 250;

    private static final int EVERY_MS = 10;
    private static final int LOOK_MS = 15;
    private static final int WORTH_KEEPING_MS = 40;
    private static final int FRAMES = 6;
    private static final int PLACES = 3;

    private final Display display;
    private final Thread ui;
    private final Thread watcher;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<Freeze> freezes = new ArrayList<>();
    private volatile boolean watching = true;
    private volatile String doing = "";

    /**
     * A time for which the window stood still.
     *
     * @param milliseconds how long
     * @param processor    for how much of it the window's thread had a processor; the rest it waited, perhaps only
     *                     because the machine was busy with something else
     * @param doing        what the person was doing
     * @param where        the places where the window's thread was seen most often, innermost first
     */
    public record Freeze(long milliseconds, long processor, String doing, String where) {

        @Override
        public String toString() {
            return String.format(Locale.UK, "%5d ms (%d ms processor) %s%n          %s", milliseconds, processor, doing,
                    where);
        }
    }

    /** Begins to watch. */
    public Watchdog(Display display) {
        this.display = display;
        this.ui = display.getThread();
        watcher = new Thread(this::watch, "watchdog of the window");
        watcher.setDaemon(true);
        watcher.setPriority(Thread.MAX_PRIORITY);
        watcher.start();
    }

    /** Says what the person does next. */
    public void doing(String what) {
        doing = what;
    }

    /** Milliseconds for which the window's thread has had a processor so far. */
    public long processor() {
        return threads.getThreadCpuTime(ui.threadId()) / 1_000_000;
    }

    private void watch() {
        try {
            while (watching && !display.isDisposed()) {
                Thread.sleep(EVERY_MS);
                ping();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (SWTException e) {
            if (e.code != SWT.ERROR_DEVICE_DISPOSED) {
                throw e;
            } // the window has closed between two looks
        }
    }

    private void ping() throws InterruptedException {
        Object lock = new Object();
        boolean[] done = new boolean[1];
        Map<String, Integer> seen = new LinkedHashMap<>();
        String what = doing;
        long processor = processor();
        long start = System.nanoTime();
        display.asyncExec(() -> {
            synchronized (lock) {
                done[0] = true;
                lock.notifyAll();
            }
        });
        synchronized (lock) {
            while (!done[0] && watching && !display.isDisposed()) {
                lock.wait(LOOK_MS);
                if (!done[0]) {
                    seen.merge(where(), 1, Integer::sum);
                }
            }
        }
        long took = (System.nanoTime() - start) / 1_000_000;
        if (took >= WORTH_KEEPING_MS) {
            long used = processor() - processor;
            String most = String.join(String.format("%n          "), seen.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).limit(PLACES)
                    .map(place -> place.getValue() + "x " + place.getKey()).toList());
            synchronized (freezes) {
                freezes.add(new Freeze(took, used, what, most));
            }
        }
    }

    /** The innermost places, and those of our own, which say why it is there. */
    private String where() {
        List<String> inner = new ArrayList<>();
        List<String> ours = new ArrayList<>();
        for (StackTraceElement frame : ui.getStackTrace()) {
            String place = frame.getClassName().replaceFirst(".*\\.", "") + '.' + frame.getMethodName();
            if (inner.size() < FRAMES) {
                inner.add(place);
            }
            if (frame.getClassName().startsWith("org.ipag.") && !frame.getClassName().contains(".tests.")
                    && ours.size() < FRAMES) {
                ours.add(place + ':' + frame.getLineNumber());
            }
        }
        return String.join(" < ", ours) + "  in  " + String.join(" < ", inner);
    }

    /** The longest freezes, longest first. */
    public List<Freeze> longest(int most) {
        synchronized (freezes) {
            return freezes.stream().sorted(Comparator.comparingLong(Freeze::milliseconds).reversed()).limit(most).toList();
        }
    }

    /** Forgets what was seen so far. */
    public void forget() {
        synchronized (freezes) {
            freezes.clear();
        }
    }

    @Override
    public void close() {
        watching = false;
        watcher.interrupt();
    }
}
