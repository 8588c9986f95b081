package org.ipag.scrutiny.model.edit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and times as British readers expect them: 10 October 2026, 14:05. An absent date is an empty string. */
public final class UkDates {

    /** Where the forces are: moments that the platform records are shown in this zone, summer time included. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK);

    private UkDates() {
    }

    /** 10 October 2026. */
    public static String date(LocalDate date) {
        return date == null ? "" : DATE.format(date);
    }

    /** 10 Oct 2026, for tables. */
    public static String shortDate(LocalDate date) {
        return date == null ? "" : SHORT_DATE.format(date);
    }

    /** 10 October 2026, 14:05. */
    public static String dateTime(LocalDateTime time) {
        return time == null ? "" : DATE_TIME.format(time);
    }

    /** 10 October 2026, in the force's time zone. */
    public static String date(Instant moment) {
        return moment == null ? "" : DATE.format(moment.atZone(ZONE));
    }

    /** 10 October 2026, 14:05, in the force's time zone. */
    public static String dateTime(Instant moment) {
        return moment == null ? "" : DATE_TIME.format(moment.atZone(ZONE));
    }
}
