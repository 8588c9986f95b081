package org.ipag.scrutiny.ui.cases.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;
import org.ipag.scrutiny.model.edit.Commands;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.RoundPackage.Literals;
import org.ipag.scrutiny.model.round.TimelineEvent;
import org.ipag.scrutiny.process.time.Elapsed;
import org.ipag.scrutiny.process.time.VictimsCodeTimers;
import org.ipag.scrutiny.process.time.VictimsCodeTimers.Status;
import org.ipag.scrutiny.process.time.VictimsCodeTimers.Timer;
import org.ipag.scrutiny.topics.TimelineKind;
import org.ipag.scrutiny.ui.cases.Messages;

/** The timeline of a case with elapsed times, and the times that the topic's checklists set. */
public final class TimelineModel {

    private final CaseFile file;

    /** The timeline of a case. */
    public TimelineModel(CaseFile file) {
        this.file = file;
    }

    /**
     * An event as shown.
     *
     * @param event  the event
     * @param when   its date and time
     * @param since  the time since the report, in words
     * @param kind   its kind, in words
     */
    public record Row(TimelineEvent event, String when, String since, String kind) {
    }

    /**
     * A timer as shown.
     *
     * @param item    what is due, in words
     * @param from    the event it runs from
     * @param outcome how it came out, in words
     * @param status  how it came out
     */
    public record TimerRow(String item, String from, String outcome, Status status) {
    }

    /** The events in the order of time; those without a time come last. */
    public List<Row> rows() {
        return file.getTimeline().stream()
                .sorted(Comparator.comparing(TimelineEvent::getAt, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(each -> new Row(each, Moment.show(each.getAt(), each.isTimeKnown()),
                        Elapsed.words(file.getReportedAt(), each.getAt(), each.isTimeKnown()), kind(each.getKind())))
                .toList();
    }

    /** The timers, in the order of the days they are due; none where the topic sets no times. */
    public List<TimerRow> timers(LocalDate today) {
        if (!(file.eContainer() instanceof Round round) || round.getTopic() == null) {
            return List.of();
        }
        return VictimsCodeTimers.of(file, round.getTopic(), today).stream().map(TimelineModel::row).toList();
    }

    private static TimerRow row(Timer timer) {
        String from = NLS.bind(Messages.TimelineModel_from, kind(timer.trigger().getKind()),
                Moment.show(timer.trigger().getAt(), timer.trigger().isTimeKnown()));
        return new TimerRow(timer.item().getLabel(), from, timer.inWords(), timer.status());
    }

    /** How many timers were missed or met late, in words; empty if none was. */
    public String missed(LocalDate today) {
        List<TimerRow> timers = timers(today);
        long missed = timers.stream().filter(each -> each.status() == Status.LATE || each.status() == Status.NOT_DONE)
                .count();
        return missed == 0 ? "" : NLS.bind(Messages.TimelineModel_missed, missed, timers.size()); //$NON-NLS-1$
    }

    /** A new event of a kind, after the last one; the report takes its time from the case. */
    public TimelineEvent newEvent(TimelineKind kind) {
        TimelineEvent event = RoundFactory.eINSTANCE.createTimelineEvent();
        event.setKind(kind.key());
        if (kind == TimelineKind.REPORTED) {
            event.setAt(file.getReportedAt());
        }
        return event;
    }

    /** Adds an event. */
    public Command add(EditingDomain domain, TimelineEvent event) {
        return Commands.add(domain, file, Literals.CASE_FILE__TIMELINE, event);
    }

    /** Sets the moment of an event. */
    public Command setMoment(EditingDomain domain, TimelineEvent event, Moment moment) {
        return Commands.all(Messages.TimelineModel_setMoment,
                Commands.set(domain, event, Literals.TIMELINE_EVENT__AT, moment.at()),
                Commands.set(domain, event, Literals.TIMELINE_EVENT__TIME_KNOWN, moment.timeKnown()));
    }

    /** A kind of event in words; the key itself if it is not one of the kinds known here. */
    public static String kind(String key) {
        if (key == null || key.isBlank()) {
            return ""; //$NON-NLS-1$
        }
        return TimelineKind.of(key).map(TimelineModel::words).orElse(key);
    }

    /** A kind of event in words. */
    public static String words(TimelineKind kind) {
        return switch (kind) {
            case REPORTED -> Messages.Kind_reported;
            case RECORDED -> Messages.Kind_recorded;
            case FIRST_CONTACT -> Messages.Kind_firstContact;
            case ATTENDED -> Messages.Kind_attended;
            case NEEDS_ASSESSED -> Messages.Kind_needsAssessed;
            case REFERRED -> Messages.Kind_referred;
            case ARREST -> Messages.Kind_arrest;
            case INTERVIEW -> Messages.Kind_interview;
            case RELEASE -> Messages.Kind_release;
            case BAIL_CHANGE -> Messages.Kind_bailChange;
            case DECISION -> Messages.Kind_decision;
            case VICTIM_TOLD -> Messages.Kind_victimTold;
            case COMPLAINT -> Messages.Kind_complaint;
            case OTHER -> Messages.Kind_other;
        };
    }
}
