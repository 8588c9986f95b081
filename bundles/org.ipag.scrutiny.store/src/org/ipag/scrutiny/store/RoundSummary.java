package org.ipag.scrutiny.store;

import org.ipag.scrutiny.model.round.RoundState;

/**
 * A round as a list shows it.
 *
 * @param id        the round's id
 * @param title     its title
 * @param year      its year
 * @param topicKey  key of its topic, for example {@code hate-crime}
 * @param topicName the topic's name in words
 * @param force     name of the force
 * @param state     its stage
 * @param districts how many districts it has
 */
public record RoundSummary(String id, String title, int year, String topicKey, String topicName, String force,
        RoundState state, int districts) {
}
