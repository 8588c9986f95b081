package org.ipag.scrutiny.store;

/**
 * What a save wrote.
 *
 * @param inserted rows added
 * @param updated  rows changed
 * @param deleted  rows removed
 * @param sequence number of the audit entry; 0 if there was nothing to write
 */
public record SaveResult(int inserted, int updated, int deleted, long sequence) {

    /** Whether anything was written. */
    public boolean wroteAnything() {
        return inserted + updated + deleted > 0;
    }
}
