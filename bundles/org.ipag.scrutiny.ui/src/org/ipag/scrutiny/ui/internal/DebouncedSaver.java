package org.ipag.scrutiny.ui.internal;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.store.RoundSession;
import org.ipag.scrutiny.store.SaveResult;
import org.ipag.scrutiny.store.StoreException;
import org.ipag.scrutiny.ui.session.SaveState;

/**
 * Saves a round shortly after its last change, off the UI thread, and tries again while it cannot be saved. The delay is
 * well under the second after which work must be safe.
 */
final class DebouncedSaver implements RoundSaver {

    private static final int DELAY_MS = 250;
    private static final int RETRY_MS = 5000;

    private final RoundSession session;
    private final Ui ui;
    private final Consumer<SaveState> onState;
    private SaveState state = SaveState.saved(null);
    private boolean scheduled;
    private boolean writing;
    private boolean disposed;
    private CompletableFuture<SaveState> running = CompletableFuture.completedFuture(state);

    DebouncedSaver(RoundSession session, Ui ui, Consumer<SaveState> onState) {
        this.session = session;
        this.ui = ui;
        this.onState = onState;
    }

    @Override
    public void changed() {
        if (state.kind() != SaveState.Kind.NOT_SAVED) {
            setState(new SaveState(SaveState.Kind.SAVING, state.at(), "")); //$NON-NLS-1$
        }
        schedule(DELAY_MS);
    }

    private void schedule(int delay) {
        if (!scheduled && !disposed) {
            scheduled = true;
            ui.after(delay, () -> {
                scheduled = false;
                saveNow();
            });
        }
    }

    @Override
    public CompletableFuture<SaveState> saveNow() {
        if (disposed) {
            return CompletableFuture.completedFuture(state);
        }
        if (writing) {
            return running.thenCompose(before -> saveNow());
        }
        if (!session.isDirty()) {
            setState(SaveState.saved(state.at()));
            return CompletableFuture.completedFuture(state);
        }
        writing = true;
        CompletableFuture<SaveState> result = new CompletableFuture<>();
        running = result;
        ui.inBackground(Messages.DebouncedSaver_job, () -> {
            SaveState after = write();
            ui.later(() -> finished(after, result));
        });
        return result;
    }

    private SaveState write() {
        try {
            SaveResult ignored = session.save(Change.of(Messages.DebouncedSaver_change));
            return SaveState.saved(Instant.now());
        } catch (StoreException e) {
            return new SaveState(SaveState.Kind.NOT_SAVED, state.at(), e.getMessage());
        }
    }

    private void finished(SaveState after, CompletableFuture<SaveState> result) {
        writing = false;
        boolean failed = after.kind() == SaveState.Kind.NOT_SAVED;
        if (failed) {
            schedule(RETRY_MS);
        } else if (session.isDirty()) {
            schedule(DELAY_MS);
        }
        setState(after);
        result.complete(after);
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
    public void dispose() {
        disposed = true;
    }
}
