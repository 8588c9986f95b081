package org.ipag.scrutiny.process.states;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.ipag.scrutiny.model.common.StateChange;
import org.ipag.scrutiny.model.common.Stateful;
import org.ipag.scrutiny.model.round.Action;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.CaseState;
import org.ipag.scrutiny.model.round.Coding;
import org.ipag.scrutiny.model.round.Copy;
import org.ipag.scrutiny.model.round.FindingDecision;
import org.ipag.scrutiny.model.round.ForceReply;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.model.round.RecommendationState;
import org.ipag.scrutiny.model.round.RedactionFinding;
import org.ipag.scrutiny.model.round.ReplyDecision;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.ReturnState;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.RoundState;
import org.ipag.scrutiny.model.round.SignOff;
import org.ipag.scrutiny.model.round.SignOffRole;
import org.ipag.scrutiny.model.round.UnplacedText;
import org.ipag.scrutiny.process.RedactionFingerprint;
import org.ipag.scrutiny.process.Sample;
import org.junit.jupiter.api.Test;

class TransitionsTest {

    private final Transitions transitions = new Transitions(Clock.fixed(Sample.NOW, ZoneOffset.UTC));
    private final Round round = Sample.round("Ashby", "Brook");
    private final EditingDomain domain = Sample.domain(round);

    @Test
    void aChangeKeepsWhoWhenAndWhyAndIsUndone() {
        move(round, RoundState.PILOTING, "Cases are ready");
        assertThat(round.getState()).isEqualTo(RoundState.PILOTING);
        StateChange last = round.getStateChanges().get(1);
        assertThat(last.getFrom()).isEqualTo("draft");
        assertThat(last.getTo()).isEqualTo("piloting");
        assertThat(last.getWho()).isEqualTo("coordinator");
        assertThat(last.getWhy()).isEqualTo("Cases are ready");
        assertThat(last.getAt()).isEqualTo(Sample.NOW);
        assertThat(last.getId()).isNotBlank();

        domain.getCommandStack().undo();
        assertThat(round.getState()).isEqualTo(RoundState.DRAFT);
        assertThat(round.getStateChanges()).hasSize(1);
    }

    @Test
    void itSaysWhatBecomesWhat() {
        CaseFile file = Sample.caseFile(round, "Case A");
        file.setState(CaseState.EXTRACTED);
        file.setTitle("Shouting at a bus stop");
        Recommendation recommendation = RoundFactory.eINSTANCE.createRecommendation();
        recommendation.setNumber(3);
        recommendation.setState(RecommendationState.AGREED);
        recommendation.setText("Ask twice.");
        round.getRecommendations().add(recommendation);
        assertThat(label(file, CaseState.REDACTING)).isEqualTo("Case A becomes \u201credacting\u201d");
        assertThat(label(recommendation, RecommendationState.DRAFT))
                .isEqualTo("Recommendation 3: Ask twice becomes \u201cdraft\u201d");
        assertThat(label(round.getReturns().getFirst(), ReturnState.ISSUED))
                .isEqualTo("Return of Ashby becomes \u201cissued\u201d");
        assertThat(label(round, RoundState.PILOTING)).startsWith(round.getTitle());
    }

    private String label(Stateful target, Enumerator to) {
        return transitions.command(domain, target, to, "coordinator", "A slip").getLabel();
    }

    @Test
    void goingBackNeedsAReason() {
        move(round, RoundState.PILOTING, "");
        assertThat(transitions.needsReason(round, RoundState.DRAFT)).isTrue();
        assertThat(transitions.check(round, RoundState.DRAFT).allowed()).isTrue();
        assertThatThrownBy(() -> transitions.command(domain, round, RoundState.DRAFT, "coordinator", " "))
                .isInstanceOf(TransitionRefusedException.class).hasMessageContaining("Say why");
        move(round, RoundState.DRAFT, "The form had a mistake");
        assertThat(round.getState()).isEqualTo(RoundState.DRAFT);
    }

    @Test
    void thereIsNoJump() {
        assertThat(transitions.check(round, RoundState.CLOSED).reasons())
                .containsExactly("There is no way from \u201cdraft\u201d to \u201cclosed\u201d directly.");
        assertThat(transitions.check(round, RoundState.DRAFT).reasons())
                .containsExactly("It is \u201cdraft\u201d already.");
        assertThatThrownBy(() -> transitions.check(round, CaseState.SHOWN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> transitions.command(domain, round, RoundState.PILOTING, "", ""))
                .isInstanceOf(TransitionRefusedException.class).hasMessageContaining("who");
    }

    @Test
    void movesListTheUsualCourseFirst() {
        round.setState(RoundState.PILOTING);
        assertThat(transitions.movesFrom(round)).extracting(each -> (Object) each.to())
                .containsExactly(RoundState.ISSUED, RoundState.DRAFT);
    }

    @Test
    void aRoundCannotCloseWhileCopiesAreOut() {
        round.setState(RoundState.FOLLOWING_UP);
        CaseFile file = Sample.caseFile(round, "Case A");
        file.setState(CaseState.SHOWN);
        file.setPack(Sample.MAKE.createCasePack());
        for (int number = 1; number <= 4; number++) {
            Copy copy = Sample.MAKE.createCopy();
            copy.setNumber(number);
            copy.setIssuedOn(LocalDate.of(2026, 10, 1));
            file.getPack().getCopies().add(copy);
        }
        file.getPack().getCopies().get(0).setCollectedOn(LocalDate.of(2026, 10, 2));
        assertThat(transitions.check(round, RoundState.CLOSED).reasons()).containsExactly(
                "A round can't close while 3 copies are out.",
                "One copy has been collected but not destroyed.",
                "Case A: Graffiti on a shop is still \u201cshown\u201d.");
        file.getPack().getCopies().forEach(each -> each.setDestroyedOn(LocalDate.of(2026, 10, 3)));
        move(file, CaseState.DISPOSED, "");
        assertThat(transitions.check(round, RoundState.CLOSED).allowed()).isTrue();
    }

    @Test
    void aCaseIsReleasedOnlyWithDecisionsAndAnInspectorsAgreement() {
        CaseFile file = Sample.caseFile(round, "Case A");
        file.setDescription("A shop was daubed.");
        RedactionFinding finding = Sample.MAKE.createRedactionFinding();
        file.getRedactionFindings().add(finding);
        move(file, CaseState.EXTRACTED, "");
        move(file, CaseState.REDACTING, "");
        assertThat(transitions.check(file, CaseState.AWAITING_SIGN_OFF).reasons())
                .containsExactly("One finding of the redaction is not decided.");
        finding.setDecision(FindingDecision.ACCEPTED);
        move(file, CaseState.AWAITING_SIGN_OFF, "");
        assertThat(transitions.check(file, CaseState.RELEASED).text()).contains("No inspector has agreed");

        sign(file, "Insp. One", Sample.NOW.minusSeconds(60));
        assertThat(transitions.check(file, CaseState.RELEASED).text()).contains("older than the last change");
        sign(file, "Insp. One", Sample.NOW.plusSeconds(60));
        assertThat(transitions.check(file, CaseState.RELEASED).text()).contains("has not been written");
        file.setPack(RoundFactory.eINSTANCE.createCasePack());
        file.getPack().setSha256("ab");
        file.getPack().setReleasedAt(Sample.NOW.minusSeconds(60));
        assertThat(transitions.check(file, CaseState.RELEASED).allowed()).as("a pack of an earlier release").isFalse();
        file.getPack().setReleasedAt(Sample.NOW.plusSeconds(90));
        finding.setDecidedBy("insp. one");
        assertThat(transitions.check(file, CaseState.RELEASED).text()).contains("Insp. One");
        finding.setDecidedBy("Clerk");
        move(file, CaseState.RELEASED, "");
        assertThat(file.getState()).isEqualTo(CaseState.RELEASED);
    }

    @Test
    void aSelectedCaseGoesBackToTheReleasedOnesWithoutANewAgreement() {
        CaseFile file = Sample.caseFile(round, "Case A");
        file.setState(CaseState.SELECTED);
        move(file, CaseState.RELEASED, "The chair chose the other one");
        assertThat(file.getState()).isEqualTo(CaseState.RELEASED);
    }

    @Test
    void aReturnFillsInWhatBelongsToItsState() {
        Return ashby = Sample.of(round, "Ashby");
        move(ashby, ReturnState.ISSUED, "");
        move(ashby, ReturnState.NIL, "The group is without a chair");
        assertThat(ashby.getNilReason()).isEqualTo("The group is without a chair");

        Answer answer = Sample.answer(round, "Ashby", 1, "Good.");
        move(ashby, ReturnState.IMPORTED, "A form came after all");
        assertThat(ashby.getNilReason()).isNull();
        assertThat(ashby.getReceivedOn()).isEqualTo(Sample.TODAY);

        answer.setNeedsCheck(true);
        assertThat(transitions.check(ashby, ReturnState.CHECKED).reasons())
                .containsExactly("One answer is still marked as to be checked.");
        answer.setNeedsCheck(false);
        move(ashby, ReturnState.CHECKED, "");
        assertThat(ashby.getCheckedBy()).isEqualTo("coordinator");
        assertThat(ashby.getCheckedOn()).isEqualTo(Sample.TODAY);
        domain.getCommandStack().undo();
        assertThat(ashby.getCheckedOn()).isNull();
        assertThat(ashby.getState()).isEqualTo(ReturnState.IMPORTED);
    }

    @Test
    void textMustBePlacedBeforeAReturnCountsAsRead() {
        Return ashby = Sample.of(round, "Ashby");
        UnplacedText text = Sample.MAKE.createUnplacedText();
        ashby.getUnplaced().add(text);
        move(ashby, ReturnState.NEEDS_MAPPING, "");
        assertThat(transitions.check(ashby, ReturnState.IMPORTED).reasons())
                .containsExactly("One piece of text has not been placed.");
        text.setResolved(true);
        assertThat(transitions.check(ashby, ReturnState.IMPORTED).allowed()).isTrue();
    }

    @Test
    void aReturnWithAnswersIsNotNil() {
        Sample.answer(round, "Ashby", 1, "Good.");
        Return ashby = Sample.of(round, "Ashby");
        ashby.setState(ReturnState.RECEIVED);
        assertThat(transitions.check(ashby, ReturnState.NIL).text()).contains("one answer");
    }

    @Test
    void collectingGoesOnUntilEveryReturnIsSettled() {
        round.setState(RoundState.COLLATING);
        Sample.answer(round, "Ashby", 1, "Good.");
        Sample.area(round, "Updates");
        assertThat(transitions.check(round, RoundState.CHECKING).reasons()).containsExactly(
                "The return of Brook is neither checked nor recorded as nothing returned.");
        Sample.of(round, "Brook").setState(ReturnState.NIL);
        assertThat(transitions.check(round, RoundState.CHECKING).allowed()).isTrue();
    }

    @Test
    void aRecommendationGoesAllTheWay() {
        Answer answer = Sample.answer(round, "Ashby", 1, "Nobody rang back.");
        Recommendation recommendation = Sample.recommendation(round, "Ring back",
                Sample.area(round, "Updates", Sample.passage(answer, "Nobody rang back",
                        Coding.AREA_FOR_DEVELOPMENT)));
        assertThat(transitions.check(recommendation, RecommendationState.AGREED).reasons())
                .containsExactly("It has no owner.", "It has no due date.");
        recommendation.setOwner("Head of contact");
        recommendation.setDueDate(LocalDate.of(2027, 3, 31));
        move(recommendation, RecommendationState.AGREED, "");
        move(recommendation, RecommendationState.PRESENTED, "");

        assertThat(transitions.check(recommendation, RecommendationState.REJECTED).text()).contains("not been recorded");
        ForceReply reply = Sample.MAKE.createForceReply();
        recommendation.setReply(reply);
        reply.setDecision(ReplyDecision.REJECTED);
        assertThat(transitions.check(recommendation, RecommendationState.REJECTED).text()).contains("needs its reason");
        assertThat(transitions.check(recommendation, RecommendationState.ACCEPTED).text()).contains("\u201crejected\u201d");
        reply.setDecision(ReplyDecision.ACCEPTED);
        move(recommendation, RecommendationState.ACCEPTED, "");
        move(recommendation, RecommendationState.IN_PROGRESS, "");

        Action action = Sample.MAKE.createAction();
        recommendation.getActions().add(action);
        assertThat(transitions.check(recommendation, RecommendationState.EVIDENCE_OFFERED).allowed()).isFalse();
        action.setEvidence("New desk opened");
        move(recommendation, RecommendationState.EVIDENCE_OFFERED, "");
        assertThat(transitions.check(recommendation, RecommendationState.VERIFIED).allowed()).isFalse();
        action.setVerifiedBy("County vice-chair");
        move(recommendation, RecommendationState.VERIFIED, "");
        move(recommendation, RecommendationState.CLOSED, "");
        assertThat(recommendation.getStateChanges()).hasSize(7);
    }

    @Test
    void aReportIsPresentedOnlyWhenSigned() {
        round.setState(RoundState.REPORTING);
        round.getReturns().forEach(each -> each.setState(ReturnState.NIL));
        assertThat(transitions.check(round, RoundState.FOLLOWING_UP).reasons())
                .isEqualTo(List.of("The county vice-chair has not agreed the report."));
        SignOff signOff = Sample.MAKE.createSignOff();
        signOff.setRole(SignOffRole.COUNTY_VICE_CHAIR);
        signOff.setName("V. Chair");
        round.getReport().getSignOffs().add(signOff);
        assertThat(transitions.check(round, RoundState.FOLLOWING_UP).allowed()).isTrue();
    }

    private void sign(CaseFile file, String name, Instant at) {
        SignOff signOff = Sample.MAKE.createSignOff();
        signOff.setRole(SignOffRole.INSPECTOR);
        signOff.setName(name);
        signOff.setAt(at);
        signOff.setSubjectSha256(RedactionFingerprint.of(file));
        file.getSignOffs().add(signOff);
    }

    private void move(Stateful target, Enumerator to, String why) {
        Sample.run(domain, transitions.command(domain, target, to, "coordinator", why));
    }
}
