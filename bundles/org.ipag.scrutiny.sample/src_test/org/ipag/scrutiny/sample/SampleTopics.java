package org.ipag.scrutiny.sample;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ipag.scrutiny.model.edit.Ids;
import org.ipag.scrutiny.model.topic.Topic;
import org.ipag.scrutiny.topics.TopicCatalog;
import org.ipag.scrutiny.topics.TopicLoader;
import org.ipag.scrutiny.topics.TopicProblem;

/** The hate crime topic from its plug-in's folder; no bundle may know a topic, a test may look for its file. */
final class SampleTopics {

    private SampleTopics() {
    }

    /** A copy as a round keeps it. */
    static Topic hateCrime() throws Exception {
        return Ids.assignFresh(file());
    }

    private static Topic file() throws Exception {
        Path file = Path.of("../org.ipag.scrutiny.topic.hatecrime/topic/hate-crime.xmi");
        return new TopicLoader().load(file.toUri().toURL());
    }

    /** A catalog that offers nothing else; empty if told so. */
    static TopicCatalog catalog(boolean empty) throws Exception {
        List<Topic> topics = empty ? List.of() : List.of(file());
        return new TopicCatalog() {

            @Override
            public List<Topic> topics() {
                return topics;
            }

            @Override
            public Optional<Topic> topic(String key) {
                return topics.stream().filter(each -> each.getKey().equals(key)).findFirst();
            }

            @Override
            public List<TopicProblem> problems() {
                return List.of();
            }

            @Override
            public Topic copyForRound(Topic topic) {
                return Ids.assignFresh(EcoreUtil.copy(topic));
            }
        };
    }
}
