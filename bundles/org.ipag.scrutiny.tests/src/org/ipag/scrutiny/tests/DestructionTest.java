package org.ipag.scrutiny.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.model.edit.Ids;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.CaseState;
import org.ipag.scrutiny.model.round.Copy;
import org.ipag.scrutiny.model.round.KeyRecord;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.RoundPackage.Literals;
import org.ipag.scrutiny.model.round.RoundState;
import org.ipag.scrutiny.office.redact.WordPackage;
import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.store.Store;
import org.ipag.scrutiny.ui.editor.RoundEditors;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.session.WorkbenchStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The documents of a disposed case are destroyed from the window, with a record and a certificate, and never before. */
@ExtendWith(NoErrorLogged.class)
class DestructionTest {

    private static final String DIALOG = "Destroy the documents";

    private final Display display = Display.getCurrent();
    private final Screen screen = new Screen(display);
    private final ChosenFiles files = new ChosenFiles();
    private final WorkbenchStore stores = PlatformUI.getWorkbench().getService(WorkbenchStore.class);
    private Store store;
    private OpenRound round;
    private CaseFile file;

    @TempDir
    private Path folder;

    @BeforeEach
    void aDisposedCaseOfAClosedRound() throws Exception {
        screen.settle();
        CompletableFuture<Store> opened = stores.store();
        screen.waitFor("the store", opened::isDone);
        store = opened.join();
        Round made = CollatedRound.create();
        made.setState(RoundState.CLOSED);
        made.getCases().add(disposed("Case A", "report"));
        made.getCases().add(disposed("Case B", "report"));
        made.getCases().getLast().setWorkingSha256(put("working copy of Case B"));
        CompletableFuture<OpenRound> created = stores.create(Ids.assignMissing(made), Change.of("Test"));
        screen.waitFor("the round", created::isDone);
        round = created.join();
        file = round.round().getCases().getFirst();
    }

    @AfterEach
    void closeEverything() {
        files.close();
        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
        screen.settle();
    }

    private CaseFile disposed(String label, String original) throws Exception {
        CaseFile made = RoundFactory.eINSTANCE.createCaseFile();
        made.setLabel(label);
        made.setDescription("Words on a wall");
        made.setState(CaseState.DISPOSED);
        made.setSourceFile("crime " + original + ".docx");
        made.setSourceSha256(put(original + folder)); // of this test only
        made.setWorkingSha256(put("working copy of " + label + folder));
        made.setPack(RoundFactory.eINSTANCE.createCasePack());
        made.getPack().setFileName(label + " pack.docx");
        made.getPack().setSha256(put("pack of " + label + folder));
        Copy copy = RoundFactory.eINSTANCE.createCopy();
        copy.setNumber(1);
        copy.setHolder("Chair of the group");
        copy.setIssuedOn(LocalDate.of(2026, 5, 1));
        copy.setCollectedOn(LocalDate.of(2026, 5, 3));
        copy.setDestroyedOn(LocalDate.of(2026, 5, 4));
        copy.setDestroyedBy("Note taker");
        made.getPack().getCopies().add(copy);
        KeyRecord key = RoundFactory.eINSTANCE.createKeyRecord();
        key.setFileName("case.labelkey");
        made.getKeyRecords().add(key);
        return made;
    }

    private String put(String words) throws Exception {
        return store.documents().put(words.getBytes(StandardCharsets.UTF_8));
    }

    private void openCase() {
        screen.ui(() -> RoundEditors.reveal(round, file));
        screen.tab("Pages of the case", "Release and copies");
    }

    @Test
    void theDocumentsGoWithARecordAndTheCertificateSaysSo() throws Exception {
        Path certificate = folder.resolve("certificate.docx");
        Person.does(display, () -> {
            openCase();
            screen.waitFor("what the store keeps", () -> screen.words().contains(
                    "The store keeps the original crime report.docx, the working copy, the pack Case A pack.docx."));
            screen.press("Destroy the documents");
            screen.shell(DIALOG);
            assertThat(words("What is destroyed")).contains("the working copy", "the pack Case A pack.docx").doesNotContain("the original");
            assertThat(words("What stays")).contains("Another case uses it: the original crime report.docx", "One key of labels was not destroyed",
                    "Backups made before now");
            assertThat(enabled("Destroy")).as("without a reason").isFalse();
            screen.type("Why they may be destroyed now", "The time to keep them is over");
            assertThat(enabled("Destroy")).as("without being sure").isFalse();
            screen.press("I know that nothing brings them back");
            screen.press("Destroy");
            screen.waitFor("the end", () -> screen.words().contains("2 documents of Case A are destroyed"));
            files.next(certificate);
            screen.press("Write the certificate");
            screen.shell("Certificate of destruction");
            screen.press("Close");
            screen.gone("Certificate of destruction");
            screen.waitFor("what became of them", () -> screen.words().contains("The store keeps the original crime report.docx.")
                    && screen.words().contains("Reason: The time to keep them is over."));
        });
        assertThat(store.documents().contains(file.getWorkingSha256())).isFalse();
        assertThat(store.documents().contains(file.getPack().getSha256())).isFalse();
        assertThat(store.documents().contains(file.getSourceSha256())).as("Case B uses it").isTrue();
        assertThat(store.audit().destructions(round.id())).singleElement().satisfies(record -> {
            assertThat(record.who()).isEqualTo(Change.currentUser());
            assertThat(record.why()).isEqualTo("The time to keep them is over");
            assertThat(record.sha256s()).containsExactlyInAnyOrder(file.getWorkingSha256(), file.getPack().getSha256());
        });
        assertThat(store.audit().verify().intact()).isTrue();
        assertThat(text(certificate)).contains("Chair of the group", "4 May 2026, Note taker", file.getWorkingSha256(), "The time to keep them is over")
                .doesNotContain(file.getSourceSha256());
        Person.does(display, () -> {
            screen.press("Redaction desk");
            screen.waitFor("the desk to say so", () -> screen.words().contains("The document was destroyed on"));
        });
    }

    @Test
    void theLedgerWritesItsCertificateByItself() throws Exception {
        Path certificate = folder.resolve("copies.docx");
        Person.does(display, () -> {
            openCase();
            files.next(certificate);
            screen.press("Certificate of destruction");
            screen.shell("Certificate of destruction");
            screen.press("Close");
            screen.gone("Certificate of destruction");
        });
        assertThat(text(certificate)).contains("Chair of the group", "4 May 2026, Note taker", file.getPack().getSha256())
                .doesNotContain("Documents that were destroyed");
        assertThat(store.documents().contains(file.getPack().getSha256())).isTrue();
    }

    @Test
    void nothingGoesBeforeItsTimeOrWithoutAYes() throws Exception {
        round.set("Open the round again", round.round(), Literals.ROUND__STATE, RoundState.FOLLOWING_UP);
        Person.does(display, () -> {
            openCase();
            screen.waitFor("the reason", () -> screen.words().contains("They cannot be destroyed yet. The round is not closed"));
            assertThat(enabled(DIALOG)).isFalse();
            screen.ui(() -> round.set("Close the round", round.round(), Literals.ROUND__STATE, RoundState.CLOSED));
            screen.press(DIALOG);
            screen.shell(DIALOG);
            screen.type("Why they may be destroyed now", "The time to keep them is over");
            screen.press("I know that nothing brings them back");
            screen.press("Cancel");
            screen.gone(DIALOG);
        });
        assertThat(store.documents().contains(file.getWorkingSha256())).isTrue();
        assertThat(store.audit().destructions(round.id())).isEmpty();
    }

    private String words(String label) {
        Text text = screen.control(Text.class, label);
        return screen.look(text::getText);
    }

    private boolean enabled(String words) {
        Button button = screen.control(Button.class, words);
        return screen.look(button::isEnabled);
    }

    private static String text(Path word) throws Exception {
        return WordPackage.open(Files.readAllBytes(word), "certificate").texts().stream().map(each -> each.text()).collect(Collectors.joining("\n"));
    }
}
