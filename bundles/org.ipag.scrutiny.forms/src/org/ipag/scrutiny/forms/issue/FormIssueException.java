package org.ipag.scrutiny.forms.issue;

/** Says why forms cannot be issued, in a sentence that says what to do. */
public class FormIssueException extends Exception {

    private static final long serialVersionUID = 1L;

    public FormIssueException(String message) {
        super(message);
    }

    public FormIssueException(String message, Throwable cause) {
        super(message, cause);
    }
}
