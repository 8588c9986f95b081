package org.ipag.scrutiny.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundPackage;
import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.store.RoundSession;
import org.ipag.scrutiny.store.StoreLocation;
import org.ipag.scrutiny.ui.editor.RoundEditors;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.session.SaveState;
import org.ipag.scrutiny.ui.session.WorkbenchStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Someone else works on the same round in the same store: nothing of either is lost, and nothing goes unseen. */
@ExtendWith(NoErrorLogged.class)
class OthersWorkTest {

    private final Screen screen = new Screen(Display.getCurrent());
    private final RoundPages pages = new RoundPages(screen);
    private OpenRound round;

    @BeforeEach
    void open() {
        round = pages.open();
        RoundEditors.reveal(round, round.round().getReturns().getFirst());
        var saved = round.saveNow(); // whatever opening has changed must not be taken for a change of the test
        screen.waitFor("the first save", () -> saved.isDone() && !round.session().isDirty());
    }

    @AfterEach
    void close() {
        pages.close();
        WorkbenchStore store = PlatformUI.getWorkbench().getService(WorkbenchStore.class);
        StoreLocation where = store.location();
        assertThat(store.shutdown()).as("rounds that could not be saved in the end").isEmpty();
        store.connect(where);
    }

    private static Answer first(Round of) {
        return of.getReturns().getFirst().getAnswers().getFirst();
    }

    private void theySave(String text) throws Exception {
        try (RoundSession theirs = round.store().open(round.id())) {
            first(theirs.round()).setText(text);
            theirs.round().setTitle("Round of two people");
            theirs.save(new Change("J. Colleague", "Correct the answer", ""));
        }
    }

    private String stored() throws Exception {
        try (RoundSession fresh = round.store().open(round.id())) {
            return first(fresh.round()).getText();
        }
    }

    @Test
    void bothChangedTheSameAnswerAndAPersonDecides() throws Exception {
        theySave("They came at once.");
        screen.type("Answer to question 1", "They came slowly.");
        screen.shell("Changes by others");
        assertThat(screen.words()).contains("J. Colleague").contains("Correct the answer").contains("Changed by both");
        assertThat(screen.control(StyledText.class, "Yours").getText()).isEqualTo("They came slowly.");
        assertThat(screen.control(StyledText.class, "The other's").getText()).isEqualTo("They came at once.");
        assertThat(stored()).as("nothing is written before the choice").isEqualTo("They came at once.");
        screen.press("Decide later");
        screen.waitFor("the status", () -> screen.words().contains("Not saved: see File, Changes by others"));

        screen.menu("File", "Changes by others");
        screen.shell("Changes by others");
        screen.press("Take theirs");
        screen.press("Save with these choices");
        screen.waitFor("it to be saved", () -> round.saveState().kind() == SaveState.Kind.SAVED);
        assertThat(first(round.round()).getText()).isEqualTo("They came at once.");
        assertThat(round.round().getTitle()).isEqualTo("Round of two people");
        screen.menu("Edit", "Undo");
        screen.waitFor("my words again", () -> first(round.round()).getText().equals("They came slowly."));
        var saved = round.saveNow();
        screen.waitFor("them to be saved", saved::isDone);
        assertThat(stored()).isEqualTo("They came slowly.");
    }

    @Test
    void differentThingsGoTogetherWithoutAQuestion() throws Exception {
        theySave("They came at once.");
        round.set("Note", first(round.round()), RoundPackage.Literals.ANSWER__NOTE, "My note");
        screen.waitFor("their words", () -> first(round.round()).getText().equals("They came at once."));
        screen.waitFor("it to be saved", () -> round.saveState().kind() == SaveState.Kind.SAVED);
        assertThat(stored()).isEqualTo("They came at once.");
        screen.waitFor("the page to show them", () -> "They came at once.".equals(
                screen.control(Text.class, "Answer to question 1").getText()));
    }
}
