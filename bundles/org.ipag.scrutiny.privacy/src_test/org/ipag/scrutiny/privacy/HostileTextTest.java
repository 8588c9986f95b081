package org.ipag.scrutiny.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts made to make patterns go astray: each takes under a second where the work grows with the length, and hours or minutes
 * where it grows with its square or worse. The limit tells the two apart on any machine.
 */
class HostileTextTest {

    private static final int LENGTH = 100_000;
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static Scanner scanner;

    @BeforeAll
    static void load() {
        scanner = new Scanner();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "A", "1", " ", "1 ", "A1", "12/", "1-", "a.", "@", "a@", "://", "_a", "(", "[", "[A", "\"", "'", "Mr ", "Smith, ", "flat 1 ", "no 1 ", "at ", "1 Road ", "DOB ", "born in Leeds ",
        "NHS ", "crime no ", "ref: ", "a b c d ", "A B ", "PC 1", "d.c. ", "aged ", "and ", "\n", "a:\n", "12:00 a: ", "Xyzzy ", "XYZZY ", "st ", "e\u0301", "\u00a0", "iban GB82 WEST "})
    void workGrowsWithTheLengthOnly(String piece) {
        String text = piece.repeat(LENGTH / piece.length());
        assertTimeoutPreemptively(LIMIT, () -> assertThat(scanner.scan(text)).isNotNull());
    }

    @Test
    void aCrowdOfPeopleIsNoTrouble() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 4000; i++) {
            StringBuilder name = new StringBuilder();
            for (long n = (i + 1) * 2_654_435_761L & 0xffffffffL; n > 0; n /= 17) {
                name.append("bdfgklmnprstvzxwj".charAt((int) (n % 17))).append("aeiou".charAt((int) (n % 5)));
            }
            text.append("Mr ").append(Character.toUpperCase(name.charAt(0))).append(name.substring(1)).append(" left. ");
        }
        assertTimeoutPreemptively(LIMIT, () -> assertThat(scanner.scan(text.toString()).people()).hasSizeGreaterThan(1000));
    }
}
