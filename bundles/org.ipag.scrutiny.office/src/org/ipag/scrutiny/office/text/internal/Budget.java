package org.ipag.scrutiny.office.text.internal;

import org.eclipse.osgi.util.NLS;
import org.ipag.scrutiny.office.text.DocumentRefusedException.Reason;

/** What one document may cost at most. Counts across all of its parts, so that many small parts are no way round. */
final class Budget {

    /** Bytes unpacked in all. */
    private static final long MAX_UNPACKED = 48L * 1024 * 1024;
    /** Characters of text kept. */
    private static final int MAX_CHARACTERS = 4_000_000;
    /** Paragraphs, cells and side texts kept. */
    private static final int MAX_BLOCKS = 150_000;
    /** Documents within documents. */
    private static final int MAX_NESTED_DOCUMENTS = 2;

    private long unpacked;
    private int characters;
    private int blocks;
    private int nested;

    void unpack(int bytes) {
        unpacked += bytes;
        if (unpacked > MAX_UNPACKED) {
            throw new Refusal(Reason.TOO_LARGE, NLS.bind(Messages.tooLargeUnpacked, MAX_UNPACKED >> 20));
        }
    }

    void characters(int count) {
        characters += count;
        if (characters > MAX_CHARACTERS) {
            throw new Refusal(Reason.TOO_LARGE, Messages.tooLong);
        }
    }

    void block() {
        if (++blocks > MAX_BLOCKS) {
            throw new Refusal(Reason.TOO_LARGE, Messages.tooLong);
        }
    }

    /** Characters kept so far; tells whether a stretch of the document held any text. */
    int charactersSoFar() {
        return characters;
    }

    void enterNested() {
        if (++nested > MAX_NESTED_DOCUMENTS) {
            throw new Refusal(Reason.UNSAFE, Messages.tooDeep);
        }
    }

    void leaveNested() {
        nested--;
    }
}
