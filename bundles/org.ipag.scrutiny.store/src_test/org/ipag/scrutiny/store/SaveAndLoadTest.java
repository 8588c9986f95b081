package org.ipag.scrutiny.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.ipag.scrutiny.model.round.ReturnState;
import org.ipag.scrutiny.model.edit.Subjects;
import org.ipag.scrutiny.model.edit.Commands;
import org.ipag.scrutiny.model.audit.AuditEntry;
import org.ipag.scrutiny.model.edit.Ids;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.RoundPackage;
import org.ipag.scrutiny.model.round.Theme;
import org.ipag.scrutiny.model.round.Finding;
import org.ipag.scrutiny.model.round.Recommendation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is saved is what is loaded, and only what changed is written. */
public class SaveAndLoadTest {

    static final Change CHANGE = new Change("A. Coordinator", "Tested", "");

    @TempDir
    Path folder;
    protected Store store;

    @BeforeEach
    void open() throws Exception {
        store = emptyStore();
    }

    protected Store emptyStore() throws Exception {
        return EmptyStore.in(folder);
    }

    @AfterEach
    void close() {
        if (store != null) {
            store.close();
        }
    }

    private void assertStored(RoundSession session) throws StoreException {
        try (RoundSession fresh = store.open(session.round().getId())) {
            assertThat(Rounds.describe(fresh.round())).isEqualTo(Rounds.describe(session.round()));
        }
    }

    private SaveResult saveAndCompare(RoundSession session) throws StoreException {
        SaveResult result = session.save(CHANGE);
        assertThat(session.isDirty()).isFalse();
        assertStored(session);
        return result;
    }

    private static void run(RoundSession session, Command command) {
        session.execute(command, CHANGE);
    }

    @Test
    void aNewRoundComesBackAsItWas() throws Exception {
        try (RoundSession session = store.create(Rounds.small(), CHANGE)) {
            assertStored(session);
        }
        RoundSummary summary = store.rounds().getFirst();
        assertThat(summary.title()).isEqualTo("Hate crime scrutiny — “Ashmere” 2026");
        assertThat(summary.force()).isEqualTo("Ashmere Constabulary");
        assertThat(summary.topicKey()).isEqualTo("hate-crime");
        assertThat(summary.districts()).isEqualTo(2);
    }

    @Test
    void everyObjectHasAnIdOnceStored() throws Exception {
        try (RoundSession session = store.create(Rounds.small(), CHANGE)) {
            assertThat(session.round().getTopic().getQuestionSets().getFirst().getQuestions())
                    .allSatisfy(question -> assertThat(question.getId()).hasSize(36));
        }
    }

    @Test
    void oneChangedAnswerIsOneRow() throws Exception {
        try (RoundSession session = store.create(Rounds.small(), CHANGE)) {
            Answer answer = session.round().getReturns().get(1).getAnswers().get(3);
            run(session, SetCommand.create(session.editingDomain(), answer, RoundPackage.Literals.ANSWER__TEXT, "New"));
            assertThat(session.isDirty()).isTrue();
            SaveResult result = saveAndCompare(session);
            assertThat(result).isEqualTo(new SaveResult(0, 1, 0, 2));
            AuditEntry entry = store.audit().latest(session.round().getId(), 1).getFirst();
            assertThat(entry.getChanges()).isEqualTo("{\"answer\":{\"changed\":{\"" + answer.getId() + "\":[\"text\"]}}}");
        }
    }

    @Test
    void nothingChangedWritesNothing() throws Exception {
        try (RoundSession session = store.create(Rounds.small(), CHANGE)) {
            assertThat(session.save(CHANGE).wroteAnything()).isFalse();
            run(session, SetCommand.create(session.editingDomain(), session.round(),
                    RoundPackage.Literals.ROUND__TITLE, "Other"));
            session.editingDomain().getCommandStack().undo();
            assertThat(session.save(CHANGE).wroteAnything()).isFalse();
            assertThat(store.audit().latest(null, 10)).hasSize(1);
        }
    }

    @Test
    void insertingBetweenSiblingsRewritesNoneOfThem() throws Exception {
        try (RoundSession session = store.create(Rounds.small(), CHANGE)) {
            Return district = session.round().getReturns().getFirst();
            Answer answer = RoundFactory.eINSTANCE.createAnswer();
            answer.setText("In between");
            run(session, AddCommand.create(session.editingDomain(), district, RoundPackage.Literals.RETURN__ANSWERS,
                    answer, 2));
            assertThat(saveAndCompare(session)).isEqualTo(new SaveResult(1, 0, 0, 2));
            run(session, MoveCommand.create(session.editingDomain(), district, RoundPackage.Literals.RETURN__ANSWERS,
                    answer, 6));
            assertThat(saveAndCompare(session)).isEqualTo(new SaveResult(0, 1, 0, 3));
        }
    }

    @Test
    void manyInsertionsAtOnePlaceKeepTheOrder() throws Exception {
        try (RoundSession session = store.create(Rounds.small(), CHANGE)) {
            Return district = session.round().getReturns().getFirst();
            for (int i = 0; i < 40; i++) {
                Answer answer = RoundFactory.eINSTANCE.createAnswer();
                answer.setText("No " + i);
                district.getAnswers().add(1, answer);
                session.save(CHANGE);
            }
            assertStored(session);
        }
    }

    @Test
    void theRecordSaysOfWhichReturnAChangeIsUnlessItsWordsDo() throws Exception {
        try (RoundSession session = store.create(Rounds.small(), CHANGE)) {
            EditingDomain domain = session.editingDomain();
            Return district = session.round().getReturns().getFirst();
            String name = Subjects.name(district);
            Answer answer = district.getAnswers().getFirst();
            for (String what : List.of("Change note", "Change note of the " + name)) {
                session.execute(Commands.set(domain, answer, RoundPackage.Literals.ANSWER__NOTE, what),
                        new Change("jo", what, ""));
                session.save(CHANGE);
            }
            domain.getCommandStack().undo();
            session.save(CHANGE);
            assertThat(store.audit().latest(null, 3)).extracting(AuditEntry::getWhat).satisfiesExactly(
                    undone -> assertThat(undone).startsWith("Undo: ").endsWith("(" + name + ")"),
                    said -> assertThat(said).isEqualTo("Change note of the " + name),
                    added -> assertThat(added).isEqualTo("Change note (" + name + ")"));
        }
    }

    @Test
    void aChangeOfTwoReturnsNamesNone() throws Exception {
        try (RoundSession session = store.create(Rounds.small(), CHANGE)) {
            EditingDomain domain = session.editingDomain();
            Return other = RoundFactory.eINSTANCE.createReturn();
            session.round().getReturns().add(other);
            session.execute(Commands.all("Set both", session.round().getReturns().stream()
                    .map(each -> Commands.set(domain, each, RoundPackage.Literals.RETURN__STATE, ReturnState.NIL))
                    .toList()), new Change("jo", "Set both", ""));
            session.save(CHANGE);
            assertThat(store.audit().latest(null, 1).getFirst().getWhat()).isEqualTo("Set both");
        }
    }

    @Test
    void deletingUndoingAndRedoingAcrossSaves() throws Exception {
        try (RoundSession session = store.create(Rounds.small(), CHANGE)) {
            String before = Rounds.describe(session.round());
            EditingDomain domain = session.editingDomain();
            run(session, DeleteCommand.create(domain, session.round().getReturns().getFirst()));
            SaveResult deleted = saveAndCompare(session);
            assertThat(deleted.deleted()).isGreaterThan(7);
            assertThat(deleted.inserted()).isZero();
            domain.getCommandStack().undo();
            SaveResult undone = saveAndCompare(session);
            assertThat(undone.inserted()).isEqualTo(deleted.deleted());
            assertThat(Rounds.describe(session.round())).isEqualTo(before);
            domain.getCommandStack().redo();
            saveAndCompare(session);
            domain.getCommandStack().undo();
            saveAndCompare(session);
            assertThat(store.audit().latest(null, 1).getFirst().getWhat()).startsWith("Undo: ");
            assertThat(store.audit().verify().intact()).isTrue();
        }
    }

    @Test
    void referencesToWhatIsOnlyRemovedComeBackWithUndo() throws Exception {
        try (RoundSession session = store.create(Rounds.small(), CHANGE)) {
            Round round = session.round();
            // Unlike DeleteCommand, RemoveCommand leaves references to the removed objects in the model.
            run(session, RemoveCommand.create(session.editingDomain(), round, RoundPackage.Literals.ROUND__CASES,
                    round.getCases().getFirst()));
            session.save(CHANGE);
            try (RoundSession fresh = store.open(round.getId())) {
                assertThat(fresh.round().getReturns().getFirst().getAnswers().getFirst().getCaseFile()).isNull();
            }
            session.editingDomain().getCommandStack().undo();
            saveAndCompare(session);
        }
    }

    @Test
    void movingATreeElsewhereMovesOneRow() throws Exception {
        try (RoundSession session = store.create(Rounds.small(), CHANGE)) {
            Round round = session.round();
            Theme tone = round.getThemes().getFirst().getChildren().getFirst();
            round.getThemes().add(0, tone);
            SaveResult result = saveAndCompare(session);
            assertThat(result).isEqualTo(new SaveResult(0, 1, 0, 2));
            round.getThemes().get(1).getChildren().add(tone);
            assertThat(saveAndCompare(session)).isEqualTo(new SaveResult(0, 1, 0, 3));
        }
    }

    @Test
    void aReplacementWithTheSameIdsWritesOverTheRows() throws Exception {
        try (RoundSession session = store.create(Rounds.small(), CHANGE)) {
            Return old = session.round().getReturns().getFirst();
            Return copy = EcoreUtil.copy(old);
            copy.getAnswers().remove(3);
            copy.getAnswers().getFirst().setText("Replaced");
            run(session, SetCommand.create(session.editingDomain(), session.round(),
                    RoundPackage.Literals.ROUND__RETURNS, copy, 0));
            saveAndCompare(session);
            session.editingDomain().getCommandStack().undo();
            saveAndCompare(session);
        }
    }

    @Test
    void aCopyGetsIdsOfItsOwn() throws Exception {
        try (RoundSession session = store.create(Rounds.small(), CHANGE)) {
            Return copy = EcoreUtil.copy(session.round().getReturns().getFirst());
            session.round().getReturns().add(copy);
            assertThat(copy.getId()).isNotEqualTo(session.round().getReturns().getFirst().getId());
            saveAndCompare(session);
        }
    }

    @Test
    void severalRoundsLiveInOneStore() throws Exception {
        store.create(Rounds.small(), CHANGE).close();
        try (RoundSession session = store.create(Rounds.withAnswers(3, 4), CHANGE)) {
            assertStored(session);
            assertThat(store.rounds()).hasSize(2);
            assertThat(store.audit().latest(session.round().getId(), 10)).hasSize(1);
            assertThat(store.audit().latest(null, 10)).hasSize(2);
        }
    }

    @Test
    void aRoundCannotBeStoredTwice() throws Exception {
        Round round = Rounds.small();
        store.create(round, CHANGE).close();
        Round copy = EcoreUtil.copy(round);
        assertThatThrownBy(() -> store.create(copy, CHANGE)).isInstanceOf(StoreException.class)
                .hasMessageContaining("already");
        assertThat(store.rounds()).hasSize(1);
    }

    @Test
    void aLostUpdateIsRefusedAndNothingIsOverwritten() throws Exception {
        try (RoundSession mine = store.create(Rounds.small(), CHANGE);
                RoundSession theirs = store.open(mine.round().getId())) {
            Answer answer = mine.round().getReturns().getFirst().getAnswers().getFirst();
            theirs.round().getReturns().getFirst().getAnswers().getFirst().setText("Theirs");
            theirs.save(CHANGE);
            answer.setText("Mine");
            mine.round().setTitle("Mine too");
            assertThatThrownBy(() -> mine.save(CHANGE)).isInstanceOfSatisfying(StaleRoundException.class,
                    e -> assertThat(e.objectIds()).isEqualTo(List.of(answer.getId())));
            assertThat(mine.isDirty()).isTrue();
            try (RoundSession fresh = store.open(mine.round().getId())) {
                assertThat(Rounds.describe(fresh.round())).isEqualTo(Rounds.describe(theirs.round()));
            }
        }
    }

    @Test
    void deletingWhatSomeoneElseAddedToIsRefused() throws Exception {
        try (RoundSession mine = store.create(Rounds.small(), CHANGE);
                RoundSession theirs = store.open(mine.round().getId())) {
            theirs.round().getReturns().getFirst().getAnswers().add(RoundFactory.eINSTANCE.createAnswer());
            theirs.save(CHANGE);
            run(mine, DeleteCommand.create(mine.editingDomain(), mine.round().getReturns().getFirst()));
            assertThatThrownBy(() -> mine.save(CHANGE)).isInstanceOf(StaleRoundException.class);
            assertStored(theirs);
        }
    }

    @Test
    void changesToDifferentPartsGoTogether() throws Exception {
        try (RoundSession mine = store.create(Rounds.small(), CHANGE);
                RoundSession theirs = store.open(mine.round().getId())) {
            theirs.round().getReturns().get(0).getAnswers().get(0).setText("Theirs");
            theirs.save(CHANGE);
            mine.round().getReturns().get(1).getAnswers().get(0).setText("Mine");
            mine.save(CHANGE);
            try (RoundSession fresh = store.open(mine.round().getId())) {
                assertThat(fresh.round().getReturns().get(0).getAnswers().get(0).getText()).isEqualTo("Theirs");
                assertThat(fresh.round().getReturns().get(1).getAnswers().get(0).getText()).isEqualTo("Mine");
            }
        }
    }

    @Test
    void whatIsChangedDuringASaveBelongsToTheNext() throws Exception {
        try (RoundSession session = store.create(Rounds.small(), CHANGE)) {
            Answer answer = session.round().getReturns().getFirst().getAnswers().getFirst();
            answer.setText("First");
            PendingSave pending = session.prepareSave(CHANGE).orElseThrow();
            answer.setText("Second");
            assertThat(session.prepareSave(CHANGE)).isEmpty();
            assertThat(pending.write().updated()).isEqualTo(1);
            assertThat(session.isDirty()).isTrue();
            assertThat(saveAndCompare(session).updated()).isEqualTo(1);
        }
    }

    @Test
    void whatCameIsTakenBackAtAnyMomentOfASave() throws Exception {
        for (int taken = 0; taken <= 8; taken++) {
            for (int written = taken; written <= 8; written++) {
                try (RoundSession session = store.create(Rounds.small(), CHANGE)) {
                    comeAndGo(session, taken, written);
                } catch (StoreException e) {
                    throw new AssertionError("snapshot after step " + taken + ", written after step " + written, e);
                }
            }
        }
    }

    private void comeAndGo(RoundSession session, int taken, int written) throws StoreException {
        EditingDomain domain = session.editingDomain();
        Round round = session.round();
        Finding finding = RoundFactory.eINSTANCE.createStrength();
        finding.setId(Ids.fresh());
        finding.getPassages().add(round.getReturns().getFirst().getAnswers().getFirst().getPassages().getFirst());
        Recommendation recommendation = RoundFactory.eINSTANCE.createRecommendation();
        recommendation.setId(Ids.fresh());
        recommendation.getFindings().add(finding);
        List<Runnable> steps = List.of(() -> { },
                () -> run(session, AddCommand.create(domain, round, RoundPackage.Literals.ROUND__FINDINGS, finding)),
                () -> run(session, AddCommand.create(domain, round, RoundPackage.Literals.ROUND__RECOMMENDATIONS, recommendation)),
                () -> run(session, SetCommand.create(domain, recommendation, RoundPackage.Literals.RECOMMENDATION__TEXT, "Keep on.")),
                () -> run(session, SetCommand.create(domain, recommendation, RoundPackage.Literals.RECOMMENDATION__OWNER, "Head")),
                () -> domain.getCommandStack().undo(), () -> domain.getCommandStack().undo(),
                () -> domain.getCommandStack().undo(), () -> domain.getCommandStack().undo());
        PendingSave pending = null;
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).run();
            if (i == taken) {
                pending = session.prepareSave(CHANGE).orElse(null);
            }
            if (i == written && pending != null) {
                pending.write();
            }
        }
        saveAndCompare(session);
    }
}
