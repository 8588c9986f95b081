package org.ipag.scrutiny.cli.internal;

import picocli.CommandLine.Command;

/** Feedback forms: issuing them, reading returned ones, importing them into a round. */
@Command(name = "forms", description = "Issue, read and import feedback forms.", mixinStandardHelpOptions = true,
        subcommands = { FormsIssueVerb.class, FormsReadVerb.class, FormsImportVerb.class }, synopsisSubcommandLabel = "(issue | read | import)")
final class FormsVerb {
}
