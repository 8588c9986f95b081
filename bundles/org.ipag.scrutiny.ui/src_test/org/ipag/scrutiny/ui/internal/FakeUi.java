package org.ipag.scrutiny.ui.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A UI thread that turns only when told to. */
final class FakeUi implements Ui {

    final List<Integer> delays = new ArrayList<>();
    private final Deque<Runnable> queue = new ArrayDeque<>();

    @Override
    public void later(Runnable code) {
        queue.add(code);
    }

    @Override
    public void after(int milliseconds, Runnable code) {
        delays.add(milliseconds);
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
        List<Runnable> now = List.copyOf(queue);
        queue.clear();
        now.forEach(Runnable::run);
    }

    void turns(int count) {
        for (int i = 0; i < count; i++) {
            turn();
        }
    }
}
