package org.ipag.scrutiny.process.time;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Working days as the Victims' Code counts them: Monday to Friday, but for the bank holidays of England and Wales. */
public final class WorkingDays {

    private WorkingDays() {
    }

    /** Whether a day is a working day. */
    public static boolean contains(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !BankHolidays.contains(day);
    }

    /**
     * The day that is so many working days after a day. The day itself does not count: one working day after a Friday is
     * the Monday.
     *
     * @param days how many, from 0; with 0 the day itself
     */
    public static LocalDate after(LocalDate day, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("Working days are counted forwards");
        }
        LocalDate result = day;
        for (int left = days; left > 0;) {
            result = result.plusDays(1);
            if (contains(result)) {
                left--;
            }
        }
        return result;
    }

    /** How many working days lie behind a day, up to and with another; 0 if that is not later. */
    public static int between(LocalDate day, LocalDate other) {
        int days = 0;
        for (LocalDate each = day.plusDays(1); !each.isAfter(other); each = each.plusDays(1)) {
            if (contains(each)) {
                days++;
            }
        }
        return days;
    }
}
