package org.ipag.scrutiny.store.internal.session;

import java.util.function.Consumer;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.ipag.scrutiny.store.Change;

/** Says what is undone and done again, for the audit chain. */
final class RecordingCommandStack extends BasicCommandStack {

    private final Consumer<Change> said;

    RecordingCommandStack(Consumer<Change> said) {
        this.said = said;
    }

    @Override
    public void undo() {
        Command command = canUndo() ? getUndoCommand() : null;
        super.undo();
        if (command != null) {
            said.accept(About.named(Change.of("Undo: " + command.getLabel()), command));
        }
    }

    @Override
    public void redo() {
        Command command = canRedo() ? getRedoCommand() : null;
        super.redo();
        if (command != null) {
            said.accept(About.named(Change.of("Redo: " + command.getLabel()), command));
        }
    }

    /** Undoes without saying so: what follows says it. */
    void takeBack() {
        super.undo();
    }
}
