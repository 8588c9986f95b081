package org.ipag.scrutiny.tests;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Button;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.ui.session.WorkbenchStore;

/** What the parts of the walk share: the screen, the files laid ready, and a look at the round to check what came of it. */
final class Walk {

    final Screen screen;
    final Rows rows;
    final ChosenFiles files;
    final Path folder;
    private final Watchdog watchdog;

    Walk(Screen screen, ChosenFiles files, Path folder, Watchdog watchdog) {
        this.screen = screen;
        this.rows = new Rows(screen);
        this.files = files;
        this.folder = folder;
        this.watchdog = watchdog;
    }

    /** Says what comes next, for the watchdog's report. */
    void step(String what) {
        watchdog.doing(what);
    }

    /** The round as it is now, to check what came of what was done; never to do it. */
    Round round() {
        return screen.look(() -> PlatformUI.getWorkbench().getService(WorkbenchStore.class).current().orElseThrow().round());
    }

    /** Waits until something is so. */
    void see(String what, BooleanSupplier so) {
        screen.waitFor(what, so);
    }

    void dashboard() {
        screen.menu("Round", "Dashboard");
    }

    /** Advances the state of something by the button that shows it. */
    void advance(String subject, String... states) {
        for (String state : states) {
            screen.pressAndChoose(subject, state);
            String shown = subject + ": " + state;
            screen.control(Button.class, shown);
        }
    }

    /** The same against the usual course, which needs a reason. */
    void advanceBecause(String subject, String state, String why) {
        screen.pressAndChoose(subject, state);
        screen.shell(state);
        screen.type("Why", why);
        screen.press("Change the state");
        screen.control(Button.class, subject + ": " + state);
    }
}
