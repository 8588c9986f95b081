package org.ipag.scrutiny.tests.window;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.IntFunction;

import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.TimelineEvent;
import org.ipag.scrutiny.model.round.VideoViewing;

/** Cases with more in them than a force has ever put into one, and more of them. */
final class LongCases {

    /** Has the longest time line and video log. */
    static final String LONG = "A long case";
    /** Waits for a document. */
    static final String REDACTED = "A case to redact";

    private static final RoundFactory MAKE = RoundFactory.eINSTANCE;
    private static final int CASES = 40;
    private static final int LOGGED = 400;

    private LongCases() {
    }

    static void in(Round round, IntFunction<String> words) {
        for (int i = 0; i < CASES; i++) {
            CaseFile file = MAKE.createCaseFile();
            file.setLabel("Case " + (i + 3));
            file.setTitle(i == 0 ? LONG : i == 1 ? REDACTED : words.apply(3));
            file.setDescription(words.apply(i == 0 ? 2_000 : 100));
            file.setForceNotes(words.apply(i == 0 ? 2_000 : 20));
            file.setReportedAt(LocalDateTime.of(2026, 3, 1, 12, 0));
            log(file, i == 0 ? LOGGED : 5, words);
            round.getCases().add(file);
        }
    }

    private static void log(CaseFile file, int entries, IntFunction<String> words) {
        for (int i = 0; i < entries; i++) {
            TimelineEvent event = MAKE.createTimelineEvent();
            event.setAt(file.getReportedAt().plusHours(i * 7L));
            event.setTimeKnown(i % 3 != 0);
            event.setKind(i == 0 ? "reported" : "other");
            event.setWhat(words.apply(20));
            event.setSource(words.apply(3));
            file.getTimeline().add(event);
            VideoViewing viewing = MAKE.createVideoViewing();
            viewing.setViewedOn(LocalDate.of(2026, 4, 1).plusDays(i % 30));
            viewing.setViewer("Reviewer " + i % 4);
            viewing.setClip("Clip " + i);
            viewing.setMinutes(i % 50);
            viewing.setObservations(words.apply(40));
            file.getVideoViewings().add(viewing);
        }
    }
}
