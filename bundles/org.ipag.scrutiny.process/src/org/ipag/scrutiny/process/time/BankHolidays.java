package org.ipag.scrutiny.process.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The bank holidays of England and Wales. The regular ones follow from rules (Banking and Financial Dealings Act 1971 and
 * the yearly proclamations); moved and single ones of past years stand here as data, as proclaimed.
 */
public final class BankHolidays {

    /** Single holidays, each proclaimed for one year. */
    private static final Set<LocalDate> SINGLE = Set.of(LocalDate.of(2011, 4, 29), LocalDate.of(2012, 6, 5),
            LocalDate.of(2022, 6, 3), LocalDate.of(2022, 9, 19), LocalDate.of(2023, 5, 8));

    /** Regular holidays that were moved for one year: from the day the rule gives, to the day proclaimed. */
    private static final Map<LocalDate, LocalDate> MOVED = Map.of(
            LocalDate.of(2012, 5, 28), LocalDate.of(2012, 6, 4),
            LocalDate.of(2020, 5, 4), LocalDate.of(2020, 5, 8),
            LocalDate.of(2022, 5, 30), LocalDate.of(2022, 6, 2));

    private BankHolidays() {
    }

    /** Whether a day is a bank holiday in England and Wales. */
    public static boolean contains(LocalDate day) {
        return in(day.getYear()).contains(day);
    }

    /** The bank holidays of a year, in order. */
    public static Set<LocalDate> in(int year) {
        Set<LocalDate> days = new TreeSet<>();
        days.add(weekday(LocalDate.of(year, Month.JANUARY, 1)));
        LocalDate easter = easter(year);
        days.add(easter.minusDays(2));
        days.add(easter.plusDays(1));
        add(days, LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)));
        add(days, LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        add(days, LocalDate.of(year, Month.AUGUST, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        days.add(weekday(LocalDate.of(year, Month.DECEMBER, 25)));
        LocalDate boxing = weekday(LocalDate.of(year, Month.DECEMBER, 26));
        days.add(days.contains(boxing) ? weekday(boxing.plusDays(1)) : boxing);
        SINGLE.stream().filter(each -> each.getYear() == year).forEach(days::add);
        return days;
    }

    private static void add(Set<LocalDate> days, LocalDate regular) {
        days.add(MOVED.getOrDefault(regular, regular));
    }

    /** The day itself, or the Monday after if it falls on a weekend. */
    private static LocalDate weekday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }

    /** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
