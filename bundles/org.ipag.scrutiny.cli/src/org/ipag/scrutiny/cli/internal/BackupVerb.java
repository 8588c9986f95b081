package org.ipag.scrutiny.cli.internal;

import java.nio.file.Path;

import org.ipag.scrutiny.store.Store;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a backup of a data folder's store. */
@Command(name = "backup", description = "Write a whole copy of the data folder's store to a file.")
final class BackupVerb extends StoreVerb {

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The backup to write.")
    private Path out;

    @Override
    protected int run(Store store) throws Exception {
        store.backup(out.toAbsolutePath());
        print("Backup written: " + out.toAbsolutePath());
        return 0;
    }
}
