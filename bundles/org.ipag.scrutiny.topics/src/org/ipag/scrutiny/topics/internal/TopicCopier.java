package org.ipag.scrutiny.topics.internal;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ipag.scrutiny.model.edit.Ids;
import org.ipag.scrutiny.model.topic.Topic;

/** Copies a topic as a round keeps it. */
public final class TopicCopier {

    private TopicCopier() {
    }

    /** A deep copy with a fresh id on every element; references between elements lead to the copies. */
    public static Topic copy(Topic topic) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        Topic copy = (Topic) copier.copy(topic);
        copier.copyReferences();
        return Ids.assignFresh(copy);
    }
}
