package org.ipag.scrutiny.process.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.CheckResult;
import org.ipag.scrutiny.model.round.ChecklistAnswer;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.TimelineEvent;
import org.ipag.scrutiny.model.topic.Checklist;
import org.ipag.scrutiny.model.topic.ChecklistItem;
import org.ipag.scrutiny.model.topic.ChecklistPurpose;
import org.ipag.scrutiny.model.topic.TopicFactory;
import org.ipag.scrutiny.process.Sample;
import org.ipag.scrutiny.process.time.VictimsCodeTimers.Status;
import org.ipag.scrutiny.process.time.VictimsCodeTimers.Timer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VictimsCodeTimersTest {

    private final Round round = Sample.round("Ashby");
    private final CaseFile file = Sample.caseFile(round, "Case A");
    private final Checklist code = TopicFactory.eINSTANCE.createChecklist();

    @BeforeEach
    void theCode() {
        code.setKey("code");
        code.setPurpose(ChecklistPurpose.VICTIMS_CODE);
        code.setValidFrom(LocalDate.of(2021, 4, 1));
        item("told-arrest", "arrest", 5, 1);
        item("referral", "reported", 2, 2);
        round.getTopic().getChecklists().add(code);
    }

    @Test
    void toldInTimeAndLate() {
        event("arrest", LocalDateTime.of(2026, 3, 27, 10, 0));
        assertThat(only().status()).isEqualTo(Status.NOT_DONE);
        assertThat(only().due()).as("five working days over Easter").isEqualTo(LocalDate.of(2026, 4, 7));

        TimelineEvent told = event("victim-told", LocalDateTime.of(2026, 4, 7, 9, 0));
        assertThat(only().status()).isEqualTo(Status.IN_TIME);
        assertThat(only().inWords()).isEqualTo("Due by 7 April 2026; done on 7 April 2026, in time.");

        told.setAt(LocalDateTime.of(2026, 4, 9, 9, 0));
        assertThat(only().status()).isEqualTo(Status.LATE);
        assertThat(only().inWords()).endsWith("2 working days late.");
    }

    @Test
    void enhancedRightsMakeItShorter() {
        file.setEnhancedRights(true);
        event("arrest", LocalDateTime.of(2026, 3, 24, 10, 0));
        assertThat(only().due()).isEqualTo(LocalDate.of(2026, 3, 25));
    }

    @Test
    void aTellingBeforeTheArrestDoesNotCount() {
        event("victim-told", LocalDateTime.of(2026, 3, 24, 9, 0));
        event("arrest", LocalDateTime.of(2026, 3, 24, 10, 0));
        assertThat(only().status()).isEqualTo(Status.NOT_DONE);
        file.getTimeline().forEach(each -> each.setTimeKnown(false));
        assertThat(only().status()).as("the same day").isEqualTo(Status.IN_TIME);
    }

    @Test
    void aPersonsAnswerOverridesTheTimeline() {
        event("arrest", LocalDateTime.of(2026, 3, 24, 10, 0));
        ChecklistAnswer answer = Sample.MAKE.createChecklistAnswer();
        answer.setChecklist("code");
        answer.setItem("told-arrest");
        answer.setResult(CheckResult.YES);
        file.getChecklistAnswers().add(answer);
        assertThat(only().status()).isEqualTo(Status.IN_TIME);
        assertThat(only().byAnswer()).isTrue();
        answer.setResult(CheckResult.NOT_APPLICABLE);
        assertThat(only().status()).isEqualTo(Status.NOT_APPLICABLE);
        answer.setResult(CheckResult.NOT_KNOWN);
        assertThat(only().status()).isEqualTo(Status.NOT_DONE);
    }

    @Test
    void theReportItselfStartsTheReferral() {
        file.setReportedAt(LocalDateTime.of(2026, 3, 24, 22, 0));
        assertThat(only().item().getKey()).isEqualTo("referral");
        event("referred", LocalDateTime.of(2026, 3, 26, 12, 0));
        assertThat(only().status()).isEqualTo(Status.IN_TIME);
    }

    @Test
    void aListNotYetInForceDoesNotApply() {
        event("arrest", LocalDateTime.of(2020, 3, 24, 10, 0));
        assertThat(timers()).isEmpty();
    }

    @Test
    void untilTheDayItRuns() {
        event("arrest", LocalDateTime.of(2026, 11, 19, 10, 0));
        assertThat(only().status()).isEqualTo(Status.RUNNING);
    }

    @Test
    void elapsedTimesReadLikeSpeech() {
        LocalDateTime report = LocalDateTime.of(2026, 10, 10, 22, 0);
        assertThat(Elapsed.words(report, report, true)).isEqualTo("at once");
        assertThat(Elapsed.words(report, report.plusMinutes(45), true)).isEqualTo("45 min");
        assertThat(Elapsed.words(report, report.plusMinutes(135), true)).isEqualTo("2 h 15 min");
        assertThat(Elapsed.words(report, report.plusHours(3), true)).isEqualTo("3 h");
        assertThat(Elapsed.words(report, report.plusDays(1), true)).isEqualTo("1 day");
        assertThat(Elapsed.words(report, report.plusDays(3).plusHours(2), true)).isEqualTo("3 days");
        assertThat(Elapsed.words(report, report.plusMonths(5), true)).isEqualTo("5 months");
        assertThat(Elapsed.words(report, report.minusMinutes(30), true)).isEqualTo("30 min before the report");
        assertThat(Elapsed.words(report, report.plusHours(3), false)).as("day only").isEqualTo("1 day");
        assertThat(Elapsed.words(report, report, false)).isEqualTo("the same day");
        assertThat(Elapsed.words(null, report, true)).isEmpty();
    }

    private void item(String key, String trigger, int days, int enhanced) {
        ChecklistItem item = TopicFactory.eINSTANCE.createChecklistItem();
        item.setKey(key);
        item.setTrigger(trigger);
        item.setWorkingDays(days);
        item.setEnhancedWorkingDays(enhanced);
        code.getItems().add(item);
    }

    private TimelineEvent event(String kind, LocalDateTime at) {
        TimelineEvent event = Sample.MAKE.createTimelineEvent();
        event.setKind(kind);
        event.setAt(at);
        file.getTimeline().add(event);
        return event;
    }

    private List<Timer> timers() {
        return VictimsCodeTimers.of(file, round.getTopic(), Sample.TODAY);
    }

    private Timer only() {
        assertThat(timers()).hasSize(1);
        return timers().get(0);
    }
}
