package org.ipag.scrutiny.process.time;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

import org.ipag.scrutiny.process.ProcessTexts;

/** Time since the report, as people say it: 45 min, 2 h 15 min, 3 days, 5 months. */
public final class Elapsed {

    private static final int DAYS_IN_WORDS = 120;

    private Elapsed() {
    }

    /**
     * The time from one moment to another in words.
     *
     * @param from      the report; null if not known
     * @param to        what happened; null if not known
     * @param timeKnown false if only the day of what happened is known, so that nothing finer than days is said
     * @return the words; empty if a moment is not known
     */
    public static String words(LocalDateTime from, LocalDateTime to, boolean timeKnown) {
        if (from == null || to == null) {
            return "";
        }
        if (!timeKnown) {
            long days = ChronoUnit.DAYS.between(from.toLocalDate(), to.toLocalDate());
            if (days == 0) {
                return ProcessTexts.say("elapsed.same-day");
            }
            return direction(days < 0, days(Math.abs(days), from, to));
        }
        boolean before = to.isBefore(from);
        Duration time = Duration.between(from, to).abs();
        if (time.toMinutes() == 0) {
            return ProcessTexts.say("elapsed.at-once");
        }
        String words;
        if (time.toHours() == 0) {
            words = ProcessTexts.say("elapsed.minutes", time.toMinutes());
        } else if (time.toDays() == 0) {
            words = time.toMinutesPart() == 0 ? ProcessTexts.say("elapsed.hours", time.toHours())
                    : ProcessTexts.say("elapsed.hours-minutes", time.toHours(), time.toMinutesPart());
        } else {
            words = days(time.toDays(), from, to);
        }
        return direction(before, words);
    }

    private static String days(long days, LocalDateTime from, LocalDateTime to) {
        if (days > DAYS_IN_WORDS) {
            return ProcessTexts.say("elapsed.months", Math.abs(ChronoUnit.MONTHS.between(from, to)));
        }
        return ProcessTexts.say("elapsed.days", days);
    }

    private static String direction(boolean before, String words) {
        return before ? ProcessTexts.say("elapsed.before", words) : words;
    }
}
