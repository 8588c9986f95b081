package org.ipag.scrutiny.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;

import org.ipag.scrutiny.model.round.Round;

/**
 * How a report is built and exported.
 *
 * @param template   the force's own Word template, or null for the house style; used by Word only
 * @param date       date printed if the report has none of its own
 * @param previous   the round before, for the comparison; null leaves the comparison out
 * @param allowNames whether to go on, with a warning, although the name of a person known to the round stands in a text
 */
public record ReportOptions(Path template, LocalDate date, Round previous, boolean allowNames) {

    public ReportOptions {
        Objects.requireNonNull(date, "date");
    }

    /** The house style, dated today, no comparison, refusing names. */
    public static ReportOptions standard() {
        return new ReportOptions(null, LocalDate.now(), null, false);
    }

    /** The same with a force's own Word template. */
    public ReportOptions withTemplate(Path file) {
        return new ReportOptions(file, date, previous, allowNames);
    }

    /** The same with another date. */
    public ReportOptions withDate(LocalDate day) {
        return new ReportOptions(template, day, previous, allowNames);
    }

    /** The same with the round before. */
    public ReportOptions comparedWith(Round round) {
        return new ReportOptions(template, date, round, allowNames);
    }

    /** The same, going on with a warning where a name stands in a text. */
    public ReportOptions allowingNames() {
        return new ReportOptions(template, date, previous, true);
    }
}
