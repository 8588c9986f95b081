package org.ipag.scrutiny.process;

import java.util.List;
import java.util.stream.Stream;

import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.Copy;
import org.ipag.scrutiny.model.round.Round;

/** Where the copies of case packs are. Printed copies never leave a meeting; no round closes with copies out. */
public final class CopyLedger {

    private CopyLedger() {
    }

    /** Where a copy is. */
    public enum Whereabouts {
        /** Made, but not handed out. */
        IN_HAND,
        /** Handed out and not back. */
        OUT,
        /** Back, and still to be destroyed. */
        COLLECTED,
        /** Destroyed, or deleted if it was a file. */
        DESTROYED
    }

    /** Where a copy is, by the dates in the ledger. */
    public static Whereabouts of(Copy copy) {
        if (copy.getDestroyedOn() != null) {
            return Whereabouts.DESTROYED;
        }
        if (copy.getCollectedOn() != null) {
            return Whereabouts.COLLECTED;
        }
        boolean handedOut = copy.getIssuedOn() != null || copy.getHolder() != null && !copy.getHolder().isBlank();
        return handedOut ? Whereabouts.OUT : Whereabouts.IN_HAND;
    }

    /** The copies of a case's pack that are with somebody. */
    public static List<Copy> out(CaseFile file) {
        return copies(file).filter(each -> of(each) == Whereabouts.OUT).toList();
    }

    /** The copies of a round's packs that are with somebody. */
    public static List<Copy> out(Round round) {
        return round.getCases().stream().flatMap(each -> out(each).stream()).toList();
    }

    /** The copies of a case's pack that exist but are with nobody: collected, or never handed out. */
    public static List<Copy> collectedNotDestroyed(CaseFile file) {
        return copies(file).filter(each -> of(each) == Whereabouts.COLLECTED || of(each) == Whereabouts.IN_HAND)
                .toList();
    }

    /** The copies of a round's packs that exist but are with nobody. */
    public static List<Copy> collectedNotDestroyed(Round round) {
        return round.getCases().stream().flatMap(each -> collectedNotDestroyed(each).stream()).toList();
    }

    private static Stream<Copy> copies(CaseFile file) {
        return file.getPack() == null ? Stream.empty() : file.getPack().getCopies().stream();
    }
}
