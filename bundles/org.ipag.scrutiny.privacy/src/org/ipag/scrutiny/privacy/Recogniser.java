package org.ipag.scrutiny.privacy;

/**
 * Finds one kind of identifier in a text. Recognisers are services: a plug-in adds one by registering an OSGi
 * declarative service of this interface. A recogniser keeps no state between calls and may be called from several threads.
 */
public interface Recogniser {

    /** A short name for the finding's record, for example {@code nhs-number}. */
    String name();

    /**
     * Reports everything it finds.
     *
     * @param text the normalised text with its words already cut; use these rather than scanning the whole text again
     * @param sink takes the finds
     */
    void scan(ScanText text, DetectionSink sink);
}
