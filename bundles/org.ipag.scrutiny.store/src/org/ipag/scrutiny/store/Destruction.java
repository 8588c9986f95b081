package org.ipag.scrutiny.store;

import java.time.Instant;
import java.util.Set;

/**
 * That documents were destroyed, as the audit chain keeps it.
 *
 * @param at      when
 * @param who     by whom
 * @param why     why
 * @param sha256s hashes of the documents
 */
public record Destruction(Instant at, String who, String why, Set<String> sha256s) {
}
