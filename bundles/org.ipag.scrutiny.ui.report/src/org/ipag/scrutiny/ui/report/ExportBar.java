package org.ipag.scrutiny.ui.report;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.progress.IProgressService;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.report.ReportException;
import org.ipag.scrutiny.report.ReportExporter;
import org.ipag.scrutiny.report.ReportFormat;
import org.ipag.scrutiny.report.ReportOptions;
import org.ipag.scrutiny.ui.files.FileChooser;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.style.Style;

/** Exports the report: asks for a file, writes it in a job that can be cancelled, then offers to open it. */
final class ExportBar {

    private final Composite bar;
    private final OpenRound round;
    private final PreviousRound previous;
    private final Consumer<ReportExporter.Result> exported;

    ExportBar(Composite parent, OpenRound round, PreviousRound previous, Consumer<ReportExporter.Result> exported) {
        this.round = round;
        this.previous = previous;
        this.exported = exported;
        bar = Style.row(parent, ReportFormat.values().length);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(bar);
        for (ReportFormat format : ReportFormat.values()) {
            Button button = new Button(bar, SWT.PUSH);
            button.setText(label(format));
            button.setToolTipText(tip(format));
            button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> export(format)));
        }
    }

    private void export(ReportFormat format) {
        PlatformUI.getWorkbench().getService(FileChooser.class).save(bar.getShell(), tip(format),
                fileName() + "." + format.extension(), FileChooser.Kind.of("*." + format.extension()))
                .ifPresent(file -> write(format, file));
    }

    /** Writes the report to a file, off the UI thread, from a copy of the round as it is now. */
    void write(ReportFormat format, Path file) {
        Round copy = EcoreUtil.copy(round.round());
        ReportOptions options = options(copy);
        Display display = bar.getDisplay();
        Job job = Job.create(Messages.bind(Messages.Export_job, file.getFileName()), (ICoreRunnable) monitor -> {
            try {
                ReportExporter.Result result = PlatformUI.getWorkbench().getService(ReportExporter.class)
                        .export(copy, format, file, previous.in(options), monitor);
                tell(display, () -> done(result));
            } catch (ReportException e) {
                tell(display, () -> MessageDialog.openError(bar.getShell(), Messages.Export_failed, e.getMessage()));
            } catch (OperationCanceledException cancelled) {
                throw cancelled;
            } catch (RuntimeException e) {
                ILog.of(ExportBar.class).error(Messages.Report_unexpected, e);
                tell(display, () -> MessageDialog.openError(bar.getShell(), Messages.Export_failed,
                        Messages.Report_unexpected));
            }
        });
        job.setUser(true);
        job.schedule();
        PlatformUI.getWorkbench().getService(IProgressService.class).showInDialog(bar.getShell(), job);
    }

    private void done(ReportExporter.Result result) {
        exported.accept(result);
        String message = result.warnings().isEmpty() ? Messages.bind(Messages.Export_done, result.file())
                : Messages.bind(Messages.Export_doneWarnings, result.file(), result.warnings().size());
        if (MessageDialog.open(MessageDialog.INFORMATION, bar.getShell(), Messages.Export_title, message, SWT.NONE,
                Messages.Export_open, Messages.Export_close) == 0) {
            Program.launch(result.file().toString());
        }
    }

    private void tell(Display display, Runnable run) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!bar.isDisposed()) {
                    run.run();
                }
            });
        }
    }

    private static ReportOptions options(Round round) {
        ReportOptions options = ReportOptions.standard();
        String template = round.getReport() == null ? null : round.getReport().getTemplate();
        try {
            return template == null || template.isBlank() ? options : options.withTemplate(Path.of(template));
        } catch (InvalidPathException notAFile) {
            return options;
        }
    }

    private String fileName() {
        String title = round.round().getTitle() == null ? Messages.Export_name : round.round().getTitle();
        return title.replaceAll("[\\\\/:*?\"<>|]", "-").strip();
    }

    private static String label(ReportFormat format) {
        return switch (format.extension()) {
            case "docx" -> Messages.Export_word;
            case "html" -> Messages.Export_html;
            case "xlsx" -> Messages.Export_workbook;
            case "pptx" -> Messages.Export_slides;
            default -> format.extension();
        };
    }

    private static String tip(ReportFormat format) {
        return switch (format.extension()) {
            case "docx" -> Messages.Export_wordTip;
            case "html" -> Messages.Export_htmlTip;
            case "xlsx" -> Messages.Export_workbookTip;
            case "pptx" -> Messages.Export_slidesTip;
            default -> format.extension();
        };
    }
}
