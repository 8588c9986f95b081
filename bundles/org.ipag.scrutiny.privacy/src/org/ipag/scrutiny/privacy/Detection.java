package org.ipag.scrutiny.privacy;

/**
 * A stretch of text that may identify someone.
 *
 * @param type       key of the kind of identifier, see {@link IdentifierType#key()}
 * @param start      offset of the first character in the text as it was given to the scanner
 * @param end        offset behind the last character
 * @param text       the characters found
 * @param confidence how sure the recogniser is, 0 to 1
 * @param reason     why, in words a redactor understands
 * @param recogniser the name of the recogniser, for the finding's record
 * @param label      the role label that would replace it, for example {@code [VICTIM]}; empty if it is a hint only
 */
public record Detection(String type, int start, int end, String text, double confidence, String reason,
        String recogniser, String label) {

    /** The same detection under another label. */
    public Detection withLabel(String newLabel) {
        return new Detection(type, start, end, text, confidence, reason, recogniser, newLabel);
    }

    /** Whether the two share a character. */
    public boolean overlaps(Detection other) {
        return start < other.end && other.start < end;
    }

    /** Whether this is the name of somebody, an officer's name or number included. */
    public boolean named() {
        return type.equals(IdentifierType.PERSON_NAME.key()) || type.equals(IdentifierType.OFFICER.key());
    }

    /** Whether this is only a hint for a person to judge (jigsaw detail or sensitive passage), never replaced by itself. */
    public boolean hint() {
        return IdentifierType.ofKey(type).map(t -> t.group() == IdentifierType.Group.HINT).orElse(false);
    }
}
