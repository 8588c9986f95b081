package org.ipag.scrutiny.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.ipag.scrutiny.store.DataFolder;
import org.ipag.scrutiny.store.RoundSummary;
import org.ipag.scrutiny.store.Store;
import org.ipag.scrutiny.store.StoreException;
import org.ipag.scrutiny.store.StoreLocation;
import org.ipag.scrutiny.store.StoreService;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A verb that works on the store of a data folder. */
abstract class StoreVerb extends Verb {

    @Option(names = "--data", paramLabel = "DIR",
            description = "The data folder. Without it: the folder of the person logged in.")
    private Path data;

    @Mixin
    private PassphraseOption passphrase;

    @Override
    protected final int run() throws Exception {
        StoreService service = service(StoreService.class);
        char[] secret = passphrase.read();
        // A mistyped folder must not become an empty store that has no rounds, is intact and makes a fine backup.
        if (data != null && !makesStore() && !service.probe(location(), secret == null ? null : secret.clone())) {
            throw new Refusal("There is no store in the folder " + location().folder() + ". Check what follows --data.");
        }
        try (Store store = service.open(location(), secret)) {
            if (store.audit().missing() > 0) {
                tell("Changes that this computer saw are not in the rounds any more: " + store.audit().missing() + " of them. An older copy was "
                        + "put in the place of the rounds, or their file was cut off. Look for the newer file, or restore a backup.");
            }
            return run(store);
        }
    }

    /** Whether the verb makes a store where there is none. */
    protected boolean makesStore() {
        return false;
    }

    /** Does what the verb says with the open store. */
    protected abstract int run(Store store) throws Exception;

    protected final StoreLocation location() {
        return StoreLocation.folder(data == null ? DataFolder.standard() : data);
    }

    /**
     * Finds a round by its id, the beginning of its id, or its title.
     *
     * @throws Refusal if none or several match; the message names them
     */
    protected static RoundSummary findRound(Store store, String wanted) throws StoreException, Refusal {
        List<RoundSummary> rounds = store.rounds();
        String lower = wanted.toLowerCase(Locale.ROOT);
        List<RoundSummary> matches = rounds.stream()
                .filter(round -> round.id().equals(lower) || round.title().equalsIgnoreCase(wanted)).toList();
        if (matches.isEmpty()) {
            matches = rounds.stream().filter(round -> round.id().startsWith(lower)).toList();
        }
        if (matches.size() == 1) {
            return matches.get(0);
        }
        if (matches.isEmpty()) {
            throw new Refusal("There is no round \"" + wanted + "\". " + (rounds.isEmpty()
                    ? "This data folder has no rounds yet: make one with  scrutiny round create"
                    : "There are: " + names(rounds)));
        }
        throw new Refusal("Several rounds match \"" + wanted + "\"; give the id: " + names(matches));
    }

    /**
     * The round of a store that has one.
     *
     * @throws Refusal if it has none or several
     */
    protected static RoundSummary onlyRound(Store store) throws StoreException, Refusal {
        List<RoundSummary> rounds = store.rounds();
        if (rounds.size() == 1) {
            return rounds.get(0);
        }
        throw new Refusal(rounds.isEmpty() ? "This data folder has no rounds yet: make one with  scrutiny round create"
                : "Say which round: " + names(rounds));
    }

    private static String names(List<RoundSummary> rounds) {
        return String.join(", ", rounds.stream().map(round -> round.title() + " (" + round.id() + ")").toList());
    }
}
