package org.ipag.scrutiny.process.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.ipag.scrutiny.model.edit.Ids;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.CaseScope;
import org.ipag.scrutiny.model.round.CaseState;
import org.ipag.scrutiny.model.round.Coding;
import org.ipag.scrutiny.model.round.Copy;
import org.ipag.scrutiny.model.round.Finding;
import org.ipag.scrutiny.model.round.ForceReply;
import org.ipag.scrutiny.model.round.Meeting;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.Quotation;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.model.round.RecommendationState;
import org.ipag.scrutiny.model.round.ReplyDecision;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.ReturnDocument;
import org.ipag.scrutiny.model.round.ReturnState;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundState;
import org.ipag.scrutiny.model.round.UnplacedText;
import org.ipag.scrutiny.process.Sample;
import org.junit.jupiter.api.Test;

/** What each check finds, what it leaves alone, and that its fixes solve it. */
class CheckerTest {

    private final Checker checker = new Checker();
    private final Round round = Sample.round("Ashby", "Brook");
    private final EditingDomain domain = Sample.domain(round);

    @Test
    void aFreshRoundHasNoProblems() {
        assertThat(checker.run(round, Sample.TODAY)).isEmpty();
    }

    @Test
    void everyCheckHasItsTextsAndAKeyOfItsOwn() {
        assertThat(checker.checks()).extracting(Check::key).doesNotHaveDuplicates().hasSizeGreaterThan(24);
    }

    /** A sentence is looked up only when a check finds something, so a missing kind would show late. */
    @Test
    void everySentenceHasItsKind() {
        ResourceBundle texts = ResourceBundle.getBundle("org.ipag.scrutiny.process.messages");
        Set<String> keys = texts.keySet();
        Set<String> notSentences = Set.of("why", "resolution");
        assertThat(keys).filteredOn(key -> key.matches("check\\.[a-z-]+\\.[a-z-]+") && !key.startsWith("check.failed."))
                .filteredOn(key -> !notSentences.contains(key.substring(key.lastIndexOf('.') + 1)))
                .filteredOn(key -> !key.contains(".fix") && !key.contains(".role-"))
                .hasSizeGreaterThan(40).allSatisfy(key -> assertThat(keys).contains(key + ".kind"));
    }

    @Test
    void anAreaWithoutRecommendationIsToldAndDrafted() {
        round.setState(RoundState.COLLATING);
        Finding area = Sample.area(round, "Updates");
        Problem problem = only("finding-without-recommendation");
        assertThat(problem.place()).isSameAs(area);
        assertThat(problem.what()).isEqualTo("Area for development 1: Updates: no recommendation follows from it.");
        fix(problem, 0);
        assertThat(round.getRecommendations()).singleElement()
                .satisfies(each -> assertThat(each.getFindings()).containsExactly(area))
                .satisfies(each -> assertThat(each.getNumber()).isEqualTo(1))
                .satisfies(each -> assertThat(each.getId()).isNotBlank());
        none("finding-without-recommendation");
        domain.getCommandStack().undo();
        only("finding-without-recommendation");
        area.setNoRecommendationReason("Not the force's to do");
        none("finding-without-recommendation");
    }

    @Test
    void recommendationsNeedEvidenceOwnerAndDate() {
        Recommendation bare = Sample.recommendation(round, "Do better");
        assertThat(only("recommendation-without-evidence").what()).contains("rests on no finding");
        bare.getFindings().add(Sample.area(round, "Updates"));
        assertThat(only("recommendation-without-evidence").what()).contains("rest on no passage");
        only("finding-without-evidence");
        only("recommendation-without-owner");
        fix(only("recommendation-without-date"), 0);
        assertThat(bare.getDueDate()).isEqualTo(LocalDate.of(2027, 5, 20));
        none("recommendation-without-date");
    }

    @Test
    void impossibleDatesAreTold() {
        Recommendation early = Sample.recommendation(round, "Do better");
        early.setDueDate(LocalDate.of(2026, 11, 1));
        only("recommendation-date-past");
        early.setState(RecommendationState.IN_PROGRESS);
        none("recommendation-date-past");
        only("recommendation-overdue");
        round.setCampaignStart(LocalDate.of(2026, 11, 9));
        assertThat(only("recommendation-date-past").severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void theForceOwesReplyAndReason() {
        Recommendation presented = Sample.recommendation(round, "Do better");
        presented.setState(RecommendationState.PRESENTED);
        only("force-reply-missing");
        ForceReply reply = Sample.MAKE.createForceReply();
        reply.setDecision(ReplyDecision.REJECTED);
        presented.setReply(reply);
        assertThat(only("force-reply-missing").what()).contains("gives no reason");
        reply.setReason("No funds");
        none("force-reply-missing");
    }

    @Test
    void numbersOutOfOrderAreMended() {
        Sample.recommendation(round, "One").setNumber(3);
        Sample.recommendation(round, "Two").setNumber(3);
        fix(only("recommendation-numbers"), 0);
        assertThat(round.getRecommendations()).extracting(Recommendation::getNumber).containsExactly(1, 2);
    }

    @Test
    void carriedRecommendationsMustBeAskedAbout() {
        round.setState(RoundState.CHECKING);
        Recommendation carried = Sample.recommendation(round, "Of old");
        carried.setCarriedFrom(Ids.fresh());
        carried.setState(RecommendationState.IN_PROGRESS);
        only("previous-not-followed-up");
        none("recommendation-without-owner");
        carried.setState(RecommendationState.CLOSED);
        none("previous-not-followed-up");
    }

    @Test
    void aDistrictThatIsNeverQuotedIsTold() {
        round.setState(RoundState.COLLATING);
        Passage passage = passage("Ashby", "The call was kind.");
        assertThat(only("district-never-quoted").what()).startsWith("Ashby");
        passage.setQuotable(true);
        none("district-never-quoted");
    }

    @Test
    void aQuestionNobodyAnsweredIsTold() {
        round.setState(RoundState.COLLATING);
        Sample.answer(round, "Ashby", 1, "Good.");
        assertThat(of("question-never-answered")).hasSize(2);
    }

    @Test
    void lateReturnsAreToldAndChased() {
        round.setState(RoundState.COLLECTING);
        Return ashby = Sample.of(round, "Ashby");
        ashby.setState(ReturnState.ISSUED);
        ashby.setFormIssue(Sample.MAKE.createFormIssue());
        Sample.of(round, "Brook").setState(ReturnState.NIL);
        fix(only("return-missing"), 0);
        assertThat(ashby.getState()).isEqualTo(ReturnState.REMINDED);
        assertThat(ashby.getFormIssue().getReminders()).hasSize(1);
        assertThat(ashby.getStateChanges()).hasSize(1);
        only("nil-without-reason");
        assertThat(run(LocalDate.of(2026, 11, 13), "return-missing")).as("on the day itself").isEmpty();
    }

    @Test
    void unplacedTextIsPutAside() {
        UnplacedText text = Sample.MAKE.createUnplacedText();
        text.setText("PS: thank you");
        Sample.of(round, "Ashby").getUnplaced().add(text);
        fix(only("unplaced-text"), 0);
        assertThat(text.isResolved()).isTrue();
        assertThat(text.getResolution()).isNotBlank();
        none("unplaced-text");
    }

    @Test
    void anAnswerIsChecked() {
        Answer answer = Sample.answer(round, "Ashby", 1, "Good.");
        answer.setNeedsCheck(true);
        answer.setNote("Two headings matched");
        assertThat(only("answer-to-check").what()).endsWith("Two headings matched");
        fix(only("answer-to-check"), 0);
        none("answer-to-check");
    }

    @Test
    void aMeetingIsToldInFull() {
        Sample.answer(round, "Ashby", 1, "Good.");
        assertThat(only("meeting-incomplete").what()).contains("no meeting is on record");
        Meeting meeting = Sample.meeting(round, "Ashby", 0);
        assertThat(of("meeting-incomplete")).hasSize(3);
        meeting.setAttendance(7);
        meeting.getCommunities().add(Sample.MAKE.createCommunityCount());
        fix(only("meeting-incomplete"), 0);
        none("meeting-incomplete");
    }

    @Test
    void anAbbreviationGoesToTheGlossary() {
        Sample.recommendation(round, "Fund VSS");
        fix(only("unexplained-abbreviation"), 0);
        only("unexplained-abbreviation");
        round.getTopic().getGlossary().get(1).setExpansion("Victim Support Service");
        none("unexplained-abbreviation");
    }

    @Test
    void aQuotationIsPutRight() {
        Passage passage = passage("Ashby", "The call was kind and quick");
        Quotation quotation = Sample.quotation(round, passage, "The call was helpful and quick");
        Problem problem = only("quotation-not-verbatim");
        assertThat(problem.severity()).isEqualTo(Severity.ERROR);
        fix(problem, 0);
        assertThat(quotation.getText()).isEqualTo("The call was kind and quick");
        none("quotation-not-verbatim");

        quotation.setText("The call was \u2026 quick");
        assertThat(only("quotation-not-verbatim").fixes()).hasSize(2);
        fix(only("quotation-not-verbatim"), 0);
        assertThat(quotation.getEdits()).hasSize(1);
        none("quotation-not-verbatim");
    }

    @Test
    void theSameVoiceTwiceIsLeftOut() {
        Passage passage = passage("Ashby", "The call was kind and quick");
        Sample.quotation(round, passage, "The call was kind and quick");
        Quotation second = Sample.quotation(round, passage, "The call was kind and very quick");
        fix(only("quotation-twice"), 0);
        assertThat(second.isIncluded()).isFalse();
        none("quotation-twice");
    }

    @Test
    void aPassageIsMarkedAnewWhereItsWordsStand() {
        Passage passage = passage("Ashby", "The call was kind");
        Answer answer = (Answer) passage.eContainer();
        answer.setText("We say: The call was kind");
        fix(only("passage-changed"), 0);
        assertThat(passage.getStart()).isEqualTo(8);
        none("passage-changed");
        answer.setText("The call was kind. The call was kind.");
        assertThat(only("passage-changed").fixes()).as("two places").isEmpty();
    }

    @Test
    void casesLeaveOnlyWithAgreement() {
        CaseFile file = Sample.caseFile(round, "Case A");
        file.setSummary("A shop was daubed.");
        file.setEasyRead("Someone painted on a shop.");
        Sample.answer(round, "Ashby", 1, "Good.").setCaseFile(file);
        assertThat(only("case-not-ready").what()).contains("never released");
        file.setState(CaseState.SHOWN);
        assertThat(of("case-not-ready")).extracting(Problem::what).anyMatch(each -> each.contains("agreement"))
                .anyMatch(each -> each.contains("no pack"));
        file.setState(CaseState.QUERY);
        assertThat(of("case-not-ready")).hasSize(2);
    }

    @Test
    void summariesAreAskedFor() {
        CaseFile file = Sample.caseFile(round, "Case A");
        none("case-without-summary");
        file.setState(CaseState.REDACTING);
        assertThat(only("case-without-summary").what()).endsWith("has no summary.");
        file.setSummary("A shop was daubed.");
        assertThat(only("case-without-summary").what()).endsWith("no easy-read version.");
    }

    @Test
    void copiesAreCounted() {
        round.setState(RoundState.CHECKING);
        CaseFile file = Sample.caseFile(round, "Case A");
        file.setPack(Sample.MAKE.createCasePack());
        Copy copy = Sample.MAKE.createCopy();
        copy.setHolder("Chair");
        file.getPack().getCopies().add(copy);
        assertThat(only("copies-out").where()).containsExactly(file, copy);
        copy.setCollectedOn(Sample.TODAY);
        assertThat(only("copies-out").what()).contains("not destroyed");
        copy.setDestroyedOn(Sample.TODAY);
        none("copies-out");
    }

    @Test
    void localCasesAloneCompareNothing() {
        round.setState(RoundState.ISSUED);
        assertThat(only("no-common-case").what()).isEqualTo("The round has no case.");
        CaseFile file = Sample.caseFile(round, "Case A");
        file.setScope(CaseScope.LOCAL);
        only("no-common-case");
        only("local-case-without-district");
        file.setScope(CaseScope.COMMON);
        none("no-common-case");
    }

    @Test
    void aPilotAndADueDateAreAskedFor() {
        round.setState(RoundState.ISSUED);
        only("round-not-piloted");
        round.setReturnsDue(null);
        assertThat(of("round-not-piloted")).hasSize(2);
    }

    @Test
    void noPersonIsNamed() {
        ReturnDocument document = Sample.MAKE.createReturnDocument();
        document.setPersonCompleting("Dr Ada Winterbourne, chair");
        Sample.of(round, "Ashby").getDocuments().add(document);
        round.getForce().getDistricts().get(0).getGroup().setChair("Chair of the group");
        Recommendation recommendation = Sample.recommendation(round, "Thank ada  winterbourne for her work");
        assertThat(only("name-in-report").severity()).isEqualTo(Severity.ERROR);
        recommendation.setText("As Mrs Winterbourne said");
        assertThat(only("name-in-report").severity()).isEqualTo(Severity.WARNING);
        recommendation.setText("Thank the chair of the group");
        none("name-in-report");
    }

    @Test
    void unusedPassagesAreToldOnce() {
        round.setState(RoundState.CHECKING);
        passage("Ashby", "The call was kind");
        passage("Brook", "The call was quick");
        assertThat(only("passage-not-used").where()).hasSize(2);
    }

    @Test
    void aCheckThatFailsIsToldAndTheOthersGoOn() {
        Sample.recommendation(round, "Do better");
        checker.contributed = List.of(new Check() {
            @Override
            public String key() {
                return "broken";
            }

            @Override
            public List<Problem> run(CheckContext context) {
                throw new IllegalStateException("no");
            }
        });
        assertThat(only("broken").what()).isEqualTo("The check broken could not be run.");
        only("recommendation-without-owner");
    }

    @Test
    void theWorstComesFirst() {
        Sample.recommendation(round, "Do better");
        Sample.quotation(round, null, "Invented");
        assertThat(checker.run(round, Sample.TODAY)).extracting(Problem::severity)
                .isSorted().startsWith(Severity.ERROR);
    }

    private Passage passage(String district, String words) {
        return Sample.passage(Sample.answer(round, district, 1, words), words, Coding.STRENGTH);
    }

    private List<Problem> run(LocalDate day, String check) {
        return checker.run(round, day).stream().filter(each -> each.check().equals(check)).toList();
    }

    private List<Problem> of(String check) {
        return run(Sample.TODAY, check);
    }

    private Problem only(String check) {
        assertThat(of(check)).as(check).hasSize(1);
        return of(check).get(0);
    }

    private void none(String check) {
        assertThat(of(check)).as(check).isEmpty();
    }

    private void fix(Problem problem, int index) {
        Command command = problem.fixes().get(index).command().apply(domain);
        Sample.run(domain, command);
    }
}
