package org.ipag.scrutiny.forms;

import java.nio.file.Path;
import java.util.List;

/**
 * What became of one file.
 *
 * @param file       the file's name
 * @param path       where it was read from
 * @param sha256     SHA-256 of its bytes; empty if they could not be read
 * @param outcome    what became of it
 * @param message    one sentence for a person: what was done, or why not and what to do
 * @param districtId id of the district it was put under; empty if none
 * @param district   name of that district; empty if none
 * @param answers    how many answers it gave
 * @param unplaced   how many texts wait to be placed
 * @param warnings   what a person should look at
 */
public record ImportResult(String file, Path path, String sha256, Outcome outcome, String message, String districtId,
        String district, int answers, int unplaced, List<String> warnings) {

    /** What can become of a file. */
    public enum Outcome {
        /** Its answers are in the round. */
        IMPORTED("imported"),
        /** This very file was imported before; nothing was changed. */
        UNCHANGED("unchanged"),
        /** It took the place of an earlier form. */
        REPLACED("replaced"),
        /** Its answers are in the round, and some text waits to be placed. */
        NEEDS_MAPPING("needs-mapping"),
        /** It does not say whose it is; nothing was changed. Say the district and import it again. */
        NEEDS_DISTRICT("needs-district"),
        /** It was not imported. */
        REFUSED("refused");

        private final String id;

        Outcome(String id) {
            this.id = id;
        }

        /** The outcome as the command line prints it. */
        public String id() {
            return id;
        }
    }
}
