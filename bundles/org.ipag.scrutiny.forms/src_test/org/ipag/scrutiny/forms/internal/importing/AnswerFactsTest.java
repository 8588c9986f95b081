package org.ipag.scrutiny.forms.internal.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.ipag.scrutiny.model.round.Confidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerFactsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Yes.|YES
            Yes, 9 of 12 would. Three were unsure.|YES
            We would all be confident to report.|YES
            No. Nothing changed for the victim.|NO
            We would not report after this.|NO
            No doubt the officers meant well.|NOT_STATED
            No problems were raised.|NOT_STATED
            Yes, but only if the delay is explained.|NOT_STATED
            Yes and no.|UNSURE
            Unsure; it would depend on who picks up.|UNSURE
            It depends.|UNSURE
            The group discussed this at length.|NOT_STATED
            Noted with thanks.|NOT_STATED""")
    void confidenceIsReadOnlyWhereItIsPlain(String text, Confidence expected) {
        assertThat(AnswerFacts.confidence(text)).isEqualTo(expected);
    }

    @Test
    void countsAreReadOnlyWhereTheyArePlain() {
        assertThat(AnswerFacts.count("11 of 12 agreed")).containsExactly(11, 12);
        assertThat(AnswerFacts.count("9 out of the 10 members felt so")).containsExactly(9, 10);
        assertThat(AnswerFacts.count("On the 9 of 12 October it was reported")).isNull();
        assertThat(AnswerFacts.count("5 of 7 agreed, 2 of 7 disagreed")).isNull();
        assertThat(AnswerFacts.count("12 of 11 agreed")).isNull();
    }
}
