package org.ipag.scrutiny.app.transfer;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.app.Messages;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.report.ReportExporter;
import org.ipag.scrutiny.report.ReportFormat;
import org.ipag.scrutiny.report.ReportOptions;
import org.ipag.scrutiny.ui.Failures;
import org.ipag.scrutiny.ui.LongJob;
import org.ipag.scrutiny.ui.files.FileChooser;
import org.ipag.scrutiny.ui.session.OpenRound;

/** Writes the county report to a file the person chooses. */
public final class ExportReport {

    private ExportReport() {
    }

    /** Asks for the file and exports. */
    public static void start(Shell shell, OpenRound round) {
        List<ReportFormat> formats = List.of(ReportFormat.values());
        PlatformUI.getWorkbench().getService(FileChooser.class).save(shell, Messages.Export_title,
                round.round().getTitle().replaceAll("[^\\p{L}\\p{N} ._-]", " ").strip() + ".docx", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                formats.stream().map(ExportReport::kind).toArray(FileChooser.Kind[]::new))
                .ifPresent(file -> export(shell, round, formatOf(file.toString(), formats), file));
    }

    private static FileChooser.Kind kind(ReportFormat format) {
        return new FileChooser.Kind(NLS.bind(Messages.Export_format, format.extension()), "*." + format.extension()); //$NON-NLS-1$
    }

    private static ReportFormat formatOf(String file, List<ReportFormat> formats) {
        return formats.stream().filter(format -> file.endsWith('.' + format.extension())).findFirst()
                .orElse(ReportFormat.DOCX);
    }

    /** Exports to a file. The round may be changed meanwhile: the report is made from a copy of this moment. */
    public static void export(Shell shell, OpenRound round, ReportFormat format, Path file) {
        ReportExporter exporter = PlatformUI.getWorkbench().getService(ReportExporter.class);
        Round moment = EcoreUtil.copy(round.round());
        LongJob.run(Messages.Export_job,
                monitor -> exporter.export(moment, format, file, ReportOptions.standard(), monitor),
                result -> exported(shell, result), failure -> Failures.show(shell, Messages.Export_title, failure));
    }

    private static void exported(Shell shell, ReportExporter.Result result) {
        String message = NLS.bind(Messages.Export_done, result.file());
        if (!result.warnings().isEmpty()) {
            message += "\n\n" + NLS.bind(Messages.Export_warnings, String.join("\n", result.warnings())); //$NON-NLS-1$ //$NON-NLS-2$
        }
        DoneDialog.show(shell, Messages.Export_title, message, !result.warnings().isEmpty(),
                DoneDialog.Choice.closing(Messages.Transfer_close),
                new DoneDialog.Choice(Messages.Export_open, () -> Program.launch(result.file().toString())));
    }
}
