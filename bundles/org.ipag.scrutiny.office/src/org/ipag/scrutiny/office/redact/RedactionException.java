package org.ipag.scrutiny.office.redact;

/** A document cannot be opened, redacted or written. The message says which file, what is wrong and what to do. */
public class RedactionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RedactionException(String message) {
        super(message);
    }

    public RedactionException(String message, Throwable cause) {
        super(message, cause);
    }
}
