package org.ipag.scrutiny.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.RoundPackage;
import org.ipag.scrutiny.model.round.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people work on one round, and bring in what the other saved. */
class RefreshTest {

    private static final Change CHANGE = new Change("A. Coordinator", "Tested", "");

    @TempDir
    Path folder;
    private Store store;
    private RoundSession mine;
    private RoundSession theirs;

    @BeforeEach
    void twoSessions() throws Exception {
        store = EmptyStore.in(folder);
        mine = store.create(Rounds.small(), CHANGE);
        theirs = store.open(mine.round().getId());
    }

    @AfterEach
    void close() {
        mine.close();
        theirs.close();
        store.close();
    }

    private static Return first(RoundSession session) {
        return session.round().getReturns().getFirst();
    }

    private static Answer answer(String text) {
        Answer answer = RoundFactory.eINSTANCE.createAnswer();
        answer.setText(text);
        return answer;
    }

    private void assertBothSidesAgree() throws Exception {
        mine.save(CHANGE);
        try (RoundSession fresh = store.open(mine.round().getId())) {
            assertThat(Rounds.describe(fresh.round())).isEqualTo(Rounds.describe(mine.round()));
        }
        assertThat(theirs.refresh()).isEmpty();
        assertThat(Rounds.describe(theirs.round())).isEqualTo(Rounds.describe(mine.round()));
    }

    @Test
    void whatOthersAddedChangedMovedAndRemovedComesIn() throws Exception {
        Answer added = answer("Added in the middle");
        added.setCaseFile(theirs.round().getCases().getFirst());
        first(theirs).getAnswers().add(3, added);
        first(theirs).getAnswers().get(1).setText("Changed");
        first(theirs).getAnswers().move(0, 5);
        EcoreUtil.delete(first(theirs).getAnswers().get(6), true);
        Theme tone = theirs.round().getThemes().getFirst().getChildren().getFirst();
        theirs.round().getThemes().add(0, tone);
        theirs.round().getFindings().getFirst().setTitle("A better title");
        theirs.save(CHANGE);
        first(mine).setNilReason("Unsaved here");

        assertThat(mine.refresh()).isEmpty();
        assertThat(mine.isDirty()).isTrue();
        assertThat(mine.save(CHANGE)).isEqualTo(new SaveResult(0, 1, 0, 3));
        assertBothSidesAgree();
    }

    @Test
    void differentPartsOfOneAnswerGoTogether() throws Exception {
        first(theirs).getAnswers().getFirst().setText("Their text");
        theirs.save(CHANGE);
        first(mine).getAnswers().getFirst().setNote("My note");
        assertThatThrownBy(() -> mine.save(CHANGE)).isInstanceOf(StaleRoundException.class);
        assertThat(mine.refresh()).isEmpty();
        assertThat(first(mine).getAnswers().getFirst().getText()).isEqualTo("Their text");
        assertBothSidesAgree();
    }

    @Test
    void theSameTextChangedTwiceIsADifference() throws Exception {
        first(theirs).getAnswers().getFirst().setText("Theirs");
        theirs.save(CHANGE);
        Answer answer = first(mine).getAnswers().getFirst();
        answer.setText("Mine");
        assertThat(mine.refresh()).isEqualTo(List.of(
                new Difference(answer, RoundPackage.Literals.ANSWER__TEXT, "Mine", "Theirs")));
        assertThat(answer.getText()).isEqualTo("Mine");
        assertBothSidesAgree();
    }

    @Test
    void whatTheyRemovedAndIChangedIsKeptAndReported() throws Exception {
        EcoreUtil.delete(first(theirs).getAnswers().get(2), true);
        theirs.save(CHANGE);
        Answer answer = first(mine).getAnswers().get(2);
        answer.setText("Still needed");
        assertThat(mine.refresh()).isEqualTo(List.of(new Difference(answer, null, answer, null)));
        assertBothSidesAgree();
    }

    @Test
    void whatIRemovedAndTheyChangedIsReported() throws Exception {
        first(theirs).getAnswers().get(2).setText("Still needed");
        theirs.save(CHANGE);
        Answer answer = first(mine).getAnswers().get(2);
        EcoreUtil.delete(answer, true);
        assertThat(mine.refresh()).hasSize(1).first().satisfies(difference -> {
            assertThat(difference.object()).isSameAs(answer);
            assertThat(difference.mine()).isNull();
            assertThat(((Answer) difference.theirs()).getText()).isEqualTo("Still needed");
        });
        assertBothSidesAgree();
    }

    @Test
    void bothAddAtTheEndOfOneList() throws Exception {
        first(theirs).getAnswers().add(answer("Theirs"));
        theirs.save(CHANGE);
        first(mine).getAnswers().add(answer("Mine"));
        assertThat(mine.refresh()).isEmpty();
        assertBothSidesAgree();
        assertThat(first(mine).getAnswers()).extracting(Answer::getText).contains("Mine", "Theirs");
    }

    @Test
    void whatComesInIsSaidFieldByField() throws Exception {
        Answer changed = first(theirs).getAnswers().getFirst();
        String before = changed.getText();
        changed.setText("Their text");
        first(theirs).getAnswers().add(answer("Their answer"));
        String gone = first(theirs).getAnswers().get(2).getId();
        EcoreUtil.delete(first(theirs).getAnswers().get(2), true);
        theirs.save(CHANGE);
        first(mine).setNilReason("Unsaved here");

        Merged merged;
        try (OthersChanges changes = mine.fetch()) {
            assertThat(first(mine).getAnswers().getFirst().getText()).as("nothing comes in yet").isEqualTo(before);
            merged = changes.merge();
        }
        assertThat(merged.conflicts()).isEmpty();
        assertThat(merged.taken()).contains(new Difference(first(mine).getAnswers().getFirst(),
                RoundPackage.Literals.ANSWER__TEXT, before, "Their text"));
        assertThat(merged.taken()).filteredOn(each -> each.feature() == null && each.mine() == null)
                .singleElement().satisfies(each -> assertThat(((Answer) each.object()).getText()).isEqualTo("Their answer"));
        assertThat(merged.taken()).filteredOn(each -> each.feature() == null && each.theirs() == null)
                .singleElement().satisfies(each -> assertThat(((Answer) each.object()).getId()).isEqualTo(gone));
    }

    @Test
    void nothingIsSavedBetweenReadingAndMerging() throws Exception {
        first(theirs).setNilReason("Theirs");
        theirs.save(CHANGE);
        first(mine).getAnswers().getFirst().setNote("Mine");
        try (OthersChanges changes = mine.fetch()) {
            assertThat(mine.prepareSave(CHANGE)).isEmpty();
            assertThat(mine.isDirty()).isTrue();
        }
        assertThat(mine.prepareSave(CHANGE)).as("free again once closed").isPresent();
    }
}
