package org.ipag.scrutiny.process.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.Coding;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.Quotation;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.process.Sample;
import org.ipag.scrutiny.process.quotations.QuotationText.Edit;
import org.junit.jupiter.api.Test;

class VerbatimGuardTest {

    private final Round round = Sample.round("Ashby");
    private final Answer answer = Sample.answer(round, "Ashby", 1, "We felt the officer's call was kind and useful.");
    private final Passage passage = Sample.passage(answer, "the officer's call was kind and useful",
            Coding.STRENGTH);

    @Test
    void theSameWordsMatchWhateverTheirTypography() {
        assertThat(VerbatimGuard.matches(quote("the officer\u2019s call  was\nkind and useful"))).isTrue();
    }

    @Test
    void otherWordsAreShownBesideTheSource() {
        assertThat(VerbatimGuard.problems(quote("the officer's call was kind and helpful"))).singleElement()
                .asString().isEqualTo("It prints \u201chelpful\u201d where its source says \u201cuseful\u201d.");
        assertThat(VerbatimGuard.problems(quote("the officer's call was kind"))).singleElement().asString()
                .contains("ends before its source does");
        assertThat(VerbatimGuard.problems(quote("the officer's call was kind and useful to all"))).singleElement()
                .asString().contains("\u201cto all\u201d");
    }

    @Test
    void anEllipsisNeedsARecord() {
        Quotation quotation = quote("the officer's call was \u2026 useful");
        assertThat(VerbatimGuard.matches(quotation)).isFalse();
        int start = passage.getText().indexOf("kind");
        quotation.getEdits().add(Edit.elision(start, start + "kind and".length()).toModel("coordinator"));
        assertThat(VerbatimGuard.problems(quotation)).isEmpty();
    }

    @Test
    void aQuotationWithoutSourceOrWordsIsTold() {
        assertThat(VerbatimGuard.problems(Sample.quotation(round, null, "Invented"))).hasSize(1);
        assertThat(VerbatimGuard.problems(quote(" "))).containsExactly("It has no words.");
    }

    @Test
    void aPassageFallsWhenItsAnswerChanges() {
        assertThat(VerbatimGuard.stillStands(passage)).isTrue();
        answer.setText("We felt that the officer's call was kind and useful.");
        assertThat(VerbatimGuard.stillStands(passage)).isFalse();
        answer.setText(null);
        assertThat(VerbatimGuard.stillStands(passage)).isFalse();
    }

    private Quotation quote(String text) {
        return Sample.quotation(round, passage, text);
    }
}
