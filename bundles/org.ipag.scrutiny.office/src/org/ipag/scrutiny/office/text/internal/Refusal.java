package org.ipag.scrutiny.office.text.internal;

import org.ipag.scrutiny.office.text.DocumentRefusedException.Reason;

/** Ends the reading of a document from any depth; the service turns it into the exception that callers see. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** @param detail what is wrong and what to do, without the file's name */
    Refusal(Reason reason, String detail) {
        super(detail, null, false, false);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
