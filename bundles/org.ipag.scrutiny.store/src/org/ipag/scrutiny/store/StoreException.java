package org.ipag.scrutiny.store;

/** Says why a store cannot do what was asked, in a sentence for its user that says what to do. */
public class StoreException extends Exception {

    private static final long serialVersionUID = 1L;

    public StoreException(String message) {
        super(message);
    }

    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
