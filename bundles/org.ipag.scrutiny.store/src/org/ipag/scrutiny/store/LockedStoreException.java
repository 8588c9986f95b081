package org.ipag.scrutiny.store;

/** A store cannot be opened without a passphrase or password, or not with the one that was given. */
public class LockedStoreException extends StoreException {

    private static final long serialVersionUID = 1L;

    private final boolean wrong;

    /**
     * @param message what is wrong and what to do
     * @param wrong   whether a secret was given and does not open the store; false if none was given
     */
    public LockedStoreException(String message, boolean wrong, Throwable cause) {
        super(message, cause);
        this.wrong = wrong;
    }

    /** Whether a secret was given and does not open the store. */
    public boolean isWrong() {
        return wrong;
    }
}
