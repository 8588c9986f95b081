package org.ipag.scrutiny.ui;

import java.io.IOException;
import java.util.concurrent.CompletionException;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.statushandlers.StatusManager;
import org.ipag.scrutiny.store.StoreException;
import org.ipag.scrutiny.ui.form.Tell;
import org.ipag.scrutiny.ui.internal.Messages;

/** What went wrong, said to a person once and, if unexpected, to the log once. */
public final class Failures {

    private static final String BUNDLE = "org.ipag.scrutiny.ui"; //$NON-NLS-1$

    private Failures() {
    }

    /** The sentence for a failure; one that nobody foresaw goes to the log as well. */
    public static String sentence(Throwable failure) {
        Throwable cause = unwrap(failure);
        if (isForeseen(cause)) {
            return cause.getMessage();
        }
        StatusManager.getManager().handle(new Status(IStatus.ERROR, BUNDLE, String.valueOf(cause.getMessage()), cause),
                StatusManager.LOG);
        return Messages.Failures_unexpected;
    }

    /** Shows a failure in a dialog; does not wait for it to be closed. */
    public static void show(Shell shell, String title, Throwable failure) {
        Tell.failure(shell, title, sentence(failure));
    }

    /** What failed, without the wrapping of futures. */
    public static Throwable unwrap(Throwable failure) {
        Throwable at = failure;
        while (at instanceof CompletionException && at.getCause() != null) {
            at = at.getCause();
        }
        return at;
    }

    /** Checked exceptions of our services carry a sentence for their user; anything else is a defect. */
    private static boolean isForeseen(Throwable cause) {
        return cause instanceof StoreException || cause instanceof IOException
                || cause instanceof Exception && !(cause instanceof RuntimeException)
                        && cause.getClass().getName().startsWith("org.ipag."); //$NON-NLS-1$
    }
}
