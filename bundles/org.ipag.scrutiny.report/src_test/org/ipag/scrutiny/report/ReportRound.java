package org.ipag.scrutiny.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ipag.scrutiny.model.edit.Ids;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.AnswerKind;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.CaseScope;
import org.ipag.scrutiny.model.round.CaseState;
import org.ipag.scrutiny.model.round.Coding;
import org.ipag.scrutiny.model.round.CommunityCount;
import org.ipag.scrutiny.model.round.Confidence;
import org.ipag.scrutiny.model.round.Finding;
import org.ipag.scrutiny.model.round.Meeting;
import org.ipag.scrutiny.model.round.MeetingMode;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.Quotation;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.model.round.RecommendationItem;
import org.ipag.scrutiny.model.round.RecommendationState;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.ReturnDocument;
import org.ipag.scrutiny.model.round.ReturnState;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.topic.Question;
import org.ipag.scrutiny.model.topic.Topic;
import org.ipag.scrutiny.process.RoundQuestions;
import org.ipag.scrutiny.process.RoundSetup;
import org.ipag.scrutiny.topics.TopicException;
import org.ipag.scrutiny.topics.TopicLoader;

/** A round with returns on the shipped hate-crime topic, for tests. */
final class ReportRound {

    static final RoundFactory NEW = RoundFactory.eINSTANCE;
    private static final List<String> WORDS = List.of(
            "The first call was answered quickly and the call taker stayed calm and kind.",
            "We felt that three days without any contact was far too long for someone who was frightened at home.",
            "Nobody asked whether the victim needed an interpreter.",
            "The officer explained what would happen next and left a number that worked.",
            "It is not clear from the papers why the neighbour's camera was never looked at.",
            "Contact after the first week was by letter only. A call would have been better.",
            "There was reassurance for the street afterwards, which members thought was good practice.");

    private ReportRound() {
    }

    static Round empty(String... districts) throws IOException, TopicException {
        Topic topic = new TopicLoader().load(
                Path.of("../org.ipag.scrutiny.topic.hatecrime/topic/hate-crime.xmi").toUri().toURL());
        Round round = RoundSetup.of(Ids.assignFresh(EcoreUtil.copy(topic))).title("Hate crime scrutiny 2026")
                .force("Northmoor Police").districtNames(List.of(districts)).year(2026)
                .campaign(LocalDate.of(2026, 10, 10), LocalDate.of(2026, 10, 17))
                .returnsDue(LocalDate.of(2026, 11, 6)).invitedOn(LocalDate.of(2026, 9, 2))
                .caseSelection("At random by the performance team from cases closed between January and June.")
                .create("coordinator", Instant.parse("2026-09-01T09:00:00Z"));
        round.getCountyGroup().setName("Northmoor County Independent Advisory Group");
        round.setPilotedOn(LocalDate.of(2026, 9, 10));
        round.setPilotLessons("The form needed a place for each case.");
        return Ids.assignMissing(round);
    }

    /** Nine districts, two of which return nothing; two common cases; answers to every question; nothing coded. */
    static Round collected() throws IOException, TopicException {
        Round round = empty("Westerby and Holt", "Ashford", "Brookvale", "Carrick", "Dunmere", "Eastleigh Vale",
                "Farnley", "Gorsedale", "Hartwell");
        CaseFile first = addCase(round, "Case A");
        CaseFile second = addCase(round, "Case B");
        int number = 0;
        for (Return returned : round.getReturns()) {
            if (number >= 7) {
                returned.setState(ReturnState.NIL);
                returned.setNilReason("Too few members could meet in the time given");
            } else {
                collect(round, returned, number, first, second);
            }
            number++;
        }
        return Ids.assignMissing(round);
    }

    static CaseFile addCase(Round round, String label) {
        CaseFile file = NEW.createCaseFile();
        file.setLabel(label);
        file.setState(CaseState.SHOWN);
        file.setScope(CaseScope.COMMON);
        round.getCases().add(file);
        return file;
    }

    private static void collect(Round round, Return returned, int number, CaseFile first, CaseFile second) {
        returned.setState(ReturnState.CHECKED);
        returned.setReceivedOn(LocalDate.of(2026, 11, 1 + number));
        Meeting meeting = NEW.createMeeting();
        meeting.setHeldOn(LocalDate.of(2026, 10, 10 + number));
        meeting.setMode(number % 3 == 0 ? MeetingMode.ONLINE : MeetingMode.IN_PERSON);
        meeting.setByChat(number % 3 == 0);
        meeting.setAttendance(7 + number);
        for (String community : number % 2 == 0 ? List.of("Muslim", "LGBT+") : List.of("Disabled people", "Polish")) {
            CommunityCount count = NEW.createCommunityCount();
            count.setCommunity(community);
            meeting.getCommunities().add(count);
        }
        returned.setMeeting(meeting);
        ReturnDocument document = NEW.createReturnDocument();
        document.setPersonCompleting("Rosalind Featherstone, chair");
        returned.getDocuments().add(document);
        int i = 0;
        for (Question question : RoundQuestions.of(round)) {
            addAnswer(returned, question, first, WORDS.get((number + i) % WORDS.size()));
            addAnswer(returned, question, number % 2 == 0 ? second : null, WORDS.get((number + i + 3) % WORDS.size())
                    + "\n" + WORDS.get((number + i + 5) % WORDS.size()));
            i++;
        }
    }

    static Answer addAnswer(Return returned, Question question, CaseFile file, String text) {
        Answer answer = NEW.createAnswer();
        answer.setId(Ids.fresh());
        answer.setQuestion(question);
        answer.setQuestionKey(question.getKey());
        answer.setWording(question.getLabel());
        answer.setCaseFile(file);
        answer.setText(text);
        answer.setKind(text.contains("Nobody") ? AnswerKind.MEMBER_WORDS : AnswerKind.GROUP_STATEMENT);
        answer.setConfidence(text.contains("calm") ? Confidence.YES : text.contains("long") ? Confidence.NO
                : text.contains("letter") ? Confidence.UNSURE : Confidence.NOT_STATED);
        answer.setDocument(returned.getDocuments().isEmpty() ? null : returned.getDocuments().getFirst());
        returned.getAnswers().add(answer);
        return answer;
    }

    static Passage mark(Answer answer, String words, Coding coding) {
        Passage passage = NEW.createPassage();
        passage.setId(Ids.fresh());
        passage.setStart(answer.getText().indexOf(words));
        passage.setEnd(passage.getStart() + words.length());
        passage.setText(words);
        passage.setCoding(coding);
        passage.setQuotable(true);
        answer.getPassages().add(passage);
        return passage;
    }

    static Quotation quote(Round round, Passage passage, String text) {
        Quotation quotation = NEW.createQuotation();
        quotation.setId(Ids.fresh());
        quotation.setPassage(passage);
        quotation.setText(text);
        round.getReport().getQuotations().add(quotation);
        return quotation;
    }

    /** The collected round with passages, themes, findings and recommendations. */
    static Round concluded() throws IOException, TopicException {
        Round round = collected();
        Finding strength = NEW.createStrength();
        strength.setTitle("A calm and kind first contact");
        strength.setText("In most districts members praised the way the first call was taken.");
        Finding area = NEW.createAreaForDevelopment();
        area.setTitle("Long silences after the first contact");
        area.setText("Members in several districts found that victims waited days without hearing anything.");
        Finding exercise = NEW.createExerciseFeedback();
        exercise.setTitle("Time lines would help");
        exercise.setText("Members asked for a time line with every case.");
        round.getFindings().addAll(List.of(strength, area, exercise));
        int i = 0;
        for (Return returned : round.getReturns()) {
            for (Answer answer : returned.getAnswers()) {
                if (answer.getText().startsWith(WORDS.get(0))) {
                    Passage passage = mark(answer, WORDS.get(0), Coding.STRENGTH);
                    passage.getThemes().add(round.getThemes().get(0));
                    add(strength, passage);
                } else if (answer.getText().startsWith(WORDS.get(1))) {
                    Passage passage = mark(answer, WORDS.get(1), Coding.AREA_FOR_DEVELOPMENT);
                    passage.getThemes().add(round.getThemes().get(i++ % 3));
                    add(area, passage);
                } else if (answer.getText().startsWith(WORDS.get(3))) {
                    mark(answer, WORDS.get(3), Coding.STRENGTH).getThemes().add(round.getThemes().get(i++ % 4));
                }
            }
        }
        Recommendation first = recommendation(1, "Agree with every victim, at the first contact, how often and by what "
                + "means they will be kept informed, and record it.", "Head of Public Protection",
                LocalDate.of(2027, 3, 31));
        first.getFindings().add(area);
        Recommendation second = recommendation(2, "The next round should include:", "County vice-chair",
                LocalDate.of(2027, 6, 30));
        second.getFindings().add(exercise);
        for (String text : List.of("a time line with every case", "body-worn video where there is some")) {
            RecommendationItem item = NEW.createRecommendationItem();
            item.setText(text);
            second.getItems().add(item);
        }
        round.getRecommendations().addAll(List.of(first, second));
        round.getReport().setRoles("District chairs; scrutiny coordinator; hate crime lead");
        return Ids.assignMissing(round);
    }

    private static void add(Finding finding, Passage passage) {
        if (finding.getPassages().size() < 3) {
            finding.getPassages().add(passage);
        }
    }

    private static Recommendation recommendation(int number, String text, String owner, LocalDate due) {
        Recommendation recommendation = NEW.createRecommendation();
        recommendation.setNumber(number);
        recommendation.setText(text);
        recommendation.setOwner(owner);
        recommendation.setDueDate(due);
        recommendation.setState(RecommendationState.AGREED);
        return recommendation;
    }
}
