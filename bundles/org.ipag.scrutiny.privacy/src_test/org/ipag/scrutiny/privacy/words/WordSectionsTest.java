package org.ipag.scrutiny.privacy.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped lists of words in sections. */
class WordSectionsTest {

    private final WordSections addresses = WordSections.load("words/addresses.txt");

    @Test
    void wordsAndPhrasesOfASection() {
        assertThat(addresses.of("street: only word")).contains("broadway", "strand");
        assertThat(Pattern.matches(addresses.alternatives("flat: part of a house"), "top floor")).isTrue();
        assertThat(Pattern.matches(addresses.alternatives("flat: part of a house"), "floor")).isFalse();
    }

    @Test
    void aMissingSectionIsToldWithItsFile() {
        assertThatIllegalStateException().isThrownBy(() -> addresses.of("no such")).withMessageContaining("words/addresses.txt").withMessageContaining("[no such]");
    }

    /** A bar within a word would part it in two. */
    @ParameterizedTest
    @ValueSource(strings = {"addresses", "births", "collar-numbers", "exhibits", "labels-around", "online-names"})
    void noWordIsHalfAnExpression(String file) {
        for (String line : WordFile.lines("words/" + file + ".txt")) {
            for (String word : line.startsWith("[") ? new String[0] : line.split(" *\\| *")) {
                assertThat(Pattern.compile(word).pattern()).isNotEmpty();
            }
        }
    }
}
