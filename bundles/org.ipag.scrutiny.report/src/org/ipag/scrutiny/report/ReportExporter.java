package org.ipag.scrutiny.report;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.ipag.scrutiny.model.round.Round;

/** Writes the report of a round to a file. An OSGi service. */
public interface ReportExporter {

    /**
     * Writes the report. The file appears under its name once it is complete; one of that name is replaced.
     *
     * @param round   the round; read on the calling thread, not changed
     * @param format  what to write
     * @param out     the file
     * @param options template, date, comparison and what to do about names
     * @param monitor progress and cancel; may be null
     * @return the file and what a person should look at before it goes out
     * @throws ReportException if the report cannot be built or written; the message says why and what to do, and nothing
     *                         is left behind
     * @throws org.eclipse.core.runtime.OperationCanceledException if cancelled; nothing is left behind
     */
    Result export(Round round, ReportFormat format, Path out, ReportOptions options, IProgressMonitor monitor)
            throws ReportException;

    /**
     * What was written.
     *
     * @param file     the file
     * @param warnings what a person should look at before it goes out, each as a sentence
     */
    record Result(Path file, List<String> warnings) {

        public Result {
            warnings = List.copyOf(warnings);
        }
    }
}
