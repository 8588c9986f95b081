package org.ipag.scrutiny.forms.issue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What to issue and how.
 *
 * @param districtIds ids of the districts to issue to; empty for all
 * @param guidance    whether the guidance is written too
 * @param template    the force's own Word template, or null for the house style
 * @param date        date of the documents
 */
public record IssueOptions(List<String> districtIds, boolean guidance, Path template, LocalDate date) {

    public IssueOptions {
        districtIds = List.copyOf(districtIds);
        Objects.requireNonNull(date, "date");
    }

    /** Everything to all districts, in the house style, dated today. */
    public static IssueOptions all() {
        return new IssueOptions(List.of(), true, null, LocalDate.now());
    }
}
