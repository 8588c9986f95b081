package org.ipag.scrutiny.process.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.ipag.scrutiny.model.edit.Commands;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.model.round.Reminder;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.ReturnState;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundPackage.Literals;
import org.ipag.scrutiny.model.round.RoundState;
import org.ipag.scrutiny.process.Sample;
import org.junit.jupiter.api.Test;

/** Many problems of a kind are solved in one step that can be undone, where nobody need decide each. */
class QuickFixTest {

    private final Round round = Sample.round("Ashby", "Brook", "Carrow");
    private final EditingDomain domain = Sample.domain(round);

    @Test
    void manyAreSolvedInOneStep() {
        round.setState(RoundState.ISSUED);
        round.setReturnsDue(Sample.TODAY.minusDays(2));
        for (Return each : round.getReturns()) {
            each.setState(ReturnState.ISSUED);
            each.setFormIssue(Sample.MAKE.createFormIssue());
        }
        List<Problem> overdue = of("return-missing");
        assertThat(overdue).hasSize(3).extracting(Problem::kind).containsOnly("Forms that are overdue");
        assertThat(overdue).allSatisfy(each -> assertThat(each.fixes().getFirst().together())
                .contains("Record a reminder sent today to each"));

        Sample.run(domain, QuickFix.all(domain, overdue.stream().map(each -> each.fixes().getFirst()).toList()));
        assertThat(round.getReturns()).extracting(Return::getState).containsOnly(ReturnState.REMINDED);
        assertThat(round.getReturns()).allSatisfy(each -> assertThat(each.getFormIssue().getReminders())
                .extracting(Reminder::getSentOn).containsExactly(Sample.TODAY));
        domain.getCommandStack().undo();
        assertThat(round.getReturns()).extracting(Return::getState).containsOnly(ReturnState.ISSUED);
        assertThat(domain.getCommandStack().canUndo()).isFalse();
        domain.getCommandStack().redo();
        assertThat(round.getReturns()).extracting(Return::getState).containsOnly(ReturnState.REMINDED);
    }

    @Test
    void oneThatHasNothingLeftToDoIsPassedOver() {
        Recommendation one = Sample.recommendation(round, "Do better");
        LocalDate day = LocalDate.of(2027, 5, 1);
        QuickFix fix = new QuickFix("Set it", "Set all", any -> Commands.set(domain, one, Literals.RECOMMENDATION__DUE_DATE,
                day));
        QuickFix nothing = new QuickFix("Nothing", "Nothing", any -> UnexecutableCommand.INSTANCE);
        Sample.run(domain, QuickFix.all(domain, List.of(nothing, fix)));
        assertThat(one.getDueDate()).isEqualTo(day);
    }

    @Test
    void whatAPersonMustDecideIsNotDoneTogether() {
        Sample.answer(round, "Ashby", 1, "Perhaps.").setNeedsCheck(true);
        QuickFix fix = of("answer-to-check").getFirst().fixes().getFirst();
        assertThat(fix.together()).isEmpty();
        assertThatThrownBy(() -> QuickFix.all(domain, List.of(fix))).isInstanceOf(IllegalArgumentException.class);
    }

    private List<Problem> of(String check) {
        return new Checker().run(round, Sample.TODAY).stream().filter(each -> each.check().equals(check)).toList();
    }
}
