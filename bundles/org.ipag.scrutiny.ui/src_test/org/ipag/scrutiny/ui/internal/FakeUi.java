package org.ipag.scrutiny.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A UI thread that turns only when told to: the thread of the test. */
final class FakeUi implements Ui {

    private static final long PATIENCE_SECONDS = 20;

    private final BlockingQueue<Runnable> queue = new LinkedBlockingQueue<>();

    @Override
    public void later(Runnable code) {
        queue.add(code);
    }

    @Override
    public void after(int milliseconds, Runnable code) {
        queue.add(code);
    }

    @Override
    public void andWait(Runnable code) {
        code.run();
    }

    @Override
    public void inBackground(String name, Runnable code) {
        queue.add(code);
    }

    /** Runs what waits, and nothing that comes up meanwhile. */
    void turn() {
        List<Runnable> now = new ArrayList<>();
        queue.drainTo(now);
        now.forEach(Runnable::run);
    }

    /** Turns until something is so, waiting for other threads; fails if it never is. */
    void until(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            try {
                Runnable next = queue.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                if (next == null) {
                    throw new AssertionError("It did not happen");
                }
                next.run();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
