package org.ipag.scrutiny.process.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.ipag.scrutiny.model.edit.UkDates;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.CheckResult;
import org.ipag.scrutiny.model.round.ChecklistAnswer;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.TimelineEvent;
import org.ipag.scrutiny.model.topic.Checklist;
import org.ipag.scrutiny.model.topic.ChecklistItem;
import org.ipag.scrutiny.model.topic.Topic;
import org.ipag.scrutiny.process.ProcessTexts;

/**
 * The times that a topic's checklists set, above all the Victims' Code: by when the victim should have been told of an
 * arrest, an interview, a release, a change of bail or a decision, and when they were. The times are data of the topic,
 * as the Code is being revised; a checklist applies if it was valid on the day of the event.
 *
 * <p>A timer runs from each event of the item's kind. What ends it is taken to be the first telling of the victim
 * ({@code victim-told}) at or after that event; after the report itself it is the referral to support
 * ({@code referred}). A person's answer to the checklist's item overrides what the timeline suggests.
 */
public final class VictimsCodeTimers {

    private static final String REPORTED = "reported";
    private static final Set<String> REFERRAL = Set.of("referred");
    private static final Set<String> TELLING = Set.of("victim-told");

    private VictimsCodeTimers() {
    }

    /** How a timer came out. */
    public enum Status {
        /** Done by the day it was due. */
        IN_TIME,
        /** Done, but later. */
        LATE,
        /** The day has gone by and nothing is on record. */
        NOT_DONE,
        /** The day has not come yet. */
        RUNNING,
        /** A person said that it does not apply. */
        NOT_APPLICABLE
    }

    /**
     * One timer of a case.
     *
     * @param checklist  the list that sets the time
     * @param item       the item of the list
     * @param trigger    the event it runs from
     * @param due        the last day in time
     * @param end        the event taken to end it; null if there is none
     * @param status     how it came out
     * @param byAnswer   true if a person's answer to the item decided it
     * @param workingDaysLate working days from the day due to its end; 0 unless late
     */
    public record Timer(Checklist checklist, ChecklistItem item, TimelineEvent trigger, LocalDate due,
            TimelineEvent end, Status status, boolean byAnswer, int workingDaysLate) {

        /** How it came out, in words. */
        public String inWords() {
            String dueDay = UkDates.date(due);
            String done = end == null ? "" : UkDates.date(end.getAt().toLocalDate());
            return switch (status) {
                case IN_TIME -> end == null ? ProcessTexts.say("timer.in-time-answered", dueDay)
                        : ProcessTexts.say("timer.in-time", dueDay, done);
                case LATE -> ProcessTexts.say("timer.late", dueDay, done, workingDaysLate);
                case NOT_DONE -> ProcessTexts.say("timer.not-done", dueDay);
                case RUNNING -> ProcessTexts.say("timer.running", dueDay);
                case NOT_APPLICABLE -> ProcessTexts.say("timer.not-applicable");
            };
        }
    }

    /** The timers of a case, in the order of the days they are due. */
    public static List<Timer> of(CaseFile file, Topic topic, LocalDate today) {
        List<Timer> timers = new ArrayList<>();
        for (Checklist checklist : topic.getChecklists()) {
            for (ChecklistItem item : checklist.getItems()) {
                int days = file.isEnhancedRights() ? item.getEnhancedWorkingDays() : item.getWorkingDays();
                if (days <= 0 || item.getTrigger() == null) {
                    continue;
                }
                for (TimelineEvent event : events(file)) {
                    if (item.getTrigger().equals(event.getKind()) && applies(checklist, event.getAt().toLocalDate())) {
                        timers.add(timer(file, checklist, item, event, days, today));
                    }
                }
            }
        }
        timers.sort(Comparator.comparing(Timer::due));
        return timers;
    }

    /** The events of a case whose time is known, in order; the report itself is one if the timeline does not have it. */
    private static List<TimelineEvent> events(CaseFile file) {
        List<TimelineEvent> events = new ArrayList<>(
                file.getTimeline().stream().filter(each -> each.getAt() != null).toList());
        if (file.getReportedAt() != null && events.stream().noneMatch(each -> REPORTED.equals(each.getKind()))) {
            TimelineEvent report = RoundFactory.eINSTANCE.createTimelineEvent();
            report.setKind(REPORTED);
            report.setAt(file.getReportedAt());
            events.add(report);
        }
        events.sort(Comparator.comparing(TimelineEvent::getAt));
        return events;
    }

    private static boolean applies(Checklist checklist, LocalDate day) {
        return (checklist.getValidFrom() == null || !day.isBefore(checklist.getValidFrom()))
                && (checklist.getValidTo() == null || !day.isAfter(checklist.getValidTo()));
    }

    private static Timer timer(CaseFile file, Checklist checklist, ChecklistItem item, TimelineEvent trigger, int days,
            LocalDate today) {
        LocalDate due = WorkingDays.after(trigger.getAt().toLocalDate(), days);
        TimelineEvent end = end(file, trigger).orElse(null);
        LocalDate done = end == null ? null : end.getAt().toLocalDate();
        Optional<ChecklistAnswer> answer = file.getChecklistAnswers().stream()
                .filter(each -> checklist.getKey().equals(each.getChecklist()) && item.getKey().equals(each.getItem()))
                .findFirst();
        CheckResult result = answer.map(ChecklistAnswer::getResult).orElse(CheckResult.NOT_LOOKED_AT);
        Status byTimeline = done == null ? today.isAfter(due) ? Status.NOT_DONE : Status.RUNNING
                : done.isAfter(due) ? Status.LATE : Status.IN_TIME;
        Status status = switch (result) {
            case YES -> Status.IN_TIME;
            case NO -> byTimeline == Status.LATE ? Status.LATE : Status.NOT_DONE;
            case NOT_APPLICABLE -> Status.NOT_APPLICABLE;
            case PARTLY, NOT_KNOWN, NOT_LOOKED_AT -> byTimeline;
        };
        boolean byAnswer = result == CheckResult.YES || result == CheckResult.NO || result == CheckResult.NOT_APPLICABLE;
        TimelineEvent shown = status == Status.LATE || status == Status.IN_TIME && byTimeline == Status.IN_TIME ? end
                : null;
        return new Timer(checklist, item, trigger, due, shown, status, byAnswer,
                status == Status.LATE ? WorkingDays.between(due, done) : 0);
    }

    private static Optional<TimelineEvent> end(CaseFile file, TimelineEvent trigger) {
        Set<String> kinds = REPORTED.equals(trigger.getKind()) ? REFERRAL : TELLING;
        return file.getTimeline().stream().filter(each -> each.getAt() != null && kinds.contains(each.getKind()))
                .filter(each -> trigger.isTimeKnown() && each.isTimeKnown() ? !each.getAt().isBefore(trigger.getAt())
                        : !each.getAt().toLocalDate().isBefore(trigger.getAt().toLocalDate()))
                .min(Comparator.comparing(TimelineEvent::getAt));
    }
}
