package org.ipag.scrutiny.forms.issue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ipag.scrutiny.model.edit.Ids;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.CaseState;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.topic.Topic;
import org.ipag.scrutiny.process.RoundSetup;
import org.ipag.scrutiny.topics.TopicException;
import org.ipag.scrutiny.topics.TopicLoader;

/** A small round on the shipped hate-crime topic, for tests. */
final class IssuedRound {

    private IssuedRound() {
    }

    static Round of(String... districts) throws IOException, TopicException {
        Topic topic = new TopicLoader().load(
                Path.of("../org.ipag.scrutiny.topic.hatecrime/topic/hate-crime.xmi").toUri().toURL());
        Round round = RoundSetup.of(Ids.assignFresh(EcoreUtil.copy(topic))).title("Hate crime 2026")
                .force("Northmoor Police").districtNames(List.of(districts)).year(2026)
                .campaign(LocalDate.of(2026, 10, 10), LocalDate.of(2026, 10, 17))
                .returnsDue(LocalDate.of(2026, 11, 6)).create("coordinator", Instant.parse("2026-09-01T09:00:00Z"));
        return Ids.assignMissing(round);
    }

    static CaseFile addCommonCase(Round round, String label) {
        CaseFile file = RoundFactory.eINSTANCE.createCaseFile();
        file.setId(Ids.fresh());
        file.setLabel(label);
        file.setState(CaseState.RELEASED);
        round.getCases().add(file);
        return file;
    }
}
