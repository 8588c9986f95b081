package org.ipag.scrutiny.sample;

import java.nio.file.Path;

import org.ipag.scrutiny.model.edit.Ids;
import org.ipag.scrutiny.model.topic.Topic;
import org.ipag.scrutiny.topics.TopicLoader;

/** The hate crime topic from its plug-in's folder; no bundle may know a topic, a test may look for its file. */
final class SampleTopics {

    private SampleTopics() {
    }

    /** A copy as a round keeps it. */
    static Topic hateCrime() throws Exception {
        Path file = Path.of("../org.ipag.scrutiny.topic.hatecrime/topic/hate-crime.xmi");
        return Ids.assignFresh(new TopicLoader().load(file.toUri().toURL()));
    }
}
