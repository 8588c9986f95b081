package org.ipag.scrutiny.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.sample.SampleRound;
import org.ipag.scrutiny.ui.editor.RoundEditors;
import org.ipag.scrutiny.ui.editor.RoundPage;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.session.WorkbenchStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Nothing a person does makes the window stand still: they open every page of the sample, turn to its tabs, filter, walk
 * and change the theme. They do it twice; the first time the program is still loading itself, only the second counts.
 */
@ExtendWith(NoErrorLogged.class)
class NoFreezeTest {

    private static final int TELL = 5;
    private static final int FOLLOWED_MS = 800;
    private static final String[] TYPED = { "c", "co", "com", "comm", "", "zz", "" };

    private final Display display = Display.getCurrent();
    private final Screen screen = new Screen(display);
    private OpenRound round;
    private Watchdog watchdog;

    @BeforeEach
    void open() {
        screen.menu("Help", "Welcome");
        screen.press("Open the sample round");
        WorkbenchStore store = PlatformUI.getWorkbench().getService(WorkbenchStore.class);
        screen.waitFor("the sample", () -> store.opened(SampleRound.ID).isPresent());
        round = store.opened(SampleRound.ID).orElseThrow();
        watchdog = new Watchdog(display);
    }

    @AfterEach
    void close() {
        watchdog.close();
        watchdog.longest(TELL).forEach(freeze -> System.out.println("  " + freeze));
        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
    }

    private void closeOneByOne() {
        watchdog.doing("close a page");
        IWorkbenchPage page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
        while (screen.look(() -> page.getActiveEditor() != null)) {
            screen.ui(() -> page.closeEditor(page.getActiveEditor(), false));
            screen.settle();
        }
    }

    @Test
    void whateverIsDone() throws Exception {
        Person.does(display, () -> {
            everything();
            closeOneByOne();
            watchdog.forget();
            everything();
            closeOneByOne();
        });
        List<Watchdog.Freeze> all = watchdog.longest(Integer.MAX_VALUE);
        assertThat(all).as("looked at the window's thread").isNotEmpty();
        assertThat(all).as("freezes of the window")
                .allSatisfy(freeze -> assertThat(freeze.processor()).isLessThan(Watchdog.MOST_MS));
    }

    private void everything() throws InterruptedException {
        for (RoundPage page : RoundPage.all()) {
            open(page.label(), () -> RoundEditors.open(round, page.editor()));
        }
        CaseFile file = round.round().getCases().getLast();
        open("case", () -> RoundEditors.reveal(round, file));
        tabs("Pages of the case");
        open("redaction desk", () -> RoundEditors.open(round, file, "org.ipag.scrutiny.ui.cases.redaction"));
        open("return", () -> RoundEditors.reveal(round, round.round().getReturns().getFirst()));
        answers();
        for (String theme : new String[] { "Dark theme", "Light theme" }) {
            watchdog.doing(theme);
            screen.menu("View", theme);
            Thread.sleep(FOLLOWED_MS); // the system takes its time to follow
            screen.settle();
        }
    }

    private void open(String what, Runnable open) {
        watchdog.doing("open " + what);
        screen.ui(open);
        screen.settle();
    }

    private void tabs(String folder) {
        CTabFolder pages = screen.control(CTabFolder.class, folder);
        for (int i = 0; i < screen.look(pages::getItemCount); i++) {
            int page = i;
            String title = screen.look(() -> pages.getItem(page).getText());
            watchdog.doing("turn to " + title);
            screen.tab(folder, title);
        }
    }

    private void answers() {
        watchdog.doing("turn to the answers");
        screen.menu("Round", "Answers");
        watchdog.doing("filter answers");
        for (String typed : TYPED) {
            screen.type("Words in answers", typed);
        }
        watchdog.doing("walk from answer to answer");
        Canvas grid = screen.control(Canvas.class, "Answers by question and district");
        for (int key : new int[] { SWT.ARROW_RIGHT, SWT.ARROW_DOWN, SWT.ARROW_DOWN, SWT.ARROW_LEFT }) {
            screen.key(grid, key, 0);
        }
    }
}
