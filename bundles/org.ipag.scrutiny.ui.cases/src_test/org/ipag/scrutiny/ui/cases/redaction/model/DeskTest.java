package org.ipag.scrutiny.ui.cases.redaction.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.ipag.scrutiny.model.round.CaseState;
import org.ipag.scrutiny.model.round.FindingDecision;
import org.ipag.scrutiny.model.round.RedactionFinding;
import org.ipag.scrutiny.ui.cases.redaction.model.DeskFilter.Show;
import org.junit.jupiter.api.Test;

class DeskTest {

    private final DeskCase made = new DeskCase().broughtIn();
    private final List<RedactionFinding> all = made.desk().all();
    private final RedactionFinding name = all.get(0);
    private final RedactionFinding phone = all.get(1);
    private final RedactionFinding bakery = all.get(2);
    private final RedactionFinding header = all.get(3);
    private final RedactionFinding comments = all.get(4);

    @Test
    void findingsStandInTheOrderOfTheTextAndHiddenPartsLast() {
        assertThat(all).extracting(made.text::words).containsExactly("Ifeoma Tressell", "01632 960123", "works at the bakery",
                "Ifeoma Tressell", "");
        assertThat(made.desk().at(made.text.shownAt(made.text.span(phone).orElseThrow()) + 3)).contains(phone);
    }

    @Test
    void decidingOneAfterTheOtherGoesRoundUntilNothingIsLeft() {
        assertThat(made.desk().progress().words()).isEqualTo("0 of 5 decided");
        RedactionFinding at = phone;
        for (int i = 0; i < 4; i++) {
            made.run(made.decisions().decide(List.of(at), FindingDecision.ACCEPTED, ""));
            at = made.desk().nextUndecided(at).orElseThrow();
        }
        assertThat(at).as("round the end and back to the start").isSameAs(name);
        made.run(made.decisions().decide(List.of(at), FindingDecision.QUERY, "Is she the victim?"));
        assertThat(made.desk().nextUndecided(at)).isEmpty();
        assertThat(made.desk().progress()).isEqualTo(new Desk.Progress(4, 1, 5, 0));
        assertThat(made.desk().progress().words()).isEqualTo("4 of 5 decided, 1 to ask about");
    }

    @Test
    void everyDecisionKeepsWhoWhenAndWhyAndIsTakenBack() {
        made.run(made.decisions().decide(List.of(phone), FindingDecision.REJECTED, " A helpline "));
        assertThat(phone.getDecision()).isEqualTo(FindingDecision.REJECTED);
        assertThat(phone.getDecisionReason()).isEqualTo("A helpline");
        assertThat(phone.getDecidedBy()).isEqualTo("Clerk");
        assertThat(phone.getDecidedAt()).isEqualTo(DeskCase.NOW);
        assertThat(made.desk().reasons()).startsWith("A helpline");
        made.undo();
        assertThat(phone.getDecision()).isEqualTo(FindingDecision.UNDECIDED);
        assertThat(phone.getDecidedBy()).isNull();
        made.domain.getCommandStack().redo();
        assertThat(phone.getDecision()).isEqualTo(FindingDecision.REJECTED);
        made.run(made.decisions().decide(List.of(phone), FindingDecision.UNDECIDED, ""));
        assertThat(phone.getDecidedAt()).isNull();
        assertThat(phone.getDecisionReason()).isNull();
    }

    @Test
    void nothingStaysWithoutAReasonAndHiddenPartsNeverDo() {
        assertThatThrownBy(() -> made.decisions().decide(List.of(phone), FindingDecision.REJECTED, " "))
                .hasMessageContaining("why");
        assertThatThrownBy(() -> made.decisions().decide(List.of(comments), FindingDecision.REJECTED, "harmless"))
                .hasMessageContaining("cannot stay");
    }

    @Test
    void oneDecisionReachesEveryMentionAndThoseTheScanMissed() {
        made.run(made.decisions().relabel(made.desk().same(name), "witness 2"));
        assertThat(header.getReplacement()).as("the same person in the header").isEqualTo("[WITNESS 2]");
        made.run(made.decisions().everywhere(name, made.desk().same(name)));
        assertThat(name.getDecision()).isEqualTo(FindingDecision.ACCEPTED);
        assertThat(header.getDecision()).isEqualTo(FindingDecision.ACCEPTED);
        assertThat(made.file.getRedactionFindings()).hasSize(6);
        RedactionFinding missed = made.file.getRedactionFindings().getLast();
        assertThat(made.text.words(missed)).isEqualTo("Ifeoma Tressell");
        assertThat(missed.getReplacement()).isEqualTo("[WITNESS 2]");
        assertThat(missed.getDecision()).isEqualTo(FindingDecision.ACCEPTED);
        made.undo();
        assertThat(made.file.getRedactionFindings()).hasSize(5);
        assertThat(header.getDecision()).isEqualTo(FindingDecision.UNDECIDED);
    }

    @Test
    void wordsThatTheScanMissedAreMarkedAndDecidedAtOnce() {
        int at = made.text.shown().indexOf(" Tressell was");
        Span span = made.text.spanAt(at, at + 10).orElseThrow();
        assertThat(made.text.words(span)).as("without the blank before it").isEqualTo("Tressell");
        made.run(made.decisions().mark(List.of(span), "person-name", "[victim]"));
        RedactionFinding marked = made.file.getRedactionFindings().getLast();
        assertThat(marked.getRecogniser()).isEqualTo(Decisions.MANUAL);
        assertThat(marked.getReplacement()).isEqualTo("[VICTIM]");
        assertThat(marked.getDecision()).isEqualTo(FindingDecision.ACCEPTED);
        assertThat(made.desk().same(marked)).as("the person's other mentions").contains(name, header);
    }

    @Test
    void filtersLeaveWhatIsAskedFor() {
        assertThat(made.desk().shown(new DeskFilter(Show.JIGSAW, ""))).containsExactly(bakery);
        assertThat(made.desk().shown(new DeskFilter(Show.HIDDEN, ""))).containsExactly(comments);
        assertThat(made.desk().shown(new DeskFilter(Show.UNSURE, "person-name"))).containsExactly(header);
        made.run(made.decisions().decide(List.of(name), FindingDecision.ACCEPTED, ""));
        List<RedactionFinding> open = made.desk().shown(new DeskFilter(Show.UNDECIDED, ""));
        assertThat(open).doesNotContain(name);
        assertThat(made.desk().step(open, name, true)).as("from one that left the list").contains(phone);
        assertThat(made.desk().step(open, phone, false)).isEmpty();
    }

    @Test
    void onceHandedOverTheFindingsAreLocked() {
        assertThat(made.desk().locked()).isEmpty();
        made.file.setState(CaseState.AWAITING_SIGN_OFF);
        assertThat(made.desk().locked()).contains("sign-off");
    }
}
