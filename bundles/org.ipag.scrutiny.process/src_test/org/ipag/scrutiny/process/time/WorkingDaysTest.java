package org.ipag.scrutiny.process.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

/** Bank holidays as published by the government for England and Wales. */
class WorkingDaysTest {

    @Test
    void regularYears() {
        assertThat(BankHolidays.in(2026)).containsExactly(day(2026, 1, 1), day(2026, 4, 3), day(2026, 4, 6),
                day(2026, 5, 4), day(2026, 5, 25), day(2026, 8, 31), day(2026, 12, 25), day(2026, 12, 28));
        assertThat(BankHolidays.in(2021)).containsExactly(day(2021, 1, 1), day(2021, 4, 2), day(2021, 4, 5),
                day(2021, 5, 3), day(2021, 5, 31), day(2021, 8, 30), day(2021, 12, 27), day(2021, 12, 28));
        assertThat(BankHolidays.in(2027)).contains(day(2027, 3, 26), day(2027, 3, 29), day(2027, 12, 27),
                day(2027, 12, 28)).hasSize(8);
    }

    @Test
    void yearsWithMovedAndSingleHolidays() {
        assertThat(BankHolidays.in(2022)).containsExactly(day(2022, 1, 3), day(2022, 4, 15), day(2022, 4, 18),
                day(2022, 5, 2), day(2022, 6, 2), day(2022, 6, 3), day(2022, 8, 29), day(2022, 9, 19),
                day(2022, 12, 26), day(2022, 12, 27));
        assertThat(BankHolidays.in(2020)).contains(day(2020, 5, 8), day(2020, 12, 28)).doesNotContain(day(2020, 5, 4));
        assertThat(BankHolidays.in(2023)).contains(day(2023, 1, 2), day(2023, 5, 8)).hasSize(9);
    }

    @Test
    void easterFallsWhereTheTablesSay() {
        assertThat(BankHolidays.easter(2024)).isEqualTo(day(2024, 3, 31));
        assertThat(BankHolidays.easter(2025)).isEqualTo(day(2025, 4, 20));
        assertThat(BankHolidays.easter(2038)).isEqualTo(day(2038, 4, 25));
    }

    @Test
    void weekendsAndHolidaysDoNotCount() {
        assertThat(WorkingDays.after(day(2026, 11, 20), 1)).as("Friday to Monday").isEqualTo(day(2026, 11, 23));
        assertThat(WorkingDays.after(day(2026, 11, 21), 1)).as("Saturday to Monday").isEqualTo(day(2026, 11, 23));
        assertThat(WorkingDays.after(day(2026, 12, 24), 1)).as("over Christmas").isEqualTo(day(2026, 12, 29));
        assertThat(WorkingDays.after(day(2026, 4, 2), 5)).as("over Easter").isEqualTo(day(2026, 4, 13));
        assertThat(WorkingDays.after(day(2026, 4, 4), 0)).isEqualTo(day(2026, 4, 4));
    }

    @Test
    void countingBackGivesTheSameNumber() {
        for (LocalDate day = day(2025, 12, 15); day.isBefore(day(2026, 1, 15)); day = day.plusDays(1)) {
            for (int days = 1; days < 12; days++) {
                assertThat(WorkingDays.between(day, WorkingDays.after(day, days))).isEqualTo(days);
            }
        }
        assertThat(WorkingDays.between(day(2026, 5, 5), day(2026, 5, 5))).isZero();
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
