package org.ipag.scrutiny.ui;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;

/** Long work with progress and cancel; what comes of it is told on the UI thread. A cancelled job tells nothing. */
public final class LongJob {

    private LongJob() {
    }

    /**
     * Runs something in a job.
     *
     * @param name   what is done, for the progress line
     * @param task   the work
     * @param done   told the result
     * @param failed told why it failed
     * @param <T>    what comes of it
     */
    public static <T> void run(String name, Task<T> task, Consumer<T> done, Consumer<Throwable> failed) {
        Job job = new Job(name) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    T result = task.run(monitor);
                    onUi(() -> done.accept(result));
                    return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
                } catch (OperationCanceledException e) {
                    return Status.CANCEL_STATUS;
                } catch (Exception e) {
                    onUi(() -> failed.accept(e));
                    return Status.OK_STATUS;
                }
            }
        };
        job.setUser(true);
        job.schedule();
    }

    private static void onUi(Runnable code) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(code);
    }

    /**
     * The work of a job.
     *
     * @param <T> what comes of it
     */
    @FunctionalInterface
    public interface Task<T> {

        /** Does it, off the UI thread. */
        T run(IProgressMonitor monitor) throws Exception;
    }
}
