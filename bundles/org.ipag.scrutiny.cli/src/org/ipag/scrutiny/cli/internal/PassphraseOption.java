package org.ipag.scrutiny.cli.internal;

import java.io.Console;

import picocli.CommandLine.Option;

/** Where a verb takes the passphrase of an encrypted store or backup from: the environment, or the person at the terminal. */
final class PassphraseOption {

    private static final String VARIABLE = "SCRUTINY_PASSPHRASE";

    @Option(names = "--passphrase", description = "Ask for the passphrase of an encrypted store. In scripts, set "
            + VARIABLE + " instead.")
    private boolean ask;

    /**
     * The passphrase, which the caller clears; null if none is given.
     *
     * @throws Refusal if it is to be asked for and there is nobody to ask
     */
    char[] read() throws Refusal {
        String fromEnvironment = System.getenv(VARIABLE);
        if (fromEnvironment != null && !fromEnvironment.isEmpty()) {
            return fromEnvironment.toCharArray();
        }
        if (!ask) {
            return null;
        }
        Console console = System.console();
        if (console == null) {
            throw new Refusal("There is no terminal to ask for the passphrase on. Set " + VARIABLE + ".");
        }
        return console.readPassword("Passphrase: ");
    }
}
