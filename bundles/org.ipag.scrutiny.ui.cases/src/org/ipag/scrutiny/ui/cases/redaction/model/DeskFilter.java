package org.ipag.scrutiny.ui.cases.redaction.model;

import java.util.Locale;

import org.ipag.scrutiny.model.round.FindingDecision;
import org.ipag.scrutiny.model.round.RedactionFinding;

/**
 * Which findings the list shows.
 *
 * @param show what they have in common
 * @param type key of the type they must have; empty for every type
 */
public record DeskFilter(Show show, String type) {

    /** Findings that are less sure than this are called unsure. */
    public static final double UNSURE = 0.7;

    /** What findings may have in common. */
    public enum Show {
        /** Nothing: all of them. */
        ALL,
        /** Nobody has decided yet. */
        UNDECIDED,
        /** Somebody else must decide. */
        QUERIES,
        /** The recogniser is not sure. */
        UNSURE,
        /** Identifiers. */
        IDENTIFIERS,
        /** The jigsaw list and sensitive passages. */
        JIGSAW,
        /** Nothing explains them, and nobody has looked at them yet. */
        WORTH_A_LOOK,
        /** What hid in the file. */
        HIDDEN,
        /** They will be replaced or removed. */
        ACCEPTED,
        /** They stay. */
        KEPT
    }

    /** Every finding. */
    public static DeskFilter all() {
        return new DeskFilter(Show.ALL, ""); //$NON-NLS-1$
    }

    /** Whether a finding is shown. */
    public boolean test(RedactionFinding finding) {
        return (type.isEmpty() || type.toLowerCase(Locale.ROOT).equals(finding.getType())) && switch (show) {
            case ALL -> true;
            case UNDECIDED -> finding.getDecision() == FindingDecision.UNDECIDED;
            case QUERIES -> finding.getDecision() == FindingDecision.QUERY;
            case UNSURE -> finding.getConfidence() < UNSURE && FindingKind.of(finding) != FindingKind.QUESTION;
            case IDENTIFIERS -> FindingKind.of(finding) == FindingKind.IDENTIFIER;
            case JIGSAW -> FindingKind.of(finding) == FindingKind.JIGSAW || FindingKind.of(finding) == FindingKind.SENSITIVE;
            case WORTH_A_LOOK -> Desk.worthALook(finding);
            case HIDDEN -> FindingKind.of(finding) == FindingKind.HIDDEN;
            case ACCEPTED -> finding.getDecision() == FindingDecision.ACCEPTED;
            case KEPT -> finding.getDecision() == FindingDecision.REJECTED;
        };
    }
}
