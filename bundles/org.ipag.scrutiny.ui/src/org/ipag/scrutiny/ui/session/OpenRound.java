package org.ipag.scrutiny.ui.session;

import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.store.Difference;
import org.ipag.scrutiny.store.RoundSession;
import org.ipag.scrutiny.store.Store;

/**
 * A round open in this window, shared by all its editors and views. To be used on the UI thread only.
 *
 * <p>Every change is a command given to {@link #execute}: it can be undone, is saved within a second and is recorded in
 * the audit chain with the words given.
 */
public interface OpenRound {

    /** The round's id. */
    String id();

    /** The round. */
    Round round();

    /** The session, for services that want it. */
    RoundSession session();

    /** The store the round lives in. */
    Store store();

    /** The editing domain with the round's one command stack. */
    EditingDomain domain();

    /**
     * Executes a command.
     *
     * @param what    what is done, in a short sentence: the label of undo and the words of the audit chain
     * @param command the command
     * @return false if the command cannot be executed, for example because nothing would change
     */
    boolean execute(String what, Command command);

    /** The same with who and why given. */
    boolean execute(Change change, Command command);

    /** Sets a feature, if that changes it. */
    boolean set(String what, EObject object, EStructuralFeature feature, Object value);

    /**
     * Sets a feature to what has been typed so far. Called again with the same burst, and nothing else done meanwhile, it
     * replaces the command before, so that a burst of typing is one step of undo.
     */
    boolean type(String what, EObject object, EStructuralFeature feature, Object value, Object burst);

    /**
     * The same for what takes more than setting a feature.
     *
     * @param command makes the command, after what the burst did before has been undone; null if nothing is to be done
     */
    boolean type(String what, Object burst, Supplier<Command> command);

    /**
     * Executes whatever changes code makes to the round, as one command. For changes of many objects; for a single
     * feature {@link #set} costs less.
     */
    boolean change(String what, Runnable code);

    /** Adds an object to a list feature, giving it and all within it ids. */
    boolean add(String what, EObject owner, EStructuralFeature feature, EObject child);

    /** Deletes an object and every reference to it. */
    boolean delete(String what, EObject object);

    /** The object of this round with that id, if it is still there. */
    Optional<EObject> find(String objectId);

    /** How the round stands with its store. */
    SaveState saveState();

    /** Writes what is unsaved, without waiting for the autosave; completes on the UI thread. */
    CompletableFuture<SaveState> saveNow();

    /** What others saved last while this round was open here, if anything. */
    Optional<OthersWork> othersWork();

    /**
     * Decides what both sides changed differently, and saves. One step of undo.
     *
     * @param theirs the conflicts in which the others' value is taken; in the rest what was changed here stays
     */
    void settle(Collection<Difference> theirs);

    /** Undoes the last change, after what is being typed has been taken over. */
    void undo();

    /** Redoes what was undone last. */
    void redo();

    /** Whether there is something to undo. */
    boolean canUndo();

    /** Whether there is something to redo. */
    boolean canRedo();

    /** What undo would undo, in words; empty if nothing. */
    String undoLabel();

    /** What redo would redo, in words; empty if nothing. */
    String redoLabel();

    /** Adds a listener, called on the UI thread. */
    void addListener(RoundListener listener);

    /** Removes a listener. */
    void removeListener(RoundListener listener);

    /**
     * Registers something that holds what is being typed and not yet a command: it is run before undo, save and close.
     */
    void addPendingInput(Runnable flush);

    /** Removes what {@link #addPendingInput} registered. */
    void removePendingInput(Runnable flush);
}
