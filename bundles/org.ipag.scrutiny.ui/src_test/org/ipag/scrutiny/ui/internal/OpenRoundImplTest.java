package org.ipag.scrutiny.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.ipag.scrutiny.model.round.District;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.RoundPackage.Literals;
import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.ui.session.RoundChange;
import org.ipag.scrutiny.ui.session.SaveState;
import org.junit.jupiter.api.Test;

class OpenRoundImplTest {

    private final FakeUi ui = new FakeUi();
    private final FakeSession session = new FakeSession();
    private final List<SaveState> states = new ArrayList<>();
    private final OpenRoundImpl round = new OpenRoundImpl(session, ui,
            opened -> new AutosaveSaver(opened, ui, states::add), (open, work) -> { });

    @Test
    void aBurstOfTypingIsOneStepOfUndo() {
        Object burst = new Object();
        round.type("Change title", session.round, Literals.ROUND__TITLE, "H", burst);
        round.type("Change title", session.round, Literals.ROUND__TITLE, "Hat", burst);
        round.type("Change title", session.round, Literals.ROUND__TITLE, "Hate crime", burst);
        assertThat(session.round.getTitle()).isEqualTo("Hate crime");
        assertThat(round.undoLabel()).isEqualTo("Change title");
        round.undo();
        assertThat(session.round.getTitle()).isNull();
        assertThat(round.canUndo()).isFalse();
        round.redo();
        assertThat(session.round.getTitle()).isEqualTo("Hate crime");
    }

    @Test
    void anotherChangeBetweenEndsTheBurst() {
        Object burst = new Object();
        round.type("Change title", session.round, Literals.ROUND__TITLE, "One", burst);
        round.set("Change year", session.round, Literals.ROUND__YEAR, 2026);
        round.type("Change title", session.round, Literals.ROUND__TITLE, "Two", burst);
        round.undo();
        assertThat(session.round.getTitle()).isEqualTo("One");
        round.undo();
        assertThat(session.round.getYear()).isZero();
    }

    @Test
    void undoTakesOverWhatIsBeingTypedFirst() {
        round.addPendingInput(() -> round.type("Change title", session.round, Literals.ROUND__TITLE, "Typed", "burst"));
        round.undo();
        assertThat(session.round.getTitle()).isNull();
        assertThat(round.redoLabel()).isEqualTo("Change title");
    }

    @Test
    void listenersAreToldOnceForSeveralCommands() {
        List<RoundChange> told = new ArrayList<>();
        round.addListener(told::add);
        round.set("Change title", session.round, Literals.ROUND__TITLE, "A");
        round.set("Change year", session.round, Literals.ROUND__YEAR, 2026);
        ui.turn();
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().touches(session.round)).isTrue();
    }

    @Test
    void whatWasFoundIsFoundAgainOnlyWhileItIsThere() {
        CaseFile file = RoundFactory.eINSTANCE.createCaseFile();
        round.add("Add a case", session.round, Literals.ROUND__CASES, file);
        assertThat(round.find(file.getId())).containsSame(file);
        round.undo();
        assertThat(round.find(file.getId())).isEmpty();
        round.redo();
        assertThat(round.find(file.getId())).isPresent();
    }

    @Test
    void setToTheSameIsNoChange() {
        assertThat(round.set("Change title", session.round, Literals.ROUND__TITLE, null)).isFalse();
        assertThat(session.executed()).isEmpty();
    }

    @Test
    void deletingAnObjectTakesReferencesAndUndoBringsThemBack() {
        District district = RoundFactory.eINSTANCE.createDistrict();
        round.add("Add a district", session.round.getForce(), Literals.FORCE__DISTRICTS, district);
        Return returned = RoundFactory.eINSTANCE.createReturn();
        returned.setDistrict(district);
        round.add("Add a return", session.round, Literals.ROUND__RETURNS, returned);
        assertThat(district.getId()).isNotNull();
        round.delete("Delete the district", district);
        assertThat(returned.getDistrict()).isNull();
        assertThat(round.find(district.getId())).isEmpty();
        round.undo();
        assertThat(returned.getDistrict()).isSameAs(district);
        assertThat(round.find(district.getId())).containsSame(district);
    }

    @Test
    void codeThatChangesManyObjectsIsOneStepAndGivesIds() {
        round.change("Add two districts", () -> {
            session.round.getForce().getDistricts().add(RoundFactory.eINSTANCE.createDistrict());
            session.round.getForce().getDistricts().add(RoundFactory.eINSTANCE.createDistrict());
        });
        assertThat(session.round.getForce().getDistricts()).hasSize(2).allMatch(district -> district.getId() != null);
        round.undo();
        assertThat(session.round.getForce().getDistricts()).isEmpty();
    }

    @Test
    void saysThatItSavesAndThenThatItIsSaved() {
        round.set("Change title", session.round, Literals.ROUND__TITLE, "A");
        ui.until(() -> session.saves() == 1 && round.saveState().kind() == SaveState.Kind.SAVED);
        assertThat(states).extracting(SaveState::kind).containsSubsequence(SaveState.Kind.SAVING, SaveState.Kind.SAVED);
    }

    @Test
    void onDemandItIsSavedThoughNobodyWasToldYetThatTheAutosaveDidIt() throws Exception {
        round.set("Change title", session.round, Literals.ROUND__TITLE, "A");
        ui.until(() -> round.saveState().kind() == SaveState.Kind.SAVING);
        session.save(Change.of("As the autosave does, on a thread of its own"));
        assertThat(round.saveNow()).isCompletedWithValueMatching(state -> state.kind() == SaveState.Kind.SAVED);
    }

    @Test
    void saysWhyItCannotSaveAndSavesOnDemandOnceItCan() {
        session.failure = "The disk is full. Free some space.";
        round.set("Change title", session.round, Literals.ROUND__TITLE, "A");
        ui.until(() -> round.saveState().kind() == SaveState.Kind.NOT_SAVED);
        assertThat(round.saveState().message()).contains("disk is full");
        session.failure = null;
        round.saveNow();
        ui.until(() -> round.saveState().kind() == SaveState.Kind.SAVED);
        assertThat(session.saves()).isEqualTo(1);
    }
}
