package org.ipag.scrutiny.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.CaseState;
import org.ipag.scrutiny.model.round.FindingDecision;
import org.ipag.scrutiny.model.round.RedactionFinding;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.office.redact.Leftovers;
import org.ipag.scrutiny.packs.CaseIntake;
import org.ipag.scrutiny.process.RoundSetup;
import org.ipag.scrutiny.sample.SampleRound;
import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.topics.TopicCatalog;
import org.ipag.scrutiny.ui.editor.RoundEditors;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.session.WorkbenchStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A case document is brought in, decided by keys, signed and released, and nothing that was accepted leaves with it. */
@ExtendWith(NoErrorLogged.class)
class RedactionDeskTest {

    private final Display display = Display.getCurrent();
    private final Screen screen = new Screen(display);
    private final ChosenFiles files = new ChosenFiles();
    private OpenRound round;
    private CaseFile file;
    private Path document;
    private StyledText text;

    @TempDir
    private Path folder;

    @BeforeEach
    void aCaseAndItsDocument() throws IOException {
        screen.settle();
        TopicCatalog topics = PlatformUI.getWorkbench().getService(TopicCatalog.class);
        Round made = RoundSetup.of(topics.copyForRound(topics.topic("hate-crime").orElseThrow())).title("A case to redact")
                .force("Brackenshire Police").districtNames(List.of("Castermouth")).create("tester", Instant.now());
        CompletableFuture<OpenRound> created = PlatformUI.getWorkbench().getService(WorkbenchStore.class).create(made,
                Change.of("Set a round up for a test"));
        screen.waitFor("the round", created::isDone);
        round = created.join();
        PlatformUI.getWorkbench().getService(WorkbenchStore.class).setCurrent(round);
        screen.settle();
        screen.menu("Round", "New case");
        screen.waitFor("the new case", () -> !round.round().getCases().isEmpty());
        file = round.round().getCases().getFirst();
        document = folder.resolve("crime report.docx");
        try (InputStream in = SampleRound.class.getResourceAsStream("data/case-f.docx")) {
            Files.copy(in, document);
        }
    }

    @AfterEach
    void closeEverything() {
        files.close();
        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
        screen.settle();
    }

    @Test
    void nothingAcceptedLeavesWithThePack() throws Exception {
        byte[] original = Files.readAllBytes(document);
        Path pack = folder.resolve("pack.docx");
        Person.does(display, () -> {
            screen.type("Description", "A man painted words on the shutter of a shop.");
            bringIn();
            decideByKeys();
            handOver();
            sign();
            files.next(pack);
            screen.press("Release the pack");
            screen.shell("Release the pack");
            assertThat(screen.words()).contains("looked at once more and released");
            assertThat(file.getState()).isEqualTo(CaseState.RELEASED);
            screen.press("Close");
            screen.gone("Release the pack");
        });
        assertThat(Files.readAllBytes(document)).as("the original on disk").isEqualTo(original);
        byte[] written = Files.readAllBytes(pack);
        assertThat(file.getPack().getSha256())
                .isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(written)));
        Set<String> accepted = accepted();
        assertThat(accepted).hasSizeGreaterThan(25);
        assertThat(Leftovers.find(written, accepted)).isEmpty();
        assertThat(everyByte(written)).as("the street of the victim without its number").doesNotContain("saltpan");
        assertThat(everyByte(written)).doesNotContain(accepted.stream().map(each -> each.toLowerCase(Locale.UK)).toList());

        Person.does(display, () -> {
            files.next(folder);
            screen.press("Hand out copies");
            screen.shell("Hand out copies");
            screen.type("Holder", "Chair of the group");
            screen.number("How many", 2);
            screen.press("Hand them out");
            screen.waitFor("the copies", () -> file.getPack().getCopies().size() == 2);
        });
        assertThat(everyByte(Files.readAllBytes(folder.resolve("Case A pack, copy 2.docx")))).contains("copy 2 of 2");
        assertThat(Leftovers.find(Files.readAllBytes(folder.resolve("Case A pack, copy 1.docx")), accepted)).isEmpty();
    }

    @Test
    void aDocumentWithAPasswordIsRefusedWithWhatToDo() throws Exception {
        Path secret = folder.resolve("secret.docx");
        try (InputStream in = RedactionDeskTest.class.getResourceAsStream("data/password.docx")) {
            Files.copy(in, secret);
        }
        Person.does(display, () -> {
            files.next(secret);
            screen.press("Bring in a document");
            screen.shell("Bring in");
            screen.waitFor("the reason", () -> screen.words().contains("secret.docx is protected by a password. Open it, save it without one"));
            screen.press("Close");
            bringIn();
        });
        assertThat(file.getSourceFile()).isEqualTo("crime report.docx");
    }

    @Test
    void aNameInTheSummaryHoldsThePackBackAndTheReasonLeadsThere() throws Exception {
        Path pack = folder.resolve("pack.docx");
        Person.does(display, () -> {
            screen.type("Description", "A man painted words on the shutter of a shop.");
            screen.type("Summary", "Benedikt Szaflarski saw it all.");
            bringIn();
            decideByKeys();
            handOver();
            sign();
            files.next(pack);
            screen.press("Release the pack");
            screen.shell("Release the pack");
            Link reason = screen.control(Link.class, "\u2022 \u201cBenedikt Szaflarski\u201d was replaced in the document");
            screen.notify(reason, SWT.Selection, event -> { });
            screen.gone("Release the pack");
            screen.control(Text.class, "Summary");
        });
        assertThat(pack).doesNotExist();
        assertThat(file.getState()).isEqualTo(CaseState.AWAITING_SIGN_OFF);
        assertThat(file.getPack()).isNull();
    }

    @Test
    void theKeyOfLabelsIsSavedOpenedAndDestroyedWithARecord() throws Exception {
        Path key = folder.resolve("case.labelkey");
        Person.does(display, () -> {
            bringIn();
            press('a');
            press('s');
            screen.press("Key of labels");
            screen.shell("Key of labels");
            files.next(key);
            screen.press("Save the key");
            answer("Passphrase of the key", "kept in the other safe", "Passphrase", "Once more");
            screen.waitFor("the record of the key", () -> file.getKeyRecords().size() == 1);
            files.next(key);
            screen.press("Open a key");
            answer("Passphrase of the key", "kept in the other safe", "Passphrase");
            Table labels = screen.control(Table.class, "What the labels of the opened key stand for");
            screen.waitFor("the words of the labels", () -> labels.getItemCount() > 0);
            assertThat(look(() -> labels.getItem(0).getText(1))).contains("46/204411/26");
            files.next(key);
            screen.press("Destroy a key");
            answer("Destroy a key of labels", "The round is closed", "Reason");
            screen.waitFor("the record of the destruction", () -> file.getKeyRecords().getFirst().getDestroyedAt() != null);
            screen.press("Close");
        });
        assertThat(key).doesNotExist();
        assertThat(file.getKeyRecords().getFirst().getDestroyedWhy()).isEqualTo("The round is closed");
    }

    @Test
    void aWordThatNothingExplainsIsLookedAtBeforeACaseLeaves() throws Exception {
        document = Files.writeString(folder.resolve("note.txt"), "She rang from 07700 900123. The bag had KX881-20 on it. Tickets were promised to 4418, he says. "
                + "The slip they gave out at 17:45 has SS0094410 on it. Then came 4418 with the van.");
        Person.does(display, () -> {
            files.next(document);
            screen.press("Bring in a document");
            screen.waitFor("the findings", () -> worthALook() == 4);
            text = screen.control(StyledText.class, "Text of the case document");
            screen.waitFor("the text", () -> text.getText().contains("SS0094410"));
            assertThat(screen.words()).contains("0 of 1 decided, 4 words worth a look");
            press('a');
            assertThat(count(FindingDecision.ACCEPTED)).as("the telephone number comes first").isEqualTo(1);
            assertThat(screen.words()).contains("1 of 1 decided, 4 words worth a look");
            press('w');
            press('s');
            screen.waitFor("4418 to stay in both places", () -> worthALook() == 2);
            press('a');
            screen.shell("Say what it is");
            screen.choose("Type", "Crime reference");
            screen.press("Use this label");
            screen.waitFor("a finding", () -> worthALook() == 1);
            assertThat(count(FindingDecision.ACCEPTED)).isEqualTo(2);
            press('r');
            screen.waitFor("one that identifies nobody", () -> worthALook() == 0);
            assertThat(screen.words()).contains("2 of 2 decided").doesNotContain("2 of 2 decided,");
            screen.menu("Edit", "Undo");
            screen.waitFor("the last one again", () -> worthALook() == 1);
            lookedAtTheRest();
            screen.menu("Edit", "Undo");
            screen.waitFor("the rest again", () -> worthALook() == 1);
            screen.menu("Edit", "Redo");
            screen.waitFor("none", () -> worthALook() == 0);
        });
        assertThat(unexplained()).hasSize(3).allSatisfy(each -> {
            assertThat(each.getDecision()).isEqualTo(FindingDecision.REJECTED);
            assertThat(each.getDecisionReason()).startsWith("Looked at");
        });
        assertThat(file.getRedactionFindings()).filteredOn(each -> each.getType().equals("crime-reference")).singleElement()
                .satisfies(each -> assertThat(each.getReplacement()).isEqualTo("[CRIME REFERENCE]"));
    }

    private void bringIn() {
        files.next(document);
        screen.press("Bring in a document");
        screen.waitFor("the findings", () -> file.getRedactionFindings().size() > 50);
        assertThat(file.getState()).isEqualTo(CaseState.REDACTING);
        text = screen.control(StyledText.class, "Text of the case document");
        screen.waitFor("the text", () -> text.getText().contains("Temperance Adeyinka-Holt"));
    }

    /** Accepts, takes back, keeps one with a reason, marks what the scan missed, and accepts the rest. */
    private void decideByKeys() {
        press('a');
        assertThat(count(FindingDecision.ACCEPTED)).isEqualTo(1);
        screen.menu("Edit", "Undo");
        screen.waitFor("the decision to be taken back", () -> count(FindingDecision.ACCEPTED) == 0);
        screen.menu("Edit", "Redo");
        screen.waitFor("the decision to be made again", () -> count(FindingDecision.ACCEPTED) == 1);

        int before = file.getRedactionFindings().size();
        screen.ui(() -> {
            int at = text.getText().indexOf("A.-H. attends");
            text.setSelection(at, at + "A.-H".length());
        });
        press('m');
        screen.shell("Mark what the scan missed");
        screen.choose("Type", "Name of a person");
        screen.ui(() -> screen.control(Combo.class, "Label").setText("victim"));
        screen.press("Use this label");
        screen.waitFor("the mark", () -> file.getRedactionFindings().size() == before + 1);
        assertThat(file.getRedactionFindings().getLast().getReplacement()).isEqualTo("[VICTIM]");

        RedactionFinding age = look(() -> file.getRedactionFindings().stream().filter(each -> each.getType().equals("age"))
                .findFirst().orElseThrow());
        screen.ui(() -> RoundEditors.reveal(round, age));
        screen.settle();
        press('r');
        screen.shell("Keep the words");
        screen.type("Reason", "The panel needs it to judge the case");
        screen.press("Keep the words");
        screen.waitFor("the age to stay", () -> age.getDecision() == FindingDecision.REJECTED);
        while (count(FindingDecision.UNDECIDED) > worthALook()) {
            long open = count(FindingDecision.UNDECIDED);
            press('a');
            screen.waitFor("one more decision", () -> count(FindingDecision.UNDECIDED) < open);
        }
        if (worthALook() > 0) {
            lookedAtTheRest();
        }
    }

    private void lookedAtTheRest() {
        press('e');
        screen.shell("Words worth a look");
        screen.press("They identify nobody");
        screen.waitFor("the last look", () -> worthALook() == 0);
    }

    private long worthALook() {
        return look(() -> unexplained().filter(each -> each.getDecision() == FindingDecision.UNDECIDED).count());
    }

    private Stream<RedactionFinding> unexplained() {
        return file.getRedactionFindings().stream().filter(each -> each.getType().equals("unexplained"));
    }

    private void handOver() {
        screen.press("Ask for sign-off");
        screen.shell("Record an agreement");
        screen.type("Name", "Clerk Ames");
        screen.press("Record");
        screen.waitFor("the hand-over", () -> file.getState() == CaseState.AWAITING_SIGN_OFF);
        press('u');
        screen.shell("Redaction");
        screen.press("Close");
        assertThat(count(FindingDecision.UNDECIDED)).as("nothing changes once it was handed over").isZero();
    }

    private void sign() {
        screen.press("The case");
        screen.tab("Pages of the case", "Checklists");
        screen.choose("List", "Before a case pack leaves");
        screen.press("Answer the rest with yes");
        screen.tab("Pages of the case", "Release and copies");
        agree("Clerk Ames");
        screen.shell("Release and copies");
        screen.press("Close");
        agree("Inspector Vale");
        screen.waitFor("the agreement", () -> file.getSignOffs().size() == 2);
    }

    private void agree(String name) {
        screen.press("Record an agreement");
        screen.shell("Record an agreement");
        screen.choose("Role", "Inspector");
        screen.type("Name", name);
        screen.press("Record");
    }

    /** Types the same into fields of a dialog above another dialog, and presses its main button. */
    private void answer(String dialog, String typed, String... fields) {
        Shell shell = screen.shell(dialog);
        for (String each : fields) {
            Text field = screen.control(shell, Text.class, each);
            screen.ui(() -> field.setText(typed));
        }
        Button ok = look(shell::getDefaultButton);
        screen.notify(ok, SWT.Selection, event -> { });
        screen.gone(dialog);
    }

    private void press(char key) {
        screen.key(text, key, 0);
        screen.settle();
    }

    private <T> T look(Supplier<T> read) {
        return screen.look(read);
    }

    private long count(FindingDecision decision) {
        return look(() -> file.getRedactionFindings().stream().filter(each -> each.getDecision() == decision).count());
    }

    /** The words accepted, as they stand in the working copy, but for those too short to mean anything by themselves. */
    private Set<String> accepted() {
        Map<String, String> parts = PlatformUI.getWorkbench().getService(CaseIntake.class).read(document, null).parts();
        Set<String> words = new LinkedHashSet<>();
        for (RedactionFinding each : file.getRedactionFindings()) {
            if (each.getDecision() == FindingDecision.ACCEPTED && each.getStart() >= 0) {
                String found = parts.get(each.getPart()).substring(each.getStart(), each.getEnd());
                if (each.getType().equals("person-name") || found.chars().anyMatch(Character::isDigit) && found.length() > 4) {
                    words.add(found);
                }
            }
        }
        return words;
    }

    /** Every part of a package, decompressed, one behind the other, in small letters and without markup. */
    private static String everyByte(byte[] word) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(word))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                all.append(part.getName()).append('\n').append(xml).append('\n').append(xml.replaceAll("<[^>]*>", "")).append('\n');
            }
        }
        return all.toString().toLowerCase(Locale.UK);
    }
}
