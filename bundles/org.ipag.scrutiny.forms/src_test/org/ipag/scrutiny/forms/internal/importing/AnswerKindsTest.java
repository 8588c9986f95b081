package org.ipag.scrutiny.forms.internal.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.ipag.scrutiny.forms.corpus.Json;
import org.ipag.scrutiny.model.round.AnswerKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerKindsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            11 of 12 agreed.|COUNT
            10/12 said yes, 2 said they could not tell.|COUNT
            Average. 6/10.|GROUP_STATEMENT
            Why was no visit made?|QUESTION_TO_FORCE
            Was the report acknowledged? The log does not say.|QUESTION_TO_FORCE
            Was it appropriate? Not for somebody who cannot read English.|GROUP_STATEMENT
            We would like a named contact for every victim.|SUGGESTION
            We would like to thank the officers.|GROUP_STATEMENT
            The force should hold a drop-in.|SUGGESTION
            The force should have held a drop-in.|GROUP_STATEMENT
            Training for the control room, please.|SUGGESTION
            I would not feel safe.|MEMBER_WORDS
            As a carer I have seen this before.|MEMBER_WORDS
            In general it was good.|GROUP_STATEMENT
            We worry that her partner may be a danger to her. Has anyone asked?|BEYOND_TOPIC
            We were concerned by the delay.|GROUP_STATEMENT""")
    void aKindIsSaidWhereItIsPlain(String text, AnswerKind kind) {
        assertThat(AnswerKinds.of(text)).isEqualTo(kind);
    }

    @Test
    @SuppressWarnings("unchecked")
    void plainKindsOfStrangersAnswersAreRead() throws Exception {
        List<String> misread = new ArrayList<>();
        int all = 0;
        String corpus = Files.readString(Path.of("src_test", "corpus-strangers", "expected.json"));
        for (Object form : (List<Object>) Json.parse(corpus)) {
            for (Object each : (List<Object>) ((Map<String, Object>) form).get("answers")) {
                Map<String, Object> answer = (Map<String, Object>) each;
                if (answer.get("kind") != null) {
                    all++;
                    AnswerKind kind = AnswerKinds.of((String) answer.get("text"));
                    if (!kind.getLiteral().equals(answer.get("kind"))) {
                        misread.add(kind + ": " + answer.get("text"));
                    }
                }
            }
        }
        assertThat(all).isGreaterThan(400);
        assertThat(misread).isEmpty();
    }
}
