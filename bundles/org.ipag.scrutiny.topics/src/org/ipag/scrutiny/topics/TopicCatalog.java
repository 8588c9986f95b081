package org.ipag.scrutiny.topics;

import java.util.List;
import java.util.Optional;

import org.ipag.scrutiny.model.topic.Topic;

/**
 * The topics that the installed plug-ins contribute. An OSGi service.
 *
 * <p>A broken topic never hides the others: it is left out of {@link #topics()} and told in {@link #problems()}.
 */
public interface TopicCatalog {

    /** The valid topics, sorted by label. Shared and not to be changed: take {@link #copyForRound(Topic)}. */
    List<Topic> topics();

    /** The topic of that key (for example {@code hate-crime}), if an installed plug-in contributes it. */
    Optional<Topic> topic(String key);

    /** What is wrong with topics that could not be loaded; empty if all is well. */
    List<TopicProblem> problems();

    /** A deep copy of a topic in which every element has a fresh UUID, as a round keeps it. */
    Topic copyForRound(Topic topic);
}
