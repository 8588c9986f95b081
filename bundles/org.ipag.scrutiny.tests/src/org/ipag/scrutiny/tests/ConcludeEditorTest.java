package org.ipag.scrutiny.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.ipag.scrutiny.model.round.Finding;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.model.round.Strength;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a passage to a recommendation, with the keyboard alone. */
@ExtendWith(NoErrorLogged.class)
class ConcludeEditorTest {

    private final Screen screen = new Screen(Display.getCurrent());
    private final RoundPages pages = new RoundPages(screen);
    private OpenRound round;

    @BeforeEach
    void open() {
        round = pages.open();
        pages.page("org.ipag.scrutiny.ui.feedback.conclude");
    }

    @AfterEach
    void close() {
        pages.close();
    }

    @Test
    void aPassageBecomesAFindingAndTheFindingARecommendation() {
        Passage passage = round.round().getReturns().get(1).getAnswers().getFirst().getPassages().getFirst();
        assertThat(screen.control(Button.class, "1 coded passage in no finding").isVisible()).isTrue();
        Table passages = screen.control(Table.class, "Passages");
        passages.setSelection(0);
        passages.notifyListeners(SWT.Selection, new Event());
        pages.key(passages, SWT.CR, SWT.CTRL);
        Finding finding = round.round().getFindings().getFirst();
        assertThat(finding).isInstanceOf(Strength.class);
        assertThat(finding.getPassages()).containsExactly(passage);
        assertThat(finding.getTitle()).isEqualTo("The officer was kind");

        pages.key(screen.control(Tree.class, "Findings"), SWT.CR, SWT.CTRL);
        Recommendation recommendation = round.round().getRecommendations().getFirst();
        assertThat(recommendation.getNumber()).isEqualTo(1);
        assertThat(recommendation.getFindings()).containsExactly(finding);

        screen.type("Text", "Keep explaining every step.");
        screen.waitFor("the text to be taken over", () -> "Keep explaining every step.".equals(recommendation.getText()));
        screen.type("Owner", "Head of training");
        screen.waitFor("the owner to be taken over", () -> "Head of training".equals(recommendation.getOwner()));

        while (round.canUndo()) {
            round.undo();
        }
        screen.settle();
        assertThat(round.round().getFindings()).isEmpty();
        assertThat(round.round().getRecommendations()).isEmpty();
    }
}
