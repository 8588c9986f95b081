package org.ipag.scrutiny.app.others;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.ipag.scrutiny.model.audit.AuditEntry;
import org.ipag.scrutiny.model.edit.ModelTexts;
import org.ipag.scrutiny.model.edit.UkDates;
import org.ipag.scrutiny.model.edit.ValueTexts;
import org.ipag.scrutiny.store.Difference;
import org.ipag.scrutiny.ui.session.OthersWork;

/** What others saved, in plain words, and the decisions about it. */
final class OthersModel {

    /** More entries than these tell nobody anything. */
    private static final int MOST_ENTRIES = 5;

    private final OthersWork work;
    private final List<Conflict> conflicts;

    OthersModel(OthersWork work) {
        this.work = work;
        conflicts = work.settled() ? List.of() : work.conflicts().stream().map(Conflict::new).toList();
    }

    /** What is still to be decided. */
    List<Conflict> conflicts() {
        return conflicts;
    }

    /** The conflicts in which the others' value is taken. */
    Set<Difference> takenFromOthers() {
        Set<Difference> taken = new LinkedHashSet<>();
        conflicts.stream().filter(Conflict::takesTheirs).forEach(each -> taken.add(each.difference()));
        return taken;
    }

    void decideAll(boolean theirs) {
        conflicts.forEach(each -> each.decide(theirs));
    }

    /** What came in without any question. */
    List<Incoming> incoming() {
        return work.merged().taken().stream().map(OthersModel::incoming).toList();
    }

    private static Incoming incoming(Difference each) {
        String where = ValueTexts.place(each.object());
        if (each.feature() == null) {
            return each.theirs() == null ? new Incoming(where, Messages.Others_whole, "", Messages.Others_removed) //$NON-NLS-1$
                    : new Incoming(where, Messages.Others_whole, "", Messages.Others_added); //$NON-NLS-1$
        }
        return new Incoming(where, ModelTexts.featureName(each.feature()), Conflict.valueOrNone(each.mine()),
                Conflict.valueOrNone(each.theirs()));
    }

    /** Who it was and what they did, a line each. */
    String story() {
        List<String> lines = new ArrayList<>();
        for (AuditEntry entry : work.entries().subList(0, Math.min(MOST_ENTRIES, work.entries().size()))) {
            lines.add(NLS.bind(Messages.Others_entry,
                    new Object[] { entry.getWho(), UkDates.dateTime(entry.getAt()), entry.getWhat() }));
        }
        if (work.entries().size() > MOST_ENTRIES) {
            lines.add(NLS.bind(Messages.Others_more, work.entries().size() - MOST_ENTRIES));
        }
        return lines.isEmpty() ? Messages.Others_someone : String.join("\n", lines); //$NON-NLS-1$
    }

    /**
     * Something that came in.
     *
     * @param where  where it is
     * @param what   what of it
     * @param before what it was; empty if it was not there
     * @param now    what it is now
     */
    record Incoming(String where, String what, String before, String now) {
    }
}
