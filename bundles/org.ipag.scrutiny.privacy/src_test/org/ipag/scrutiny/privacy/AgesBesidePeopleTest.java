package org.ipag.scrutiny.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ages and dates of birth that no word announces, told by the person they stand beside; and numbers there that are none. */
class AgesBesidePeopleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Mrs Ewa Nowak is 47 and keeps a shop.|47",
        "Mr Kofi Mensah, whose van it was, is 61 and lives alone.|61",
        "Mr Kofi Mensah was fifty-two, worked locally and was tired.|fifty-two",
        "Later Sadia Rehman 8 cycling home was stopped.|8",
        "Father: Kofi Mensah, 58      Aunt: Ewa Nowak, 44|58;44",
        "MR KOFI MENSAH UNHURT. EWA NOWAK 71 YRS.|71 YRS",
        "Misper: Ewa Nowak. DOB 03/04/1990, 36 years|36 years",
        "Age / sex: 33 / female|33",
    })
    void ages(String text, String expected) {
        assertThat(Findings.of("age", text)).containsExactly(expected.split(";"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Mrs Ewa Nowak was 10 minutes late.",
        "Mr Kofi Mensah is 2 of 3 trustees.",
        "Mrs Ewa Nowak lives at 14 and Mr Kofi Mensah opposite.",
        "Mrs Ewa Nowak arrived at 11.16pm.",
        "Mr Kofi Mensah was one of many.",
        "Among those aged 16 to 24, half agreed.",
    })
    void noAges(String text) {
        assertThat(Findings.of("age", text)).isEmpty();
    }

    @Test
    void datesOfBirthThatAPersonGives() {
        assertThat(Findings.of("date-of-birth", "Ewa Nowak gives 9 May 1971, 12 Quarry Lane. Kofi Mensah gave his dob as 01/02/1980."))
                .containsExactly("9 May 1971", "01/02/1980");
        assertThat(Findings.of("date-of-birth", "Children: Sadia Rehman 3 June 2019\nMet on 12/03/2026.")).containsExactly("3 June 2019");
    }

    @Test
    void aTimeIsNoDoor() {
        assertThat(Findings.of("address", "A call came from Ewa Nowak at 11.16pm. She met Kofi Mensah at 8am.")).isEmpty();
    }

    @Test
    void aNumberStraightBehindAFullName() {
        assertThat(Findings.of("age", "The driver was Mrs Ewa Nowak 68. Later Kofi Mensah 52 gave a statement.")).containsExactly("68", "52");
        assertThat(Findings.of("age", "Ewa Nowak 12, Quarry Lane. Kofi Mensah 10.30 rang.")).isEmpty();
    }
}
