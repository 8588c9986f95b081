package org.ipag.scrutiny.privacy;

/** Takes what a {@link Recogniser} finds. Offsets are those of {@link ScanText#text()}. */
@FunctionalInterface
public interface DetectionSink {

    /**
     * Reports a find.
     *
     * @param type       key of the kind of identifier
     * @param start      first character in the normalised text
     * @param end        behind the last character in the normalised text
     * @param confidence 0 to 1
     * @param reason     why, in words
     */
    void found(String type, int start, int end, double confidence, String reason);

    /** As {@link #found(String, int, int, double, String)} for a built-in type. */
    default void found(IdentifierType type, int start, int end, double confidence, String reason) {
        found(type.key(), start, end, confidence, reason);
    }
}
