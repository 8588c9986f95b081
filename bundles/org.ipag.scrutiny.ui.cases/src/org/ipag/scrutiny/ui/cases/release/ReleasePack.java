package org.ipag.scrutiny.ui.cases.release;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.packs.PackRelease;
import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.store.DocumentVault;
import org.ipag.scrutiny.ui.LongJob;
import org.ipag.scrutiny.ui.cases.model.CaseRelease;
import org.ipag.scrutiny.ui.cases.redaction.Refusals;
import org.ipag.scrutiny.ui.files.FileChooser;
import org.ipag.scrutiny.ui.form.Tell;
import org.ipag.scrutiny.ui.session.OpenRound;

/**
 * Releases a pack: writes it where the person says, has the written bytes looked at once more, and only then records the
 * release with the file's fingerprint. A refusal is shown as a list of reasons, and no file is left.
 */
public final class ReleasePack {

    private final Shell shell;
    private final OpenRound round;
    private final CaseFile file;

    private ReleasePack(Shell shell, OpenRound round, CaseFile file) {
        this.shell = shell;
        this.round = round;
        this.file = file;
    }

    /** Asks for the file and releases the pack, or says what stands against it. */
    public static void ask(Shell shell, OpenRound round, CaseFile file) {
        List<Reason> reasons = Reason.of(file);
        if (!reasons.isEmpty()) {
            new RefusalDialog(shell, Messages.Release_title, round, file, reasons).open();
            return;
        }
        Optional<Path> target = PlatformUI.getWorkbench().getService(FileChooser.class).save(shell, Messages.Release_title,
                fileName(file), new FileChooser.Kind(Messages.Release_word, "*.docx")); //$NON-NLS-1$
        target.ifPresent(path -> new ReleasePack(shell, round, file).write(path));
    }

    /** The name proposed for the pack of a case. */
    static String fileName(CaseFile file) {
        return NLS.bind(Messages.Release_name, String.valueOf(file.getLabel()).replaceAll("[\\\\/:*?\"<>|]", "-")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void write(Path target) {
        Round copy = RoundFactory.eINSTANCE.createRound();
        copy.setTopic(EcoreUtil.copy(round.round().getTopic()));
        CaseFile written = EcoreUtil.copy(file);
        copy.getCases().add(written);
        DocumentVault vault = round.store().documents();
        PackRelease release = PlatformUI.getWorkbench().getService(PackRelease.class);
        LongJob.run(NLS.bind(Messages.Release_job, target.getFileName()), monitor -> {
            PackRelease.Outcome outcome = release.write(written, copy.getTopic(), CaseBytes.working(vault, written), target, LocalDate.now());
            if (outcome.released()) {
                vault.put(outcome.bytes()); // Numbered copies are made from exactly this file.
            }
            return outcome;
        }, outcome -> done(outcome, written), failure -> Refusals.show(shell, Messages.Release_title, failure));
    }

    private void done(PackRelease.Outcome outcome, CaseFile written) {
        if (shell.isDisposed() || round.find(file.getId()).isEmpty()) {
            return;
        }
        if (!outcome.released()) {
            new RefusalDialog(shell, Messages.Release_title, round, file, Reason.of(file, outcome.gate())).open();
            return;
        }
        if (!EcoreUtil.equals(file.getRedactionFindings(), written.getRedactionFindings()) || !Reason.of(file).isEmpty()) {
            Refusals.say(shell, Messages.Release_title, NLS.bind(Messages.Release_changed, outcome.file()));
            return;
        }
        String who = Change.currentUser();
        String name = outcome.file().getFileName().toString();
        round.execute(new Change(who, NLS.bind(Messages.Release_done, name), NLS.bind(Messages.Release_fingerprint, outcome.sha256())),
                new CaseRelease(file).released(round.domain(), name, outcome.sha256(), who));
        Tell.done(shell, Messages.Release_title, NLS.bind(Messages.Release_told, outcome.file()), Messages.Release_open,
                () -> Program.launch(outcome.file().toString()));
    }
}
