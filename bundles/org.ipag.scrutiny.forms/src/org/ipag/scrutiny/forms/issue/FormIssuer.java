package org.ipag.scrutiny.forms.issue;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.store.RoundSession;

/**
 * Issues a round: a feedback form for every district and the guidance that goes with it. An OSGi service.
 *
 * <p>In a window, call the three steps apart: {@link #plan} and {@link #record} on the thread of the round,
 * {@link #write} in a job. Without one, {@link #issue} does all.
 */
public interface FormIssuer {

    /**
     * Says what is to be written, as content; the round is not touched afterwards.
     *
     * @throws FormIssueException if the round cannot be issued; the message says what is missing and where to enter it
     */
    IssuePlan plan(Round round, IssueOptions options) throws FormIssueException;

    /**
     * Writes the files, all or none: they appear in the folder under their names once every one of them is complete.
     *
     * @param plan    what to write
     * @param folder  where to; made if there is none. Files of the same names are replaced
     * @param monitor progress and cancel
     * @throws FormIssueException     if a file cannot be written or the template cannot be used; nothing is left behind
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled; nothing is left behind
     */
    IssuedFiles write(IssuePlan plan, Path folder, IProgressMonitor monitor) throws FormIssueException;

    /**
     * Records in the round, as one undoable step, that the forms went out: the form issued to each district, and its
     * return's state from not issued to issued. A form issued again keeps its identity, and the return's history says so.
     * The session is not saved.
     */
    void record(RoundSession session, IssuedFiles files, Change change);

    /** All three steps on the calling thread. The session is not saved. */
    default IssuedFiles issue(RoundSession session, Path folder, IssueOptions options, Change change,
            IProgressMonitor monitor) throws FormIssueException {
        IssuedFiles files = write(plan(session.round(), options), folder, monitor);
        record(session, files, change);
        return files;
    }
}
