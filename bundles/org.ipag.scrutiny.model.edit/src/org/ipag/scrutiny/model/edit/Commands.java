package org.ipag.scrutiny.model.edit;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** The commands by which a round is changed, in a word each. None of them is executed here. */
public final class Commands {

    private Commands() {
    }

    /**
     * Sets a feature with a single value, or all values of a list.
     *
     * @param value the value; null empties a reference or attribute (an attribute with a default falls back to it)
     */
    public static Command set(EditingDomain domain, EObject owner, EStructuralFeature feature, Object value) {
        return SetCommand.create(domain, owner, feature, value == null ? SetCommand.UNSET_VALUE : value);
    }

    /** Adds a value at the end of a list. Elements without an id are given one. */
    public static Command add(EditingDomain domain, EObject owner, EStructuralFeature feature, Object value) {
        return add(domain, owner, feature, value, CommandParameter.NO_INDEX);
    }

    /** Adds a value to a list at an index. Elements without an id are given one. */
    public static Command add(EditingDomain domain, EObject owner, EStructuralFeature feature, Object value,
            int index) {
        if (value instanceof EObject element && element.eContainer() == null) {
            Ids.assignMissing(element);
        }
        return AddCommand.create(domain, owner, feature, value, index);
    }

    /** Adds several values at the end of a list. Elements without an id are given one. */
    public static Command addAll(EditingDomain domain, EObject owner, EStructuralFeature feature,
            Collection<?> values) {
        for (Object value : values) {
            if (value instanceof EObject element && element.eContainer() == null) {
                Ids.assignMissing(element);
            }
        }
        return AddCommand.create(domain, owner, feature, values);
    }

    /** Takes a value out of a list that does not contain it, leaving the value where it lives. */
    public static Command remove(EditingDomain domain, EObject owner, EStructuralFeature feature, Object value) {
        return RemoveCommand.create(domain, owner, feature, value);
    }

    /** Deletes elements with what they contain, and everything that refers to them. */
    public static Command delete(EditingDomain domain, Collection<? extends EObject> elements) {
        return DeleteCommand.create(domain, elements);
    }

    /** Deletes an element, as {@link #delete(EditingDomain, Collection)}. */
    public static Command delete(EditingDomain domain, EObject element) {
        return delete(domain, List.of(element));
    }

    /** Moves a value within its list. */
    public static Command move(EditingDomain domain, EObject owner, EStructuralFeature feature, Object value,
            int index) {
        return MoveCommand.create(domain, owner, feature, value, index);
    }

    /** Several commands as one step of undo, under a label that says what the person did. */
    public static Command all(String label, List<? extends Command> commands) {
        CompoundCommand all = new CompoundCommand(CompoundCommand.LAST_COMMAND_ALL, label);
        commands.forEach(all::append);
        return all;
    }

    /** Several commands as one step of undo, under a label that says what the person did. */
    public static Command all(String label, Command... commands) {
        return all(label, List.of(commands));
    }

    /**
     * Whatever the action does to an object and its contents, as one step of undo. For changes that are awkward to say
     * as single commands; the object is watched while the action runs, so give the smallest that holds every change.
     * If the action throws, what it did is taken back.
     */
    public static Command recorded(String label, Notifier watched, Runnable action) {
        return new RecordedCommand(label, watched, action);
    }

    private static final class RecordedCommand extends ChangeCommand {

        private final Runnable action;

        private RecordedCommand(String label, Notifier watched, Runnable action) {
            super(watched);
            setLabel(label);
            this.action = action;
        }

        @Override
        public void execute() {
            try {
                super.execute();
            } catch (RuntimeException e) {
                getChangeDescription().apply();
                throw e;
            }
        }

        @Override
        protected void doExecute() {
            action.run();
        }

        /** Whatever was changed, so that those who show it are told; a change command by itself says nothing. */
        @Override
        public Collection<?> getAffectedObjects() {
            return getChangeDescription() == null ? List.of()
                    : List.copyOf(getChangeDescription().getObjectChanges().keySet());
        }
    }
}
