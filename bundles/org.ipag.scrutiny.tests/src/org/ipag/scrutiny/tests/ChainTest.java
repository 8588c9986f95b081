package org.ipag.scrutiny.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.model.edit.ObjectLabels;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.process.CarryOver;
import org.ipag.scrutiny.sample.SampleRound;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.session.WorkbenchStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The chain is walked in the window: from words to the recommendation they led to, and back to the words and the document. */
@ExtendWith(NoErrorLogged.class)
class ChainTest {

    private static final String SOURCES = "Sources";

    private final Screen screen = new Screen(Display.getCurrent());
    private final Rows rows = new Rows(screen);
    private OpenRound round;
    private Recommendation recommendation;
    private Passage passage;

    @BeforeEach
    void open() throws Exception {
        screen.menu("Help", "Welcome");
        screen.press("Open the sample round");
        WorkbenchStore store = PlatformUI.getWorkbench().getService(WorkbenchStore.class);
        screen.waitFor("the sample", () -> store.opened(SampleRound.ID).isPresent());
        round = store.opened(SampleRound.ID).orElseThrow();
        recommendation = CarryOver.ownOf(round.round()).getFirst();
        passage = recommendation.getFindings().stream().flatMap(each -> each.getPassages().stream())
                .filter(each -> ((Answer) each.eContainer()).getDocument() != null).findFirst().orElseThrow();
        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView("org.ipag.scrutiny.app.sources");
    }

    @AfterEach
    void close() {
        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
        screen.settle();
    }

    /** Into the passage, also when the list has only now followed what was typed and the answer is shown anew. */
    private void putCaret(StyledText text) {
        int at = text.getText().indexOf(passage.getText());
        if (at >= 0 && text.getCaretOffset() != at + 1) {
            text.setFocus();
            text.setSelection(at + 1);
            text.notifyListeners(SWT.Selection, new Event());
        }
    }

    @Test
    void fromAPassageToItsRecommendationAndBackToTheWordsAndTheDocument() {
        screen.menu("Round", "Answers");
        screen.control(Canvas.class, "Answers by question and district");
        screen.type("Words in answers", passage.getText());
        StyledText text = screen.control(StyledText.class, "Answer in full");
        String wanted = ObjectLabels.of(recommendation);
        screen.waitFor("the chain of the passage", () -> {
            putCaret(text);
            return rows.texts(SOURCES).stream().anyMatch(row -> row.contains(wanted));
        });

        rows.open(SOURCES, wanted);
        Tree recommendations = screen.control(Tree.class, "Recommendations");
        screen.waitFor("the recommendation", () -> recommendations.getSelectionCount() == 1
                && recommendations.getSelection()[0].getText().startsWith(recommendation.getNumber() + ".  "));
        String words = ObjectLabels.of(passage);
        screen.waitFor("the chain of the recommendation", () -> rows.texts(SOURCES).stream()
                .anyMatch(row -> row.contains(words)));

        rows.open(SOURCES, words);
        screen.waitFor("the words", () -> text.getSelectionText().equals(passage.getText()));
        String document = ((Answer) passage.eContainer()).getDocument().getFileName();
        screen.waitFor("the chain of the words", () -> rows.texts(SOURCES).stream().anyMatch(row -> row.contains(document)));

        rows.open(SOURCES, document);
        StyledText source = screen.control(StyledText.class, "Document as received");
        screen.waitFor("the words in the document", () -> source.getText().contains(passage.getText().substring(0, 12))
                && source.getStyleRanges().length > 0 && Arrays.stream(source.getStyleRanges())
                        .anyMatch(range -> range.underline));
        assertThat(round.canUndo()).as("walking the chain changes nothing").isFalse();
    }
}
