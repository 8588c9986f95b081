package org.ipag.scrutiny.store;

import java.util.List;

/**
 * What came of bringing in what others saved.
 *
 * @param conflicts what both sides changed differently; the next save keeps what is in the round open here
 * @param taken     what only the others changed, which is in the round open here now: {@code mine} is the value before,
 *                  {@code theirs} the value now; an object added has no feature and no {@code mine}, one removed no
 *                  feature and no {@code theirs}
 */
public record Merged(List<Difference> conflicts, List<Difference> taken) {

    public Merged {
        conflicts = List.copyOf(conflicts);
        taken = List.copyOf(taken);
    }
}
