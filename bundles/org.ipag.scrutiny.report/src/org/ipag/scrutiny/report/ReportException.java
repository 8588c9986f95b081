package org.ipag.scrutiny.report;

/** Says why a report cannot be built or written, in a sentence that says what to do. */
public class ReportException extends Exception {

    private static final long serialVersionUID = 1L;

    public ReportException(String message) {
        super(message);
    }

    public ReportException(String message, Throwable cause) {
        super(message, cause);
    }
}
