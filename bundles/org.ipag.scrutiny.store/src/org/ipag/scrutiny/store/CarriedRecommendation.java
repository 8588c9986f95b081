package org.ipag.scrutiny.store;

import org.ipag.scrutiny.model.round.RecommendationState;

/**
 * A recommendation of another round that is the same as one of this: it was carried over from there, or there from here.
 *
 * @param earlier whether it stands in an earlier round, from which this was carried over
 * @param roundId the other round
 * @param title   title of the other round
 * @param year    year of the other round
 * @param id      the recommendation there
 * @param number  its number there
 * @param text    its words there; empty if it has none
 * @param state   its state there
 */
public record CarriedRecommendation(boolean earlier, String roundId, String title, int year, String id, int number, String text,
        RecommendationState state) {
}
