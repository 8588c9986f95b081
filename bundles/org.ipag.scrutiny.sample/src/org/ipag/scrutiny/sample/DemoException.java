package org.ipag.scrutiny.sample;

/** Says why the sample cannot be run, in a sentence that says what to do. */
public class DemoException extends Exception {

    private static final long serialVersionUID = 1L;

    public DemoException(String message) {
        super(message);
    }

    public DemoException(String message, Throwable cause) {
        super(message, cause);
    }
}
