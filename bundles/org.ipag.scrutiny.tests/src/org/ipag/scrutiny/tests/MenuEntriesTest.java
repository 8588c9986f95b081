package org.ipag.scrutiny.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.model.round.RoundPackage;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An entry of the window's menus that cannot be chosen says why not, and no longer than it cannot. */
@ExtendWith(NoErrorLogged.class)
class MenuEntriesTest {

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

    /** The entries of a menu as a person sees them who opens it. */
    private List<MenuItem> entries(String heading) {
        Menu bar = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().getMenuBar();
        Menu menu = Arrays.stream(bar.getItems()).filter(item -> Screen.clean(item.getText()).equals(heading)).findFirst().orElseThrow().getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        screen.settle();
        return Arrays.stream(menu.getItems()).filter(item -> (item.getStyle() & SWT.PUSH) != 0).toList();
    }

    private MenuItem entry(String heading, String words) {
        return entries(heading).stream().filter(item -> Screen.clean(item.getText()).startsWith(words)).findFirst().orElseThrow();
    }

    @Test
    void whatCannotBeUndoneYetSaysSoUntilItCan() {
        assertThat(entry("Edit", "Redo").getText()).endsWith(" \u2013 Nothing was undone.");
        round.set("Note", round.round().getReturns().getFirst().getAnswers().getFirst(), RoundPackage.Literals.ANSWER__NOTE, "First");
        screen.settle();
        MenuItem undo = entry("Edit", "Undo");
        assertThat(undo.getEnabled()).isTrue();
        assertThat(undo.getText()).doesNotContain("\u2013");
    }

    @Test
    void everyEntryThatCannotBeChosenSaysWhyNot() {
        List<MenuItem> all = Arrays.stream(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().getMenuBar().getItems())
                .flatMap(heading -> entries(Screen.clean(heading.getText())).stream()).toList();
        assertThat(all).filteredOn(item -> !item.getEnabled()).isNotEmpty()
                .allSatisfy(item -> assertThat(item.getText()).contains(" \u2013 ").endsWith("."));
        assertThat(all).filteredOn(MenuItem::getEnabled).allSatisfy(item -> assertThat(item.getText()).doesNotContain(" \u2013 "));
    }
}
