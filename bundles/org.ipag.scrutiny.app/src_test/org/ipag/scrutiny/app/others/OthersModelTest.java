package org.ipag.scrutiny.app.others;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ipag.scrutiny.app.TestRounds;
import org.ipag.scrutiny.model.audit.AuditEntry;
import org.ipag.scrutiny.model.audit.AuditFactory;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundPackage.Literals;
import org.ipag.scrutiny.store.Difference;
import org.ipag.scrutiny.store.Merged;
import org.ipag.scrutiny.ui.session.OthersWork;
import org.junit.jupiter.api.Test;

class OthersModelTest {

    private final Round round = TestRounds.round("Ashby", "Brook");
    private final Answer answer = TestRounds.answer(round, 0, "Mine");

    private OthersModel model(List<Difference> conflicts, List<Difference> taken, AuditEntry... entries) {
        return new OthersModel(new OthersWork(List.of(entries), new Merged(conflicts, taken), conflicts.isEmpty()));
    }

    @Test
    void saysInPlainWordsWhereAndWhatDiffers() {
        Difference difference = new Difference(answer, Literals.ANSWER__TEXT, "Mine", "Theirs");
        OthersModel model = model(List.of(difference), List.of());
        assertThat(model.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.where()).contains("Ashby").contains(" \u203a ");
            assertThat(conflict.what()).isEqualTo("Text");
            assertThat(conflict.mine()).isEqualTo("Mine");
            assertThat(conflict.theirs()).isEqualTo("Theirs");
            assertThat(conflict.decision()).isEqualTo("Mine");
        });
        assertThat(model.takenFromOthers()).as("what is here stays unless somebody says otherwise").isEmpty();
        model.conflicts().getFirst().decide(true);
        assertThat(model.takenFromOthers()).containsExactly(difference);
        model.decideAll(false);
        assertThat(model.takenFromOthers()).isEmpty();
    }

    @Test
    void saysWhatWasRemovedOnOneSide() {
        Answer there = EcoreUtil.copy(answer);
        Round theirs = TestRounds.round("Ashby");
        theirs.getReturns().getFirst().getAnswers().add(there);
        EcoreUtil.delete(answer);
        Conflict removedHere = new Conflict(new Difference(answer, null, null, there));
        assertThat(removedHere.where()).contains("Ashby");
        assertThat(removedHere.mine()).isEqualTo("You removed it");
        assertThat(removedHere.theirs()).startsWith("Kept and changed by the other");
        Conflict removedThere = new Conflict(new Difference(there, null, there, null));
        assertThat(removedThere.theirs()).isEqualTo("The other removed it");
    }

    @Test
    void listsWhatCameInByItselfAndWhoDidIt() {
        AuditEntry entry = AuditFactory.eINSTANCE.createAuditEntry();
        entry.setWho("J. Colleague");
        entry.setWhat("Correct the answer");
        entry.setAt(Instant.parse("2026-11-02T14:05:00Z"));
        OthersModel model = model(List.of(),
                List.of(new Difference(answer, Literals.ANSWER__NOTE, null, "A note"),
                        new Difference(answer, null, null, answer), new Difference(answer, null, answer, null)), entry);
        assertThat(model.incoming()).extracting(OthersModel.Incoming::before).containsExactly("(nothing)", "", "");
        assertThat(model.incoming()).extracting(OthersModel.Incoming::now).containsExactly("A note", "Added", "Removed");
        assertThat(model.story()).contains("J. Colleague").contains("Correct the answer").contains("2 November 2026");
        assertThat(model(List.of(), List.of()).story()).isEqualTo("Someone else saved changes.");
    }

    @Test
    void findsTheWordsThatDiffer() {
        String mine = "They came quickly and were kind.";
        String theirs = "They came quietly and were kind.";
        TextDifference difference = TextDifference.of(mine, theirs);
        assertThat(mine.substring(difference.start(), difference.mineEnd())).isEqualTo("quickly");
        assertThat(theirs.substring(difference.start(), difference.theirsEnd())).isEqualTo("quietly");
        assertThat(TextDifference.of("a", "a b")).isEqualTo(new TextDifference(1, 1, 3));
        assertThat(TextDifference.of("", "new")).isEqualTo(new TextDifference(0, 0, 3));
    }
}
