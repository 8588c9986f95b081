package org.ipag.scrutiny.store;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.ipag.scrutiny.model.round.Round;

/**
 * A round opened for work. Everything that changes it is a command on {@link #editingDomain()}; what was changed since
 * the last save is known row by row.
 *
 * <p>The model itself is confined to one thread at a time (in the workbench, the UI thread); saving takes a snapshot of
 * what changed on the calling thread and writes it where told.
 */
public interface RoundSession extends AutoCloseable {

    /** The round, contained in the one resource of the editing domain. */
    Round round();

    /** The domain with the command stack: undo and redo for every change. */
    EditingDomain editingDomain();

    /**
     * Executes a command and remembers what it is for, so that the next save records it in the audit chain.
     *
     * @throws IllegalArgumentException if the command cannot be executed
     */
    void execute(Command command, Change change);

    /**
     * Undoes the last command because another is about to take its place, as while somebody types: the audit chain is told
     * of that one only.
     *
     * @throws IllegalStateException if there is nothing to undo
     */
    default void takeBack() {
        if (!editingDomain().getCommandStack().canUndo()) {
            throw new IllegalStateException("There is nothing to take back");
        }
        editingDomain().getCommandStack().undo();
    }

    /** Whether anything has changed since the last save. */
    boolean isDirty();

    /**
     * Writes what changed since the last save, and only that, in one transaction, with its audit entry. When this
     * returns, the change survives a crash of the program and of the machine.
     *
     * @param change what to record if no executed command said it already
     * @throws StaleRoundException if rows were changed by someone else meanwhile; nothing is written then
     * @throws StoreException      if the store cannot be written; what changed stays marked as unsaved
     */
    SaveResult save(Change change) throws StoreException;

    /**
     * Takes a snapshot of what changed since the last save, quickly and on the model's thread, so that another thread
     * can write it. What changes from now on belongs to the next save.
     *
     * @param change what to record if no executed command said it already
     * @return empty if there is nothing to save, or another save is being written just now
     */
    Optional<PendingSave> prepareSave(Change change);

    /**
     * Reads what others saved since this round was loaded, on any thread: what to do after a
     * {@link StaleRoundException}. The open round is not touched until {@link OthersChanges#merge}. A session over a
     * round that nobody else can reach has nothing to bring in.
     *
     * @throws StoreException if the store cannot be read, or the round is gone
     */
    default OthersChanges fetch() throws StoreException {
        return new OthersChanges() {
            @Override
            public Merged merge() {
                return new Merged(List.of(), List.of());
            }

            @Override
            public void close() {
                // Nothing is held.
            }
        };
    }

    /**
     * Reads and brings in what others saved, on the model's thread; waits for the store.
     *
     * @return what both sides changed differently: the next save keeps what is here, so show this before
     * @throws StoreException if the store cannot be read, or the round is gone
     */
    default List<Difference> refresh() throws StoreException {
        try (OthersChanges changes = fetch()) {
            return changes.merge().conflicts();
        }
    }

    /** Calls the listener after every change to the round, on the thread that changed it. */
    void addChangeListener(Runnable listener);

    void removeChangeListener(Runnable listener);

    /** The store this round lives in. */
    Store store();

    /** Forgets the session without saving. */
    @Override
    void close();
}
