package org.ipag.scrutiny.process.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.Coding;
import org.ipag.scrutiny.model.round.Confidence;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.ReturnState;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.Theme;
import org.ipag.scrutiny.process.Sample;
import org.ipag.scrutiny.process.comparison.QuestionRow.Match;
import org.junit.jupiter.api.Test;

class RoundComparisonTest {

    private final Round before = Sample.round("Ashby", "Brook", "Carrow", "Dunmere");
    private final Round now = Sample.round("Ashby", "Brook", "Carrow", "Elmstead");

    @Test
    void aQuestionIsCountedInBothRounds() {
        coded(before, "Ashby", Coding.AREA_FOR_DEVELOPMENT).setConfidence(Confidence.NO);
        coded(now, "Ashby", Coding.STRENGTH).setConfidence(Confidence.YES);
        coded(now, "Brook", Coding.STRENGTH).setConfidence(Confidence.UNSURE);
        Sample.answer(now, "Brook", 2, "Something else.");
        Sample.of(now, "Carrow").setState(ReturnState.CHECKED);

        RoundComparison compared = RoundComparison.of(now, before);
        SideBySide first = compared.on(Subject.of(compared.questions().getFirst()));
        assertThat(compared.questions()).extracting(QuestionRow::key).containsExactly("q1", "q2", "q3");
        assertThat(first.before().coded(Coding.AREA_FOR_DEVELOPMENT)).isEqualTo(1);
        assertThat(first.before().confidence(Confidence.NO)).isEqualTo(1);
        assertThat(first.before().districts()).isEqualTo(1);
        assertThat(first.now().coded(Coding.STRENGTH)).isEqualTo(2);
        assertThat(first.now().answers()).isEqualTo(2);
        assertThat(first.now().districts()).isEqualTo(2);
        assertThat(first.now().returned()).as("of three that returned a form").isEqualTo(3);
        assertThat(first.now().confidence(Confidence.YES)).isEqualTo(1);
        assertThat(first.standing()).isEqualTo(Standing.AGAIN);
        assertThat(compared.caution()).isEmpty();
    }

    @Test
    void districtsSayItAgainNewlyOrNoLonger() {
        coded(before, "Ashby", Coding.STRENGTH);
        coded(before, "Dunmere", Coding.STRENGTH);
        coded(before, "Brook", Coding.STRENGTH);
        Sample.of(now, "Brook").setState(ReturnState.NIL);
        coded(now, "Ashby", Coding.STRENGTH);
        coded(now, "Carrow", Coding.STRENGTH);
        Sample.of(before, "Carrow").setState(ReturnState.CHECKED);

        SideBySide all = RoundComparison.of(now, before).on(Subject.ALL);
        assertThat(all.districts()).extracting(DistrictRow::name)
                .containsExactly("Ashby", "Brook", "Carrow", "Elmstead", "Dunmere");
        assertThat(all.districts()).extracting(DistrictRow::standing).containsExactly(Standing.AGAIN, Standing.GONE,
                Standing.NEW, Standing.NEITHER, Standing.GONE);
        assertThat(all.districts(Standing.GONE)).allMatch(DistrictRow::isIncomparable);
        assertThat(all.districtsInWords())
                .isEqualTo("Districts: 1 again; 1 new; 2 no longer (2 of them returned nothing this time).");
    }

    @Test
    void whereOneRoundWasSilentNoDistrictIsCalledNewOrGone() {
        assertThat(RoundComparison.of(now, before).on(Subject.ALL).districtsInWords())
                .isEqualTo("Nothing was said in either round.");
        coded(now, "Ashby", Coding.STRENGTH);
        assertThat(RoundComparison.of(now, before).on(Subject.ALL).districtsInWords())
                .isEqualTo("Nothing was said in the round before.");
        assertThat(RoundComparison.of(before, now).on(Subject.ALL).districtsInWords())
                .isEqualTo("Nothing was said in this round.");
    }

    @Test
    void aDistrictRenamedKeepsItsCode() {
        now.getForce().getDistricts().getFirst().setCode("E1");
        before.getForce().getDistricts().getFirst().setCode("E1");
        coded(before, "Ashby", Coding.STRENGTH);
        before.getForce().getDistricts().getFirst().setName("Ashby and Vale");
        coded(now, "Ashby", Coding.STRENGTH);

        SideBySide all = RoundComparison.of(now, before).on(Subject.ALL);
        assertThat(all.districts(Standing.AGAIN)).extracting(DistrictRow::name).containsExactly("Ashby");
    }

    @Test
    void wordsOfAnAnswerCountOnceAndAnAnswerWithoutMarksAsAWhole() {
        Answer answer = Sample.answer(now, "Ashby", 1, "The call was kind. The letter was late.");
        Passage kind = Sample.passage(answer, "The call was kind", Coding.STRENGTH);
        Passage late = Sample.passage(answer, "The letter was late", Coding.AREA_FOR_DEVELOPMENT);
        Answer plain = Sample.answer(now, "Brook", 1, "Nothing stood out.");

        RoundComparison compared = RoundComparison.of(now, before);
        SideBySide all = compared.on(Subject.ALL);
        assertThat(all.now().answers()).isEqualTo(2);
        assertThat(all.saidNow()).extracting(Spoken::place).isEqualTo(List.of(kind, late, plain));
        SideBySide strengths = compared.on(new Subject(null, null, Coding.STRENGTH));
        assertThat(strengths.saidNow()).extracting(Spoken::text).containsExactly("The call was kind");
        assertThat(strengths.standing()).isEqualTo(Standing.NEW);
    }

    @Test
    void aThemeCountsWithItsNarrowerOnesAndWithinAQuestion() {
        passage(before, "Ashby", 1).getThemes().add(timeliness(before));
        passage(now, "Ashby", 2).getThemes().add(timeliness(now));
        passage(now, "Brook", 1).getThemes().add(now.getThemes().getFirst());

        RoundComparison compared = RoundComparison.of(now, before);
        ThemeRow response = compared.themes().getFirst();
        ThemeRow timeliness = compared.themes().get(1);
        assertThat(timeliness.depth()).isEqualTo(1);
        assertThat(compared.on(Subject.of(response)).now().districts()).isEqualTo(2);
        assertThat(compared.on(Subject.of(timeliness)).now().districts()).isEqualTo(1);
        assertThat(compared.on(Subject.of(timeliness)).standing()).isEqualTo(Standing.AGAIN);
        SideBySide within = compared.on(new Subject(compared.questions().getFirst(), timeliness, null));
        assertThat(within.standing()).as("nobody raised it under the first question").isEqualTo(Standing.GONE);
    }

    @Test
    void themesOfOneRoundOnlyAreTold() {
        Theme schools = theme(before, "Schools");
        passage(before, "Ashby", 1).getThemes().add(schools);
        Theme video = theme(now, "Video");

        List<ThemeRow> themes = RoundComparison.of(now, before).themes();
        assertThat(themes).extracting(ThemeRow::label).containsExactly("Response", "Timeliness", "Video", "Schools");
        assertThat(themes.get(0).caution()).isEmpty();
        assertThat(themes.get(2).caution()).hasValueSatisfying(words ->
                assertThat(words).startsWith("The round before had no theme of this name."));
        assertThat(themes.get(3).caution()).hasValueSatisfying(words ->
                assertThat(words).startsWith("This round has no theme of this name."));
        assertThat(RoundComparison.of(now, before).on(Subject.of(themes.get(3))).standing()).isEqualTo(Standing.GONE);
        video.setLabel("schools ");
        assertThat(RoundComparison.of(now, before).themes()).as("the same name").hasSize(3);
    }

    @Test
    void questionsAskedInOtherWordsOrUnderAnotherVersionAreTold() {
        Sample.answer(before, "Ashby", 1, "Yes.").setTopicVersion("0.9");
        Sample.answer(now, "Ashby", 1, "Yes.").setTopicVersion("1.0");
        Sample.question(before, 2).setLabel("Did ${force} keep in touch?");

        List<QuestionRow> questions = RoundComparison.of(now, before).questions();
        assertThat(questions).extracting(QuestionRow::match).containsExactly(Match.OTHER_VERSION, Match.REWORDED,
                Match.SAME);
        assertThat(questions.get(0).matchInWords())
                .isEqualTo("Asked in the same words in both rounds, under version 0.9 of the topic before and 1.0 now.");
        assertThat(questions.get(1).matchInWords()).isEqualTo("Not in the same words: the round before asked"
                + " \u201cDid Fenmarch Police keep in touch?\u201d (version 1.0 of the topic, now 1.0)."
                + " A difference may come from the question.");
        assertThat(questions.get(2).matchInWords())
                .isEqualTo("Asked in the same words in both rounds (version 1.0 of the topic).");
    }

    @Test
    void aQuestionOfOneRoundOnlyIsNotCompared() {
        Sample.answer(before, "Ashby", 3, "Quite.");
        Sample.question(before, 3).setKey("q9");

        RoundComparison compared = RoundComparison.of(now, before);
        assertThat(compared.questions()).extracting(QuestionRow::match).containsExactly(Match.SAME, Match.SAME,
                Match.ONLY_NOW, Match.ONLY_BEFORE);
        assertThat(compared.questions().get(2).matchInWords()).contains("did not ask this question");
        SideBySide gone = compared.on(Subject.of(compared.questions().get(3)));
        assertThat(gone.saidBefore()).extracting(Spoken::text).containsExactly("Quite.");
        assertThat(gone.saidNow()).isEmpty();
    }

    @Test
    void aQuestionOfAnotherTopicIsAnotherQuestionWhateverItsKey() {
        coded(before, "Ashby", Coding.STRENGTH);
        before.getTopic().setKey("stop-search");
        before.getTopic().setLabel("stop and search");

        RoundComparison compared = RoundComparison.of(now, before);
        assertThat(compared.caution()).hasValueSatisfying(words -> assertThat(words).contains("Stop and search"));
        assertThat(compared.questions()).extracting(QuestionRow::match).containsOnly(Match.ONLY_NOW);
        assertThat(compared.on(Subject.of(compared.questions().getFirst())).saidBefore()).isEmpty();
        assertThat(compared.on(Subject.ALL).saidBefore()).hasSize(1);
    }

    @Test
    void aQuestionTheTopicLostStandsWithTheWordsItWasAskedIn() {
        Answer answer = Sample.answer(now, "Ashby", 3, "Yes.");
        answer.setWording("Was it kind?");
        answer.setQuestion(null);
        answer.setQuestionKey("old");

        QuestionRow last = RoundComparison.of(now, before).questions().getLast();
        assertThat(last.label()).isEqualTo("Was it kind?");
        assertThat(last.number()).isZero();
        assertThat(last.match()).isEqualTo(Match.ONLY_NOW);
    }

    private static Answer coded(Round round, String district, Coding coding) {
        Answer answer = Sample.answer(round, district, 1, "The call was kind.");
        Sample.passage(answer, "The call was kind", coding);
        return answer;
    }

    private static Passage passage(Round round, String district, int question) {
        return Sample.passage(Sample.answer(round, district, question, "It took weeks."), "took weeks", Coding.NONE);
    }

    private static Theme theme(Round round, String label) {
        Theme theme = Sample.MAKE.createTheme();
        theme.setLabel(label);
        round.getThemes().add(theme);
        return theme;
    }

    private static Theme timeliness(Round round) {
        return round.getThemes().getFirst().getChildren().getFirst();
    }
}
