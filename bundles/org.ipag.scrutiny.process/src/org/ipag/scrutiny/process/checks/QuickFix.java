package org.ipag.scrutiny.process.checks;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * One way to solve a problem with a click.
 *
 * @param label   what it does, as on a button
 * @param many    what it does to many problems of its kind at once, as on a button; null if a person must decide each
 * @param command makes the command, on the round's editing domain; asked for only when the fix is wanted, and executed
 *                once
 */
public record QuickFix(String label, String many, Function<EditingDomain, Command> command) {

    public QuickFix {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(command, "command");
    }

    /** What the fix does to many problems at once; empty if a person must decide each. */
    public Optional<String> together() {
        return Optional.ofNullable(many);
    }

    /**
     * Several fixes as one command, and so one step of undo. Each is made when those before it are done, as it may build
     * on them; one that has nothing left to do is passed over.
     *
     * @throws IllegalArgumentException if one of them is not meant to be done together with others
     */
    public static Command all(EditingDomain domain, List<QuickFix> fixes) {
        if (fixes.stream().anyMatch(each -> each.together().isEmpty())) {
            throw new IllegalArgumentException("A person decides on each of these");
        }
        return new Together(domain, List.copyOf(fixes));
    }

    /** Makes its parts while it is executed. */
    private static final class Together extends CompoundCommand {

        private final EditingDomain domain;
        private final List<QuickFix> fixes;

        Together(EditingDomain domain, List<QuickFix> fixes) {
            this.domain = domain;
            this.fixes = fixes;
        }

        @Override
        protected boolean prepare() {
            return !fixes.isEmpty();
        }

        @Override
        public void execute() {
            fixes.forEach(each -> appendAndExecute(each.command().apply(domain)));
        }
    }
}
