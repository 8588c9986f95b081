package org.ipag.scrutiny.report;

import org.ipag.scrutiny.model.round.Round;

/** Builds the county report of a round as content. An OSGi service. */
public interface ReportBuilder {

    /**
     * Builds the report. The round is read, not changed.
     *
     * @param round   the round, with its own copy of the topic
     * @param options date, comparison and what to do about names
     * @throws ReportException if there is no topic, or the name of a person known to the round stands in a text and
     *                         names are not allowed; the message says where
     */
    ReportContent build(Round round, ReportOptions options) throws ReportException;
}
