package org.ipag.scrutiny.ui.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.store.LockedStoreException;
import org.ipag.scrutiny.store.RoundSession;
import org.ipag.scrutiny.store.RoundSummary;
import org.ipag.scrutiny.store.Store;
import org.ipag.scrutiny.store.StoreException;
import org.ipag.scrutiny.store.StoreLocation;
import org.ipag.scrutiny.store.StoreService;
import org.ipag.scrutiny.ui.Failures;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.session.SaveState;
import org.ipag.scrutiny.ui.session.SecretAsker;
import org.ipag.scrutiny.ui.session.StoreTask;
import org.ipag.scrutiny.ui.session.WorkbenchStore;
import org.ipag.scrutiny.ui.session.WorkbenchStoreListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The store of the workbench: opens it in a job, keeps the open rounds, tells listeners. */
@Component(service = WorkbenchStore.class)
public final class WorkbenchStoreService implements WorkbenchStore {

    private final StoreService stores;
    private final Ui ui;
    private final List<WorkbenchStoreListener> listeners = new CopyOnWriteArrayList<>();
    private final Map<String, OpenRoundImpl> rounds = new LinkedHashMap<>();
    private final Map<String, CompletableFuture<OpenRound>> opening = new LinkedHashMap<>();
    private StoreLocation location;
    private CompletableFuture<Store> store;
    private OpenRound current;
    private SecretAsker asker;
    private boolean declined;

    /** Made by declarative services. */
    @Activate
    public WorkbenchStoreService(@Reference StoreService stores) {
        this(stores, new WorkbenchUi());
    }

    WorkbenchStoreService(StoreService stores, Ui ui) {
        this.stores = stores;
        this.ui = ui;
    }

    @Override
    public synchronized void connect(StoreLocation where) {
        location = where;
        store = null;
        declined = false;
    }

    @Override
    public StoreLocation location() {
        return location;
    }

    @Override
    public synchronized CompletableFuture<Store> store() {
        if (location == null) {
            return CompletableFuture.failedFuture(new StoreException(Messages.WorkbenchStore_noLocation));
        }
        if (store == null || store.isCompletedExceptionally() && !declined) {
            store = attempt(null);
        }
        return store;
    }

    /** Opens, and asks for the passphrase as often as it takes. */
    private CompletableFuture<Store> attempt(char[] secret) {
        return job(Messages.WorkbenchStore_opening, monitor -> stores.open(location, secret))
                .exceptionallyCompose(failure -> Failures.unwrap(failure) instanceof LockedStoreException locked
                        && asker != null ? ask(locked) : CompletableFuture.failedFuture(failure));
    }

    private CompletableFuture<Store> ask(LockedStoreException locked) {
        StoreLocation where;
        try {
            where = keptIn();
        } catch (StoreException e) {
            return CompletableFuture.failedFuture(e);
        }
        return asker.ask(where, locked).thenCompose(typed -> {
            if (typed.isPresent()) {
                return attempt(typed.get());
            }
            declined = true;
            return CompletableFuture.failedFuture(locked);
        });
    }

    @Override
    public void setSecretAsker(SecretAsker who) {
        asker = who;
    }

    @Override
    public void retry() {
        declined = false;
    }

    @Override
    public StoreLocation keptIn() throws StoreException {
        return stores.keptIn(location);
    }

    @Override
    public CompletableFuture<Boolean> probe(StoreLocation where, char[] secret) {
        return job(Messages.WorkbenchStore_probing, monitor -> stores.probe(where, secret));
    }

    @Override
    public CompletableFuture<Void> keepIn(StoreLocation where, char[] secret) {
        return closed(() -> stores.keepIn(location, where), () -> secret);
    }

    @Override
    public CompletableFuture<Void> changePassphrase(char[] current, char[] next) {
        char[] toOpen = next == null ? null : next.clone();
        return closed(() -> stores.changePassphrase(location, current, next), () -> toOpen);
    }

    /** Does something to the closed store, and opens it again; what it was before if that fails. */
    private CompletableFuture<Void> closed(ClosedTask task, Supplier<char[]> secret) {
        List<String> unsaved = closeRounds();
        if (!unsaved.isEmpty()) {
            return CompletableFuture.failedFuture(new StoreException(String.join("\n", unsaved))); //$NON-NLS-1$
        }
        CompletableFuture<Store> before = store == null ? CompletableFuture.completedFuture(null) : store;
        return before.exceptionally(failure -> null).thenCompose(open -> job(Messages.WorkbenchStore_changing, monitor -> {
            if (open != null) {
                open.close();
            }
            task.run();
            return null;
        })).handle((done, failure) -> {
            connect(location);
            if (failure == null) {
                synchronized (this) {
                    store = attempt(secret.get());
                }
            }
            tell(WorkbenchStoreListener::roundsChanged);
            if (failure != null) {
                throw new CompletionException(Failures.unwrap(failure));
            }
            return null;
        });
    }

    @Override
    public <T> CompletableFuture<T> run(String name, StoreTask<T> task) {
        return store().thenCompose(opened -> job(name, monitor -> task.run(opened, monitor)));
    }

    @Override
    public CompletableFuture<List<RoundSummary>> rounds() {
        return run(Messages.WorkbenchStore_listing, (opened, monitor) -> opened.rounds());
    }

    @Override
    public CompletableFuture<OpenRound> open(String roundId) {
        OpenRoundImpl round = rounds.get(roundId);
        if (round != null) {
            return CompletableFuture.completedFuture(round);
        }
        CompletableFuture<OpenRound> under = opening.get(roundId);
        if (under != null) {
            return under;
        }
        CompletableFuture<OpenRound> result = run(Messages.WorkbenchStore_openingRound,
                (opened, monitor) -> opened.open(roundId)).thenApply(this::adopt);
        opening.put(roundId, result);
        result.whenComplete((done, failure) -> opening.remove(roundId));
        return result;
    }

    @Override
    public CompletableFuture<OpenRound> create(Round round, Change change) {
        RoundCommands.giveIds(round);
        return run(NLS.bind(Messages.WorkbenchStore_creating, round.getTitle()),
                (opened, monitor) -> opened.create(round, change)).thenApply(session -> {
                    OpenRound adopted = adopt(session);
                    tell(WorkbenchStoreListener::roundsChanged);
                    return adopted;
                });
    }

    private OpenRound adopt(RoundSession session) {
        OpenRoundImpl round = new OpenRoundImpl(session, ui, this::saver,
                (open, work) -> tell(listener -> listener.othersWorkCame(open, work)));
        rounds.put(round.id(), round);
        if (current == null) {
            setCurrent(round);
        }
        return round;
    }

    private RoundSaver saver(RoundSession session) {
        String id = session.round().getId();
        return new AutosaveSaver(session, ui, state -> {
            OpenRoundImpl round = rounds.get(id);
            if (round != null) {
                tell(listener -> listener.saveStateChanged(round));
                if (state.kind() == SaveState.Kind.OVERTAKEN) {
                    round.overtaken();
                }
            }
        });
    }

    @Override
    public Optional<OpenRound> opened(String roundId) {
        return Optional.ofNullable(rounds.get(roundId));
    }

    @Override
    public List<OpenRound> openRounds() {
        return List.copyOf(rounds.values());
    }

    @Override
    public Optional<OpenRound> current() {
        return Optional.ofNullable(current);
    }

    @Override
    public void setCurrent(OpenRound round) {
        if (round != current) {
            current = round;
            tell(listener -> listener.currentChanged(round));
        }
    }

    @Override
    public CompletableFuture<Void> restore(Path backup) {
        return restore(backup, null);
    }

    private CompletableFuture<Void> restore(Path backup, char[] secret) {
        char[] toOpen = secret == null ? null : secret.clone();
        return closed(() -> stores.restore(backup, location, secret), () -> toOpen).exceptionallyCompose(failure ->
                Failures.unwrap(failure) instanceof LockedStoreException locked && asker != null
                        ? asker.ask(StoreLocation.folder(backup), locked).thenCompose(typed -> typed.isPresent()
                                ? restore(backup, typed.get()) : CompletableFuture.failedFuture(locked))
                        : CompletableFuture.failedFuture(failure));
    }

    /** Saves and closes every round. Returns what could not be saved, in sentences; those rounds stay open. */
    private List<String> closeRounds() {
        List<String> unsaved = new ArrayList<>();
        for (OpenRoundImpl round : List.copyOf(rounds.values())) {
            try {
                round.close();
                rounds.remove(round.id());
            } catch (StoreException e) {
                unsaved.add(NLS.bind(Messages.WorkbenchStore_unsaved, round.round().getTitle(), e.getMessage()));
            }
        }
        if (current != null && !rounds.containsKey(current.id())) {
            setCurrent(null);
        }
        return unsaved;
    }

    @Override
    public void addListener(WorkbenchStoreListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(WorkbenchStoreListener listener) {
        listeners.remove(listener);
    }

    private void tell(Consumer<WorkbenchStoreListener> news) {
        listeners.forEach(news);
    }

    @Override
    public List<String> shutdown() {
        List<String> unsaved = closeRounds();
        if (unsaved.isEmpty()) {
            if (store != null && store.isDone() && !store.isCompletedExceptionally()) {
                store.join().close();
            }
            store = null;
        }
        return unsaved;
    }

    private <T> CompletableFuture<T> job(String name, JobTask<T> task) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Job job = new Job(name) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                monitor.beginTask(name, IProgressMonitor.UNKNOWN);
                try {
                    T value = task.run(monitor);
                    ui.later(() -> result.complete(value));
                } catch (Exception e) {
                    ui.later(() -> result.completeExceptionally(e));
                } finally {
                    monitor.done();
                }
                return Status.OK_STATUS;
            }
        };
        job.setPriority(Job.SHORT);
        job.schedule();
        return result;
    }

    /** What a job does. */
    @FunctionalInterface
    private interface JobTask<T> {

        T run(IProgressMonitor monitor) throws Exception;
    }

    /** Something done to a closed store. */
    @FunctionalInterface
    private interface ClosedTask {

        void run() throws StoreException;
    }
}
