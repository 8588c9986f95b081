package org.ipag.scrutiny.ui.cases.redaction;

import org.eclipse.swt.widgets.Shell;
import org.ipag.scrutiny.office.redact.RedactionException;
import org.ipag.scrutiny.ui.Failures;
import org.ipag.scrutiny.ui.form.Tell;

/** What a document or a rule refused, said in its own words. */
public final class Refusals {

    private Refusals() {
    }

    /** Shows why something failed; does not wait for the dialog to be closed. */
    public static void show(Shell shell, String title, Throwable failure) {
        if (shell.isDisposed()) {
            return;
        }
        if (Failures.unwrap(failure) instanceof RedactionException refused) {
            say(shell, title, refused.getMessage());
        } else {
            Failures.show(shell, title, failure);
        }
    }

    /** Shows a sentence that says what cannot be done and what to do; does not wait for the dialog to be closed. */
    public static void say(Shell shell, String title, String sentence) {
        Tell.refusal(shell, title, sentence);
    }

    /** A failure in one sentence. */
    public static String sentence(Throwable failure) {
        Throwable cause = Failures.unwrap(failure);
        return cause instanceof RedactionException ? cause.getMessage() : Failures.sentence(cause);
    }
}
