package org.ipag.scrutiny.sample.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.ipag.scrutiny.model.round.Action;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.Confidence;
import org.ipag.scrutiny.model.round.ForceReply;
import org.ipag.scrutiny.model.round.Meeting;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.model.round.RecommendationState;
import org.ipag.scrutiny.model.round.ReplyDecision;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.ReturnState;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.RoundState;
import org.ipag.scrutiny.model.topic.Question;
import org.ipag.scrutiny.process.RoundQuestions;
import org.ipag.scrutiny.process.StateChanges;
import org.ipag.scrutiny.sample.SampleRound;

/** Enters the round of the year before as somebody would from paper: at one go, with one remark where it comes from. */
public final class LastYear {

    private static final RoundFactory MAKE = RoundFactory.eINSTANCE;
    private static final String WHY = "Entered from last year's paper records.";

    private LastYear() {
    }

    /** Puts meetings, answers and recommendations into a new round, which is being followed up afterwards. */
    public static void enter(Round round, List<StoryRecord> told, String who, Instant now) {
        for (StoryRecord each : told) {
            switch (each.kind()) {
                case "recommendation" -> round.getRecommendations()
                        .add(recommendation(each, round.getRecommendations().size() + 1, who, now));
                case "answer" -> answer(round, each, who, now);
                default -> throw new IllegalStateException("Nothing is known of " + each.kind());
            }
        }
        for (Return each : round.getReturns()) {
            if (each.getMeeting() == null) {
                each.setState(ReturnState.NIL);
                each.setNilReason("No form was kept.");
                each.getStateChanges().add(StateChanges.of(ReturnState.NOT_ISSUED, ReturnState.NIL, who, WHY, now));
            }
        }
        round.setState(RoundState.FOLLOWING_UP);
        round.getStateChanges().add(StateChanges.of(RoundState.DRAFT, RoundState.FOLLOWING_UP, who, WHY, now));
    }

    private static void answer(Round round, StoryRecord told, String who, Instant now) {
        Return from = round.getReturns().stream().filter(each -> each.getDistrict().getName().equals(told.name()))
                .findFirst().orElseThrow(() -> new IllegalStateException("The sample has no district " + told.name()));
        if (from.getMeeting() == null) {
            meeting(from, told, who, now);
        }
        Question asked = question(round, told.value("question"));
        Answer answer = MAKE.createAnswer();
        answer.setQuestion(asked);
        answer.setQuestionKey(asked.getKey());
        answer.setTopicVersion(round.getTopic().getVersion());
        answer.setWording(RoundQuestions.wording(round, asked));
        answer.setText(told.body());
        if (told.valueOrNull("confidence") != null) {
            answer.setConfidence(Confidence.get(told.value("confidence")));
        }
        Passage passage = MAKE.createPassage();
        passage.setEnd(told.body().length());
        passage.setText(told.body());
        passage.setQuotable(true);
        passage.setCoding(Codings.named(told.value("coding")));
        passage.getThemes().add(Themes.named(round, told.value("theme")));
        answer.getPassages().add(passage);
        from.getAnswers().add(answer);
    }

    private static void meeting(Return from, StoryRecord told, String who, Instant now) {
        Meeting meeting = MAKE.createMeeting();
        meeting.setHeldOn(LocalDate.parse(told.value("held")));
        meeting.setAttendance(Integer.parseInt(told.value("attendance")));
        from.setMeeting(meeting);
        from.setState(ReturnState.CHECKED);
        from.setCheckedBy(who);
        from.getStateChanges().add(StateChanges.of(ReturnState.NOT_ISSUED, ReturnState.CHECKED, who, WHY, now));
    }

    private static Question question(Round round, String key) {
        return round.getTopic().getQuestionSets().getFirst().getQuestions().stream()
                .filter(each -> key.equals(each.getKey())).findFirst()
                .orElseThrow(() -> new IllegalStateException("The sample's topic has no question " + key));
    }

    private static Recommendation recommendation(StoryRecord told, int number, String who, Instant now) {
        Recommendation made = MAKE.createRecommendation();
        made.setId(SampleRound.id("recommendation 2025/" + number));
        made.setNumber(number);
        made.setText(told.body());
        made.setOwner(told.value("owner"));
        made.setDueDate(LocalDate.parse(told.value("due")));
        made.setState(RecommendationState.get(told.value("state")));
        made.getStateChanges().add(StateChanges.first(made.getState(), who, WHY, now));
        ForceReply reply = MAKE.createForceReply();
        reply.setDecision(ReplyDecision.get(told.value("reply")));
        reply.setReason(told.valueOrNull("reason"));
        reply.setRepliedBy("Assistant Chief Constable");
        reply.setRepliedOn(LocalDate.of(2026, 1, 27));
        made.setReply(reply);
        if (told.valueOrNull("action") != null) {
            Action action = MAKE.createAction();
            action.setText(told.value("action"));
            action.setOwner(told.value("owner"));
            action.setEvidence(told.valueOrNull("evidence"));
            action.setDoneOn(told.valueOrNull("done") == null ? null : LocalDate.parse(told.value("done")));
            action.setVerifiedBy(told.valueOrNull("verified"));
            made.getActions().add(action);
        }
        return made;
    }
}
