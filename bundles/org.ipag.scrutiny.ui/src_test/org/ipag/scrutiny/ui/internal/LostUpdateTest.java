package org.ipag.scrutiny.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.Meeting;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.RoundPackage.Literals;
import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.store.Difference;
import org.ipag.scrutiny.store.RoundSession;
import org.ipag.scrutiny.store.Store;
import org.ipag.scrutiny.store.StoreException;
import org.ipag.scrutiny.store.StoreLocation;
import org.ipag.scrutiny.store.StoreService;
import org.ipag.scrutiny.ui.session.OthersWork;
import org.ipag.scrutiny.ui.session.SaveState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people work on one round in one store; one of them in this window. */
class LostUpdateTest {

    @TempDir
    Path folder;
    private final FakeUi ui = new FakeUi();
    private final List<OthersWork> came = new ArrayList<>();
    private Store store;
    private OpenRoundImpl here;
    private RoundSession there;

    @BeforeEach
    void open() throws Exception {
        StoreService stores = (StoreService) Class.forName("org.ipag.scrutiny.store.internal.DefaultStoreService")
                .getConstructor().newInstance();
        store = stores.open(StoreLocation.folder(folder), null);
        Round round = RoundFactory.eINSTANCE.createRound();
        round.setTitle("Title");
        Return one = RoundFactory.eINSTANCE.createReturn();
        round.getReturns().add(one);
        for (String text : List.of("First", "Second")) {
            Answer answer = RoundFactory.eINSTANCE.createAnswer();
            answer.setText(text);
            one.getAnswers().add(answer);
        }
        RoundCommands.giveIds(round);
        OpenRoundImpl[] open = new OpenRoundImpl[1];
        open[0] = new OpenRoundImpl(store.create(round, Change.of("Create")), ui,
                session -> new AutosaveSaver(session, ui, state -> {
                    if (state.kind() == SaveState.Kind.OVERTAKEN) {
                        open[0].overtaken();
                    }
                }), (changed, work) -> came.add(work));
        here = open[0];
        there = store.open(here.id());
    }

    @AfterEach
    void close() {
        there.close();
        here.session().close();
        store.close();
    }

    private Answer answer(int index) {
        return here.round().getReturns().getFirst().getAnswers().get(index);
    }

    private Answer theirAnswer(int index) {
        return there.round().getReturns().getFirst().getAnswers().get(index);
    }

    private void theySave(String what) throws StoreException {
        there.save(new Change("J. Colleague", what, ""));
    }

    private void untilSaved() {
        ui.until(() -> here.saveState().kind() == SaveState.Kind.SAVED && !here.session().isDirty());
    }

    private Round stored() throws StoreException {
        try (RoundSession fresh = store.open(here.id())) {
            return fresh.round();
        }
    }

    @Test
    void whatOnlyOneSideChangedGoesTogetherByItself() throws StoreException {
        theirAnswer(0).setText("Theirs");
        theySave("Correct the answer");
        here.set("Note", answer(0), Literals.ANSWER__NOTE, "Mine");
        ui.until(() -> !came.isEmpty());
        untilSaved();
        OthersWork work = came.getFirst();
        assertThat(work.conflicts()).isEmpty();
        assertThat(work.settled()).isTrue();
        assertThat(work.entries()).extracting(entry -> entry.getWho() + ": " + entry.getWhat())
                .containsExactly("J. Colleague: Correct the answer");
        assertThat(work.merged().taken()).containsExactly(
                new Difference(answer(0), Literals.ANSWER__TEXT, "First", "Theirs"));
        Answer stored = stored().getReturns().getFirst().getAnswers().getFirst();
        assertThat(stored.getText()).isEqualTo("Theirs");
        assertThat(stored.getNote()).isEqualTo("Mine");
    }

    @Test
    void nothingIsSavedUntilSomebodyDecidesAndThenTheDecisionCanBeUndone() throws StoreException {
        theirAnswer(0).setText("Their first");
        theirAnswer(1).setText("Their second");
        theySave("Correct the answers");
        here.change("Type", () -> {
            answer(0).setText("My first");
            answer(1).setText("My second");
        });
        ui.until(() -> !came.isEmpty());
        List<Difference> conflicts = came.getFirst().conflicts();
        assertThat(conflicts).hasSize(2);
        here.set("Note", answer(0), Literals.ANSWER__NOTE, "Meanwhile");
        here.saveNow();
        ui.turn();
        assertThat(stored().getReturns().getFirst().getAnswers().getFirst().getText()).isEqualTo("Their first");
        assertThatThrownBy(here::close).isInstanceOf(StoreException.class).hasMessageContaining("Someone else changed");

        here.settle(List.of(conflicts.get(1)));
        untilSaved();
        assertThat(stored().getReturns().getFirst().getAnswers()).extracting(Answer::getText)
                .containsExactly("My first", "Their second");
        assertThat(here.othersWork()).hasValueSatisfying(work -> assertThat(work.settled()).isTrue());
        here.undo();
        untilSaved();
        assertThat(answer(1).getText()).isEqualTo("My second");
    }

    @Test
    void whatWasRemovedHereAndChangedThereCanBeHadBack() throws StoreException {
        theirAnswer(1).setText("Still needed");
        theySave("Correct the answer");
        here.delete("Delete the answer", answer(1));
        ui.until(() -> !came.isEmpty());
        here.settle(came.getFirst().conflicts());
        untilSaved();
        assertThat(stored().getReturns().getFirst().getAnswers()).extracting(Answer::getText)
                .containsExactly("First", "Still needed");
    }

    @Test
    void whatBothSidesPutInTheSamePlaceIsDecidedToo() throws StoreException {
        Meeting theirs = RoundFactory.eINSTANCE.createMeeting();
        theirs.setAttendance(7);
        there.round().getReturns().getFirst().setMeeting(theirs);
        there.round().getReturns().getFirst().setNilReason("x");
        theySave("Enter the meeting");
        Meeting mine = RoundFactory.eINSTANCE.createMeeting();
        mine.setAttendance(9);
        here.add("Enter the meeting", here.round().getReturns().getFirst(), Literals.RETURN__MEETING, mine);
        here.set("Nil", here.round().getReturns().getFirst(), Literals.RETURN__NIL_REASON, "y");
        ui.until(() -> !came.isEmpty());
        here.settle(List.of());
        untilSaved();
        assertThat(stored().getReturns().getFirst().getMeeting().getAttendance()).isEqualTo(9);
        assertThat(stored().getReturns().getFirst().getNilReason()).isEqualTo("y");
    }

    @Test
    void whatOthersRemovedAndIChangedMayGo() throws StoreException {
        EcoreUtil.delete(theirAnswer(1));
        theySave("Delete the answer");
        here.set("Type", answer(1), Literals.ANSWER__TEXT, "Changed here");
        ui.until(() -> !came.isEmpty());
        here.settle(came.getFirst().conflicts());
        untilSaved();
        assertThat(stored().getReturns().getFirst().getAnswers()).extracting(Answer::getText).containsExactly("First");
    }

    @Test
    void aBurstOfTypingSaysWhatWasDoneAndNothingOfTakingBack() throws StoreException {
        Object burst = new Object();
        for (String typed : List.of("T", "Ty", "Typed")) {
            here.type("Change text", answer(0), Literals.ANSWER__TEXT, typed, burst);
        }
        ui.until(here.saveNow()::isDone);
        assertThat(stored().getReturns().getFirst().getAnswers().getFirst().getText()).isEqualTo("Typed");
        assertThat(store.audit().latest(here.id(), 10)).extracting(entry -> entry.getWhat())
                .containsExactly("Change text (Return without a district)", "Create");
        here.undo();
        ui.until(here.saveNow()::isDone);
        assertThat(store.audit().latest(here.id(), 10).getFirst().getWhat()).isEqualTo("Undo: Change text (Return without a district)");
    }
}
