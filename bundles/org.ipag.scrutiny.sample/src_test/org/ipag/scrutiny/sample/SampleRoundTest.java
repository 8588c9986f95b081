package org.ipag.scrutiny.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.ipag.scrutiny.forms.issue.FormIssuer;
import org.ipag.scrutiny.forms.issue.WordFormIssuer;
import org.ipag.scrutiny.model.common.Identified;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.CaseState;
import org.ipag.scrutiny.model.round.District;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.ReturnState;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundState;
import org.ipag.scrutiny.office.docx.PoiWordRenderer;
import org.ipag.scrutiny.process.CopyLedger;
import org.ipag.scrutiny.process.ParticipationCounts;
import org.ipag.scrutiny.store.MemorySession;
import org.junit.jupiter.api.Test;

class SampleRoundTest {

    private static final Instant NOW = Instant.parse("2026-09-01T09:00:00Z");

    @Test
    void hasElevenDistrictsTwoCommonCasesAndSomeLocalOnes() throws Exception {
        Round round = round();
        assertThat(round.getForce().getDistricts()).extracting(District::getName).hasSize(11).contains("Averleigh");
        assertThat(round.getCases()).extracting(CaseFile::getLabel)
                .containsExactly("Case A", "Case B", "Case C", "Case D", "Case E");
        assertThat(round.getCases().get(2).getDistricts()).extracting(District::getName).containsExactly("Castermouth");
        assertThat(round.getCases().get(2).getDistricts().getFirst().eContainer()).isSameAs(round.getForce());
        assertThat(round.getForce().getDistricts().get(4).getBoroughs()).isEqualTo("Fenwater, Gorsemere");
        assertThat(round.getCases().getFirst().getSummary()).doesNotContain("\n").contains("a corner shop. On a Friday");
        assertThat(round.getCases().getFirst().getEasyRead().lines()).hasSizeGreaterThan(5);
    }

    @Test
    void hasTheSameIdsEveryTime() throws Exception {
        Round one = round();
        Round two = round();
        assertThat(one.getId()).isEqualTo(two.getId()).isEqualTo(SampleRound.ID);
        assertThat(one.getForce().getDistricts()).extracting(District::getId)
                .isEqualTo(two.getForce().getDistricts().stream().map(District::getId).toList());
        assertThat(one.getCases()).extracting(CaseFile::getId)
                .isEqualTo(two.getCases().stream().map(CaseFile::getId).toList());
        Set<String> ids = new HashSet<>();
        Iterable<EObject> contents = one::eAllContents;
        for (EObject each : contents) {
            assertThat(((Identified) each).getId()).as(each.eClass().getName()).isNotBlank();
            assertThat(ids.add(((Identified) each).getId())).isTrue();
        }
    }

    @Test
    void takesUpWhatIsOpenOfLastYear() throws Exception {
        assertThat(round().getRecommendations()).extracting(Recommendation::getCarriedFrom).hasSize(3)
                .doesNotContainNull();
    }

    @Test
    void hasWordsOnEveryQuestionLastYearToCompareWith() throws Exception {
        Round previous = SampleRound.previous(SampleTopics.hateCrime(), "Coordinator", NOW);
        assertThat(previous.getReturns()).flatExtracting(Return::getAnswers).extracting(Answer::getQuestionKey)
                .contains("q1", "q2", "q3", "q4", "q5", "q6", "q7");
        assertThat(previous.getReturns()).flatExtracting(Return::getAnswers)
                .allSatisfy(each -> assertThat(each.getPassages().getFirst().getText()).isEqualTo(each.getText()));
    }

    @Test
    void goesFromThePilotToTheMeetingsByTheRules() throws Exception {
        MemorySession session = new MemorySession(round());
        SampleStory story = CaseServices.story(session);
        story.prepare();
        Path folder = Path.of("target/issued-forms");
        Files.createDirectories(folder);
        FormIssuer issuer = new WordFormIssuer(new PoiWordRenderer());
        assertThat(SampleForms.issue(issuer, session, folder, new NullProgressMonitor()).forms()).hasSize(11)
                .allSatisfy(each -> assertThat(each.provenance().issueId())
                        .isEqualTo(SampleRound.id("issue " + each.provenance().districtName())));
        story.meet();
        Round round = session.round();
        assertThat(round.getState()).isEqualTo(RoundState.COLLECTING);
        ParticipationCounts counts = ParticipationCounts.of(round);
        assertThat(counts.invited()).hasSize(11);
        assertThat(counts.met()).hasSize(9);
        assertThat(counts.nil()).extracting(District::getName).containsExactly("Larkhollow", "Pellandine");
        assertThat(round.getReturns()).filteredOn(each -> each.getState() == ReturnState.NIL)
                .allSatisfy(each -> assertThat(each.getNilReason()).isNotBlank());
        assertThat(CopyLedger.out(round)).isEmpty();
        assertThat(CopyLedger.collectedNotDestroyed(round)).hasSize(1);
        assertThat(round.getCases()).extracting(CaseFile::getState).containsExactly(CaseState.DISPOSED,
                CaseState.SHOWN, CaseState.DISPOSED, CaseState.DISPOSED, CaseState.WITHDRAWN);
    }

    static Round round() throws Exception {
        Round previous = SampleRound.previous(SampleTopics.hateCrime(), "Coordinator", NOW);
        return SampleRound.create(SampleTopics.hateCrime(), previous, "Coordinator", NOW);
    }
}
