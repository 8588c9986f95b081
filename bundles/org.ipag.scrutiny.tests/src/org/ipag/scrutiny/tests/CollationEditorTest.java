package org.ipag.scrutiny.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.Coding;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.ui.editor.RoundEditors;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Answers are read, found and marked with the keyboard alone. */
@ExtendWith(NoErrorLogged.class)
class CollationEditorTest {

    private final Screen screen = new Screen(Display.getCurrent());
    private final RoundPages pages = new RoundPages(screen);
    private OpenRound round;
    private Answer first;
    private Answer second;

    @BeforeEach
    void open() {
        round = pages.open();
        first = round.round().getReturns().get(0).getAnswers().getFirst();
        second = round.round().getReturns().get(1).getAnswers().getFirst();
        pages.page("org.ipag.scrutiny.ui.feedback.collation");
    }

    @AfterEach
    void close() {
        pages.close();
    }

    @Test
    void aSelectionIsMarkedAndCodedByOneKeyAndUndone() {
        StyledText text = screen.control(StyledText.class, "Answer in full");
        assertThat(text.getText()).isEqualTo(CollatedRound.FIRST);
        text.setSelection(6, 16);
        pages.key(text, 's', 0);
        assertThat(first.getPassages()).singleElement().satisfies(passage -> {
            assertThat(passage.getText()).isEqualTo("came quickly");
            assertThat(passage.getCoding()).isEqualTo(Coding.STRENGTH);
        });
        assertThat(text.getStyleRanges()).isNotEmpty();
        round.undo();
        screen.settle();
        assertThat(first.getPassages()).isEmpty();
        assertThat(text.getStyleRanges()).isEmpty();
    }

    @Test
    void arrowKeysWalkFromDistrictToDistrict() {
        Canvas grid = screen.control(Canvas.class, "Answers by question and district");
        pages.key(grid, SWT.ARROW_RIGHT, 0);
        assertThat(screen.control(StyledText.class, "Answer in full").getText()).isEqualTo(CollatedRound.SECOND);
        pages.key(grid, SWT.ARROW_LEFT, 0);
        assertThat(screen.control(StyledText.class, "Answer in full").getText()).isEqualTo(CollatedRound.FIRST);
    }

    @Test
    void typingWordsLeavesTheAnswersThatHaveThem() {
        screen.type("Words in answers", "expl KIND");
        assertThat(screen.control(StyledText.class, "Answer in full").getText()).isEqualTo(CollatedRound.SECOND);
        assertThat(screen.control(Label.class, "1 of 2 answers").isVisible()).isTrue();
        screen.press("Show everything");
        assertThat(screen.control(Label.class, "2 of 2 answers").isVisible()).isTrue();
    }

    @Test
    void aPassageIsShownInItsAnswerWhateverTheFilter() {
        screen.type("Words in answers", "quickly");
        Passage passage = second.getPassages().getFirst();
        assertThat(RoundEditors.reveal(round, passage)).isTrue();
        screen.settle();
        StyledText text = screen.control(StyledText.class, "Answer in full");
        assertThat(text.getText()).isEqualTo(CollatedRound.SECOND);
        assertThat(text.getSelectionText()).isEqualTo(passage.getText());
    }
}
