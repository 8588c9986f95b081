package org.ipag.scrutiny.ui.cases.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.model.edit.UkDates;
import org.ipag.scrutiny.ui.form.DateText;

/**
 * A date, with its time of day if that is known, as people type and read it: {@code 10/10/2026 22:15},
 * {@code 10 Oct 2026, 10.15pm}, {@code 10 October}.
 *
 * @param at        the date and time; midnight if the time is not known
 * @param timeKnown whether the time of day is known
 */
public record Moment(LocalDateTime at, boolean timeKnown) {

    private static final Pattern TIME = Pattern.compile(
            "^(.*?)[,\\s]*(?:\\bat\\s+)?\\b(\\d{1,2})(?:[:.h](\\d{2}))\\s*([ap]\\.?m\\.?)?(?:\\s*h(?:rs)?)?$"); //$NON-NLS-1$
    private static final Pattern HOUR = Pattern.compile("^(.*?)[,\\s]+(?:at\\s+)?(\\d{1,2})\\s*([ap])\\.?m\\.?$"); //$NON-NLS-1$

    /**
     * Reads what was typed.
     *
     * @param text  not blank
     * @param today the day on which it is typed: the year of a date without one
     * @return the moment; empty if it is none
     */
    public static Optional<Moment> parse(String text, LocalDate today) {
        String typed = text.strip().toLowerCase(Locale.UK);
        Optional<LocalDate> day = DateText.parse(typed, today);
        if (day.isPresent()) {
            return Optional.of(new Moment(day.get().atStartOfDay(), false));
        }
        Matcher time = TIME.matcher(typed);
        if (time.matches()) {
            return moment(time.group(1), time.group(2), time.group(3), time.group(4), today);
        }
        Matcher hour = HOUR.matcher(typed);
        return hour.matches() ? moment(hour.group(1), hour.group(2), "00", hour.group(3), today) //$NON-NLS-1$
                : Optional.empty();
    }

    private static Optional<Moment> moment(String date, String hours, String minutes, String half, LocalDate today) {
        String day = date.strip().replaceAll(",$", "").strip(); //$NON-NLS-1$ //$NON-NLS-2$
        int hour = Integer.parseInt(hours);
        int minute = Integer.parseInt(minutes);
        if (half != null) {
            if (hour < 1 || hour > 12) {
                return Optional.empty();
            }
            hour = hour % 12 + (half.startsWith("p") ? 12 : 0); //$NON-NLS-1$
        }
        if (hour > 23 || minute > 59 || day.isEmpty()) {
            return Optional.empty();
        }
        LocalTime at = LocalTime.of(hour, minute);
        return DateText.parse(day, today).map(each -> new Moment(each.atTime(at), true));
    }

    /** The moment as shown, which {@link #parse} reads again; empty for none. */
    public static String show(LocalDateTime at, boolean timeKnown) {
        if (at == null) {
            return ""; //$NON-NLS-1$
        }
        return timeKnown ? UkDates.dateTime(at) : UkDates.date(at.toLocalDate());
    }
}
