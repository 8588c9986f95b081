package org.ipag.scrutiny.process.comparison;

/**
 * One district in both rounds.
 *
 * @param name       the district, as this round writes it
 * @param now        how much of the subject it said in this round: passages, or answers in which nothing is marked
 * @param before     the same for the round before
 * @param inNow      whether it returned a form in this round
 * @param inBefore   whether it returned a form in the round before
 */
public record DistrictRow(String name, int now, int before, boolean inNow, boolean inBefore) {

    /** In which rounds it said it. */
    public Standing standing() {
        return Standing.of(now > 0, before > 0);
    }

    /** Whether the district could say it in one round only, as it returned nothing in the other. */
    public boolean isIncomparable() {
        return inNow != inBefore;
    }
}
