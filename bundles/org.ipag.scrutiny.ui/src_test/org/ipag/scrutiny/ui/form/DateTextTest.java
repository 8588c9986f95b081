package org.ipag.scrutiny.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({ "10/10/2026, 2026-10-10", "3.4.26, 2026-04-03", "10 Oct 2026, 2026-10-10", "1st March 2027, 2027-03-01",
            "10 sept, 2026-09-10", "2026-10-10, 2026-10-10", "5/6, 2026-06-05", "'  7 May 26 ', 2026-05-07",
            "today, 2026-11-23", "Tomorrow, 2026-11-24", "yesterday, 2026-11-22" })
    void readsWhatPeopleType(String typed, LocalDate expected) {
        assertThat(DateText.parse(typed, TODAY)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = { "31/02/2026", "next week", "10 ember 2026", "2026", "0/0/0", "12/31/2026" })
    void refusesWhatIsNoDate(String typed) {
        assertThat(DateText.parse(typed, TODAY)).isEmpty();
    }

    @Test
    void labelsLoseMnemonicAndColon() {
        assertThat(Accessibles.plain("&Held on:")).isEqualTo("Held on");
        assertThat(Accessibles.plain("Cakes && tea")).isEqualTo("Cakes & tea");
    }
}
