package org.ipag.scrutiny.ui.cases.redaction;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.model.edit.ObjectLabels;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.FindingDecision;
import org.ipag.scrutiny.packs.CaseIntake;
import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.store.DocumentVault;
import org.ipag.scrutiny.ui.LongJob;
import org.ipag.scrutiny.ui.cases.redaction.model.BroughtIn;
import org.ipag.scrutiny.ui.editor.RoundEditors;
import org.ipag.scrutiny.ui.files.FileChooser;
import org.ipag.scrutiny.ui.form.Ask;
import org.ipag.scrutiny.ui.session.OpenRound;

/** Brings a case document in: asks for the file, reads and scans it in a job, and opens the desk on what was found. */
public final class BringIn {

    private static final String KINDS = "*.docx;*.odt;*.rtf;*.doc;*.txt;*.pdf"; //$NON-NLS-1$

    private final Shell shell;
    private final OpenRound round;
    private final CaseFile file;

    private BringIn(Shell shell, OpenRound round, CaseFile file) {
        this.shell = shell;
        this.round = round;
        this.file = file;
    }

    /** Asks for a file and brings it in. */
    public static void choose(Shell shell, OpenRound round, CaseFile file) {
        if (mayStart(shell, file)) {
            PlatformUI.getWorkbench().getService(FileChooser.class)
                    .open(shell, Messages.BringIn_title, new FileChooser.Kind(Messages.BringIn_kinds, KINDS),
                            new FileChooser.Kind(Messages.BringIn_allKinds, "*")) //$NON-NLS-1$
                    .ifPresent(path -> new BringIn(shell, round, file).start(path));
        }
    }

    /** Brings in a file that was dropped; of several, none. */
    public static void dropped(Shell shell, OpenRound round, CaseFile file, List<Path> files) {
        if (files.size() != 1) {
            Refusals.say(shell, Messages.BringIn_title, Messages.BringIn_one);
        } else if (mayStart(shell, file)) {
            new BringIn(shell, round, file).start(files.getFirst());
        }
    }

    private static boolean mayStart(Shell shell, CaseFile file) {
        String refusal = BroughtIn.refusal(file);
        if (!refusal.isEmpty()) {
            Refusals.say(shell, Messages.BringIn_title, refusal);
            return false;
        }
        long decided = file.getRedactionFindings().stream().filter(each -> each.getDecision() != FindingDecision.UNDECIDED)
                .count();
        return decided == 0 || Ask.confirm(shell, Messages.BringIn_title,
                NLS.bind(Messages.BringIn_replace, ObjectLabels.of(file), decided), Messages.BringIn_replaceDo);
    }

    private void start(Path path) {
        DocumentVault vault = round.store().documents();
        LongJob.run(NLS.bind(Messages.BringIn_job, path.getFileName()), monitor -> {
            CaseIntake intake = PlatformUI.getWorkbench().getService(CaseIntake.class); // reads its lists of names first
            CaseIntake.Intake read = intake.read(path, monitor);
            return new BroughtIn(read, vault.put(read.original()), vault.put(read.working()));
        }, this::done, failure -> Refusals.show(shell, Messages.BringIn_title, failure));
    }

    private void done(BroughtIn brought) {
        if (round.find(file.getId()).isEmpty() || !BroughtIn.refusal(file).isEmpty()) {
            return; // The case was deleted or moved on while its document was read.
        }
        String who = Change.currentUser();
        String what = NLS.bind(Messages.BringIn_command, brought.intake().file());
        if (round.execute(new Change(who, what, EndOfAgreement.said(file, "")), brought.command(round.domain(), file, who))) { //$NON-NLS-1$
            RoundEditors.open(round, file, RedactionDesk.ID);
        }
    }
}
