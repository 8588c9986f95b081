package org.ipag.scrutiny.app.transfer;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.app.Messages;
import org.ipag.scrutiny.forms.issue.FormIssueException;
import org.ipag.scrutiny.forms.issue.FormIssuer;
import org.ipag.scrutiny.forms.issue.IssueOptions;
import org.ipag.scrutiny.forms.issue.IssuePlan;
import org.ipag.scrutiny.forms.issue.IssuedFiles;
import org.ipag.scrutiny.model.round.ReturnState;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.ui.Failures;
import org.ipag.scrutiny.ui.LongJob;
import org.ipag.scrutiny.ui.files.FileChooser;
import org.ipag.scrutiny.ui.form.Tell;
import org.ipag.scrutiny.ui.session.OpenRound;

/**
 * Writes a feedback form for every district that has none yet into a folder the person chooses, and records that they
 * went out; if every district has one, for all of them once more.
 */
public final class IssueForms {

    private IssueForms() {
    }

    /** Asks for the folder and issues. */
    public static void start(Shell shell, OpenRound round) {
        PlatformUI.getWorkbench().getService(FileChooser.class)
                .folder(shell, Messages.Issue_title, Messages.Issue_message)
                .ifPresent(folder -> issue(shell, round, folder));
    }

    /** Issues into a folder. */
    public static void issue(Shell shell, OpenRound round, Path folder) {
        FormIssuer issuer = PlatformUI.getWorkbench().getService(FormIssuer.class);
        IssuePlan plan;
        try {
            plan = issuer.plan(round.round(), new IssueOptions(districts(round.round()), true, null, LocalDate.now()));
        } catch (FormIssueException e) {
            Failures.show(shell, Messages.Issue_title, e);
            return;
        }
        LongJob.run(Messages.Issue_job, monitor -> issuer.write(plan, folder, monitor),
                files -> written(shell, round, folder, issuer, files),
                failure -> Failures.show(shell, Messages.Issue_title, failure));
    }

    /** The ids of the districts that have no form yet; of all, to issue once more, if every district has one. */
    static List<String> districts(Round round) {
        return round.getReturns().stream()
                .filter(item -> item.getState() == ReturnState.NOT_ISSUED && item.getDistrict() != null)
                .map(item -> item.getDistrict().getId()).toList();
    }

    private static void written(Shell shell, OpenRound round, Path folder, FormIssuer issuer, IssuedFiles files) {
        issuer.record(round.session(), files, Change.of(Messages.Issue_change));
        Tell.done(shell, Messages.Issue_title,
                NLS.bind(Messages.Issue_done, new Object[] { files.forms().size(), files.guidance().size(), folder }),
                Messages.Issue_open, () -> Program.launch(folder.toString()));
    }
}
