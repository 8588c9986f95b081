package org.ipag.scrutiny.store;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Saves a round in the background shortly after each change, so that what a person did more than a second ago survives
 * whatever happens to the machine. The snapshot is taken on the model's thread, the disk is waited for on another.
 */
public final class Autosave implements AutoCloseable {

    /** From a change to its snapshot: changes made together are saved together, and a second is not used up. */
    static final long DELAY_MILLIS = 300;
    /** How long to wait before trying again what failed. */
    static final long RETRY_MILLIS = 5_000;

    /** What autosave is doing. */
    public sealed interface State {

        /** There are changes; they will be saved in a moment. */
        record Waiting() implements State {
        }

        /** A save is being written. */
        record Saving() implements State {
        }

        /** All that was changed before that moment is safe. */
        record Saved(Instant at, SaveResult result) implements State {
        }

        /**
         * The save failed; the changes are kept in the open round. It is tried again by itself, except after a
         * {@link StaleRoundException}, which a person has to look at.
         */
        record Failed(StoreException reason) implements State {
        }
    }

    private final RoundSession session;
    private final Executor modelThread;
    private final Supplier<Change> unsaid;
    private final Consumer<State> listener;
    private final Runnable onChange = this::changed;
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private final ScheduledExecutorService writer;

    private Autosave(RoundSession session, Executor modelThread, Supplier<Change> unsaid, Consumer<State> listener) {
        this.session = session;
        this.modelThread = modelThread;
        this.unsaid = unsaid;
        this.listener = listener;
        this.writer = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "scrutiny-autosave");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Begins to save a round after each change.
     *
     * @param modelThread runs work on the one thread that changes the model, soon and between commands
     * @param unsaid      what to record for changes that no command gave a {@link Change} for
     * @param listener    told what happens, on whatever thread it happens
     */
    public static Autosave start(RoundSession session, Executor modelThread, Supplier<Change> unsaid,
            Consumer<State> listener) {
        Autosave autosave = new Autosave(session, modelThread, unsaid, listener);
        session.addChangeListener(autosave.onChange);
        if (session.isDirty()) {
            autosave.changed();
        }
        return autosave;
    }

    private void changed() {
        schedule(DELAY_MILLIS);
    }

    private void schedule(long millis) {
        if (scheduled.compareAndSet(false, true)) {
            listener.accept(new State.Waiting());
            try {
                writer.schedule(this::askForSnapshot, millis, TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException e) {
                // Closed meanwhile: closing saves what is left.
                scheduled.set(false);
            }
        }
    }

    private void askForSnapshot() {
        try {
            modelThread.execute(this::snapshot);
        } catch (RuntimeException e) {
            scheduled.set(false);
            listener.accept(new State.Failed(new StoreException("The changes could not be collected for saving. They are "
                    + "saved when the round is closed.", e)));
        }
    }

    private void snapshot() {
        scheduled.set(false);
        Optional<PendingSave> pending = session.prepareSave(unsaid.get());
        if (pending.isPresent()) {
            listener.accept(new State.Saving());
            try {
                writer.execute(() -> write(pending.get()));
            } catch (RejectedExecutionException e) {
                // Closed between the snapshot and now: it must be written all the same.
                write(pending.get());
            }
        } else if (session.isDirty()) {
            schedule(DELAY_MILLIS);
        }
    }

    private void write(PendingSave pending) {
        try {
            listener.accept(new State.Saved(Instant.now(), pending.write()));
        } catch (StaleRoundException e) {
            listener.accept(new State.Failed(e));
        } catch (StoreException e) {
            listener.accept(new State.Failed(e));
            schedule(RETRY_MILLIS);
        } catch (RuntimeException e) {
            listener.accept(new State.Failed(new StoreException("The changes could not be saved: " + e, e)));
            schedule(RETRY_MILLIS);
        }
    }

    /**
     * Saves what is not saved yet, now. To be called on the model's thread.
     *
     * @throws StoreException if it cannot be saved; the listener is told too
     */
    public void flush() throws StoreException {
        try {
            SaveResult result = session.save(unsaid.get());
            if (result.wroteAnything()) {
                listener.accept(new State.Saved(Instant.now(), result));
            }
        } catch (StoreException e) {
            listener.accept(new State.Failed(e));
            throw e;
        }
    }

    /** Saves what is not saved yet and stops. To be called on the model's thread, before the session is closed. */
    @Override
    public void close() throws StoreException {
        session.removeChangeListener(onChange);
        try {
            flush();
        } finally {
            writer.shutdown();
        }
    }
}
