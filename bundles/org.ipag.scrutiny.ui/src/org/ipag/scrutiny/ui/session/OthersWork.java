package org.ipag.scrutiny.ui.session;

import java.util.List;

import org.ipag.scrutiny.model.audit.AuditEntry;
import org.ipag.scrutiny.store.Difference;
import org.ipag.scrutiny.store.Merged;

/**
 * What others saved in a round while it was open in this window, and what came of it. Everything that only one side
 * changed is in the round already.
 *
 * @param entries what the others did as the audit chain keeps it, newest first; may be empty
 * @param merged  what came in, and what both sides changed differently
 * @param settled whether a person has decided, or there was nothing to decide; nothing is saved before
 */
public record OthersWork(List<AuditEntry> entries, Merged merged, boolean settled) {

    public OthersWork {
        entries = List.copyOf(entries);
    }

    /** What both sides changed differently. */
    public List<Difference> conflicts() {
        return merged.conflicts();
    }
}
