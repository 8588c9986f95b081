package org.ipag.scrutiny.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

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
    default Result export(Round round, ReportFormat format, Path out, ReportOptions options, IProgressMonitor monitor)
            throws ReportException {
        return export(round, format, out, options, monitor, draft -> true).orElseThrow();
    }

    /**
     * Writes the report unless somebody who looks at the written file before it gets its name says that it may not leave.
     *
     * @param mayLeave looks at the file, complete but not yet under its name, on the calling thread
     * @return empty if it may not leave; nothing is left behind then
     * @throws ReportException if the report cannot be built, written or looked at; nothing is left behind
     * @throws org.eclipse.core.runtime.OperationCanceledException if cancelled; nothing is left behind
     */
    Optional<Result> export(Round round, ReportFormat format, Path out, ReportOptions options, IProgressMonitor monitor,
            Inspection mayLeave) throws ReportException;

    /**
     * Looks whether Word can be written with a force's own template: writes a page with it and throws it away.
     *
     * @throws ReportException if the template cannot be used; the message says why and what to do
     */
    void checkTemplate(Path template) throws ReportException;

    /** Looks at a written file before it gets its name. */
    @FunctionalInterface
    interface Inspection {

        /** Whether the file may leave. */
        boolean mayLeave(Draft draft) throws ReportException;
    }

    /**
     * A file that is complete but has not got its name yet.
     *
     * @param file  the file, under a name of its own
     * @param names names of people known to the round, as they stand in it
     */
    record Draft(Path file, List<String> names) {
    }

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
