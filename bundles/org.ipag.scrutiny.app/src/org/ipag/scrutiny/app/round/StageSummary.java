package org.ipag.scrutiny.app.round;

/**
 * How far a stage of a round is.
 *
 * @param stage    the stage
 * @param count    what there is, in a few words, for example {@code 7 of 11 returned}
 * @param missing  what is missing, in a few words; empty if nothing
 * @param progress where the round stands with it
 */
public record StageSummary(Stage stage, String count, String missing, Progress progress) {

    /** Where the round stands with a stage. */
    public enum Progress {
        DONE, NOW, LATER
    }
}
