package org.ipag.scrutiny.ui.internal;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** The UI thread of the workbench. */
final class WorkbenchUi implements Ui {

    private static Display display() {
        return Display.getDefault();
    }

    @Override
    public void later(Runnable code) {
        if (!display().isDisposed()) {
            display().asyncExec(code);
        }
    }

    @Override
    public void after(int milliseconds, Runnable code) {
        if (!display().isDisposed()) {
            display().timerExec(milliseconds, code);
        }
    }

    @Override
    public void andWait(Runnable code) {
        display().syncExec(code);
    }

    @Override
    public void inBackground(String name, Runnable code) {
        ICoreRunnable runnable = monitor -> code.run();
        Job job = Job.create(name, runnable);
        job.setSystem(true);
        job.setPriority(Job.SHORT);
        job.schedule();
    }
}
