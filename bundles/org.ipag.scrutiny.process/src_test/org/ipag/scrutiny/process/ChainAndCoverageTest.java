package org.ipag.scrutiny.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.Coding;
import org.ipag.scrutiny.model.round.District;
import org.ipag.scrutiny.model.round.Finding;
import org.ipag.scrutiny.model.round.ForceReply;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.process.Chain.Link;
import org.junit.jupiter.api.Test;

class ChainAndCoverageTest {

    private final Round round = Sample.round("Ashby", "Brook");
    private final CaseFile caseA = Sample.caseFile(round, "Case A");
    private final Answer answer = Sample.answer(round, "Ashby", 1, "Nobody rang back. The desk was kind.");
    private final Answer other = Sample.answer(round, "Brook", 2, "All well.");
    private final Passage late = Sample.passage(answer, "Nobody rang back", Coding.AREA_FOR_DEVELOPMENT);
    private final Passage kind = Sample.passage(answer, "The desk was kind", Coding.STRENGTH);
    private final Finding updates = Sample.area(round, "Updates", late);
    private final Recommendation ringBack = Sample.recommendation(round, "Ring back", updates);
    private final ForceReply reply = Sample.MAKE.createForceReply();

    ChainAndCoverageTest() {
        answer.setCaseFile(caseA);
        ringBack.setReply(reply);
    }

    @Test
    void theChainIsWalkedFromTheWordsToTheReply() {
        Chain chain = Chain.through(late);
        assertThat(chain.at(Link.CASE)).containsExactly(caseA);
        assertThat(chain.answers()).containsExactly(answer);
        assertThat(chain.findings()).containsExactly(updates);
        assertThat(chain.recommendations()).containsExactly(ringBack);
        assertThat(chain.at(Link.REPLY)).containsExactly(reply);
        assertThat(chain.passages()).as("not the other words of the answer").containsExactly(late);
    }

    @Test
    void theChainIsWalkedFromTheReplyToTheWords() {
        Chain chain = Chain.through(reply);
        assertThat(chain.recommendations()).containsExactly(ringBack);
        assertThat(chain.passages()).containsExactly(late);
        assertThat(chain.at(Link.CASE)).containsExactly(caseA);
    }

    @Test
    void aCaseLeadsToEverythingSaidAboutIt() {
        Chain chain = Chain.through(caseA);
        assertThat(chain.passages()).containsExactly(late, kind);
        assertThat(chain.recommendations()).containsExactly(ringBack);
        assertThat(chain.answers()).doesNotContain(other);
    }

    @Test
    void aQuotationStandsForItsPassage() {
        assertThat(Chain.through(Sample.quotation(round, late, late.getText())).recommendations())
                .containsExactly(ringBack);
    }

    @Test
    void whatIsNotOfARoundHasNoChain() {
        assertThatThrownBy(() -> Chain.through(Sample.MAKE.createPassage()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsLeftOutIsListed() {
        Finding bare = Sample.area(round, "No evidence");
        Recommendation floating = Sample.recommendation(round, "Do better");
        Recommendation hollow = Sample.recommendation(round, "Do more", bare);
        Finding open = Sample.area(round, "Open", late);
        kind.setQuotable(true);

        Coverage coverage = Coverage.of(round);
        assertThat(coverage.areasWithoutRecommendation()).containsExactly(open);
        assertThat(coverage.findingsWithoutEvidence()).containsExactly(bare);
        assertThat(coverage.recommendationsWithoutFinding()).containsExactly(floating);
        assertThat(coverage.recommendationsWithoutEvidence()).containsExactly(hollow);
        assertThat(coverage.districtsNeverQuoted()).extracting(District::getName).containsExactly("Brook");
        assertThat(coverage.questionsNeverAnswered()).containsExactly(Sample.question(round, 3));
        assertThat(coverage.passagesWithoutFinding()).containsExactly(kind);

        open.setNoRecommendationReason("Outside the force's remit");
        assertThat(Coverage.of(round).areasWithoutRecommendation()).isEmpty();
    }
}
