package org.ipag.scrutiny.store.internal.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.ipag.scrutiny.model.edit.ScrutinyItemProviderAdapterFactory;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.store.Merged;
import org.ipag.scrutiny.store.OthersChanges;
import org.ipag.scrutiny.store.PendingSave;
import org.ipag.scrutiny.store.RoundSession;
import org.ipag.scrutiny.store.SaveResult;
import org.ipag.scrutiny.store.Store;
import org.ipag.scrutiny.store.StoreException;

/** A round opened for work: its tree, its command stack, and what is to be saved of it. */
public final class DefaultRoundSession implements RoundSession {

    private static final SaveResult NOTHING = new SaveResult(0, 0, 0, 0);

    private final Store store;
    private final RoundFiling filing;
    private final Tracker tracker;
    private final ScrutinyItemProviderAdapterFactory providers = new ScrutinyItemProviderAdapterFactory();
    private final EditingDomain domain;
    /** Held from the moment a snapshot is taken until it is written or has failed. */
    private final Semaphore saving = new Semaphore(1);
    private List<Change> said = new ArrayList<>();

    DefaultRoundSession(Store store, RoundFiling filing, Tracker tracker) {
        this.store = store;
        this.filing = filing;
        this.tracker = tracker;
        this.domain = new AdapterFactoryEditingDomain(providers, new RecordingCommandStack(this::say));
        Resource resource = new ResourceImpl(URI.createURI("scrutiny:/round/" + tracker.round().getId()));
        domain.getResourceSet().getResources().add(resource);
        resource.getContents().add(tracker.round());
    }

    @Override
    public Round round() {
        return tracker.round();
    }

    @Override
    public EditingDomain editingDomain() {
        return domain;
    }

    @Override
    public void execute(Command command, Change change) {
        Objects.requireNonNull(change, "change");
        if (!command.canExecute()) {
            throw new IllegalArgumentException("The command cannot be executed: " + command.getLabel());
        }
        domain.getCommandStack().execute(command);
        if (domain.getCommandStack().getMostRecentCommand() == command) {
            say(About.named(change, command));
        }
    }

    @Override
    public void takeBack() {
        RecordingCommandStack stack = (RecordingCommandStack) domain.getCommandStack();
        if (!stack.canUndo()) {
            throw new IllegalStateException("There is nothing to take back");
        }
        stack.takeBack();
    }

    private void say(Change change) {
        synchronized (tracker) {
            if (said.isEmpty() || !said.getLast().equals(change)) {
                said.add(change);
            }
        }
    }

    @Override
    public boolean isDirty() {
        return tracker.isDirty();
    }

    @Override
    public SaveResult save(Change change) throws StoreException {
        saving.acquireUninterruptibly();
        return write(snapshot(change));
    }

    @Override
    public Optional<PendingSave> prepareSave(Change change) {
        if (!tracker.isDirty() || !saving.tryAcquire()) {
            return Optional.empty();
        }
        SavePlan plan = snapshot(change);
        return Optional.of(() -> write(plan));
    }

    /** To be called with the permit to save; gives it back if it fails. */
    private SavePlan snapshot(Change change) {
        boolean done = false;
        try {
            synchronized (tracker) {
                List<Change> changes = said.isEmpty() ? List.of(change) : said;
                SavePlan plan = SavePlanner.plan(tracker, changes);
                said = new ArrayList<>();
                done = true;
                return plan;
            }
        } finally {
            if (!done) {
                saving.release();
            }
        }
    }

    /** Writes with the permit to save, and gives it back. */
    private SaveResult write(SavePlan plan) throws StoreException {
        boolean done = false;
        try {
            long sequence = plan.isEmpty() ? 0 : filing.write(plan);
            synchronized (tracker) {
                written(plan);
            }
            done = true;
            return plan.isEmpty() ? NOTHING
                    : new SaveResult(plan.inserts.size(), plan.updates.size(), plan.deletes.size(), sequence);
        } finally {
            if (!done) {
                synchronized (tracker) {
                    failed(plan);
                }
            }
            saving.release();
        }
    }

    private static void written(SavePlan plan) {
        plan.takeOvers.forEach(each -> each.row().takeOver(each.old()));
        plan.inserts.forEach(each -> each.row().stored(1, each.place()));
        plan.updates.forEach(each -> each.row().stored(each.version() + 1, each.place()));
        plan.deletes.forEach(each -> each.row().notStored());
        plan.links.forEach(each -> each.row().setLinks(each.table(), each.all()));
    }

    private void failed(SavePlan plan) {
        plan.before.forEach(Tracked::giveBack);
        tracker.giveBack(plan.touched, plan.reordered);
        tracker.giveBack(plan.before.keySet(), List.of());
        List<Change> changes = new ArrayList<>(plan.changes);
        changes.addAll(said);
        said = changes;
    }

    @Override
    public OthersChanges fetch() throws StoreException {
        saving.acquireUninterruptibly();
        Tracker stored = null;
        try {
            stored = filing.load(tracker.round().getId());
            return new Fetched(stored);
        } finally {
            if (stored == null) {
                saving.release();
            }
        }
    }

    /** Holds the permit to save until it is merged or closed. */
    private final class Fetched implements OthersChanges {

        private Tracker stored;

        Fetched(Tracker stored) {
            this.stored = stored;
        }

        @Override
        public Merged merge() {
            if (stored == null) {
                throw new IllegalStateException("What others saved is brought in once");
            }
            try {
                Merged merged = tracker.quietly(() -> new Refresher(tracker, stored).merge());
                // Commands remember places in lists that may have changed.
                domain.getCommandStack().flush();
                return merged;
            } finally {
                close();
            }
        }

        @Override
        public void close() {
            if (stored != null) {
                stored = null;
                saving.release();
            }
        }
    }

    @Override
    public void addChangeListener(Runnable listener) {
        tracker.addListener(listener);
    }

    @Override
    public void removeChangeListener(Runnable listener) {
        tracker.removeListener(listener);
    }

    @Override
    public Store store() {
        return store;
    }

    @Override
    public void close() {
        domain.getCommandStack().flush();
        domain.getResourceSet().getResources().clear();
        providers.dispose();
    }
}
