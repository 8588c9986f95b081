package org.ipag.scrutiny.app.newround;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.topic.Topic;
import org.ipag.scrutiny.model.topic.TopicFactory;
import org.ipag.scrutiny.topics.TopicCatalog;
import org.ipag.scrutiny.topics.TopicProblem;
import org.junit.jupiter.api.Test;

class NewRoundModelTest {

    private final Topic hate = topic("hate-crime", "hate crime");
    private final Topic stop = topic("stop-search", "stop and search");
    private final NewRoundModel model = new NewRoundModel(new Catalog(List.of(hate, stop)), LocalDate.of(2026, 11, 23));

    @Test
    void proposesATitleFromTheTopicUntilThePersonWritesOne() {
        assertThat(model.title()).isEqualTo("Hate crime 2026");
        model.topic(stop);
        assertThat(model.title()).isEqualTo("Stop and search 2026");
        model.title("Our own title");
        model.topic(hate);
        assertThat(model.title()).isEqualTo("Our own title");
    }

    @Test
    void saysWhatIsMissingOneThingAtATime() {
        assertThat(model.firstPageProblem()).hasValueSatisfying(text -> assertThat(text).contains("police force"));
        model.force("Fenland Police");
        assertThat(model.firstPageProblem()).isEmpty();
        assertThat(model.secondPageProblem()).hasValueSatisfying(text -> assertThat(text).contains("district"));
        model.districts("Ashby, Brook, ashby");
        assertThat(model.secondPageProblem()).hasValueSatisfying(text -> assertThat(text).containsIgnoringCase("ashby"));
        model.districts("Ashby, Brook");
        model.returnsDue("soon");
        assertThat(model.secondPageProblem()).hasValueSatisfying(text -> assertThat(text).contains("soon"));
        model.returnsDue("1 Dec");
        assertThat(model.secondPageProblem()).isEmpty();
    }

    @Test
    void makesTheRound() {
        model.force("Fenland Police");
        model.districts("Ashby\nBrook");
        model.campaignStart("10/10/2026");
        model.returnsDue("1 Dec");
        Round round = model.create(null, "coordinator", Instant.parse("2026-11-23T10:00:00Z"));
        assertThat(round.getTitle()).isEqualTo("Hate crime 2026");
        assertThat(round.getReturns()).hasSize(2);
        assertThat(round.getCampaignStart()).isEqualTo(LocalDate.of(2026, 10, 10));
        assertThat(round.getReturnsDue()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(round.getTopic()).isNotSameAs(hate);
    }

    @Test
    void withoutTopicsItSaysWhy() {
        NewRoundModel none = new NewRoundModel(new Catalog(List.of()), LocalDate.of(2026, 11, 23));
        assertThat(none.firstPageProblem()).isPresent();
    }

    private static Topic topic(String key, String label) {
        Topic topic = TopicFactory.eINSTANCE.createTopic();
        topic.setKey(key);
        topic.setLabel(label);
        topic.setVersion("1.0");
        return topic;
    }

    private record Catalog(List<Topic> topics) implements TopicCatalog {

        @Override
        public Optional<Topic> topic(String key) {
            return topics.stream().filter(topic -> topic.getKey().equals(key)).findFirst();
        }

        @Override
        public List<TopicProblem> problems() {
            return List.of();
        }

        @Override
        public Topic copyForRound(Topic topic) {
            return EcoreUtil.copy(topic);
        }
    }
}
