package org.ipag.scrutiny.ui.feedback.conclude.model;

import org.ipag.scrutiny.model.round.AreaForDevelopment;
import org.ipag.scrutiny.model.round.Coding;
import org.ipag.scrutiny.model.round.ExerciseFeedback;
import org.ipag.scrutiny.model.round.Finding;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.Strength;

/** The three kinds of finding, each with the coding of the passages that lead to it. */
public enum FindingKind {

    STRENGTH(Coding.STRENGTH),
    AREA(Coding.AREA_FOR_DEVELOPMENT),
    EXERCISE(Coding.EXERCISE_FEEDBACK);

    private final Coding coding;

    FindingKind(Coding coding) {
        this.coding = coding;
    }

    /** The coding of passages that belong to findings of this kind. */
    public Coding coding() {
        return coding;
    }

    /** A new, empty finding of this kind. */
    public Finding create() {
        return switch (this) {
            case STRENGTH -> RoundFactory.eINSTANCE.createStrength();
            case AREA -> RoundFactory.eINSTANCE.createAreaForDevelopment();
            case EXERCISE -> RoundFactory.eINSTANCE.createExerciseFeedback();
        };
    }

    /** The kind of a finding. */
    public static FindingKind of(Finding finding) {
        return switch (finding) {
            case Strength s -> STRENGTH;
            case AreaForDevelopment a -> AREA;
            case ExerciseFeedback e -> EXERCISE;
            default -> throw new IllegalArgumentException("Not a kind of finding: " + finding.eClass().getName());
        };
    }

    /** The kind that a coding leads to; an area for development if nothing was coded. */
    public static FindingKind of(Coding coding) {
        return switch (coding) {
            case STRENGTH -> STRENGTH;
            case EXERCISE_FEEDBACK -> EXERCISE;
            default -> AREA;
        };
    }
}
