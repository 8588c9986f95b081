package org.ipag.scrutiny.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.store.StoreLocation;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.session.WorkbenchStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * A coordinator walks a whole round, from an empty data folder to its end, through the window alone. What they cannot
 * reach, read or press, this test cannot either. Meanwhile a watchdog looks out for a window that freezes.
 */
@ExtendWith(NoErrorLogged.class)
class RoundWalkTest {

    /** What the window promises; told, not demanded, as a machine may be slow or busy. */
    private static final long PROMISED_MS = 100;
    private static final int TELL = 10;

    private final Display display = Display.getCurrent();
    private final WorkbenchStore store = PlatformUI.getWorkbench().getService(WorkbenchStore.class);
    private final StoreLocation usual = store.location();
    private Watchdog watchdog;

    @TempDir
    private Path folder;

    @BeforeEach
    void anEmptyDataFolder() throws Exception {
        move(StoreLocation.folder(Files.createDirectory(folder.resolve("data"))));
        watchdog = new Watchdog(display);
    }

    @AfterEach
    void backToTheUsualData() {
        if (watchdog == null) {
            return;
        }
        watchdog.close();
        List<Watchdog.Freeze> longest = watchdog.longest(TELL);
        System.out.printf("The window's thread worked %d times for more than %d ms at a stretch. It stood still longest for:%n",
                watchdog.longest(Integer.MAX_VALUE).stream().filter(freeze -> freeze.processor() > PROMISED_MS).count(),
                PROMISED_MS);
        longest.forEach(freeze -> System.out.println("  " + freeze));
        move(usual);
    }

    private void move(StoreLocation to) {
        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
        store.openRounds().forEach(this::settle);
        assertThat(store.shutdown()).as("rounds that could not be saved").isEmpty();
        store.connect(to);
    }

    /** Other tests may have left something undecided or unsaved. */
    private void settle(OpenRound round) {
        var saved = round.saveNow();
        new Screen(display).waitFor("everything to be saved", () -> {
            round.settle(List.of());
            return saved.isDone() && !round.session().isDirty();
        });
    }

    @Test
    void aWholeRound() throws Exception {
        try (ChosenFiles files = new ChosenFiles()) {
            Walk walk = new Walk(new Screen(display), files, folder, watchdog);
            Person.does(display, () -> {
                new WalkPreparation(walk).run();
                new WalkCollection(walk).run();
                new WalkConclusion(walk).run();
                new WalkReport(walk).run();
            });
        }
        assertThat(watchdog.longest(Integer.MAX_VALUE)).as("freezes of the window")
                .allSatisfy(freeze -> assertThat(freeze.processor()).isLessThan(Watchdog.MOST_MS));
    }
}
