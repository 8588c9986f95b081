package org.ipag.scrutiny.app.history;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.ipag.scrutiny.model.audit.AuditEntry;

/**
 * A line of the history: one thing a person did. What was typed without a long pause was saved several times on the way
 * and is one line.
 *
 * @param newest the newest of its entries
 * @param from   when it began
 */
record HistoryRow(AuditEntry newest, Instant from) {

    /** A pause after which the same is a new line. */
    private static final Duration PAUSE = Duration.ofMinutes(2);

    /** The lines of entries, newest first as these are. */
    static List<HistoryRow> of(List<AuditEntry> entries) {
        List<HistoryRow> rows = new ArrayList<>();
        for (AuditEntry entry : entries) {
            HistoryRow later = rows.isEmpty() ? null : rows.getLast();
            if (later != null && later.goesOn(entry)) {
                rows.set(rows.size() - 1, new HistoryRow(later.newest, entry.getAt()));
            } else {
                rows.add(new HistoryRow(entry, entry.getAt()));
            }
        }
        return rows;
    }

    private boolean goesOn(AuditEntry earlier) {
        return Objects.equals(newest.getWho(), earlier.getWho()) && Objects.equals(newest.getWhat(), earlier.getWhat())
                && Objects.equals(newest.getWhy(), earlier.getWhy()) && from != null && earlier.getAt() != null
                && Duration.between(earlier.getAt(), from).compareTo(PAUSE) < 0;
    }
}
