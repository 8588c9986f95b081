package org.ipag.scrutiny.topics.internal.check;

import java.util.function.Consumer;

import org.ipag.scrutiny.model.topic.Topic;

/** One thing that must hold for a topic to be of use. */
interface TopicRule {

    /**
     * Looks at a topic.
     *
     * @param faults receives what breaks the rule, each a sentence that says where it is and what to do
     */
    void check(Topic topic, Consumer<String> faults);
}
