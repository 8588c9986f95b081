package org.ipag.scrutiny.forms;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

import org.ipag.scrutiny.store.Change;

/**
 * What is said about an import beforehand.
 *
 * @param districts ids of districts by file, for forms that do not say clearly whose they are; they go before what the
 *                  form says
 * @param who       who imports
 * @param at        when
 */
public record ImportOptions(Map<Path, String> districts, String who, Instant at) {

    /** An import now, by the person logged in, with nothing said about districts. */
    public static ImportOptions now() {
        return new ImportOptions(Map.of(), Change.currentUser(), Instant.now());
    }

    /** The same with districts given. */
    public ImportOptions with(Map<Path, String> districtIds) {
        return new ImportOptions(Map.copyOf(districtIds), who, at);
    }
}
