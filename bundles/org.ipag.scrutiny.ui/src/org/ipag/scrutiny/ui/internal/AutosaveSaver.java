package org.ipag.scrutiny.ui.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.ipag.scrutiny.store.Autosave;
import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.store.PendingSave;
import org.ipag.scrutiny.store.RoundSession;
import org.ipag.scrutiny.store.StaleRoundException;
import org.ipag.scrutiny.store.StoreException;
import org.ipag.scrutiny.ui.session.SaveState;

/** Saves a round by the store's autosave, whose news it brings to the UI thread. */
final class AutosaveSaver implements RoundSaver {

    /** How soon to ask again while another save is being written. */
    private static final int AGAIN_MS = 50;
    /** How soon to try again after what others saved could not be read. */
    private static final int RETRY_MS = 5_000;

    private final RoundSession session;
    private final Ui ui;
    private final Consumer<SaveState> onState;
    private final Autosave autosave;
    private final Set<Long> entries = new HashSet<>();
    private final List<Runnable> waiting = new ArrayList<>();
    private SaveState state = SaveState.saved(null);
    private boolean held;

    AutosaveSaver(RoundSession session, Ui ui, Consumer<SaveState> onState) {
        this.session = session;
        this.ui = ui;
        this.onState = onState;
        this.autosave = Autosave.start(session, code -> ui.later(() -> unlessHeld(code)), AutosaveSaver::unsaid, news -> ui.later(() -> told(news)));
    }

    private static Change unsaid() {
        return Change.of(Messages.AutosaveSaver_change);
    }

    private void unlessHeld(Runnable code) {
        if (held) {
            waiting.add(code);
        } else {
            code.run();
        }
    }

    @Override
    public void hold() {
        held = true;
    }

    @Override
    public void release() {
        held = false;
        if (state.kind() == SaveState.Kind.OVERTAKEN) {
            setState(session.isDirty() ? new SaveState(SaveState.Kind.SAVING, state.at(), "") //$NON-NLS-1$
                    : SaveState.saved(state.at()));
        }
        List<Runnable> now = List.copyOf(waiting);
        waiting.clear();
        now.forEach(Runnable::run);
        saveNow();
    }

    @Override
    public void giveUp(StoreException reason) {
        held = false;
        setState(new SaveState(SaveState.Kind.NOT_SAVED, state.at(), reason.getMessage()));
        ui.after(RETRY_MS, this::release);
    }

    @Override
    public Set<Long> entries() {
        return Set.copyOf(entries);
    }

    private void told(Autosave.State news) {
        if (news instanceof Autosave.State.Saved saved) {
            entries.add(saved.result().sequence());
        }
        switch (news) {
            case Autosave.State.Waiting waiting -> saving();
            case Autosave.State.Saving writing -> saving();
            case Autosave.State.Saved saved -> setState(session.isDirty()
                    ? new SaveState(SaveState.Kind.SAVING, saved.at(), "") : SaveState.saved(saved.at())); //$NON-NLS-1$
            case Autosave.State.Failed failed -> setState(failed(failed.reason()));
        }
    }

    private void saving() {
        if (state.kind() != SaveState.Kind.NOT_SAVED && !held) {
            setState(new SaveState(SaveState.Kind.SAVING, state.at(), "")); //$NON-NLS-1$
        }
    }

    private SaveState failed(StoreException reason) {
        return new SaveState(reason instanceof StaleRoundException ? SaveState.Kind.OVERTAKEN : SaveState.Kind.NOT_SAVED,
                state.at(), reason.getMessage());
    }

    @Override
    public CompletableFuture<SaveState> saveNow() {
        CompletableFuture<SaveState> result = new CompletableFuture<>();
        saveInto(result);
        return result;
    }

    private void saveInto(CompletableFuture<SaveState> result) {
        if (held) {
            result.complete(state);
            return;
        }
        Optional<PendingSave> pending = session.prepareSave(unsaid());
        if (pending.isPresent()) {
            ui.inBackground(Messages.AutosaveSaver_job, () -> write(pending.get(), result));
        } else if (session.isDirty()) {
            ui.after(AGAIN_MS, () -> saveInto(result));
        } else {
            // What the autosave wrote last may not have been told here yet.
            result.complete(state.kind() == SaveState.Kind.SAVING ? SaveState.saved(Instant.now()) : state);
        }
    }

    private void write(PendingSave pending, CompletableFuture<SaveState> result) {
        SaveState after;
        long entry = 0;
        try {
            entry = pending.write().sequence();
            after = SaveState.saved(Instant.now());
        } catch (StoreException e) {
            after = failed(e);
        }
        SaveState said = after;
        long written = entry;
        ui.later(() -> {
            entries.add(written);
            setState(said);
            result.complete(said);
        });
    }

    private void setState(SaveState next) {
        if (!next.equals(state)) {
            state = next;
            onState.accept(next);
        }
    }

    @Override
    public SaveState state() {
        return state;
    }

    @Override
    public void close() throws StoreException {
        if (held) {
            throw new StoreException(Messages.AutosaveSaver_undecided);
        }
        autosave.close();
    }
}
