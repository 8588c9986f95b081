package org.ipag.scrutiny.model.edit;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.IdentityCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * Gathers several changes of a round into one command, so that what a person does in one gesture is undone in one step.
 *
 * <p>A change that would change nothing is left out. New elements are given an id when they are added.
 */
public final class Edits {

    private final EditingDomain domain;
    private final CompoundCommand steps;

    private Edits(EditingDomain domain, String label) {
        this.domain = Objects.requireNonNull(domain, "domain");
        this.steps = new CompoundCommand(CompoundCommand.MERGE_COMMAND_ALL, label, label);
    }

    /**
     * Starts an empty step.
     *
     * @param label what the step does, in a few words; shown with undo and redo
     */
    public static Edits of(EditingDomain domain, String label) {
        return new Edits(domain, label);
    }

    /** Gives a feature a value, unless it has it already. */
    public Edits set(EObject owner, EStructuralFeature feature, Object value) {
        if (!Objects.equals(owner.eGet(feature), value)) {
            steps.append(new SetCommand(domain, owner, feature, value));
        }
        return this;
    }

    /** Adds a value at the end of a list, unless it is in it already. */
    public Edits add(EObject owner, EStructuralFeature feature, Object value) {
        if (!list(owner, feature).contains(value)) {
            identify(feature, value);
            steps.append(new AddCommand(domain, owner, feature, value));
        }
        return this;
    }

    /** Adds a value at an index of a list, counted as the list will be when this step is reached. */
    public Edits add(EObject owner, EStructuralFeature feature, Object value, int index) {
        identify(feature, value);
        steps.append(new AddCommand(domain, owner, feature, value, index));
        return this;
    }

    /** Adds those values that are not in the list yet, in their order. */
    public Edits addAll(EObject owner, EStructuralFeature feature, Collection<?> values) {
        values.forEach(value -> add(owner, feature, value));
        return this;
    }

    /** Takes a value out of a list, if it is in it. */
    public Edits remove(EObject owner, EStructuralFeature feature, Object value) {
        if (list(owner, feature).contains(value)) {
            steps.append(new RemoveCommand(domain, owner, feature, value));
        }
        return this;
    }

    /** Moves a value within its list. */
    public Edits move(EObject owner, EStructuralFeature feature, Object value, int index) {
        List<?> list = list(owner, feature);
        if (index < 0 || index >= list.size()) {
            throw new IndexOutOfBoundsException("Cannot move to place " + index + " of " + list.size());
        }
        if (list.indexOf(value) != index) {
            steps.append(new MoveCommand(domain, owner, feature, value, index));
        }
        return this;
    }

    /** Adds a command made elsewhere. */
    public Edits then(Command command) {
        steps.append(command);
        return this;
    }

    /** Whether there is nothing to do. */
    public boolean isEmpty() {
        return steps.isEmpty();
    }

    /** The one command; one that does nothing if there is nothing to do. */
    public Command command() {
        return steps.isEmpty() ? IdentityCommand.INSTANCE : steps;
    }

    private static List<?> list(EObject owner, EStructuralFeature feature) {
        if (!feature.isMany()) {
            throw new IllegalArgumentException(feature.getName() + " holds one value only; set it");
        }
        return (List<?>) owner.eGet(feature);
    }

    private static void identify(EStructuralFeature feature, Object value) {
        if (feature instanceof EReference reference && reference.isContainment() && value instanceof EObject added) {
            Ids.assignMissing(added);
        }
    }
}
