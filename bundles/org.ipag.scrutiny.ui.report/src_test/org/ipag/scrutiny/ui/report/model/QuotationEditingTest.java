package org.ipag.scrutiny.ui.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.Quotation;
import org.ipag.scrutiny.model.round.QuotationEdit;
import org.ipag.scrutiny.model.round.QuotationEditKind;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.process.quotations.VerbatimGuard;
import org.ipag.scrutiny.ui.report.model.QuotationEditing.Candidate;
import org.ipag.scrutiny.ui.report.model.QuotationEditing.Typed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QuotationEditingTest {

    private static final String WORDS = "Nobody told the victim, who rang three times, what came next.";
    private final EditingDomain domain = new AdapterFactoryEditingDomain(new ComposedAdapterFactory(),
            new BasicCommandStack());
    private final Round round = RoundFactory.eINSTANCE.createRound();
    private final QuotationEditing editing = new QuotationEditing(domain, round, "editor");
    private final Passage first = passage(WORDS);
    private final Passage second = passage("They came quickly.");

    @BeforeEach
    void fill() {
        Return from = RoundFactory.eINSTANCE.createReturn();
        Answer answer = RoundFactory.eINSTANCE.createAnswer();
        answer.setText(WORDS + " They came quickly.");
        answer.getPassages().addAll(List.of(first, second));
        from.getAnswers().add(answer);
        round.getReturns().add(from);
    }

    @Test
    void untilSomebodyChoosesAllMarkedPassagesArePrinted() {
        assertThat(editing.candidates()).extracting(c -> c.printed(editing.isChosen())).containsExactly(true, true);
        execute(editing.include(first, false, "Leave out"));
        assertThat(editing.isChosen()).isTrue();
        assertThat(editing.candidates()).extracting(c -> c.printed(editing.isChosen())).containsExactly(false, true);
        domain.getCommandStack().undo();
        assertThat(editing.isChosen()).isFalse();
    }

    @Test
    void wordsLeftOutAndExplainedAreRecorded() {
        Typed typed = editing.type(first, "Nobody told the victim \u2026 what came next [in the case].", "Edit");
        assertThat(typed).isInstanceOf(Typed.Recorded.class);
        execute(((Typed.Recorded) typed).command());
        Quotation quotation = candidate(first).quotation();
        assertThat(quotation.getEdits()).extracting(QuotationEdit::getKind).contains(QuotationEditKind.ELISION,
                QuotationEditKind.CLARIFICATION);
        assertThat(quotation.getEdits()).allSatisfy(edit -> assertThat(edit.getEditedBy()).isEqualTo("editor"));
        assertThat(VerbatimGuard.matches(quotation)).isTrue();
        assertThat(candidate(second).printed(editing.isChosen())).as("the others are kept").isTrue();

        execute(((Typed.Recorded) editing.type(first, WORDS, "Edit")).command());
        assertThat(quotation.getEdits()).isEmpty();
        assertThat(quotation.getText()).isEqualTo(WORDS);
    }

    @Test
    void otherWordsAreRefused() {
        assertThat(editing.type(first, "Somebody told the victim what came next.", "Edit"))
                .isInstanceOf(Typed.Refused.class);
        assertThat(round.getReport()).isNull();
    }

    @Test
    void theOrderUnderAQuestionIsKept() {
        execute(editing.reorder(candidate(second), -1, "Earlier"));
        assertThat(editing.candidates()).extracting(Candidate::passage).containsExactly(second, first);
        assertThat(editing.candidates()).allMatch(c -> c.printed(editing.isChosen()));
    }

    private Candidate candidate(Passage passage) {
        return editing.candidates().stream().filter(c -> c.passage() == passage).findFirst().orElseThrow();
    }

    private void execute(Command command) {
        assertThat(command.canExecute()).isTrue();
        domain.getCommandStack().execute(command);
    }

    private static Passage passage(String text) {
        Passage passage = RoundFactory.eINSTANCE.createPassage();
        passage.setText(text);
        passage.setQuotable(true);
        return passage;
    }
}
