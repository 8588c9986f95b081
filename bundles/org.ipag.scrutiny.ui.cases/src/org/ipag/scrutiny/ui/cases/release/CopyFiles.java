package org.ipag.scrutiny.ui.cases.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.Copy;
import org.ipag.scrutiny.model.round.CopyMedium;
import org.ipag.scrutiny.packs.CaseDocuments;
import org.ipag.scrutiny.packs.PackBuilder;
import org.ipag.scrutiny.store.DocumentVault;
import org.ipag.scrutiny.store.Store;
import org.ipag.scrutiny.ui.LongJob;
import org.ipag.scrutiny.ui.cases.model.CopiesModel;
import org.ipag.scrutiny.ui.cases.redaction.Refusals;
import org.ipag.scrutiny.ui.files.FileChooser;
import org.ipag.scrutiny.ui.form.Tell;
import org.ipag.scrutiny.ui.session.OpenRound;

/** Writes numbered copies of a released pack, each with its number on every page, and the certificate of their destruction. */
public final class CopyFiles {

    private final Shell shell;
    private final OpenRound round;
    private final CaseFile file;
    private final PackBuilder builder = PlatformUI.getWorkbench().getService(PackBuilder.class);

    /** The copies of a case. */
    public CopyFiles(Shell shell, OpenRound round, CaseFile file) {
        this.shell = shell;
        this.round = round;
        this.file = file;
    }

    /** Asks for a folder, writes the copies into it, and records them in the ledger once they are written. */
    public void handOut(CopyMedium medium, String holder, int count) {
        Optional<Path> folder = PlatformUI.getWorkbench().getService(FileChooser.class).folder(shell, Messages.Copies_title,
                Messages.Copies_folder);
        if (folder.isEmpty()) {
            return;
        }
        CopiesModel model = new CopiesModel(file);
        List<Copy> copies = model.made(medium, holder, count, LocalDate.now());
        int total = copies.getLast().getNumber();
        String sha256 = file.getPack().getSha256();
        DocumentVault vault = round.store().documents();
        String label = file.getLabel();
        List<Copy> printed = List.copyOf(EcoreUtil.copyAll(copies));
        LongJob.run(NLS.bind(Messages.Copies_job, count), monitor -> {
            byte[] pack = CaseBytes.of(vault, sha256);
            for (Copy each : printed) {
                write(folder.get().resolve(name(label, each)), builder.copy(pack, each, total));
            }
            return folder.get();
        }, done -> {
            if (round.find(file.getId()).isPresent()) {
                Command command = model.handOut(round.domain(), copies);
                round.execute(command.getLabel(), command);
            }
        }, this::failed);
    }

    private static String name(String label, Copy copy) {
        return NLS.bind(Messages.Copies_name, String.valueOf(label).replaceAll("[\\\\/:*?\"<>|]", "-"), copy.getNumber()); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Asks for a file and writes the certificate that the copies, and the documents if they were, are destroyed. */
    public void certificate() {
        Optional<Path> target = PlatformUI.getWorkbench().getService(FileChooser.class).save(shell, Messages.Certificate_title,
                NLS.bind(Messages.Certificate_name, file.getLabel()), new FileChooser.Kind(Messages.Release_word, "*.docx")); //$NON-NLS-1$
        if (target.isPresent()) {
            CaseFile copy = EcoreUtil.copy(file);
            Store store = round.store();
            String roundId = round.id();
            LongJob.run(Messages.Certificate_title, monitor -> {
                write(target.get(), builder.certificate(copy, CaseDocuments.kept(store, roundId, CaseDocuments.of(copy)).destruction(), LocalDate.now()));
                return target.get();
            }, this::written, this::failed);
        }
    }

    private void written(Path certificate) {
        if (!shell.isDisposed()) {
            Tell.done(shell, Messages.Certificate_title, NLS.bind(Messages.Certificate_written, certificate), Messages.Certificate_open,
                    () -> Program.launch(certificate.toString()));
        }
    }

    private void failed(Throwable failure) {
        Refusals.show(shell, Messages.Copies_title, failure);
    }

    private static void write(Path target, byte[] bytes) throws IOException {
        Path part = Files.createTempFile(target.toAbsolutePath().getParent(), ".copy", ".part"); //$NON-NLS-1$ //$NON-NLS-2$
        try {
            Files.write(part, bytes);
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
