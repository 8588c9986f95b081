package org.ipag.scrutiny.tests.window;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.ipag.scrutiny.model.edit.Ids;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.AnswerKind;
import org.ipag.scrutiny.model.round.AreaForDevelopment;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.Coding;
import org.ipag.scrutiny.model.round.Confidence;
import org.ipag.scrutiny.model.round.Finding;
import org.ipag.scrutiny.model.round.Meeting;
import org.ipag.scrutiny.model.round.MeetingMode;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.ReturnState;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.RoundState;
import org.ipag.scrutiny.model.topic.Question;
import org.ipag.scrutiny.model.topic.Topic;
import org.ipag.scrutiny.process.RoundQuestions;
import org.ipag.scrutiny.process.RoundSetup;

/** A round as large as it gets: hundreds of districts, thousands of answers, marked, found and recommended upon. */
final class LargeRound {

    static final String TITLE = "A large round";
    static final String LAST_TITLE = "The year before";

    private static final RoundFactory MAKE = RoundFactory.eINSTANCE;
    private static final int EVERY_NOTHING = 17;
    private static final int EVERY_WAITING = 23;
    private static final int EVERY_MOVED = 30;
    private static final int PASSAGES_A_FINDING = 40;
    private static final String[] WORDS = ("the victim was told what happens next by an officer who came quickly and listened"
            + " community updates were missing caf\u00e9 camera footage lost follow-up visit neighbourhood team explained plain"
            + " English abbreviations timeline interpreter contact weeks confident report again").split(" ");

    private final Random random = new Random(1);
    private final Round round;

    private LargeRound(Topic topic, int districts) {
        round = RoundSetup.of(topic).title(TITLE).force("Fenmarch Police").year(2026)
                .campaign(LocalDate.of(2026, 10, 10), LocalDate.of(2026, 10, 17))
                .returnsDue(LocalDate.of(2026, 11, 6))
                .districtNames(IntStream.rangeClosed(1, districts).mapToObj(i -> "District " + i).toList())
                .create("Benchmark", Instant.now());
    }

    static Round of(Topic topic, int districts, int answers) {
        LargeRound made = new LargeRound(topic, districts);
        made.fill(answers);
        LongCases.in(made.round, made::text);
        return Ids.assignMissing(made.round);
    }

    /** The round before it, with words of its own. */
    static Round lastYears(Topic topic, int districts, int answers) {
        LargeRound made = new LargeRound(topic, districts);
        made.random.setSeed(2);
        made.round.setTitle(LAST_TITLE);
        made.round.setYear(2025);
        made.fill(answers);
        return Ids.assignMissing(made.round);
    }

    private void fill(int answers) {
        for (char name = 'A'; name <= 'B'; name++) {
            CaseFile file = MAKE.createCaseFile();
            file.setLabel("Case " + name);
            file.setTitle("Words shouted in a street");
            file.setDescription(text(200));
            round.getCases().add(file);
        }
        List<Return> in = new ArrayList<>();
        for (int i = 0; i < round.getReturns().size(); i++) {
            Return item = round.getReturns().get(i);
            if (i % EVERY_NOTHING == EVERY_NOTHING - 1) {
                item.setState(ReturnState.NIL);
                item.setNilReason("The group could not meet.");
            } else if (i % EVERY_WAITING != EVERY_WAITING - 1) {
                received(item);
                in.add(item);
            }
        }
        List<Question> questions = RoundQuestions.of(round);
        for (int i = 0; i < answers; i++) {
            Return item = in.get(i % in.size());
            item.getAnswers().add(answer(questions.get(i / in.size() % questions.size()), i));
        }
        conclude();
        round.setState(RoundState.COLLATING);
    }

    private void received(Return item) {
        item.setState(ReturnState.CHECKED);
        item.setReceivedOn(LocalDate.of(2026, 10, 12).plusDays(random.nextInt(28)));
        Meeting meeting = MAKE.createMeeting();
        meeting.setMode(MeetingMode.IN_PERSON);
        meeting.setHeldOn(item.getReceivedOn().minusDays(2));
        meeting.setAttendance(5 + random.nextInt(15));
        item.setMeeting(meeting);
    }

    private Answer answer(Question question, int number) {
        Answer answer = MAKE.createAnswer();
        answer.setQuestion(question);
        answer.setQuestionKey(question.getKey());
        answer.setTopicVersion(round.getTopic().getVersion());
        answer.setWording(question.getLabel());
        answer.setText(text(20 + random.nextInt(120)));
        answer.setKind(number % 5 == 0 ? AnswerKind.GROUP_STATEMENT : AnswerKind.MEMBER_WORDS);
        answer.setCaseFile(round.getCases().get(number % 2));
        answer.setConfidence(question.getKey().equals("q7") ? Confidence.VALUES.get(1 + random.nextInt(3)) : Confidence.NOT_STATED);
        if (number % 3 == 0) {
            answer.getPassages().add(passage(answer, number));
        }
        return answer;
    }

    private Passage passage(Answer answer, int number) {
        Passage passage = MAKE.createPassage();
        passage.setStart(0);
        passage.setEnd(answer.getText().indexOf(' ', 40));
        passage.setText(answer.getText().substring(0, passage.getEnd()));
        if (number % EVERY_MOVED == 0) { // as if somebody had written something before it
            answer.setText("So: " + answer.getText());
        }
        passage.setCoding(Coding.get(1 + random.nextInt(3)));
        passage.setQuotable(number % 9 == 0);
        if (!round.getThemes().isEmpty()) {
            passage.getThemes().add(round.getThemes().get(random.nextInt(round.getThemes().size())));
        }
        return passage;
    }

    private void conclude() {
        List<Passage> passages = round.getReturns().stream().flatMap(item -> item.getAnswers().stream())
                .flatMap(answer -> answer.getPassages().stream()).toList();
        for (int i = 0; i + PASSAGES_A_FINDING <= passages.size(); i += PASSAGES_A_FINDING) {
            Finding finding = i / PASSAGES_A_FINDING % 2 == 0 ? MAKE.createStrength() : MAKE.createAreaForDevelopment();
            finding.setNumber(1 + i / PASSAGES_A_FINDING / 2);
            finding.setTitle(text(5));
            finding.setText(text(30));
            finding.getPassages().addAll(passages.subList(i, i + PASSAGES_A_FINDING));
            round.getFindings().add(finding);
            if (finding instanceof AreaForDevelopment) {
                Recommendation recommendation = MAKE.createRecommendation();
                recommendation.setNumber(round.getRecommendations().size() + 1);
                recommendation.setText(text(15));
                recommendation.setOwner("Head of victim care");
                recommendation.setDueDate(LocalDate.of(2027, 3, 1));
                recommendation.getFindings().add(finding);
                round.getRecommendations().add(recommendation);
            }
        }
    }

    private String text(int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(i % 15 == 14 ? ". " : " ");
        }
        return text.toString();
    }
}
