package org.ipag.scrutiny.ui.internal;

import java.util.Collection;
import java.util.Iterator;
import java.util.UUID;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.ipag.scrutiny.model.common.Identified;

/** The commands behind {@link org.ipag.scrutiny.ui.session.OpenRound}: plain, without item providers. */
final class RoundCommands {

    private RoundCommands() {
    }

    /** A command with the words that undo shows. */
    static CompoundCommand labelled(String what, Command command) {
        CompoundCommand labelled = new CompoundCommand(CompoundCommand.MERGE_COMMAND_ALL, what);
        labelled.append(command);
        return labelled;
    }

    static Command set(EditingDomain domain, EObject object, EStructuralFeature feature, Object value) {
        return new SetCommand(domain, object, feature, value);
    }

    static Command add(EditingDomain domain, EObject owner, EStructuralFeature feature, EObject child) {
        giveIds(child);
        return feature.isMany() ? new AddCommand(domain, owner, feature, child)
                : new SetCommand(domain, owner, feature, child);
    }

    /** Deletes an object; references to it, and to what it contains, go first so that undo restores them last. */
    static Command delete(EditingDomain domain, EObject object) {
        CompoundCommand delete = new CompoundCommand(CompoundCommand.MERGE_COMMAND_ALL);
        EObject root = EcoreUtil.getRootContainer(object);
        appendUnlink(domain, delete, object, root);
        for (Iterator<EObject> it = object.eAllContents(); it.hasNext();) {
            appendUnlink(domain, delete, it.next(), root, object);
        }
        delete.append(remove(domain, object.eContainer(), object.eContainmentFeature(), object));
        return delete;
    }

    private static void appendUnlink(EditingDomain domain, CompoundCommand delete, EObject target, EObject root) {
        appendUnlink(domain, delete, target, root, target);
    }

    private static void appendUnlink(EditingDomain domain, CompoundCommand delete, EObject target, EObject root,
            EObject deleted) {
        Collection<EStructuralFeature.Setting> uses = EcoreUtil.UsageCrossReferencer.find(target, root);
        for (EStructuralFeature.Setting use : uses) {
            boolean within = EcoreUtil.isAncestor(deleted, use.getEObject());
            if (!within && use.getEStructuralFeature().isChangeable()) {
                delete.append(remove(domain, use.getEObject(), use.getEStructuralFeature(), target));
            }
        }
    }

    private static Command remove(EditingDomain domain, EObject owner, EStructuralFeature feature, EObject value) {
        return feature.isMany() ? new RemoveCommand(domain, owner, feature, value)
                : new SetCommand(domain, owner, feature, SetCommand.UNSET_VALUE);
    }

    /** Gives an id to the object and to everything in it that has none. */
    static void giveIds(EObject object) {
        giveId(object);
        object.eAllContents().forEachRemaining(RoundCommands::giveId);
    }

    private static void giveId(EObject object) {
        if (object instanceof Identified identified && identified.getId() == null) {
            identified.setId(UUID.randomUUID().toString());
        }
    }
}
