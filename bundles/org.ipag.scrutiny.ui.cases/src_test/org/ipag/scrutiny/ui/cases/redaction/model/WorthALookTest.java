package org.ipag.scrutiny.ui.cases.redaction.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.ipag.scrutiny.model.round.CaseState;
import org.ipag.scrutiny.model.round.FindingDecision;
import org.ipag.scrutiny.model.round.RedactionFinding;
import org.ipag.scrutiny.process.ReleaseGate;
import org.ipag.scrutiny.ui.cases.redaction.model.DeskFilter.Show;
import org.junit.jupiter.api.Test;

/** Words that nothing explains, at the desk: they claim nothing, and no case leaves before somebody looked at each. */
class WorthALookTest {

    private final DeskCase made = new DeskCase().unexplained("rang", "upset", "bakery").broughtIn();

    private RedactionFinding word(String words) {
        return made.desk().worthALook().stream().filter(each -> made.text.words(each).equals(words)).findFirst().orElseThrow();
    }

    private void decideTheRest() {
        List<RedactionFinding> claims = made.desk().all().stream().filter(each -> FindingKind.of(each) != FindingKind.QUESTION).toList();
        made.run(made.decisions().decide(claims, FindingDecision.ACCEPTED, ""));
    }

    @Test
    void theyAreCountedApartAndComeLast() {
        assertThat(made.desk().progress().words()).isEqualTo("0 of 5 decided, 3 words worth a look");
        RedactionFinding at = made.desk().nextUndecided(null).orElseThrow();
        for (int i = 0; i < 5; i++) {
            assertThat(FindingKind.of(at)).as("finding %s", i).isNotEqualTo(FindingKind.QUESTION);
            made.run(made.decisions().decide(List.of(at), FindingDecision.ACCEPTED, ""));
            at = made.desk().nextUndecided(at).orElseThrow();
        }
        assertThat(made.text.words(at)).isEqualTo("rang");
        assertThat(made.desk().progress().words()).isEqualTo("5 of 5 decided, 3 words worth a look");
        assertThat(made.desk().progress().done()).isFalse();
        made.run(made.decisions().looked(List.of(word("rang"), word("bakery"))));
        assertThat(made.desk().progress().words()).isEqualTo("5 of 5 decided, 1 word worth a look");
        assertThat(made.desk().nextWorthALook(at)).contains(word("upset"));
    }

    @Test
    void lookedAtTheyStayWithTheReasonAndOneUndoTakesAllBack() {
        made.run(made.decisions().looked(made.desk().worthALook()));
        assertThat(made.desk().worthALook()).isEmpty();
        assertThat(made.file.getRedactionFindings()).filteredOn(each -> each.getType().equals("unexplained")).hasSize(3).allSatisfy(each -> {
            assertThat(each.getDecision()).isEqualTo(FindingDecision.REJECTED);
            assertThat(each.getDecisionReason()).startsWith("Looked at");
            assertThat(each.getDecidedBy()).isEqualTo("Clerk");
        });
        assertThat(made.desk().reasons()).as("no reason for keeping a finding").noneMatch(each -> each.startsWith("Looked at"));
        made.undo();
        assertThat(made.desk().worthALook()).hasSize(3);
    }

    @Test
    void aWordThatIsSomebodyBecomesAFindingThatIsReplaced() {
        RedactionFinding upset = word("upset");
        made.run(made.decisions().identify(List.of(upset), List.of(), "person-name", "witness 1"));
        assertThat(upset.getType()).isEqualTo("person-name");
        assertThat(upset.getReplacement()).isEqualTo("[WITNESS 1]");
        assertThat(upset.getDecision()).isEqualTo(FindingDecision.ACCEPTED);
        assertThat(upset.getRecogniser()).isEqualTo(Decisions.MANUAL);
        assertThat(FindingKind.of(upset)).isEqualTo(FindingKind.IDENTIFIER);
        assertThat(made.desk().progress()).isEqualTo(new Desk.Progress(1, 0, 6, 2));
        made.undo();
        assertThat(upset.getType()).isEqualTo("unexplained");
        assertThat(upset.getDecision()).isEqualTo(FindingDecision.UNDECIDED);
        assertThat(upset.getReplacement()).isEqualTo("[REDACTED]");
    }

    @Test
    void aWordWithinWhatAPersonMarksIsWorthALookNoLonger() {
        Span marked = made.text.occurrences("was upset").getFirst();
        made.run(made.decisions().mark(List.of(marked), "person-name", "witness 1"));
        assertThat(made.desk().worthALook()).extracting(made.text::words).containsExactly("rang", "bakery");
        made.undo();
        assertThat(made.desk().worthALook()).hasSize(3);
    }

    @Test
    void theFilterShowsThoseNobodyLookedAt() {
        assertThat(made.desk().shown(new DeskFilter(Show.WORTH_A_LOOK, ""))).extracting(made.text::words).containsExactly("rang", "bakery", "upset");
        assertThat(made.desk().shown(new DeskFilter(Show.UNSURE, ""))).as("they do not guess").noneMatch(each -> each.getType().equals("unexplained"));
        made.run(made.decisions().looked(List.of(word("rang"))));
        assertThat(made.desk().shown(new DeskFilter(Show.WORTH_A_LOOK, ""))).hasSize(2);
    }

    @Test
    void noCaseIsHandedOverBeforeEachWasLookedAt() {
        decideTheRest();
        assertThat(ReleaseGate.pack(made.file).reasons()).anyMatch(each -> each.contains("3"));
        made.run(made.decisions().looked(made.desk().worthALook()));
        assertThat(ReleaseGate.pack(made.file).reasons()).noneMatch(each -> each.contains("3"));
        assertThat(made.file.getState()).isEqualTo(CaseState.REDACTING);
    }
}
