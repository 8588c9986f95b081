package org.ipag.scrutiny.ui.report.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.progress.IProgressService;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.office.redact.RedactionException;
import org.ipag.scrutiny.office.redact.WrittenFile;
import org.ipag.scrutiny.packs.GateReport;
import org.ipag.scrutiny.packs.WrittenFileGate;
import org.ipag.scrutiny.report.ReportBuilder;
import org.ipag.scrutiny.report.ReportContent;
import org.ipag.scrutiny.report.ReportException;
import org.ipag.scrutiny.report.ReportExporter;
import org.ipag.scrutiny.report.ReportFormat;
import org.ipag.scrutiny.report.ReportOptions;
import org.ipag.scrutiny.ui.form.Tell;
import org.ipag.scrutiny.ui.session.OpenRound;

/**
 * Lets a report leave: writes it in a job that can be cancelled, looks at the very file that was written, and gives it its
 * name only if nothing in it is undecided. Otherwise nothing is left behind and a dialog shows what was found.
 */
public final class ReportRelease {

    private final Shell shell;
    private final OpenRound round;
    private final PreviousRound previous;
    private final ReportFormat format;
    private final Path file;
    private final Consumer<ReportExporter.Result> done;
    private ReleaseDialog dialog;

    private ReportRelease(Shell shell, OpenRound round, PreviousRound previous, ReportFormat format, Path file,
            Consumer<ReportExporter.Result> done) {
        this.shell = shell;
        this.round = round;
        this.previous = previous;
        this.format = format;
        this.file = file;
        this.done = done;
    }

    /**
     * Writes the report, or says why not. Returns at once.
     *
     * @param previous the round before, for the comparison
     * @param done     told what was written, on the UI thread; not called if nothing was
     */
    public static void start(Shell shell, OpenRound round, PreviousRound previous, ReportFormat format, Path file,
            Consumer<ReportExporter.Result> done) {
        new ReportRelease(shell, round, previous, format, file, done).attempt();
    }

    /** Writes it from a copy of the round as it is now; the round may be changed meanwhile. */
    void attempt() {
        Round moment = EcoreUtil.copy(round.round());
        Job job = new Job(NLS.bind(Messages.Release_job, file.getFileName())) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    write(moment, monitor);
                } catch (ReportException | RedactionException e) {
                    tell(() -> failed(e.getMessage()));
                } catch (OperationCanceledException e) {
                    return Status.CANCEL_STATUS;
                } catch (RuntimeException e) {
                    ILog.of(ReportRelease.class).error(Messages.Release_unexpected, e);
                    tell(() -> failed(Messages.Release_unexpected));
                }
                return Status.OK_STATUS;
            }
        };
        job.setUser(true);
        job.schedule();
        PlatformUI.getWorkbench().getService(IProgressService.class).showInDialog(shell, job);
    }

    private void write(Round moment, IProgressMonitor monitor) throws ReportException {
        ReportOptions options = previous.in(options(moment)).allowingNames();
        List<ReportFind> finds = new ArrayList<>();
        List<String> records = new ArrayList<>();
        Optional<ReportExporter.Result> written = PlatformUI.getWorkbench().getService(ReportExporter.class)
                .export(moment, format, file, options, monitor, draft -> {
                    finds.addAll(look(moment, options, draft, records));
                    return finds.isEmpty();
                });
        tell(() -> {
            if (written.isPresent()) {
                left(written.get(), records);
            } else {
                show(finds);
            }
        });
    }

    private List<ReportFind> look(Round moment, ReportOptions options, ReportExporter.Draft draft, List<String> records)
            throws ReportException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(draft.file());
        } catch (IOException e) {
            throw new ReportException(NLS.bind(Messages.Release_unreadable, e.getMessage()), e);
        }
        String name = file.getFileName().toString();
        GateReport gate = PlatformUI.getWorkbench().getService(WrittenFileGate.class).inspectReport(moment, bytes, name);
        records.addAll(gate.records());
        ReportContent content = PlatformUI.getWorkbench().getService(ReportBuilder.class).build(moment, options);
        return ReportFinds.of(moment, gate, draft.names(),
                content.sections().stream().map(ReportContent.Section::title).toList(),
                content.document().info().author(), WrittenFile.read(bytes, name));
    }

    private static ReportOptions options(Round round) throws ReportException {
        ReportOptions options = ReportOptions.standard();
        String template = round.getReport() == null ? null : round.getReport().getTemplate();
        try {
            return template == null || template.isBlank() ? options : options.withTemplate(Path.of(template));
        } catch (InvalidPathException e) {
            throw new ReportException(NLS.bind(Messages.Release_noTemplate, template), e);
        }
    }

    private void show(List<ReportFind> finds) {
        if (dialog == null || dialog.getShell() == null) {
            dialog = new ReleaseDialog(shell, round, file, this::attempt);
            dialog.open();
        }
        dialog.show(finds);
    }

    private void failed(String sentence) {
        Tell.failure(shell, Messages.Release_failed, sentence);
    }

    private void left(ReportExporter.Result result, List<String> records) {
        if (dialog != null) {
            dialog.close();
        }
        List<String> warnings = new ArrayList<>();
        records.forEach(record -> warnings.add(NLS.bind(Messages.Release_record, record)));
        warnings.addAll(result.warnings());
        ReportExporter.Result all = new ReportExporter.Result(result.file(), warnings);
        done.accept(all);
        String message = NLS.bind(Messages.Release_done, result.file());
        if (!warnings.isEmpty()) {
            message += "\n\n" + NLS.bind(Messages.Release_warnings, warnings.size()) + "\n\n" //$NON-NLS-1$ //$NON-NLS-2$
                    + String.join("\n", warnings.subList(0, Math.min(5, warnings.size()))); //$NON-NLS-1$
        }
        Tell.done(shell, Messages.Release_doneTitle, message, Messages.Release_openFile,
                () -> Program.launch(result.file().toString()));
    }

    private void tell(Runnable code) {
        if (!shell.isDisposed()) {
            shell.getDisplay().asyncExec(() -> {
                if (!shell.isDisposed()) {
                    code.run();
                }
            });
        }
    }
}
