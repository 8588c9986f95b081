package org.ipag.scrutiny.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.ipag.scrutiny.model.edit.Ids;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.District;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.Quotation;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.process.checks.CheckContext;
import org.ipag.scrutiny.process.checks.Problem;
import org.ipag.scrutiny.process.checks.Severity;
import org.junit.jupiter.api.Test;

class SmallGroupInReportTest {

    private final Round round = RoundFactory.eINSTANCE.createRound();
    private final Answer answer = RoundFactory.eINSTANCE.createAnswer();
    private final Passage passage = RoundFactory.eINSTANCE.createPassage();

    SmallGroupInReportTest() {
        District district = RoundFactory.eINSTANCE.createDistrict();
        district.setName("Averleigh");
        round.setForce(RoundFactory.eINSTANCE.createForce());
        round.getForce().getDistricts().add(district);
        CaseFile file = RoundFactory.eINSTANCE.createCaseFile();
        file.setLabel("Case A");
        round.getCases().add(file);
        Return from = RoundFactory.eINSTANCE.createReturn();
        from.setDistrict(district);
        round.getReturns().add(from);
        answer.setCaseFile(file);
        from.getAnswers().add(answer);
        passage.setText("As a Sikh I would not report this.");
        passage.setQuotable(true);
        answer.getPassages().add(passage);
        Ids.assignMissing(round);
    }

    private List<Problem> problems() {
        return new SmallGroupInReport().run(new CheckContext(round, LocalDate.of(2026, 11, 2)));
    }

    @Test
    void hintsAtAQuotationThatMayPointAtOneMember() {
        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.HINT);
            assertThat(problem.what()).contains("Averleigh").contains("As a Sikh");
            assertThat(problem.place()).isSameAs(passage);
        });
    }

    @Test
    void saysNothingOfWhatIsNotPrinted() {
        passage.setQuotable(false);
        assertThat(problems()).isEmpty();
        passage.setQuotable(true);
        round.setReport(RoundFactory.eINSTANCE.createReport());
        Quotation quotation = RoundFactory.eINSTANCE.createQuotation();
        quotation.setPassage(passage);
        quotation.setText("I would not report this.");
        round.getReport().getQuotations().add(quotation);
        assertThat(problems()).as("the words that point at somebody were left out").isEmpty();
        quotation.setText("As a Sikh I would not report this.");
        assertThat(problems()).singleElement().extracting(Problem::place).isSameAs(quotation);
        quotation.setIncluded(false);
        assertThat(problems()).isEmpty();
    }
}
