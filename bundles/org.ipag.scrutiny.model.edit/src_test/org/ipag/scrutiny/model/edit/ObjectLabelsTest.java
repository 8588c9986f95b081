package org.ipag.scrutiny.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ipag.scrutiny.model.common.CommonFactory;
import org.ipag.scrutiny.model.common.StateChange;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.Copy;
import org.ipag.scrutiny.model.round.District;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.TimelineEvent;
import org.ipag.scrutiny.model.topic.Question;
import org.ipag.scrutiny.model.topic.TopicFactory;
import org.junit.jupiter.api.Test;

class ObjectLabelsTest {

    private static final RoundFactory MAKE = RoundFactory.eINSTANCE;

    @Test
    void everyClassHasALabelEvenWhenNothingIsFilledIn() {
        for (EPackage domain : ModelTextsTest.DOMAIN) {
            domain.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                    .filter(type -> !type.isAbstract())
                    .forEach(type -> assertThat(ObjectLabels.of(EcoreUtil.create(type))).as(type.getName())
                            .isNotBlank().doesNotContain("null").doesNotContain("{").doesNotContain("\n"));
        }
    }

    @Test
    void anAnswerSaysWhoseItIsAndToWhat() {
        Answer answer = answer();
        assertThat(ObjectLabels.of(answer)).isEqualTo("Answer: Northfield, question 4");

        CaseFile file = MAKE.createCaseFile();
        file.setLabel("Case A");
        answer.setCaseFile(file);
        assertThat(ObjectLabels.of(answer)).isEqualTo("Answer: Northfield, question 4, Case A");
    }

    @Test
    void anAnswerWithoutAKnownQuestionIsToldByItsKey() {
        Answer answer = answer();
        answer.setQuestion(null);
        answer.setQuestionKey("q4");
        assertThat(ObjectLabels.of(answer)).isEqualTo("Answer: Northfield, question q4");
    }

    @Test
    void recommendationsCarryTheirNumber() {
        Recommendation recommendation = MAKE.createRecommendation();
        recommendation.setText("Tell every victim\nof the outcome.");
        assertThat(ObjectLabels.of(recommendation)).isEqualTo("Recommendation: Tell every victim of the outcome");
        recommendation.setNumber(3);
        assertThat(ObjectLabels.of(recommendation)).isEqualTo("Recommendation 3: Tell every victim of the outcome");
    }

    @Test
    void datesAreBritish() {
        TimelineEvent event = MAKE.createTimelineEvent();
        event.setAt(LocalDateTime.of(2026, 10, 9, 14, 5));
        event.setWhat("Officer calls back");
        assertThat(ObjectLabels.of(event)).isEqualTo("9 October 2026, 14:05: Officer calls back");
        event.setTimeKnown(false);
        assertThat(ObjectLabels.of(event)).isEqualTo("9 October 2026: Officer calls back");
        assertThat(UkDates.shortDate(LocalDate.of(2026, 1, 2))).isEqualTo("2 Jan 2026");
        assertThat(UkDates.dateTime(Instant.parse("2026-07-01T11:00:00Z"))).isEqualTo("1 July 2026, 12:00");
    }

    @Test
    void aChangeOfStateIsToldInWords() {
        Round round = MAKE.createRound();
        StateChange change = CommonFactory.eINSTANCE.createStateChange();
        change.setFrom("reporting");
        change.setTo("following-up");
        change.setAt(Instant.parse("2026-12-01T10:00:00Z"));
        round.getStateChanges().add(change);
        assertThat(ObjectLabels.of(change)).isEqualTo("Reporting \u2192 Following up, 1 December 2026, 10:00");
    }

    @Test
    void theYearIsNotSaidTwice() {
        Round round = MAKE.createRound();
        round.setTitle("Hate crime 2026");
        round.setYear(2026);
        assertThat(ObjectLabels.of(round)).isEqualTo("Hate crime 2026");
        round.setTitle("Hate crime");
        assertThat(ObjectLabels.of(round)).isEqualTo("Hate crime (2026)");
    }

    @Test
    void apostrophesAndBracesOfPeopleStayAsTheyAre() {
        Copy copy = MAKE.createCopy();
        copy.setNumber(1200);
        copy.setHolder("Chair's deputy {0}");
        assertThat(ObjectLabels.of(copy)).contains("Chair's deputy {0}").contains("1200");
    }

    @Test
    void longTextIsCutAtAWord() {
        assertThat(ObjectLabels.excerpt("The officer was kind and patient throughout the call", 20))
                .isEqualTo("The officer was kind\u2026");
        assertThat(ObjectLabels.excerpt("x".repeat(40), 20)).isEqualTo("x".repeat(20) + "\u2026");
        assertThat(ObjectLabels.excerpt("short", 20)).isEqualTo("short");
    }

    private static Answer answer() {
        District district = MAKE.createDistrict();
        district.setName("Northfield");
        Return from = MAKE.createReturn();
        from.setDistrict(district);
        Answer answer = MAKE.createAnswer();
        from.getAnswers().add(answer);
        Question question = TopicFactory.eINSTANCE.createQuestion();
        question.setNumber(4);
        answer.setQuestion(question);
        return answer;
    }
}
