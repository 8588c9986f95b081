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
 * @param kind     what is missing or wrong in all problems of this kind, in a few words without the place
 * @param severity how much it matters
 * @param what     what is missing or wrong, in a sentence
 * @param why      why it matters, in a sentence
 * @param where    the objects concerned, the one to go to first; never empty
 * @param fixes    ways to solve it at once; may be empty
 */
public record Problem(String check, String kind, Severity severity, String what, String why, List<EObject> where,
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
        return with(new QuickFix(label, null, command));
    }

    /**
     * The problem with another fix offered that nobody need think about one by one.
     *
     * @param label    what it does, as on a button
     * @param together what it does where there are many such problems, as on a button
     * @param command  makes the command
     */
    public Problem withSafeFix(String label, String together, Function<EditingDomain, Command> command) {
        return with(new QuickFix(label, together, command));
    }

    private Problem with(QuickFix fix) {
        List<QuickFix> more = new ArrayList<>(fixes);
        more.add(fix);
        return new Problem(check, kind, severity, what, why, where, more);
    }
}
