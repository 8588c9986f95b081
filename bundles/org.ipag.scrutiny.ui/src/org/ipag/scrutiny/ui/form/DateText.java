package org.ipag.scrutiny.ui.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as people type them: {@code 10/10/2026}, {@code 10.10.26}, {@code 10 Oct 2026}, {@code 10 October},
 * {@code 2026-10-10}, {@code today}. The day stands before the month, as in Britain.
 */
public final class DateText {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})"); //$NON-NLS-1$
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[./ -](\\d{1,2})(?:[./ -](\\d{2}|\\d{4}))?"); //$NON-NLS-1$
    private static final Pattern WORDS = Pattern
            .compile("(\\d{1,2})(?:st|nd|rd|th)?[ -]+([a-z]{3,9})\\.?,?(?:[ -]+(\\d{2}|\\d{4}))?"); //$NON-NLS-1$
    private static final int CENTURY = 2000;

    private DateText() {
    }

    /**
     * Reads a date.
     *
     * @param text  what was typed; not blank
     * @param today the day on which it is typed: the year of a date without one, and the meaning of {@code today}
     * @return the date; empty if it is none
     */
    public static Optional<LocalDate> parse(String text, LocalDate today) {
        String typed = text.strip().toLowerCase(Locale.UK);
        switch (typed) {
            case "today": //$NON-NLS-1$
                return Optional.of(today);
            case "tomorrow": //$NON-NLS-1$
                return Optional.of(today.plusDays(1));
            case "yesterday": //$NON-NLS-1$
                return Optional.of(today.minusDays(1));
            default:
                break;
        }
        Matcher iso = ISO.matcher(typed);
        if (iso.matches()) {
            return date(Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2)), Integer.parseInt(iso.group(3)));
        }
        Matcher numbers = NUMBERS.matcher(typed);
        if (numbers.matches()) {
            return date(year(numbers.group(3), today), Integer.parseInt(numbers.group(2)),
                    Integer.parseInt(numbers.group(1)));
        }
        Matcher words = WORDS.matcher(typed);
        if (words.matches()) {
            return month(words.group(2)).flatMap(month -> date(year(words.group(3), today), month.getValue(),
                    Integer.parseInt(words.group(1))));
        }
        return Optional.empty();
    }

    private static int year(String typed, LocalDate today) {
        if (typed == null) {
            return today.getYear();
        }
        int year = Integer.parseInt(typed);
        return typed.length() == 2 ? CENTURY + year : year;
    }

    private static Optional<Month> month(String typed) {
        for (Month month : Month.values()) {
            if (month.name().toLowerCase(Locale.ROOT).startsWith(typed)) {
                return Optional.of(month);
            }
        }
        return "sept".equals(typed) ? Optional.of(Month.SEPTEMBER) : Optional.empty(); //$NON-NLS-1$
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }
}
