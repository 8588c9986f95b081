package org.ipag.scrutiny.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CompletableFuture;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.store.StoreLocation;
import org.ipag.scrutiny.ui.session.WorkbenchStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A person says where the rounds are kept and behind which passphrase. */
@ExtendWith(NoErrorLogged.class)
class PlaceTest {

    private static final String FIRST = "horse battery staple";

    private final Screen screen = new Screen(Display.getCurrent());
    private final WorkbenchStore store = PlatformUI.getWorkbench().getService(WorkbenchStore.class);

    @TempDir
    private Path folder;

    /** Each test has a store of its own, so that a failure leaves that of the other tests as it was. */
    @BeforeEach
    void elsewhere() {
        screen.settle();
        done(store.keepIn(StoreLocation.folder(folder.resolve("first")), null));
        done(store.create(CollatedRound.create(), Change.of("Test")));
    }

    @AfterEach
    void back() {
        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
        done(store.keepIn(store.location(), null));
        done(store.rounds());
    }

    private void done(CompletableFuture<?> future) {
        screen.waitFor("the store", future::isDone);
        future.join();
    }

    private String head() throws Exception {
        byte[] all = Files.readAllBytes(folder.resolve("first").resolve("scrutiny.mv.db"));
        return new String(all, 0, 9, StandardCharsets.US_ASCII);
    }

    @Test
    void aPassphraseIsSetAskedForChangedAndRemoved() throws Exception {
        screen.menu("File", "Passphrase");
        screen.shell("Passphrase");
        screen.type("New passphrase", FIRST);
        screen.type("New passphrase again", "something else that is long");
        screen.control(Composite.class, "The new passphrase and its repetition are not the same."); // what a screen reader is told
        screen.type("New passphrase again", FIRST);
        screen.press("Save");
        screen.waitFor("it to be done", () -> screen.words().contains("encrypted with the new passphrase"));
        screen.press("Close");
        assertThat(head()).isEqualTo("H2encrypt");
        screen.waitFor("the list of rounds", () -> screen.words().contains("Round to collate") || rounds() == 1);

        CompletableFuture<Void> reopened = store.keepIn(StoreLocation.folder(folder.resolve("first")), null);
        screen.shell("Passphrase of the data");
        screen.type("Passphrase", "something else");
        screen.press("Open");
        screen.waitFor("the refusal", () -> screen.words().contains("does not open the data"));
        screen.press("Not now");
        done(reopened);
        screen.waitFor("the page to say so", () -> screen.words().contains("Try again"));
        screen.press("Try again");
        screen.shell("Passphrase of the data");
        screen.type("Passphrase", FIRST);
        screen.press("Open");
        screen.waitFor("the rounds", () -> rounds() == 1);

        screen.menu("File", "Passphrase");
        screen.shell("Passphrase");
        screen.type("Passphrase now", FIRST);
        screen.press("Keep the data without a passphrase");
        screen.press("Save");
        screen.waitFor("it to be done", () -> screen.words().contains("no longer encrypted"));
        screen.press("Close");
        assertThat(head()).startsWith("H:2");
        assertThat(rounds()).isEqualTo(1);
    }

    private int rounds() {
        var rounds = store.rounds();
        screen.waitFor("the rounds", rounds::isDone);
        return rounds.isCompletedExceptionally() ? -1 : rounds.join().size();
    }

    @Test
    void theRoundsAreKeptInAnotherFolderOnceItWasTried() throws Exception {
        Path second = folder.resolve("second");
        screen.menu("File", "Where the rounds are kept");
        screen.shell("Where the rounds are kept");
        screen.press("On a server");
        screen.type("Server", "127.0.0.1");
        screen.type("Port", "1");
        screen.press("Test the connection");
        screen.waitFor("the reason", () -> screen.words().contains("does not answer"));
        screen.press("In a file on this computer");
        screen.type("Folder", second.toString());
        screen.press("Test the connection");
        screen.waitFor("the answer", () -> screen.words().contains("There are no rounds there yet"));
        assertThat(second).doesNotExist();
        screen.press("Keep them there");
        screen.waitFor("the other store", () -> Files.exists(second.resolve("scrutiny.mv.db")));
        screen.waitFor("its rounds", () -> rounds() == 0);
        assertThat(store.keptIn()).isEqualTo(StoreLocation.folder(second));
    }

    @Test
    void roundsThatAreOlderThanTheyWereAreNotOpenedUnnoticed() throws Exception {
        StoreLocation first = StoreLocation.folder(folder.resolve("first"));
        Path file = first.folder().resolve("scrutiny.mv.db");
        done(store.keepIn(StoreLocation.folder(folder.resolve("second")), null));
        Path older = Files.copy(file, folder.resolve("older"));
        done(store.keepIn(first, null));
        done(store.create(CollatedRound.create(), Change.of("Test")));
        done(store.keepIn(StoreLocation.folder(folder.resolve("second")), null));
        Files.copy(older, file, StandardCopyOption.REPLACE_EXISTING);
        done(store.keepIn(first, null));
        screen.shell("The rounds are older than they were");
        assertThat(screen.words()).contains("not in the rounds any more: 1 of them");
        screen.press("Go on without them");
        assertThat(rounds()).isEqualTo(1);
    }
}
