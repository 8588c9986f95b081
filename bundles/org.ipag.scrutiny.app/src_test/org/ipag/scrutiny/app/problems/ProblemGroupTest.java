package org.ipag.scrutiny.app.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.ipag.scrutiny.app.TestRounds;
import org.ipag.scrutiny.app.problems.ProblemGroup.By;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.process.checks.Problem;
import org.ipag.scrutiny.process.checks.Severity;
import org.junit.jupiter.api.Test;

class ProblemGroupTest {

    private final Round round = TestRounds.round("Brook", "Ashby");
    private final Problem late = problem("Forms that are overdue", Severity.WARNING, "Brook: late", round.getReturns().get(0));
    private final Problem later = problem("Forms that are overdue", Severity.WARNING, "Ashby: late", round.getReturns().get(1));
    private final Problem text = problem("Text that stands nowhere", Severity.ERROR, "Ashby: \u201cHello\u201d",
            TestRounds.answer(round, 1, "Hello"));
    private final Problem pilot = problem("No pilot", Severity.HINT, "No pilot is on record.", round);
    private final List<Problem> problems = List.of(text, late, later, pilot);

    @Test
    void byWhatIsWrongTheWorstComesFirstWithItsNumber() {
        List<ProblemGroup> groups = ProblemGroup.of(problems, By.KIND, "");
        assertThat(groups).extracting(ProblemGroup::title).containsExactly("All problems", "Text that stands nowhere",
                "Forms that are overdue", "No pilot");
        assertThat(groups).extracting(ProblemGroup::count).containsExactly(4, 1, 2, 1);
        assertThat(groups.get(2).problems()).containsExactly(late, later);
    }

    @Test
    void byDistrictWhatConcernsNoSingleOneIsLast() {
        List<ProblemGroup> groups = ProblemGroup.of(problems, By.DISTRICT, "");
        assertThat(groups).extracting(ProblemGroup::title).containsExactly("All problems", "Ashby", "Brook",
                "Not of one district");
        assertThat(groups.get(1).problems()).containsExactly(text, later);
        assertThat(groups.get(1).severity()).as("the worst of them").isEqualTo(Severity.ERROR);
    }

    @Test
    void wordsAreLookedForInProblemKindPlaceAndDistrict() {
        assertThat(ProblemGroup.of(problems, By.KIND, "ashby LATE")).extracting(ProblemGroup::title)
                .containsExactly("All problems", "Forms that are overdue");
        assertThat(ProblemGroup.of(problems, By.KIND, "overdue").getFirst().problems()).containsExactly(late, later);
        assertThat(ProblemGroup.of(problems, By.KIND, "nothing like it")).isEmpty();
    }

    @Test
    void onlyWhatNobodyNeedDecideOneByOneIsOfferedForAll() {
        Problem first = late.withSafeFix("Remind", "Remind each", domain -> UnexecutableCommand.INSTANCE);
        Problem second = later.withSafeFix("Remind", "Remind each", domain -> UnexecutableCommand.INSTANCE)
                .withFix("Record that it returns nothing", domain -> UnexecutableCommand.INSTANCE);
        ProblemGroup both = ProblemGroup.of(List.of(first, second), By.KIND, "").get(1);
        assertThat(both.fixes()).singleElement().satisfies(fix -> {
            assertThat(fix.label()).isEqualTo("Remind each");
            assertThat(fix.fixes()).hasSize(2);
        });
        assertThat(ProblemGroup.of(List.of(first), By.KIND, "").get(1).fixes()).as("one is not many").isEmpty();
    }

    @Test
    void aGroupIsKnownAgainAtTheNextLook() {
        String key = ProblemGroup.of(problems, By.KIND, "").get(2).key();
        assertThat(ProblemGroup.of(List.of(late), By.KIND, "").get(1).key()).isEqualTo(key);
        assertThat(ProblemGroup.of(problems, By.DISTRICT, "")).extracting(ProblemGroup::key).doesNotContain(key)
                .doesNotHaveDuplicates();
    }

    private static Problem problem(String kind, Severity severity, String what, EObject place) {
        return new Problem("check", kind, severity, what, "because", List.of(place), List.of());
    }
}
