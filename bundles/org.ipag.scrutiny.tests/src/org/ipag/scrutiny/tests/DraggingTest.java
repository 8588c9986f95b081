package org.ipag.scrutiny.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.RoundPackage;
import org.ipag.scrutiny.model.round.Theme;
import org.ipag.scrutiny.model.round.UnplacedText;
import org.ipag.scrutiny.ui.editor.RoundEditors;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is dragged with the mouse lands where it is let go. Needs a mouse that can be moved by a program. */
@EnabledIf("mouseIsThere")
@ExtendWith(NoErrorLogged.class)
class DraggingTest {

    static boolean mouseIsThere() {
        return Mouse.isThere();
    }

    private final Display display = Display.getCurrent();
    private final Screen screen = new Screen(display);
    private final RoundPages pages = new RoundPages(screen);
    private final Mouse mouse = new Mouse(screen);
    private OpenRound round;

    @BeforeEach
    void open() {
        round = pages.open();
    }

    @AfterEach
    void close() {
        pages.close();
    }

    @Test
    void passagesAreDraggedOntoFindingsAndFindingsOntoRecommendations() throws Exception {
        Recommendation recommendation = RoundFactory.eINSTANCE.createRecommendation();
        recommendation.setNumber(1);
        recommendation.setText("Keep explaining every step");
        round.add("Test", round.round(), RoundPackage.Literals.ROUND__RECOMMENDATIONS, recommendation);
        pages.page("org.ipag.scrutiny.ui.feedback.conclude");
        Table passages = screen.control(Table.class, "Passages");
        Tree findings = screen.control(Tree.class, "Findings");
        Tree recommendations = screen.control(Tree.class, "Recommendations");
        Person.does(display, () -> {
            screen.waitFor("the passage", () -> passages.getItemCount() == 1);
            drag(passages, () -> passages.getItem(0).getBounds(1), findings, () -> row(findings, "Strengths").getBounds());
            screen.waitFor("the finding", () -> round.round().getFindings().size() == 1);
            screen.waitFor("its row", () -> row(findings, "S1") != null);
            drag(findings, () -> row(findings, "S1").getBounds(), recommendations,
                    () -> recommendations.getItem(0).getBounds());
            screen.waitFor("what the recommendation rests on", () -> recommendation.getFindings().size() == 1);
        });
        assertThat(round.round().getFindings().getFirst().getPassages()).hasSize(1);
        round.undo();
        assertThat(recommendation.getFindings()).isEmpty();
        round.undo();
        assertThat(round.round().getFindings()).isEmpty();
    }

    @Test
    void unplacedTextIsDraggedIntoTheRightAnswer() throws Exception {
        Return from = round.round().getReturns().getFirst();
        UnplacedText unplaced = RoundFactory.eINSTANCE.createUnplacedText();
        unplaced.setText("And nobody rang back.");
        round.add("Test", from, RoundPackage.Literals.RETURN__UNPLACED, unplaced);
        assertThat(RoundEditors.reveal(round, from)).isTrue();
        Table tray = screen.control(Table.class, "Unplaced text");
        Text answer = screen.control(Text.class, "Answer to question 2");
        Person.does(display, () -> {
            screen.waitFor("the text", () -> tray.getItemCount() == 1);
            drag(tray, () -> tray.getItem(0).getBounds(0), answer, () -> new Rectangle(0, 0, 80, 20));
            screen.waitFor("the answer", () -> from.getAnswers().size() == 2);
        });
        assertThat(from.getAnswers().getLast().getText()).isEqualTo("And nobody rang back.");
        assertThat(unplaced.isResolved()).isTrue();
        round.undo();
        assertThat(unplaced.isResolved()).isFalse();
    }

    @Test
    void aThemeIsDraggedUnderAnother() throws Exception {
        Theme contact = theme("Contact");
        round.add("Test", round.round(), RoundPackage.Literals.ROUND__THEMES, contact);
        pages.page("org.ipag.scrutiny.ui.feedback.collation");
        Tree filters = screen.control(Tree.class, "What to show");
        Person.does(display, () -> {
            screen.waitFor("the themes", () -> row(filters, "[CO] Contact") != null);
            screen.ui(() -> filters.showItem(row(filters, "[CO] Contact")));
            drag(filters, () -> row(filters, "[UP] Updates").getBounds(), filters,
                    () -> row(filters, "[CO] Contact").getBounds());
            screen.press("Move it there");
            screen.waitFor("the theme below the other", () -> contact.getChildren().size() == 1);
        });
        assertThat(round.round().getThemes()).containsExactly(contact);
        round.undo();
        assertThat(round.round().getThemes()).hasSize(2);
    }

    @Test
    void aThemeIsNotDraggedUnderOneThatHasItsNameBelowItAlready() throws Exception {
        Theme contact = theme("Contact");
        contact.getChildren().add(theme("Updates"));
        round.add("Test", round.round(), RoundPackage.Literals.ROUND__THEMES, contact);
        pages.page("org.ipag.scrutiny.ui.feedback.collation");
        Tree filters = screen.control(Tree.class, "What to show");
        Person.does(display, () -> {
            screen.waitFor("the themes", () -> row(filters, "[CO] Contact") != null);
            screen.ui(() -> filters.showItem(row(filters, "[CO] Contact")));
            drag(filters, () -> row(filters, "[UP] Updates").getBounds(), filters,
                    () -> row(filters, "[CO] Contact").getBounds());
            screen.shell("Theme dropped");
            screen.press("Close");
        });
        assertThat(round.round().getThemes()).hasSize(2).contains(contact);
        assertThat(contact.getChildren()).hasSize(1);
    }

    private static Theme theme(String label) {
        Theme theme = RoundFactory.eINSTANCE.createTheme();
        theme.setLabel(label);
        return theme;
    }

    @Test
    void aSectionOfTheReportIsDraggedToAnotherPlace() throws Exception {
        pages.page("org.ipag.scrutiny.ui.report.editor");
        Table sections = screen.control(Table.class, "Sections");
        Person.does(display, () -> {
            screen.waitFor("the sections", () -> sections.getItemCount() == 3);
            drag(sections, () -> sections.getItem(2).getBounds(), sections, () -> sections.getItem(0).getBounds());
            screen.waitFor("the new order", () -> sections.getItem(0).getText().startsWith("Recommendations"));
        });
        assertThat(sections.getItem(1).getText()).startsWith("Introduction");
    }

    /** Drags what is selected first: a press on a row that is not yet selected selects it. */
    private void drag(Control from, Supplier<Rectangle> start, Control to, Supplier<Rectangle> end) {
        mouse.drag(from, screen.look(start), to, screen.look(end));
    }

    private static TreeItem row(Tree tree, String words) {
        return Arrays.stream(tree.getItems()).flatMap(each -> Stream.concat(Stream.of(each), Arrays.stream(each.getItems())))
                .filter(each -> each.getText().startsWith(words)).findFirst().orElse(null);
    }
}
