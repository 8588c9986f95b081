package org.ipag.scrutiny.process.checks;

import java.util.Objects;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * One way to solve a problem with a click.
 *
 * @param label   what it does, as on a button
 * @param command makes the command, on the round's editing domain; asked for only when the fix is wanted, and executed
 *                once
 */
public record QuickFix(String label, Function<EditingDomain, Command> command) {

    public QuickFix {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(command, "command");
    }
}
