package org.ipag.scrutiny.cli.internal;

/** A verb is refused: the message tells its user why and what to do. The exit code is 1. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    Refusal(String message) {
        super(message);
    }

    Refusal(String message, Throwable cause) {
        super(message, cause);
    }
}
