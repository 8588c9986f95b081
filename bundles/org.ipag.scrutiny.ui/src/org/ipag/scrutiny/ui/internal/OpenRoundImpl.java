package org.ipag.scrutiny.ui.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.ipag.scrutiny.model.common.Identified;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.store.Difference;
import org.ipag.scrutiny.store.RoundSession;
import org.ipag.scrutiny.store.Store;
import org.ipag.scrutiny.store.StoreException;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.session.OthersWork;
import org.ipag.scrutiny.ui.session.RoundChange;
import org.ipag.scrutiny.ui.session.RoundListener;
import org.ipag.scrutiny.ui.session.SaveState;

/** A round open in the window: one command stack, one autosave, many listeners. */
final class OpenRoundImpl implements OpenRound {

    private final RoundSession session;
    private final Ui ui;
    private final RoundSaver saver;
    private final List<RoundListener> listeners = new CopyOnWriteArrayList<>();
    private final Set<Runnable> pendingInputs = new LinkedHashSet<>();
    private final Set<EObject> changed = new LinkedHashSet<>();
    private final CommandStackListener stackListener = event -> stackChanged();
    private final LostUpdate lostUpdate;
    /** What was found by its id: open pages ask for the same objects after every change. */
    private final Map<String, Identified> found = new HashMap<>();
    private Object burst;
    private Command burstCommand;
    private boolean notifying;

    OpenRoundImpl(RoundSession session, Ui ui, RoundSaver.Factory savers, BiConsumer<OpenRound, OthersWork> others) {
        this.session = session;
        this.ui = ui;
        this.saver = savers.create(session);
        this.lostUpdate = new LostUpdate(session, ui, saver, new LostUpdate.Effects() {
            @Override
            public void flush() {
                OpenRoundImpl.this.flush();
            }

            @Override
            public void allChanged() {
                changed.add(round());
                round().eAllContents().forEachRemaining(changed::add);
                burst = null;
                stackChanged();
            }

            @Override
            public void came(OthersWork work) {
                others.accept(OpenRoundImpl.this, work);
            }

            @Override
            public void change(Runnable code) {
                OpenRoundImpl.this.change(Messages.LostUpdate_settle, code);
            }
        });
        stack().addCommandStackListener(stackListener);
    }

    @Override
    public String id() {
        return round().getId();
    }

    @Override
    public Round round() {
        return session.round();
    }

    @Override
    public RoundSession session() {
        return session;
    }

    @Override
    public Store store() {
        return session.store();
    }

    @Override
    public EditingDomain domain() {
        return session.editingDomain();
    }

    private CommandStack stack() {
        return domain().getCommandStack();
    }

    @Override
    public boolean execute(String what, Command command) {
        return execute(Change.of(what), command);
    }

    @Override
    public boolean execute(Change change, Command command) {
        burst = null;
        Command labelled = RoundCommands.labelled(change.what(), command);
        if (!labelled.canExecute()) {
            labelled.dispose();
            return false;
        }
        session.execute(labelled, change);
        // A command that fails on the way is rolled back and logged by the stack, which then remembers none.
        return stack().getMostRecentCommand() == labelled;
    }

    @Override
    public boolean set(String what, EObject object, EStructuralFeature feature, Object value) {
        return !Objects.equals(object.eGet(feature), value)
                && execute(what, RoundCommands.set(domain(), object, feature, value));
    }

    @Override
    public boolean type(String what, EObject object, EStructuralFeature feature, Object value, Object typing) {
        return !Objects.equals(object.eGet(feature), value)
                && type(what, typing, () -> Objects.equals(object.eGet(feature), value) ? null
                        : RoundCommands.set(domain(), object, feature, value));
    }

    @Override
    public boolean type(String what, Object typing, Supplier<Command> command) {
        boolean continues = burst != null && burst.equals(typing) && stack().canUndo()
                && stack().getMostRecentCommand() == burstCommand && stack().getUndoCommand() == burstCommand;
        if (continues) {
            session.takeBack();
        }
        Command next = command.get();
        if (next == null || !execute(what, next)) {
            burst = null;
            return continues;
        }
        burst = typing;
        burstCommand = stack().getUndoCommand();
        return true;
    }

    @Override
    public boolean change(String what, Runnable code) {
        return execute(what, new ChangeCommand(round()) {
            @Override
            protected void doExecute() {
                code.run();
                RoundCommands.giveIds(round());
            }
        });
    }

    @Override
    public boolean add(String what, EObject owner, EStructuralFeature feature, EObject child) {
        return execute(what, RoundCommands.add(domain(), owner, feature, child));
    }

    @Override
    public boolean delete(String what, EObject object) {
        return execute(what, RoundCommands.delete(domain(), object));
    }

    @Override
    public Optional<EObject> find(String objectId) {
        if (objectId == null || objectId.equals(id())) {
            return Optional.of(round());
        }
        Identified before = found.get(objectId);
        if (before != null && objectId.equals(before.getId()) && EcoreUtil.isAncestor(round(), before)) {
            return Optional.of(before);
        }
        for (Iterator<EObject> it = round().eAllContents(); it.hasNext();) {
            if (it.next() instanceof Identified object && objectId.equals(object.getId())) {
                found.put(objectId, object);
                return Optional.of(object);
            }
        }
        found.remove(objectId);
        return Optional.empty();
    }

    @Override
    public SaveState saveState() {
        return saver.state();
    }

    @Override
    public CompletableFuture<SaveState> saveNow() {
        flush();
        return saver.saveNow();
    }

    @Override
    public Optional<OthersWork> othersWork() {
        return Optional.ofNullable(lostUpdate.work());
    }

    @Override
    public void settle(Collection<Difference> theirs) {
        lostUpdate.settle(Set.copyOf(theirs));
    }

    /** Someone else saved the same meanwhile. */
    void overtaken() {
        lostUpdate.overtaken();
    }

    @Override
    public void undo() {
        flush();
        burst = null;
        if (canUndo()) {
            stack().undo();
        }
    }

    @Override
    public void redo() {
        burst = null;
        if (canRedo()) {
            stack().redo();
        }
    }

    @Override
    public boolean canUndo() {
        return stack().canUndo();
    }

    @Override
    public boolean canRedo() {
        return stack().canRedo();
    }

    @Override
    public String undoLabel() {
        return canUndo() ? stack().getUndoCommand().getLabel() : ""; //$NON-NLS-1$
    }

    @Override
    public String redoLabel() {
        return canRedo() ? stack().getRedoCommand().getLabel() : ""; //$NON-NLS-1$
    }

    @Override
    public void addListener(RoundListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(RoundListener listener) {
        listeners.remove(listener);
    }

    @Override
    public void addPendingInput(Runnable flush) {
        pendingInputs.add(flush);
    }

    @Override
    public void removePendingInput(Runnable flush) {
        pendingInputs.remove(flush);
    }

    /** Takes over what is being typed. */
    void flush() {
        List.copyOf(pendingInputs).forEach(Runnable::run);
    }

    /**
     * Saves what is unsaved, waiting for it, and frees the session.
     *
     * @throws StoreException if it could not be saved; the round stays open then
     */
    void close() throws StoreException {
        flush();
        saver.close();
        stack().removeCommandStackListener(stackListener);
        session.close();
    }

    private void stackChanged() {
        Command command = stack().getMostRecentCommand();
        if (command != null) {
            Collection<?> affected = command.getAffectedObjects();
            affected.stream().filter(EObject.class::isInstance).map(EObject.class::cast).forEach(changed::add);
            for (Object result : command.getResult()) {
                if (result instanceof EObject object) {
                    changed.add(object);
                }
            }
        }
        if (!notifying) {
            notifying = true;
            ui.later(this::notifyListeners);
        }
    }

    private void notifyListeners() {
        notifying = false;
        RoundChange change = new RoundChange(Set.copyOf(changed));
        changed.clear();
        listeners.forEach(listener -> listener.roundChanged(change));
    }
}
