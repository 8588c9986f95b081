package org.ipag.scrutiny.topics.internal.check;

import java.util.ArrayList;
import java.util.List;

import org.ipag.scrutiny.model.topic.Topic;

/** All rules for topics. */
public final class TopicRules {

    private static final List<TopicRule> ALL = List.of(new RequiredTextsRule(), new KeysRule(), new QuestionsRule(),
            new WordingsRule(), new ParametersRule(), new MarkersAndScalesRule(), new ChecklistsRule(),
            new GlossaryRule(), new OutlineRule());

    private TopicRules() {
    }

    /** Every fault of the topic, in the order of the rules; empty if it may be used. */
    public static List<String> check(Topic topic) {
        List<String> faults = new ArrayList<>();
        for (TopicRule rule : ALL) {
            rule.check(topic, faults::add);
        }
        return List.copyOf(faults);
    }
}
