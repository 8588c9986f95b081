package org.ipag.scrutiny.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.ui.editor.RoundEditorInput;
import org.ipag.scrutiny.ui.editor.RoundEditors;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The tree on the left shows where one is: its selection follows the page in front. */
@ExtendWith(NoErrorLogged.class)
class RoundTreeTest {

    private final Screen screen = new Screen(Display.getCurrent());
    private final RoundPages pages = new RoundPages(screen);
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
    void theSelectionFollowsThePageInFront() {
        pages.page("org.ipag.scrutiny.ui.feedback.collation");
        selected("Answers");
        RoundEditors.reveal(round, round.round().getReturns().get(1));
        selected("Brindlecote");
        pages.page("org.ipag.scrutiny.ui.report.editor");
        selected("Report");
        screen.menu("Round", "Dashboard");
        selected("Dashboard");
        pages.page("org.ipag.scrutiny.ui.feedback.collation");
        selected("Answers");
    }

    /** As after a start, when the tabs of the last time are there and nobody has turned to them yet. */
    @Test
    void aPageWhoseTabIsThereIsNotOpenedASecondTime() throws Exception {
        IWorkbenchPage window = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        IEditorInput dashboard = new RoundEditorInput(round.id(), round.id(), "The round");
        IEditorInput answers = new RoundEditorInput(round.id(), round.id(), "Answers");
        window.closeAllEditors(false);
        window.openEditors(new IEditorInput[] { dashboard, answers },
                new String[] { "org.ipag.scrutiny.app.dashboard", "org.ipag.scrutiny.ui.feedback.collation" }, IWorkbenchPage.MATCH_NONE);
        screen.settle();
        screen.menu("Round", "Answers");
        selected("Answers");
        assertThat(window.getEditorReferences()).hasSize(2);
    }

    private void selected(String row) {
        Tree tree = screen.control(Tree.class, "Round by stage");
        screen.waitFor("the row " + row, () -> tree.getSelectionCount() == 1
                && tree.getSelection()[0].getText().startsWith(row));
    }
}
