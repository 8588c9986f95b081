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

    @Test
    void aBarInBracketsPartsNoPhrases() {
        assertThat(WordSections.load("words/vehicles.txt").of("has to do with a vehicle")).contains("park(?:ed|ing)").doesNotContain("ing)");
    }

    /** A bracket that is not closed would part a word in two. */
    @ParameterizedTest
    @ValueSource(strings = {"addresses", "births", "collar-numbers", "exhibits", "labels-around", "logs", "online-names", "plain-numbers-around", "plain-words", "ranks", "vehicles"})
    void noWordIsHalfAnExpression(String file) {
        WordSections sections = WordSections.load("words/" + file + ".txt");
        for (String line : WordFile.lines("words/" + file + ".txt")) {
            if (line.startsWith("[")) {
                assertThat(sections.of(line.substring(1, line.indexOf(']')))).as(line).isNotEmpty().allSatisfy(word -> assertThat(Pattern.compile(word).pattern()).isNotEmpty());
            }
        }
    }
}
