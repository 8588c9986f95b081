package org.ipag.scrutiny.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.model.edit.Ids;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.model.round.RecommendationState;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.session.SaveState;
import org.ipag.scrutiny.ui.session.WorkbenchStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was not finished last time is taken up in this round, chosen in a list, and followed up here. */
@ExtendWith(NoErrorLogged.class)
class CarryOverTest {

    private static final String OFFERED = "Unfinished recommendations of the last round";

    private final Display display = Display.getCurrent();
    private final Screen screen = new Screen(display);
    private final Rows rows = new Rows(screen);
    private final RoundPages pages = new RoundPages(screen);
    private Round last;
    private OpenRound round;

    @BeforeEach
    void open() {
        last = CollatedRound.create();
        last.setTitle("Round of last year");
        recommend("One named officer", RecommendationState.IN_PROGRESS);
        recommend("A glossary for everybody", RecommendationState.CLOSED);
        recommend("Show the video", RecommendationState.ACCEPTED);
        recommend("Ask the schools", RecommendationState.REJECTED);
        Ids.assignMissing(last);
        CompletableFuture<OpenRound> created = PlatformUI.getWorkbench().getService(WorkbenchStore.class).create(last,
                Change.of("Test"));
        screen.waitFor("the last round to be stored", created::isDone);
        round = pages.open(last.getId());
        pages.page("org.ipag.scrutiny.ui.feedback.conclude");
    }

    @AfterEach
    void close() {
        pages.close();
    }

    private void recommend(String text, RecommendationState state) {
        Recommendation made = RoundFactory.eINSTANCE.createRecommendation();
        made.setNumber(last.getRecommendations().size() + 1);
        made.setText(text);
        made.setOwner("Head of victim care");
        made.setState(state);
        last.getRecommendations().add(made);
    }

    @Test
    void onlyWhatIsChosenOfTheUnfinishedComesOverInOneStep() throws Exception {
        Person.does(display, () -> {
            screen.press("Carry over");
            screen.shell("Carry over");
            assertThat(rows.texts(OFFERED)).hasSize(2).anyMatch(row -> row.startsWith("1.  One named officer | In progress"))
                    .anyMatch(row -> row.startsWith("3.  Show the video | Accepted"));
            rows.select(OFFERED, "Show the video");
            screen.waitFor("it in full", () -> screen.control(Text.class, "The selected recommendation in full").getText()
                    .equals("Show the video"));
            screen.press("All 2 of them");
            assertThat(screen.look(() -> screen.control(Button.class, "Carry these over").isEnabled())).as("none").isFalse();
            screen.press("All 2 of them");
            rows.tick(OFFERED, "Show the video", false);
            assertThat(screen.look(() -> screen.control(Button.class, "All 2 of them").getGrayed())).as("some").isTrue();
            screen.press("Carry these over");
            screen.gone("Carry over");
            screen.waitFor("the recommendation", () -> !round.round().getRecommendations().isEmpty());
            assertThat(shown()).containsExactly("This round", "Carried over from earlier rounds",
                    "1.  One named officer  \u2013 In progress");
            screen.menu("Edit", "Undo");
            screen.waitFor("it to go again", () -> round.round().getRecommendations().isEmpty());
            screen.menu("Edit", "Redo");
            screen.waitFor("it to come back", () -> round.round().getRecommendations().size() == 1);
        });
        Recommendation carried = round.round().getRecommendations().getFirst();
        assertThat(carried.getCarriedFrom()).isEqualTo(last.getRecommendations().getFirst().getId());
        assertThat(carried.getOwner()).isEqualTo("Head of victim care");
        assertThat(last.getRecommendations().getFirst().getState()).as("the last round stays as it is")
                .isEqualTo(RecommendationState.IN_PROGRESS);
    }

    @Test
    void aCarriedRecommendationLeadsToItsOriginalAndBack() throws Exception {
        Person.does(display, () -> {
            screen.press("Carry over");
            screen.shell("Carry over");
            rows.tick(OFFERED, "Show the video", false);
            screen.press("Carry these over");
            screen.gone("Carry over");
            rows.selectInTree("Recommendations", "One named officer");
            screen.waitFor("the carried one to be saved", () -> round.saveState().kind() == SaveState.Kind.SAVED);
            screen.follow("Carried over from Round of last year (2026), recommendation 1, In progress");
            screen.waitFor("the last round", () -> current().equals("Round of last year"));
            screen.follow("Carried on to Round to collate (2026), recommendation 1, In progress");
            screen.waitFor("this round", () -> current().equals("Round to collate"));
            screen.ui(() -> show("org.ipag.scrutiny.app.sources"));
            screen.waitFor("the chain beyond the round", () -> rows.texts("Sources").stream()
                    .anyMatch(row -> row.startsWith("Earlier round | Round of last year (2026), recommendation 1")));
            rows.open("Sources", "Round of last year");
            screen.waitFor("the last round once more", () -> current().equals("Round of last year"));
            screen.waitFor("the chain of the original", () -> rows.texts("Sources").stream()
                    .anyMatch(row -> row.startsWith("Later round | Round to collate (2026), recommendation 1")));
        });
        assertThat(round.round().getRecommendations()).hasSize(1);
    }

    private static String current() {
        return PlatformUI.getWorkbench().getService(WorkbenchStore.class).current().orElseThrow().round().getTitle();
    }

    private static void show(String view) {
        try {
            PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView(view);
        } catch (PartInitException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatIsHereAlreadyIsNotOfferedAgainAndIsFollowedUpHere() throws Exception {
        Person.does(display, () -> {
            screen.press("Carry over");
            screen.shell("Carry over");
            rows.tick(OFFERED, "One named officer", false);
            screen.press("Carry these over");
            screen.gone("Carry over");
            screen.press("Carry over");
            screen.shell("Carry over");
            assertThat(rows.texts(OFFERED)).singleElement().asString().startsWith("1.  One named officer");
            rows.tick(OFFERED, "One named officer", false);
            assertThat(screen.look(() -> screen.control(Button.class, "Carry these over").isEnabled())).as("nothing chosen").isFalse();
            screen.press("Cancel");
            screen.gone("Carry over");
            rows.selectInTree("Recommendations", "Show the video");
            screen.pressAndChoose("State of the recommendation", "In progress");
            screen.control(Button.class, "State of the recommendation: In progress");
        });
        assertThat(round.round().getRecommendations()).singleElement()
                .satisfies(it -> assertThat(it.getState()).isEqualTo(RecommendationState.IN_PROGRESS));
    }

    @Test
    void whereNothingIsLeftItSaysSo() throws Exception {
        Person.does(display, () -> {
            screen.press("Carry over");
            screen.shell("Carry over");
            screen.press("Carry these over");
            screen.gone("Carry over");
            screen.press("Carry over");
            screen.shell("Carry over");
            screen.waitFor("the reason", () -> screen.words().contains("Nothing is open from the last round"));
            screen.press("Close");
        });
        assertThat(round.round().getRecommendations()).hasSize(2);
    }

    private List<String> shown() {
        Tree tree = screen.control(Tree.class, "Recommendations");
        return screen.look(() -> Arrays.stream(tree.getItems())
                .flatMap(item -> Stream.concat(Stream.of(item), Arrays.stream(item.getItems()))).map(TreeItem::getText).toList());
    }
}
