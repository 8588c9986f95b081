package org.ipag.scrutiny.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.model.edit.Ids;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.Coding;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.ui.editor.RoundEditors;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.session.WorkbenchStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Problems are put together by kind and by district, found by words, and mended one by one or all of a kind at once. */
@ExtendWith(NoErrorLogged.class)
class ProblemsViewTest {

    private static final String KINDS = "Kinds of problems";
    private static final String PROBLEMS = "Problems to solve";
    private static final String MOVED = "Passages that no longer stand in their answers";

    private final Screen screen = new Screen(Display.getCurrent());
    private final Rows rows = new Rows(screen);
    private final RoundPages pages = new RoundPages(screen);
    private OpenRound round;
    private Passage moved;

    @BeforeEach
    void open() throws Exception {
        Round collated = CollatedRound.create();
        for (int i = 0; i < 2; i++) {
            Answer answer = collated.getReturns().get(i).getAnswers().getFirst();
            moved = CollatedRound.passage(answer, answer.getText().substring(5, 12), answer.getPassages().isEmpty()
                    ? Coding.STRENGTH : Coding.NONE);
            moved.setStart(0);
            moved.setEnd(7);
        }
        Recommendation bare = RoundFactory.eINSTANCE.createRecommendation();
        bare.setNumber(1);
        bare.setText("Do better");
        collated.getRecommendations().add(bare);
        Ids.assignMissing(collated);
        CompletableFuture<OpenRound> created = PlatformUI.getWorkbench().getService(WorkbenchStore.class).create(collated,
                Change.of("Test"));
        screen.waitFor("the round to be stored", created::isDone);
        round = created.join();
        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView("org.ipag.scrutiny.app.problems");
        RoundEditors.open(round, "org.ipag.scrutiny.ui.feedback.conclude");
        screen.settle();
    }

    @AfterEach
    void close() {
        pages.close();
    }

    @Test
    void allOfAKindAreMendedInOneStep() {
        screen.waitFor("the problems", () -> rows.texts(KINDS).stream().anyMatch(row -> row.contains(MOVED)));
        assertThat(rows.texts(KINDS).getFirst()).endsWith("| All problems");
        rows.select(KINDS, MOVED);
        assertThat(rows.texts(PROBLEMS)).hasSize(2).allMatch(row -> row.contains("no longer stands"));
        screen.press("Mark each where it stands now (2)");
        screen.waitFor("the kind to go", () -> rows.texts(KINDS).stream().noneMatch(row -> row.contains(MOVED)));
        assertThat(moved.getStart()).isEqualTo(5);
        round.undo();
        assertThat(round.canUndo()).as("one step").isFalse();
        screen.waitFor("the kind to come back", () -> rows.texts(KINDS).stream().anyMatch(row -> row.contains(MOVED)));
    }

    @Test
    void aDistrictAndWordsNarrowThemAndEnterGoesToThePlace() {
        screen.waitFor("the problems", () -> rows.texts(KINDS).stream().anyMatch(row -> row.contains(MOVED)));
        screen.choose("Put together", "By district");
        List<String> districts = rows.texts(KINDS);
        assertThat(districts).anyMatch(row -> row.endsWith("| Averleigh")).anyMatch(row -> row.endsWith("| Brindlecote"));
        assertThat(districts.getLast()).endsWith("| Not of one district");
        screen.type("Words in problems", "brindle stands");
        screen.waitFor("what has the words", () -> rows.texts(PROBLEMS).size() == 1);
        rows.open(PROBLEMS, "no longer stands");
        StyledText text = screen.control(StyledText.class, "Answer in full");
        screen.waitFor("the answer", () -> text.getText().equals(CollatedRound.SECOND));
        screen.type("Words in problems", "");
        screen.waitFor("all again", () -> rows.texts(PROBLEMS).size() > 2);
        screen.choose("Put together", "By what is wrong");
    }
}
