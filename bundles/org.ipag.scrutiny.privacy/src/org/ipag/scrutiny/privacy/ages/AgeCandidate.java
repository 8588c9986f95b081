package org.ipag.scrutiny.privacy.ages;

import org.ipag.scrutiny.privacy.ages.AgeSurroundings.Behind;
import org.ipag.scrutiny.privacy.ages.AgeSurroundings.Gap;

/**
 * A number that may be an age, and what stands around it.
 *
 * @param word   the number's (first) word
 * @param value  the number with what belongs to it
 * @param lead   the word before it and before all hedges ("only about"); -1 if there is none
 * @param gap    what parts that word from the hedges or the number
 * @param behind how the text goes on
 */
record AgeCandidate(int word, AgeValue value, int lead, Gap gap, Behind behind) {

    /** Whether a hedge stands before the number. */
    boolean hedged() {
        return lead + 1 < word;
    }

    /** Whether the sentence ends or goes on with the person behind the number. */
    boolean pause() {
        return behind == Behind.END || behind == Behind.GOES_ON;
    }

    /** As {@link #pause()}, or the person is described. */
    boolean pauseOrLooks() {
        return pause() || behind == Behind.DESCRIBED;
    }

    /** Whether the number is ten or more. */
    boolean two() {
        return value.digits() == 2;
    }

    /** Whether it has no unit. */
    boolean bare() {
        return value.unit() == AgeValue.Unit.NONE;
    }
}
