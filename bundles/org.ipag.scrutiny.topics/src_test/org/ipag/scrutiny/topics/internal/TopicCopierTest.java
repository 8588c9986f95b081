package org.ipag.scrutiny.topics.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ipag.scrutiny.model.common.Identified;
import org.ipag.scrutiny.model.topic.Topic;
import org.ipag.scrutiny.topics.SampleTopic;
import org.junit.jupiter.api.Test;

class TopicCopierTest {

    @Test
    void givesEveryElementAnIdOfItsOwn() throws Exception {
        Topic topic = SampleTopic.topic();
        List<String> ids = new ArrayList<>(ids(TopicCopier.copy(topic)));
        ids.addAll(ids(TopicCopier.copy(topic)));
        assertThat(ids).doesNotContainNull().doesNotHaveDuplicates().hasSizeGreaterThan(40);
        assertThat(ids(topic)).containsOnlyNulls();
    }

    @Test
    void leadsReferencesToTheCopies() throws Exception {
        Topic topic = SampleTopic.topic();
        Topic copy = TopicCopier.copy(topic);
        assertThat(copy.getQuestionSets().getFirst().getQuestions().getFirst().getScale())
                .isSameAs(copy.getScales().getFirst()).isNotSameAs(topic.getScales().getFirst());
        assertThat(EcoreUtil.equals(copy.getGuidance().getFirst().getSections().getFirst(),
                topic.getGuidance().getFirst().getSections().getFirst())).isFalse();
        assertThat(copy.getGuidance().getFirst().getSections().getFirst().getText())
                .isEqualTo(topic.getGuidance().getFirst().getSections().getFirst().getText());
    }

    private static List<String> ids(Topic topic) {
        List<String> ids = new ArrayList<>();
        ids.add(topic.getId());
        Iterable<EObject> contents = topic::eAllContents;
        for (EObject each : contents) {
            ids.add(((Identified) each).getId());
        }
        return ids;
    }
}
