package org.ipag.scrutiny.app.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.ipag.scrutiny.model.edit.ModelTexts;
import org.ipag.scrutiny.model.edit.UkDates;
import org.ipag.scrutiny.model.round.Meeting;
import org.ipag.scrutiny.model.round.MeetingMode;
import org.ipag.scrutiny.model.round.Reminder;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.ReturnState;
import org.ipag.scrutiny.model.round.Round;

/**
 * A district's return as the table of the dashboard shows it.
 *
 * @param item       the return
 * @param district   name of the district
 * @param state      the state in words, with the reason if it is nil
 * @param issued     when the form went out; null if not
 * @param reminded   when the last reminder went out; null if none
 * @param met        when the group met; null if it did not or it is not known
 * @param attendance how many attended; null if not recorded
 * @param received   when the form came back; null if not yet
 * @param answers    how many answers count
 * @param unplaced   how many texts still fit no question
 */
record ReturnRow(Return item, String district, String state, LocalDate issued, LocalDate reminded, LocalDate met,
        Integer attendance, LocalDate received, int answers, int unplaced) {

    /** The rows of a round, in the order of its districts. */
    static List<ReturnRow> of(Round round) {
        return round.getReturns().stream().map(ReturnRow::of).toList();
    }

    static ReturnRow of(Return item) {
        Meeting meeting = item.getMeeting() == null || item.getMeeting().getMode() == MeetingMode.NOT_MET ? null
                : item.getMeeting();
        String state = ModelTexts.literal(item.getState());
        boolean explained = item.getState() == ReturnState.NIL && item.getNilReason() != null
                && !item.getNilReason().isBlank();
        return new ReturnRow(item, item.getDistrict() == null ? "" : item.getDistrict().getName(), //$NON-NLS-1$
                explained ? state + " \u2013 " + item.getNilReason() : state, //$NON-NLS-1$
                item.getFormIssue() == null || item.getFormIssue().getIssuedAt() == null ? null
                        : item.getFormIssue().getIssuedAt().atZone(UkDates.ZONE).toLocalDate(),
                lastReminder(item), meeting == null ? null : meeting.getHeldOn(),
                meeting == null || meeting.getAttendance() == 0 ? null : meeting.getAttendance(),
                item.getReceivedOn(), item.getAnswers().size(),
                (int) item.getUnplaced().stream().filter(text -> !text.isResolved()).count());
    }

    private static LocalDate lastReminder(Return item) {
        return item.getFormIssue() == null ? null : item.getFormIssue().getReminders().stream()
                .map(Reminder::getSentOn).filter(Objects::nonNull).max(LocalDate::compareTo).orElse(null);
    }

    /** Equal to the row of the same return, so that the selection of a table survives a change. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ReturnRow row && row.item == item;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(item);
    }
}
