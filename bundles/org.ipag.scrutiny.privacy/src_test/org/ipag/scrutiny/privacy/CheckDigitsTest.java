package org.ipag.scrutiny.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CheckDigitsTest {

    @Test
    void nhsNumberNeedsItsCheckDigit() {
        assertThat(CheckDigits.nhs("9434765919")).isTrue();
        assertThat(CheckDigits.nhs("9434765918")).isFalse();
        assertThat(CheckDigits.nhs("1111111111")).as("repeated digits").isFalse();
    }

    @Test
    void policeLettersFollowTheKnownExamples() {
        assertThat(CheckDigits.pncLetter(20, 9)).isEqualTo('N');
        assertThat(CheckDigits.pncLetter(99, 123456)).isEqualTo('X');
        assertThat(CheckDigits.pncLetter(2020, 9)).as("only the last two digits of a year count").isEqualTo('N');
    }

    @Test
    void cardsAndIbansNeedTheirChecks() {
        assertThat(CheckDigits.luhn("4111111111111111")).isTrue();
        assertThat(CheckDigits.luhn("4111111111111112")).isFalse();
        assertThat(CheckDigits.iban("GB82WEST12345698765432")).isTrue();
        assertThat(CheckDigits.iban("GB82WEST12345698765433")).isFalse();
    }
}
