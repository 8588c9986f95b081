package org.ipag.scrutiny.privacycorpus.fifth;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Day and hour of the incident, written in the way the paper's author is used to. */
final class CaseClock {

    private static final List<String> DATES =
            List.of(
                    "dd/MM/yyyy", "dd/MM/yyyy", "d MMMM yyyy", "EEEE d MMMM yyyy", "dd.MM.yy", "dd/MM/yy",
                    "d/M/yy", "dd-MMM-yyyy", "d'#' MMMM yyyy");
    private static final List<String> TIMES =
            List.of("HH:mm", "HHmm", "HHmm 'hrs'", "HH:mm 'hours'", "h.mma", "H.mm", "HH:mm'hrs'");

    private final LocalDate date;
    private final LocalTime time;
    private final String datePattern;
    private final String timePattern;

    CaseClock(Random random) {
        date = LocalDate.of(2023, 1, 5).plusDays(random.nextInt(1300));
        time = LocalTime.of(random.nextInt(24), random.nextInt(60));
        datePattern = DATES.get(random.nextInt(DATES.size()));
        timePattern = TIMES.get(random.nextInt(TIMES.size()));
    }

    LocalDate date() {
        return date;
    }

    /** The date so many days after the incident. */
    String date(int daysLater) {
        return format(date.plusDays(daysLater), datePattern);
    }

    /** The day of the week so many days after the incident. */
    String day(int daysLater) {
        return format(date.plusDays(daysLater), "EEEE");
    }

    /** The time so many minutes after the incident. */
    String time(int minutesLater) {
        DateTimeFormatter formatter = DateTimeFormatter.ofPattern(timePattern, Locale.UK);
        return time.plusMinutes(minutesLater).format(formatter).replace("Sept", "Sep");
    }

    /** A date in a pattern, in which # stands for the ending of the day's number. */
    static String format(LocalDate date, String pattern) {
        String written = date.format(DateTimeFormatter.ofPattern(pattern, Locale.UK));
        return written.replace("Sept-", "Sep-").replace("#", ending(date.getDayOfMonth()));
    }

    private static String ending(int day) {
        if (day / 10 == 1) {
            return "th";
        }
        return switch (day % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
