package org.ipag.scrutiny.cli.internal;

import java.nio.file.Path;

import org.ipag.scrutiny.store.DataFolder;
import org.ipag.scrutiny.store.StoreLocation;
import org.ipag.scrutiny.store.StoreService;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a backup in the place of a data folder's store. */
@Command(name = "restore", description = "Put a backup in place; what was there before is kept under a dated name.")
final class RestoreVerb extends Verb {

    @Option(names = "--data", paramLabel = "DIR",
            description = "The data folder. Without it: the folder of the person logged in.")
    private Path data;

    @Parameters(paramLabel = "FILE", description = "The backup.")
    private Path backup;

    @Mixin
    private PassphraseOption passphrase;

    @Override
    protected int run() throws Exception {
        Path folder = data == null ? DataFolder.standard() : data;
        service(StoreService.class).restore(backup.toAbsolutePath(), StoreLocation.folder(folder),
                passphrase.read());
        print("Restored: " + folder.toAbsolutePath());
        return 0;
    }
}
