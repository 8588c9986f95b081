package org.ipag.scrutiny.sample.internal;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.ipag.scrutiny.model.round.CommunityCount;
import org.ipag.scrutiny.model.round.Meeting;
import org.ipag.scrutiny.model.round.MeetingMode;
import org.ipag.scrutiny.model.round.Reminder;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.ReturnState;
import org.ipag.scrutiny.model.round.RoundFactory;

/** Which districts met, how, and which return nothing. */
final class MeetingStory {

    private final Steps steps;
    private final List<StoryRecord> story;

    MeetingStory(Steps steps, List<StoryRecord> story) {
        this.steps = steps;
        this.story = story;
    }

    /** Meetings and reminders; two districts are recorded as returning nothing, with their reasons. */
    void tell() {
        for (StoryRecord each : story) {
            if (each.kind().equals("meeting")) {
                steps.change(Steps.COORDINATOR, "Record the meeting in " + each.name(), () -> meeting(each));
            } else if (each.kind().equals("nil")) {
                Return target = steps.returnOf(each.name());
                steps.change(Steps.COORDINATOR, "Remind " + each.name(), () -> remind(target, each));
                steps.move(target, ReturnState.REMINDED, Steps.COORDINATOR, "");
                steps.move(target, ReturnState.NIL, Steps.COORDINATOR, each.body());
            }
        }
    }

    /** The days on which forms went out and came back, in place of the day on which the sample is made. */
    void dates() {
        steps.change(Steps.COORDINATOR, "Enter the days on which forms went out and came back", () -> {
            for (Return each : steps.round().getReturns()) {
                if (each.getFormIssue() != null) {
                    each.getFormIssue().setIssuedAt(LocalDate.of(2026, 10, 1).atTime(9, 30).toInstant(ZoneOffset.UTC));
                }
            }
            for (StoryRecord each : story) {
                if (each.kind().equals("meeting")) {
                    steps.returnOf(each.name()).setReceivedOn(LocalDate.parse(each.value("received")));
                }
            }
        });
    }

    private void meeting(StoryRecord told) {
        Meeting meeting = RoundFactory.eINSTANCE.createMeeting();
        meeting.setHeldOn(LocalDate.parse(told.value("held")));
        meeting.setMode(MeetingMode.get(told.value("mode")));
        meeting.setAttendance(Integer.parseInt(told.value("attendance")));
        meeting.setReminderGiven(true);
        meeting.setReminderBy("Chair");
        List<String> ways = told.list("ways", ",");
        meeting.setByDiscussion(ways.contains("discussion"));
        meeting.setByChat(ways.contains("chat"));
        meeting.setOnForm(ways.contains("form"));
        for (String each : told.list("communities", ";")) {
            CommunityCount community = RoundFactory.eINSTANCE.createCommunityCount();
            int space = each.lastIndexOf(' ');
            community.setCommunity(each.substring(0, space));
            community.setCount(Integer.parseInt(each.substring(space + 1)));
            meeting.getCommunities().add(community);
        }
        List<String> labels = told.list("cases", ",");
        steps.round().getCases().stream().filter(each -> labels.contains(each.getLabel()))
                .forEach(meeting.getCasesReviewed()::add);
        steps.returnOf(told.name()).setMeeting(meeting);
    }

    private static void remind(Return target, StoryRecord told) {
        Reminder reminder = RoundFactory.eINSTANCE.createReminder();
        reminder.setSentOn(LocalDate.parse(told.value("reminded")));
        reminder.setHow(told.value("how"));
        reminder.setNote("Asked when the form can be expected.");
        target.getFormIssue().getReminders().add(reminder);
    }
}
