package org.ipag.scrutiny.sample.internal;

import org.ipag.scrutiny.model.round.Coding;

/** The words for a coding in the sample's text files. */
final class Codings {

    private Codings() {
    }

    static Coding named(String word) {
        return switch (word) {
            case "strength" -> Coding.STRENGTH;
            case "area" -> Coding.AREA_FOR_DEVELOPMENT;
            case "exercise" -> Coding.EXERCISE_FEEDBACK;
            default -> Coding.NONE;
        };
    }
}
