package org.ipag.scrutiny.process.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * Something that a check found missing or wrong.
 *
 * @param check    key of the check
 * @param severity how much it matters
 * @param what     what is missing or wrong, in a sentence
 * @param why      why it matters, in a sentence
 * @param where    the objects concerned, the one to go to first; never empty
 * @param fixes    ways to solve it at once; may be empty
 */
public record Problem(String check, Severity severity, String what, String why, List<EObject> where,
        List<QuickFix> fixes) {

    public Problem {
        where = List.copyOf(where);
        fixes = List.copyOf(fixes);
        if (where.isEmpty()) {
            throw new IllegalArgumentException("A problem says where it is");
        }
    }

    /** The object to go to. */
    public EObject place() {
        return where.get(0);
    }

    /** The same for the same problem in two runs, so that a list keeps its selection. */
    public String identity() {
        String id = EcoreUtil.getID(place());
        return check + "/" + (id == null ? what : id) + "/" + what;
    }

    /** The problem with another fix offered. */
    public Problem withFix(String label, Function<EditingDomain, Command> command) {
        List<QuickFix> more = new ArrayList<>(fixes);
        more.add(new QuickFix(label, command));
        return new Problem(check, severity, what, why, where, more);
    }
}
