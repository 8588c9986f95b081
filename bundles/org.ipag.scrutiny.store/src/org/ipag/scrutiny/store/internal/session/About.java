package org.ipag.scrutiny.store.internal.session;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.ipag.scrutiny.model.edit.Subjects;
import org.ipag.scrutiny.store.Change;

/** Says of a change which case, return or recommendation it is about, where all of it is about one and the words do not say. */
final class About {

    private About() {
    }

    /** The change with what it is about; the command has been executed or undone. */
    static Change named(Change change, Command command) {
        Set<EObject> subjects = new LinkedHashSet<>();
        collect(command, subjects);
        if (subjects.size() != 1) {
            return change;
        }
        String name = Subjects.name(subjects.iterator().next());
        return change.what().contains(name) ? change
                : new Change(change.who(), change.what() + " (" + name + ")", change.why());
    }

    private static void collect(Command command, Set<EObject> subjects) {
        switch (command) {
            case CompoundCommand all -> all.getCommandList().forEach(each -> collect(each, subjects));
            case CommandWrapper wrapper when wrapper.getCommand() != null -> collect(wrapper.getCommand(), subjects);
            default -> collect(command.getAffectedObjects(), subjects);
        }
    }

    private static void collect(Collection<?> affected, Set<EObject> subjects) {
        for (Object each : affected) {
            if (subjects.size() > 1) {
                return;
            }
            if (each instanceof EObject object) {
                Subjects.of(object).ifPresent(subjects::add);
            }
        }
    }
}
