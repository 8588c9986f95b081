package org.ipag.scrutiny.ui.internal;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.ipag.scrutiny.model.audit.AuditEntry;
import org.ipag.scrutiny.store.Difference;
import org.ipag.scrutiny.store.Merged;
import org.ipag.scrutiny.store.OthersChanges;
import org.ipag.scrutiny.store.RoundSession;
import org.ipag.scrutiny.store.StoreException;
import org.ipag.scrutiny.ui.session.OthersWork;

/**
 * Brings in what others saved when a save has been refused because of it. Read off the UI thread, merged on it; nothing
 * is saved in between, nor until a person has decided what both sides changed differently.
 */
final class LostUpdate {

    private static final int MOST_ENTRIES = 100;

    private final RoundSession session;
    private final Ui ui;
    private final RoundSaver saver;
    private final Effects effects;
    private final Instant opened = Instant.now();
    private final Set<Long> known = new HashSet<>();
    private OthersWork work;
    private boolean reading;

    LostUpdate(RoundSession session, Ui ui, RoundSaver saver, Effects effects) {
        this.session = session;
        this.ui = ui;
        this.saver = saver;
        this.effects = effects;
    }

    OthersWork work() {
        return work;
    }

    /** A save was refused. */
    void overtaken() {
        if (reading || work != null && !work.settled()) {
            return;
        }
        reading = true;
        saver.hold();
        ui.inBackground(Messages.LostUpdate_reading, this::read);
    }

    private void read() {
        try {
            OthersChanges changes = session.fetch();
            List<AuditEntry> entries = entries();
            ui.later(() -> merge(changes, entries));
        } catch (StoreException e) {
            ui.later(() -> {
                reading = false;
                saver.giveUp(e);
            });
        }
    }

    /** Who it was; if that cannot be read, what they did still can. */
    private List<AuditEntry> entries() {
        try {
            return session.store().audit().latest(session.round().getId(), MOST_ENTRIES);
        } catch (StoreException e) {
            return List.of();
        }
    }

    private void merge(OthersChanges changes, List<AuditEntry> entries) {
        reading = false;
        effects.flush();
        Merged merged = changes.merge();
        Set<Long> ours = saver.entries();
        List<AuditEntry> theirs = entries.stream().filter(each -> !ours.contains(each.getSequence()))
                .filter(each -> each.getAt() != null && !each.getAt().isBefore(opened))
                .filter(each -> known.add(each.getSequence())).toList();
        boolean settled = merged.conflicts().isEmpty();
        work = new OthersWork(theirs, merged, settled);
        effects.allChanged();
        if (settled) {
            saver.release();
        }
        effects.came(work);
    }

    void settle(Set<Difference> theirs) {
        if (work == null || work.settled()) {
            return;
        }
        List<Difference> conflicts = work.conflicts();
        work = new OthersWork(work.entries(), work.merged(), true);
        Settlement settlement = new Settlement(session.round(), theirs);
        if (conflicts.stream().anyMatch(settlement::changes)) {
            effects.change(() -> conflicts.forEach(settlement::settle));
        }
        saver.release();
    }

    /** What the round does. */
    interface Effects {

        /** Takes over what is being typed. */
        void flush();

        /** Tells everybody that anything may have changed. */
        void allChanged();

        /** Tells the window. */
        void came(OthersWork work);

        /** Changes the round by one command. */
        void change(Runnable code);
    }
}
