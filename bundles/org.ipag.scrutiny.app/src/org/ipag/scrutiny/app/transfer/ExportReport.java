package org.ipag.scrutiny.app.transfer;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.app.Messages;
import org.ipag.scrutiny.report.ReportFormat;
import org.ipag.scrutiny.ui.files.FileChooser;
import org.ipag.scrutiny.ui.report.release.PreviousRound;
import org.ipag.scrutiny.ui.report.release.ReportRelease;
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

    /** Lets the report leave to a file once nothing in it is undecided; says so otherwise. */
    public static void export(Shell shell, OpenRound round, ReportFormat format, Path file) {
        ReportRelease.start(shell, round, new PreviousRound(round), format, file, result -> {
            // The release has said it.
        });
    }
}
