package org.ipag.scrutiny.process.checks.internal;

import java.util.ArrayList;
import java.util.List;

import org.ipag.scrutiny.model.edit.Commands;
import org.ipag.scrutiny.model.round.Meeting;
import org.ipag.scrutiny.model.round.MeetingMode;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.RoundPackage.Literals;
import org.ipag.scrutiny.process.checks.Check;
import org.ipag.scrutiny.process.checks.CheckContext;
import org.ipag.scrutiny.process.checks.Problem;
import org.ipag.scrutiny.process.checks.Severity;
import org.osgi.service.component.annotations.Component;

/** Meetings of which attendance, communities or the confidentiality reminder are not on record, and answers without a meeting. */
@Component(service = Check.class)
public class MeetingIncomplete extends BaseCheck {

    public MeetingIncomplete() {
        super("meeting-incomplete");
    }

    @Override
    public List<Problem> run(CheckContext context) {
        List<Problem> problems = new ArrayList<>();
        for (Return from : context.round().getReturns()) {
            String district = from.getDistrict() == null ? "?" : from.getDistrict().getName();
            Meeting meeting = from.getMeeting();
            if (meeting == null) {
                if (!from.getAnswers().isEmpty()) {
                    problems.add(problem("none", Severity.WARNING, List.of(from), district));
                }
                continue;
            }
            boolean met = meeting.getMode() != MeetingMode.NOT_MET
                    && meeting.getMode() != MeetingMode.BY_CORRESPONDENCE;
            if (!met) {
                continue;
            }
            if (meeting.getAttendance() <= 0) {
                problems.add(problem("attendance", Severity.WARNING, List.of(meeting), district));
            }
            if (meeting.getCommunities().isEmpty()) {
                problems.add(problem("communities", Severity.HINT, List.of(meeting), district));
            }
            if (!meeting.isReminderGiven()) {
                problems.add(problem("reminder", Severity.WARNING, List.of(meeting), district).withFix(say("fix"),
                        domain -> Commands.set(domain, meeting, Literals.MEETING__REMINDER_GIVEN, true)));
            }
        }
        return problems;
    }
}
