package org.ipag.scrutiny.privacy.logs;

import org.ipag.scrutiny.privacy.Detection;
import org.ipag.scrutiny.privacy.IdentifierType;
import org.ipag.scrutiny.privacy.findings.Finds;
import org.ipag.scrutiny.privacy.findings.SoFar;
import org.ipag.scrutiny.privacy.logs.Slots.Slot;

/** What is known of the slots of a text, and what is found in them. */
record SlotFinds(SoFar soFar, Finds finds) {

    private static final double SURE = 0.7;
    private static final double STATED = 0.82;

    /** What stands in a slot. */
    String words(Slot slot) {
        return soFar.original().substring(slot.start(), slot.end());
    }

    /** What is found at the beginning of a slot or anywhere in it; null if nothing is. */
    Detection at(Slot slot) {
        Detection there = soFar.in(slot.start(), slot.end());
        return there != null && there.confidence() >= SURE ? there : null;
    }

    /** Reports a slot. */
    void add(IdentifierType type, Slot slot, String reason) {
        finds.written(type, slot.start(), slot.end(), STATED, reason);
    }
}
