package org.ipag.scrutiny.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.model.round.Coding;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.session.WorkbenchStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** This round beside the last, read in place, and from the words of either to where they stand. */
@ExtendWith(NoErrorLogged.class)
class RoundsComparedTest {

    private static final String LAST = "The call came after nine days.";

    private final Screen screen = new Screen(Display.getCurrent());
    private final RoundPages pages = new RoundPages(screen);
    private final Rows rows = new Rows(screen);
    private OpenRound round;
    private OpenRound last;

    @BeforeEach
    void open() {
        WorkbenchStore store = PlatformUI.getWorkbench().getService(WorkbenchStore.class);
        Round before = CollatedRound.create();
        before.setTitle("Round of last year");
        before.setYear(2025);
        before.getReturns().get(0).getAnswers().getFirst().setText(LAST);
        Passage late = CollatedRound.passage(before.getReturns().get(0).getAnswers().getFirst(), "after nine days",
                Coding.AREA_FOR_DEVELOPMENT);
        late.getThemes().add(before.getThemes().getFirst());
        before.getReturns().remove(1);
        before.getTopic().getQuestionSets().getFirst().getQuestions().getFirst().setLabel("What about the first call?");
        CompletableFuture<OpenRound> created = store.create(before, Change.of("Test"));
        screen.waitFor("the last round to be stored", created::isDone);
        last = created.join();
        round = pages.open(last.id());
        pages.page("org.ipag.scrutiny.ui.feedback.collation");
        screen.press("Compare with last round");
    }

    @AfterEach
    void close() {
        pages.close();
    }

    @Test
    void aQuestionStandsInBothRoundsWithTheWordsOfEach() {
        StyledText now = screen.control(StyledText.class, "Words of this round");
        StyledText before = screen.control(StyledText.class, "Words of the last round");
        screen.waitFor("the words of the last round", () -> before.getText().contains("after nine days"));
        assertThat(now.getText()).contains("Averleigh", CollatedRound.FIRST, "Brindlecote", "The officer was kind");
        assertThat(screen.control(Label.class, "Not in the same words: the round before asked").getText())
                .contains("What about the first call?", "1 again; 1 new");
        assertThat(rows.texts("Questions and themes in both rounds").getFirst()).startsWith("1. Initial response");
        assertThat(rows.texts("Districts that said it")).containsExactly("Averleigh | 1 | 1 | again",
                "Brindlecote | 1 | 0 | new: returned nothing before");
    }

    @Test
    void aThemeIsGoneAndFromItsWordsOneGoesToTheLastRound() {
        rows.select("Questions and themes in both rounds", "Updates");
        StyledText before = screen.control(StyledText.class, "Words of the last round");
        screen.waitFor("the words on the theme", () -> before.getText().contains("after nine days"));
        assertThat(rows.texts("Districts that said it")).containsExactly("Averleigh | 0 | 1 | no longer");
        screen.press("Go there in the last round");
        StyledText text = screen.control(StyledText.class, "Answer in full");
        screen.waitFor("the answer of the last round", () -> text.getText().equals(LAST));
        assertThat(text.getSelectionText()).isEqualTo("after nine days");
    }

    @Test
    void oneDistrictIsReadAloneAndFromItsWordsOneGoesToTheAnswer() {
        StyledText now = screen.control(StyledText.class, "Words of this round");
        rows.select("Districts that said it", "Brindlecote");
        screen.waitFor("the words of that district alone", () -> !now.getText().contains("Averleigh"));
        now.setSelection(now.getText().indexOf("officer"));
        pages.key(now, SWT.CR, 0);
        StyledText text = screen.control(StyledText.class, "Answer in full");
        assertThat(text.getText()).isEqualTo(CollatedRound.SECOND);
        assertThat(text.getSelectionText()).isEqualTo("The officer was kind");
        assertThat(last.round().getTitle()).isEqualTo("Round of last year");
    }

    @Test
    void onlyWordsCodedSoAreCompared() {
        screen.choose("Coded as", "Strength");
        assertThat(rows.texts("Districts that said it"))
                .containsExactly("Brindlecote | 1 | 0 | new: returned nothing before");
        screen.choose("Only what was said on", "Updates");
        assertThat(rows.texts("Questions and themes in both rounds")).noneMatch(row -> row.contains("Updates"));
        screen.press("Back to the answers");
        assertThat(screen.control(StyledText.class, "Answer in full").isVisible()).isTrue();
        assertThat(round.canUndo()).as("comparing changes nothing").isFalse();
    }
}
