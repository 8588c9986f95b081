package org.ipag.scrutiny.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.cli.internal.Verbs;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.CaseState;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.RoundState;
import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.store.RoundSession;
import org.ipag.scrutiny.store.Store;
import org.ipag.scrutiny.store.StoreLocation;
import org.ipag.scrutiny.store.StoreService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The verbs on the real services: exit codes, and JSON that is nothing but JSON. */
@ExtendWith(NoErrorLogged.class)
class CommandLineTest {

    @TempDir
    Path folder;

    private String output;
    private String errors;

    @Test
    void aRoundFromItsSetUpToItsReport() throws IOException {
        JsonNode created = json("round", "create", "--title", "Autumn round", "--topic", "hate-crime", "--force",
                "Westmarch Police", "--districts", "Ashmere, Corran Vale", "--year", "2026", "--data", data(), "--json");
        assertThat(created.get("districts").asInt()).isEqualTo(2);

        assertThat(run("forms", "issue", "Autumn round", "--out", folder.resolve("forms").toString(), "--data", data()))
                .isZero();
        List<Path> forms = files(folder.resolve("forms"), "feedback form.docx");
        assertThat(forms).hasSize(2);

        JsonNode read = json("forms", "read", forms.get(0).toString(), "--topic", "hate-crime", "--json");
        assertThat(read.get(0).get("status").asText()).isEqualTo("read");
        assertThat(read.get(0).get("district").asText()).isEqualTo("Ashmere");

        JsonNode shown = json("round", "show", created.get("id").asText(), "--data", data(), "--json");
        assertThat(shown.get("counts").get("invited").asInt()).isEqualTo(2);
        assertThat(shown.get("missing").isArray()).isTrue();

        Path report = folder.resolve("report.docx");
        assertThat(run("report", "Autumn round", "--out", report.toString(), "--data", data())).isZero();
        assertThat(report).isNotEmptyFile();

        assertThat(json("audit", "verify", "--json", "--data", data()).get("intact").asBoolean()).isTrue();
    }

    @Test
    void theLastGateAsksAboutNothingInTheSamplesReportButWhatTheRoundLacks() throws IOException {
        assertThat(run("demo", "--no-window", "--data", data(), "--out", folder.resolve("demo").toString())).isZero();
        for (String kind : List.of("docx", "html", "pptx")) {
            Path report = folder.resolve("report." + kind);
            assertThat(run("report", "Hate Crime Scrutiny 2026", "--release", "--out", report.toString(), "--data", data())).isEqualTo(1);
            assertThat(errors).contains("has not agreed the report").doesNotContain("may tell who somebody is", "still in the written file");
            assertThat(report).doesNotExist();
        }
    }

    @Test
    void aBackupIsRestoredElsewhere() throws IOException {
        createRound();
        String backup = folder.resolve("backup.zip").toString();
        assertThat(run("backup", "--out", backup, "--data", data())).isZero();

        String elsewhere = folder.resolve("elsewhere").toString();
        assertThat(run("restore", backup, "--data", elsewhere)).isZero();
        assertThat(json("round", "list", "--json", "--data", elsewhere)).hasSize(1);
        assertThat(run("restore", backup, "--passphrase", "--data", elsewhere)).isEqualTo(1);
        assertThat(errors).as("it can be asked for").contains("no terminal to ask for the passphrase on");
    }

    @Test
    void whatIsRefusedSaysWhyAndExitsWithOne() throws IOException {
        createRound();

        assertThat(run("round", "show", "another", "--data", data())).isEqualTo(1);
        assertThat(errors).contains("There is no round \"another\"").doesNotContain("Exception");
        assertThat(run("round", "create", "--title", "X", "--topic", "none", "--force", "F", "--districts", "A",
                "--data", data())).isEqualTo(1);
        assertThat(errors).contains("hate-crime");
        Path noForm = Files.writeString(folder.resolve("note.txt"), "Just a note");
        assertThat(run("forms", "read", noForm.toString(), "--topic", "hate-crime", "--json")).isEqualTo(1);
        assertThat(new ObjectMapper().readTree(output).get(0).get("status").asText()).isEqualTo("refused");
    }

    @Test
    void aMistypedDataFolderIsRefusedAndNotMade() {
        createRound();
        String elsewhere = folder.resolve("dtaa").toString();
        List.of(List.of("round", "list"), List.of("audit", "verify"), List.of("backup", "--out", elsewhere + ".zip"))
                .forEach(verb -> {
                    var arguments = new ArrayList<>(verb);
                    arguments.addAll(List.of("--data", elsewhere));
                    assertThat(run(arguments.toArray(String[]::new))).isEqualTo(1);
                    assertThat(errors).contains("There is no store in the folder " + elsewhere);
                });
        assertThat(folder).isDirectoryNotContaining(path -> path.getFileName().toString().startsWith("dtaa"));
    }

    @Test
    void aFolderWithoutFormsIsRefused() throws IOException {
        createRound();
        String empty = Files.createDirectories(folder.resolve("nothing")).toString();
        assertThat(run("forms", "read", empty, "--topic", "hate-crime")).isEqualTo(1);
        assertThat(output).contains("nothing", "holds no form");
        assertThat(run("forms", "import", "A round", empty, "--data", data())).isEqualTo(1);
        assertThat(output).contains("holds no form");
    }

    @Test
    void aTopicFileIsCheckedWhileItIsWritten() throws IOException {
        Path draft = Files.writeString(folder.resolve("draft.xmi"), "<topic>");
        assertThat(run("topics", "--check", draft.toString())).isEqualTo(1);
        assertThat(errors).contains("draft.xmi").doesNotContain("Exception");
        assertThat(run("topics", "--check", folder.resolve("none.xmi").toString())).isEqualTo(1);
        assertThat(errors).contains("There is no such file");
    }

    @Test
    void aScanCountsCharactersAsOthersDoAndTakesFolders() throws IOException {
        Path cases = Files.createDirectories(folder.resolve("cases"));
        String words = "Victim: \ud83d\ude00 rang from 07700 900123.";
        Path letter = Files.writeString(cases.resolve("letter.txt"), words);
        assertThat(run("scan", letter.toString(), "--json", "--text")).isEqualTo(1);
        JsonNode scan = new ObjectMapper().readTree(output);
        JsonNode phone = scan.get("findings").get(0);
        assertThat(phone.get("type").asText()).isEqualTo("phone");
        assertThat(phone.get("start").asInt()).isEqualTo(words.codePointCount(0, words.indexOf("07700")));
        String text = scan.get("parts").get(phone.get("part").asText()).asText();
        assertThat(text.substring(text.offsetByCodePoints(0, phone.get("start").asInt()), text.offsetByCodePoints(0, phone.get("end").asInt()))).isEqualTo("07700 900123");

        Files.write(cases.resolve("torn.docx"), new byte[] {'P', 'K', 3, 4, 0});
        assertThat(run("scan", cases.toString(), "--json")).isEqualTo(1);
        JsonNode both = new ObjectMapper().readTree(output);
        assertThat(both).hasSize(2);
        assertThat(both.get(1).get("error").asText()).contains("torn.docx");
    }

    @Test
    void whatNothingExplainsIsListedApartAndOnlyIfAskedFor() throws IOException {
        Path note = Files.writeString(folder.resolve("note.txt"), "The slip they gave out at 17:45 has SS0094410 on it.");
        assertThat(run("scan", note.toString(), "--unexplained", "--json")).as("they claim nothing").isZero();
        JsonNode scan = new ObjectMapper().readTree(output);
        assertThat(scan.get("findings")).isEmpty();
        JsonNode listed = scan.get("unexplained");
        assertThat(listed).hasSize(1);
        assertThat(listed.get(0).get("text").asText()).isEqualTo("SS0094410");
        assertThat(listed.get(0).get("reason").asText()).contains("No rule and no list");
        assertThat(run("scan", note.toString(), "--json")).isZero();
        assertThat(new ObjectMapper().readTree(output).has("unexplained")).isFalse();
        assertThat(run("scan", note.toString(), "--unexplained")).isZero();
        assertThat(output).contains("1 word worth a look").contains("SS0094410");
        Path out = folder.resolve("redacted.txt");
        assertThat(run("redact", note.toString(), "--accept-over", "0.1", "--out", out.toString())).isZero();
        assertThat(Files.readString(out)).contains("SS0094410");
    }

    @Test
    void aRedactedFileIsWrittenWholeOrNotAtAll() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "She rang from 07700 900123.");
        Path out = folder.resolve("out.docx");
        assertThat(json("redact", letter.toString(), "--accept-over", "0.8", "--out", out.toString(), "--json").get("replaced")).hasSize(1);
        assertThat(out).isNotEmptyFile();
        assertThat(run("scan", out.toString())).as(output).isZero();

        assertThat(run("redact", letter.toString(), "--accept-over", "0.8", "--out", letter.toString())).isEqualTo(1);
        assertThat(Files.readString(letter)).contains("07700 900123");
        assertThat(run("redact", letter.toString(), "--accept-over", "8", "--out", out.toString())).isEqualTo(2);
        assertThat(run("redact", folder.resolve("none.docx").toString(), "--accept-over", "0.8", "--out", folder.resolve("none-out.docx").toString())).isEqualTo(1);
        assertThat(folder.resolve("none-out.docx")).doesNotExist();
    }

    @Test
    void aDocumentWithAPasswordIsRefusedWithWhatToDoWhateverItsKind() throws IOException {
        Path out = folder.resolve("out.docx");
        for (String kind : List.of("docx", "doc", "odt", "pdf")) {
            Path letter = folder.resolve("password." + kind);
            try (InputStream in = CommandLineTest.class.getResourceAsStream("data/password." + kind)) {
                Files.copy(in, letter);
            }
            String said = "password." + kind + " is protected by a password. Open it, save it without one and try again.";
            assertThat(run("scan", letter.toString())).isEqualTo(1);
            assertThat(errors).contains(said);
            assertThat(run("redact", letter.toString(), "--accept-over", "0.8", "--out", out.toString())).isEqualTo(1);
            assertThat(errors).contains(said);
            assertThat(out).doesNotExist();
            if (!kind.equals("pdf")) { // of which forms are not read at all
                assertThat(run("forms", "read", letter.toString(), "--topic", "hate-crime")).isEqualTo(1);
                assertThat(output + errors).contains("protected by a password. Open it, remove the password");
            }
        }
    }

    @Test
    void theDocumentsOfADisposedCaseAreDestroyedOnceTheRoundIsClosed() throws Exception {
        createRound();
        String original = disposedCase();
        assertThat(run("destroy", "--case", "Case A", "--why", "The time to keep it is over", "--by", "A. Coordinator", "--data", data())).isEqualTo(1);
        assertThat(errors).contains("may not be destroyed: The round is not closed");
        change(round -> round.setState(RoundState.CLOSED));
        assertThat(run("destroy", "--case", "Case Z", "--why", "It is over", "--data", data())).isEqualTo(1);
        assertThat(errors).contains("There is no case \"Case Z\". There are: Case A");
        assertThat(run("destroy", "--case", "case a", "--why", "The time to keep it is over", "--by", "A. Coordinator", "--data", data())).as(errors).isZero();
        assertThat(output).contains("One document of case a destroyed:", original);
        try (Store store = store()) {
            assertThat(store.documents().contains(original)).isFalse();
            assertThat(store.audit().destructions(store.rounds().getFirst().id())).singleElement().satisfies(record -> {
                assertThat(record.who()).isEqualTo("A. Coordinator");
                assertThat(record.sha256s()).containsExactly(original);
            });
        }
        assertThat(run("destroy", "--case", "Case A", "--why", "Again", "--data", data())).isEqualTo(1);
        assertThat(errors).contains("The store keeps no document of Case A");
    }

    private String disposedCase() throws Exception {
        String[] original = new String[1];
        try (Store store = store()) {
            original[0] = store.documents().put("The report of a crime".getBytes(StandardCharsets.UTF_8));
        }
        change(round -> {
            CaseFile file = RoundFactory.eINSTANCE.createCaseFile();
            file.setLabel("Case A");
            file.setState(CaseState.DISPOSED);
            file.setSourceSha256(original[0]);
            round.getCases().add(file);
        });
        return original[0];
    }

    private void change(Consumer<Round> change) throws Exception {
        try (Store store = store(); RoundSession session = store.open(store.rounds().getFirst().id())) {
            change.accept(session.round());
            session.save(Change.of("Changed for a test"));
        }
    }

    private Store store() throws Exception {
        return PlatformUI.getWorkbench().getService(StoreService.class).open(StoreLocation.folder(Path.of(data())), null);
    }

    @Test
    void wrongUsageExitsWithTwo() {
        assertThat(run("round", "create")).isEqualTo(2);
        assertThat(run("no-such-verb")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(run("round", "create", "--due", "tomorrow")).isEqualTo(2);
        assertThat(errors).contains("'tomorrow' is no date. Write it as 2026-11-30.").doesNotContain("Exception");
    }

    private void createRound() {
        assertThat(run("round", "create", "--title", "A round", "--topic", "hate-crime", "--force", "F", "--districts",
                "A,B", "--data", data())).isZero();
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private JsonNode json(String... arguments) throws IOException {
        assertThat(run(arguments)).as(errors).isZero();
        return new ObjectMapper().readTree(output);
    }

    private int run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = Verbs.run(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), arguments);
        output = out.toString(StandardCharsets.UTF_8);
        errors = err.toString(StandardCharsets.UTF_8);
        return code;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new ArrayList<>(files.filter(file -> file.toString().endsWith(ending)).sorted().toList());
        }
    }
}
