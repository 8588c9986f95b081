package org.ipag.scrutiny.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Help is there for the place a person is at. */
@ExtendWith(NoErrorLogged.class)
class HelpTest {

    private final Screen screen = new Screen(Display.getCurrent());
    private final RoundPages pages = new RoundPages(screen);

    @BeforeEach
    void open() {
        OpenRound round = pages.open();
        assertThat(round).isNotNull();
    }

    @AfterEach
    void close() {
        IViewPart help = page().findView("org.ipag.scrutiny.app.help");
        if (help != null) {
            page().hideView(help);
        }
        pages.close();
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    private void help() throws Exception {
        PlatformUI.getWorkbench().getService(IHandlerService.class)
                .executeCommand("org.ipag.scrutiny.app.showHelp", null);
        screen.settle();
    }

    @Test
    void thePageOfTheEditorInUseIsShownAndFollowsIt() throws Exception {
        pages.page("org.ipag.scrutiny.ui.report.editor");
        help();
        StyledText text = screen.control(StyledText.class, "Help");
        assertThat(text.getText()).startsWith("Report\n").contains("What do I do here?", "quotation is what was said");
        pages.page("org.ipag.scrutiny.ui.feedback.collation");
        screen.waitFor("the help to follow", () -> text.getText().startsWith("Answers\n"));
        screen.type("Search the help", "telephone helpline");
        screen.waitFor("what was looked for", () -> text.getText().startsWith("Check before the report leaves\n"));
        screen.press("Back");
        screen.waitFor("the page before", () -> text.getText().startsWith("Answers\n"));
    }

    @Test
    void aDialogHasItsHelpBesideIt() throws Exception {
        screen.menu("File", "Where the rounds are kept");
        Shell dialog = screen.shell("Where the rounds are kept");
        dialog.forceActive();
        screen.waitFor("the dialog to be in front", () -> dialog.getDisplay().getActiveShell() == dialog);
        help();
        Shell beside = screen.shell("Help");
        StyledText text = screen.control(beside, StyledText.class, "Help");
        screen.waitFor("the page of the dialog", () -> text.getText().startsWith("Where the rounds are kept\n"));
        beside.close();
        screen.press("Cancel");
    }

    @Test
    void textToReadIsMadeBiggerEverywhereAndUsualAgain() throws Exception {
        pages.page("org.ipag.scrutiny.ui.report.editor");
        StyledText preview = screen.control(StyledText.class, "Preview of the report");
        int usual = preview.getFont().getFontData()[0].getHeight();
        screen.menu("View", "Bigger text");
        screen.menu("View", "Bigger text");
        int bigger = preview.getFont().getFontData()[0].getHeight();
        assertThat(bigger).isGreaterThan(usual);
        help();
        assertThat(screen.control(StyledText.class, "Help").getFont().getFontData()[0].getHeight())
                .as("what is opened later too").isEqualTo(bigger);
        screen.menu("View", "Smaller text");
        assertThat(preview.getFont().getFontData()[0].getHeight()).isBetween(usual, bigger - 1);
        screen.menu("View", "Usual size of text");
        assertThat(preview.getFont().getFontData()[0].getHeight()).isEqualTo(usual);
    }
}
