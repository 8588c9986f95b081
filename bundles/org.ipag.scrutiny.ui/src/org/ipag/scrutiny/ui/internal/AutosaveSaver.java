package org.ipag.scrutiny.ui.internal;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.ipag.scrutiny.store.Autosave;
import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.store.PendingSave;
import org.ipag.scrutiny.store.RoundSession;
import org.ipag.scrutiny.store.StoreException;
import org.ipag.scrutiny.ui.session.SaveState;

/** Saves a round by the store's autosave, whose news it brings to the UI thread. */
final class AutosaveSaver implements RoundSaver {

    /** How soon to ask again while another save is being written. */
    private static final int AGAIN_MS = 50;

    private final RoundSession session;
    private final Ui ui;
    private final Consumer<SaveState> onState;
    private final Autosave autosave;
    private SaveState state = SaveState.saved(null);

    AutosaveSaver(RoundSession session, Ui ui, Consumer<SaveState> onState) {
        this.session = session;
        this.ui = ui;
        this.onState = onState;
        this.autosave = Autosave.start(session, ui::later, AutosaveSaver::unsaid, news -> ui.later(() -> told(news)));
    }

    private static Change unsaid() {
        return Change.of(Messages.AutosaveSaver_change);
    }

    private void told(Autosave.State news) {
        switch (news) {
            case Autosave.State.Waiting waiting -> saving();
            case Autosave.State.Saving writing -> saving();
            case Autosave.State.Saved saved -> setState(session.isDirty()
                    ? new SaveState(SaveState.Kind.SAVING, saved.at(), "") : SaveState.saved(saved.at())); //$NON-NLS-1$
            case Autosave.State.Failed failed -> setState(failed(failed.reason()));
        }
    }

    private void saving() {
        if (state.kind() != SaveState.Kind.NOT_SAVED) {
            setState(new SaveState(SaveState.Kind.SAVING, state.at(), "")); //$NON-NLS-1$
        }
    }

    private SaveState failed(StoreException reason) {
        return new SaveState(SaveState.Kind.NOT_SAVED, state.at(), reason.getMessage());
    }

    @Override
    public CompletableFuture<SaveState> saveNow() {
        CompletableFuture<SaveState> result = new CompletableFuture<>();
        saveInto(result);
        return result;
    }

    private void saveInto(CompletableFuture<SaveState> result) {
        Optional<PendingSave> pending = session.prepareSave(unsaid());
        if (pending.isPresent()) {
            ui.inBackground(Messages.AutosaveSaver_job, () -> write(pending.get(), result));
        } else if (session.isDirty()) {
            ui.after(AGAIN_MS, () -> saveInto(result));
        } else {
            result.complete(state);
        }
    }

    private void write(PendingSave pending, CompletableFuture<SaveState> result) {
        SaveState after;
        try {
            pending.write();
            after = SaveState.saved(Instant.now());
        } catch (StoreException e) {
            after = failed(e);
        }
        SaveState said = after;
        ui.later(() -> {
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
        autosave.close();
    }
}
