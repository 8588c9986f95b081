package org.ipag.scrutiny.cli.internal;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.eclipse.core.runtime.ILog;
import org.ipag.scrutiny.forms.issue.FormIssueException;
import org.ipag.scrutiny.report.ReportException;
import org.ipag.scrutiny.sample.DemoException;
import org.ipag.scrutiny.store.StoreException;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code scrutiny} with all its verbs. */
@Command(name = "scrutiny", synopsisHeading = "Usage: ", mixinStandardHelpOptions = true, version = "Scrutiny Workbench 1.0",
        description = "Community scrutiny of policing: rounds, forms, collation and reports.",
        footer = { "", "Also: scrutiny (the workbench), scrutiny test (builds and runs every test).", "",
                "Exit codes: 0 done, 1 refused with a reason, 2 wrong usage." },
        subcommands = { DemoVerb.class, TopicsVerb.class, RoundVerb.class, FormsVerb.class, CheckVerb.class,
                ReportVerb.class, ScanVerb.class, RedactVerb.class, AuditVerb.class, DestroyVerb.class,
                BackupVerb.class, RestoreVerb.class, CommandLine.HelpCommand.class })
public final class Verbs {

    private final Services services;
    private final PrintStream output;
    private final PrintStream errors;

    Verbs(Services services, PrintStream output, PrintStream errors) {
        this.services = services;
        this.output = output;
        this.errors = errors;
    }

    /**
     * Runs a verb with the services of this platform and returns its exit code: 0 done, 1 refused, 2 wrong usage.
     *
     * @param output where results go
     * @param errors where messages go
     */
    public static int run(PrintStream output, PrintStream errors, String... arguments) {
        try (var services = new Services()) {
            return new Verbs(services, output, errors).execute(arguments);
        }
    }

    private int execute(String... arguments) {
        var commandLine = new CommandLine(this);
        commandLine.setOut(new PrintWriter(output, true, StandardCharsets.UTF_8));
        commandLine.setErr(new PrintWriter(errors, true, StandardCharsets.UTF_8));
        commandLine.registerConverter(LocalDate.class, Verbs::date);
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setExecutionExceptionHandler((problem, command, parsed) -> report(problem));
        if (arguments.length == 0) {
            commandLine.usage(commandLine.getErr());
            return CommandLine.ExitCode.USAGE;
        }
        return commandLine.execute(arguments);
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new CommandLine.TypeConversionException("'" + text + "' is no date. Write it as 2026-11-30.");
        }
    }

    private int report(Exception problem) {
        switch (problem) {
            case Refusal refusal -> errors.println("scrutiny: " + refusal.getMessage());
            case StoreException refusal -> errors.println("scrutiny: " + refusal.getMessage());
            case FormIssueException refusal -> errors.println("scrutiny: " + refusal.getMessage());
            case DemoException refusal -> errors.println("scrutiny: " + refusal.getMessage());
            case ReportException refusal -> errors.println("scrutiny: " + refusal.getMessage());
            default -> {
                ILog.of(Verbs.class).error("A verb of the command line failed", problem);
                errors.println("scrutiny: something went wrong that should not have: " + problem);
            }
        }
        return 1;
    }

    Services services() {
        return services;
    }

    PrintStream output() {
        return output;
    }

    PrintStream errors() {
        return errors;
    }
}
