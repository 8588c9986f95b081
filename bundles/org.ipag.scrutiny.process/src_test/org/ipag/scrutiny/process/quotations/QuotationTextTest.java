package org.ipag.scrutiny.process.quotations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;

import org.ipag.scrutiny.process.quotations.QuotationText.Edit;
import org.junit.jupiter.api.Test;

class QuotationTextTest {

    private static final String SOURCE = "The officer was kind, patient and she rang back, which we liked.";

    @Test
    void wordsLeftOutBecomeAnEllipsis() {
        assertThat(QuotationText.print(SOURCE, List.of(elide(" kind, patient and"))))
                .isEqualTo("The officer was \u2026 she rang back, which we liked.");
        assertThat(QuotationText.print(SOURCE, List.of(elide("The officer was "))))
                .isEqualTo("\u2026 kind, patient and she rang back, which we liked.");
        assertThat(QuotationText.print(SOURCE, List.of(elide(" which we liked."))))
                .isEqualTo("The officer was kind, patient and she rang back, \u2026");
        assertThat(QuotationText.print(SOURCE, List.of(elide("which we liked"))))
                .isEqualTo("The officer was kind, patient and she rang back, \u2026.");
    }

    @Test
    void clarificationsStandInBrackets() {
        int she = SOURCE.indexOf("she");
        assertThat(QuotationText.print(SOURCE, List.of(Edit.clarification(she, she + 3, "the officer"))))
                .isEqualTo("The officer was kind, patient and [the officer] rang back, which we liked.");
        int back = SOURCE.indexOf(" back") + 5;
        assertThat(QuotationText.print(SOURCE, List.of(Edit.clarification(back, back, "the next day"))))
                .isEqualTo("The officer was kind, patient and she rang back [the next day], which we liked.");
    }

    @Test
    void impossibleEditsAreRefusedWithTheReason() {
        assertThat(QuotationText.problems(SOURCE, List.of(Edit.elision(0, 999)))).hasSize(1);
        assertThat(QuotationText.problems(SOURCE, List.of(Edit.elision(0, 15), Edit.elision(3, 20))))
                .contains("Two edits overlap.");
        assertThat(QuotationText.problems(SOURCE, List.of(Edit.elision(5, 11))))
                .containsExactly("An edit cuts through the word \u201cofficer\u201d.");
        assertThat(QuotationText.problems(SOURCE, List.of(Edit.elision(0, SOURCE.length()))))
                .containsExactly("Nothing of the source is left.");
        assertThat(QuotationText.problems(SOURCE, List.of(Edit.clarification(3, 3, " "))))
                .containsExactly("A clarification has no words.");
        assertThatThrownBy(() -> QuotationText.print(SOURCE, List.of(Edit.elision(0, 999))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void typedEllipsesAndBracketsAreUnderstood() {
        String typed = "The officer was ... [she] rang back [the next day], which we liked.";
        List<Edit> edits = QuotationText.infer(SOURCE, "The officer was \u2026 she rang back [the next day], which"
                + " we liked.").orElseThrow();
        assertThat(QuotationText.print(SOURCE, edits))
                .isEqualTo("The officer was \u2026 she rang back [the next day], which we liked.");
        assertThat(QuotationText.infer(SOURCE, typed)).as("an ellipsis beside a bracket").isEmpty();
    }

    @Test
    void otherWordsAreNotUnderstood() {
        assertThat(QuotationText.infer(SOURCE, "The officer was helpful, patient and she rang back, which we liked."))
                .isEmpty();
        assertThat(QuotationText.infer(SOURCE, "officer was kind, patient and she rang back, which we liked."))
                .as("begins later without an ellipsis").isEmpty();
        assertThat(QuotationText.infer(SOURCE, "The officer was kind")).as("ends without an ellipsis").isEmpty();
        assertThat(QuotationText.infer(SOURCE, "The officer was \u2026 ked.")).as("half a word").isEmpty();
    }

    @Test
    void whateverIsPrintedIsUnderstoodAgain() {
        String[] words = "alpha bravo charlie delta echo foxtrot golf hotel india juliet".split(" ");
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            String source = String.join(" ", words);
            int from = random.nextInt(words.length - 2);
            int to = from + 1 + random.nextInt(words.length - from - 1);
            if (from == 0 && to == words.length) {
                continue;
            }
            int start = source.indexOf(words[from]);
            int end = source.indexOf(words[to - 1]) + words[to - 1].length();
            Edit edit = random.nextBoolean() ? Edit.elision(start, end)
                    : Edit.clarification(start, random.nextBoolean() ? start : end, "note " + round);
            String printed = QuotationText.print(source, List.of(edit));
            assertThat(QuotationText.infer(source, printed)).as(printed).isPresent();
            assertThat(QuotationText.print(source, QuotationText.infer(source, printed).get())).isEqualTo(printed);
        }
    }

    private static Edit elide(String words) {
        int start = SOURCE.indexOf(words);
        return Edit.elision(start, start + words.length());
    }
}
