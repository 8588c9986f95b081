package org.ipag.scrutiny.office.text;

/** A document that is not read. The message says which file, what is wrong and what to do. */
public class DocumentRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why a document is refused. */
    public enum Reason {
        /** There is no such file, or it cannot be opened. */
        MISSING,
        /** The file holds no bytes. */
        EMPTY,
        /** The file, or what it unpacks to, is larger than any feedback form. */
        TOO_LARGE,
        /** The file is no text document. */
        NOT_A_DOCUMENT,
        /** The file is protected by a password. */
        ENCRYPTED,
        /** The file may carry macros. */
        MACROS,
        /** The file is cut short or otherwise broken. */
        DAMAGED,
        /** The file is built so as to harm whoever reads it. */
        UNSAFE
    }

    private final Reason reason;

    /**
     * @param reason  why
     * @param message which file, what is wrong, what to do
     * @param cause   what was thrown below, or null
     */
    public DocumentRefusedException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** Why the document is refused. */
    public Reason reason() {
        return reason;
    }
}
