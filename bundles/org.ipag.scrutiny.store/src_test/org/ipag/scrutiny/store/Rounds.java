package org.ipag.scrutiny.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ipag.scrutiny.model.common.Identified;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.AreaForDevelopment;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.District;
import org.ipag.scrutiny.model.round.Meeting;
import org.ipag.scrutiny.model.round.MeetingMode;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.model.round.RedactionFinding;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.ReturnDocument;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.RoundState;
import org.ipag.scrutiny.model.round.Strength;
import org.ipag.scrutiny.model.round.Theme;
import org.ipag.scrutiny.model.common.CommonFactory;
import org.ipag.scrutiny.model.common.StateChange;
import org.ipag.scrutiny.model.topic.Question;
import org.ipag.scrutiny.model.topic.QuestionSet;
import org.ipag.scrutiny.model.topic.Topic;
import org.ipag.scrutiny.model.topic.TopicFactory;

/** Rounds made up for tests, and a way to compare them in full. */
public final class Rounds {

    private static final RoundFactory R = RoundFactory.eINSTANCE;
    private static final TopicFactory T = TopicFactory.eINSTANCE;

    private Rounds() {
    }

    /** A round with every kind of reference in it: two districts, seven questions, the given number of answers each. */
    public static Round small() {
        return withAnswers(2, 7);
    }

    /** A round of so many districts with so many answers each. */
    public static Round withAnswers(int districts, int answersEach) {
        Round round = R.createRound();
        round.setTitle("Hate crime scrutiny — “Ashmere” 2026");
        round.setYear(2026);
        round.setState(RoundState.COLLECTING);
        round.setCampaignStart(LocalDate.of(2026, 10, 10));
        round.setCreatedAt(Instant.parse("2026-09-01T09:30:00.123456Z"));
        round.getStateChanges().add(stateChange("draft", "piloting"));
        round.getStateChanges().add(stateChange("piloting", "issued"));
        round.setTopic(topic());
        round.setForce(R.createForce());
        round.getForce().setName("Ashmere Constabulary");
        Theme theme = theme("empathy");
        theme.getChildren().add(theme("tone"));
        theme.getChildren().add(theme("timing"));
        round.getThemes().add(theme);
        CaseFile caseFile = R.createCaseFile();
        caseFile.setLabel("Case A");
        caseFile.setReportedAt(LocalDateTime.of(2026, 3, 4, 17, 5, 6));
        caseFile.setVictimDeclined(true);
        RedactionFinding redaction = R.createRedactionFinding();
        redaction.setConfidence(0.75);
        caseFile.getRedactionFindings().add(redaction);
        round.getCases().add(caseFile);
        for (int d = 0; d < districts; d++) {
            District district = R.createDistrict();
            district.setName("District " + d);
            round.getForce().getDistricts().add(district);
            caseFile.getDistricts().add(district);
            round.getReturns().add(districtReturn(round, district, caseFile, answersEach));
        }
        findings(round);
        return round;
    }

    private static void findings(Round round) {
        Strength strength = R.createStrength();
        strength.setTitle("Quick first contact");
        AreaForDevelopment area = R.createAreaForDevelopment();
        area.setTitle("Updates to the victim");
        for (Return each : round.getReturns()) {
            area.getPassages().add(each.getAnswers().getFirst().getPassages().getFirst());
        }
        round.getFindings().add(strength);
        round.getFindings().add(area);
        Recommendation recommendation = R.createRecommendation();
        recommendation.setText("Agree a date for the next update with every victim.");
        recommendation.getFindings().add(area);
        recommendation.getStateChanges().add(stateChange("draft", "agreed"));
        recommendation.setReply(R.createForceReply());
        round.getRecommendations().add(recommendation);
    }

    private static Return districtReturn(Round round, District district, CaseFile caseFile, int answers) {
        Return result = R.createReturn();
        result.setDistrict(district);
        Meeting meeting = R.createMeeting();
        meeting.setMode(MeetingMode.ONLINE);
        meeting.getCasesReviewed().add(caseFile);
        result.setMeeting(meeting);
        ReturnDocument document = R.createReturnDocument();
        document.setFileName(district.getName() + ".docx");
        result.getDocuments().add(document);
        EList<Question> questions = round.getTopic().getQuestionSets().getFirst().getQuestions();
        for (int i = 0; i < answers; i++) {
            Question question = questions.get(i % questions.size());
            Answer answer = R.createAnswer();
            answer.setQuestion(question);
            answer.setQuestionKey(question.getKey());
            answer.setTopicVersion("1");
            answer.setWording(question.getLabel());
            answer.setCaseFile(caseFile);
            answer.setDocument(document);
            answer.setText(text(i));
            if (i % 3 == 0) {
                Passage passage = R.createPassage();
                passage.setStart(0);
                passage.setEnd(19);
                passage.setText(answer.getText().substring(0, 19));
                passage.getThemes().add(round.getThemes().getFirst().getChildren().getFirst());
                answer.getPassages().add(passage);
            }
            result.getAnswers().add(answer);
        }
        return result;
    }

    private static String text(int i) {
        return "The group felt that the officer listened well and explained what would happen next (" + i + "). "
                + "Several members asked why the victim had to ring for an update, and whether the “named contact” was "
                + "ever told.\nOne member said: “I would want to know within a day.”";
    }

    private static Topic topic() {
        Topic topic = T.createTopic();
        topic.setKey("hate-crime");
        topic.setLabel("Hate crime");
        QuestionSet set = T.createQuestionSet();
        set.setKey("panel");
        for (int i = 1; i <= 7; i++) {
            Question question = T.createQuestion();
            question.setKey("q" + i);
            question.setNumber(i);
            question.setLabel("Question " + i + " on the initial response of ${force}?");
            set.getQuestions().add(question);
        }
        topic.getQuestionSets().add(set);
        return topic;
    }

    private static Theme theme(String key) {
        Theme theme = R.createTheme();
        theme.setKey(key);
        return theme;
    }

    static StateChange stateChange(String from, String to) {
        StateChange change = CommonFactory.eINSTANCE.createStateChange();
        change.setFrom(from);
        change.setTo(to);
        change.setAt(Instant.parse("2026-09-02T10:00:00Z"));
        change.setWho("A. Coordinator");
        return change;
    }

    /** Everything in a tree, in order: two trees are equal if these texts are. */
    public static String describe(EObject root) {
        StringBuilder text = new StringBuilder();
        describe(root, "", text);
        return text.toString();
    }

    private static void describe(EObject object, String indent, StringBuilder text) {
        Map<String, String> values = new TreeMap<>();
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            Object value = object.eGet(feature);
            if (feature instanceof EAttribute) {
                values.put(feature.getName(), String.valueOf(value));
            } else if (!((EReference) feature).isContainment()) {
                List<?> targets = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
                values.put(feature.getName(), targets.stream().map(target -> ((Identified) target).getId())
                        .collect(Collectors.joining(",")));
            }
        }
        text.append(indent).append(object.eClass().getName()).append(' ').append(values).append('\n');
        for (EReference feature : object.eClass().getEAllContainments()) {
            Object value = object.eGet(feature);
            List<?> children = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
            if (!children.isEmpty()) {
                text.append(indent).append(' ').append(feature.getName()).append(":\n");
                children.forEach(child -> describe((EObject) child, indent + "  ", text));
            }
        }
    }
}
