package org.ipag.scrutiny.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.ipag.scrutiny.model.round.FindingDecision;
import org.ipag.scrutiny.office.redact.HiddenPart;
import org.ipag.scrutiny.office.redact.RedactionException;
import org.ipag.scrutiny.office.redact.WordPackage;
import org.ipag.scrutiny.privacy.Scanner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseIntakeTest {

    private final CaseIntake intake = new CaseIntake(new CaseScan(new Scanner(), new OnlyWord()));

    @TempDir
    private Path folder;

    @Test
    void theWorkingCopyHidesNothingAndTheOriginalStaysAsItIs() throws IOException {
        Path file = folder.resolve("case.docx");
        Files.write(file, HostileCase.word());
        CaseIntake.Intake read = intake.read(file, null);
        assertThat(read.original()).isEqualTo(Files.readAllBytes(file));
        assertThat(WordPackage.open(read.working(), "w").hidden()).noneMatch(HiddenPart::blocking);
        assertThat(read.hidden()).isNotEmpty().isEqualTo(intake.hidden(read.original(), "case.docx"));
        assertThat(read.findings()).isNotEmpty().allSatisfy(each -> assertThat(read.parts().get(each.part()).substring(each.start(), each.end())).isEqualTo(each.text()));
        assertThat(intake.texts(read.working(), "w")).isEqualTo(read.parts());
    }

    @Test
    void theStreetOfAnAddressIsFoundWithoutItsNumberToo() throws IOException {
        Path file = folder.resolve("case.txt");
        Files.writeString(file, "The victim lives at 17 Saltpan Row. A van stood in Saltpan Row for hours. He drove to Harbour Lane.");
        assertThat(intake.read(file, null).findings()).filteredOn(each -> each.recogniser().equals("streets")).singleElement().satisfies(each -> {
            assertThat(each.text()).isEqualTo("Saltpan Row");
            assertThat(each.start()).isGreaterThan(40);
            assertThat(each.reason()).contains("street");
        });
    }

    @Test
    void whatNothingExplainsIsKeptToBeLookedAtAndStandsInNoFinding() throws IOException {
        Path file = folder.resolve("case.txt");
        Files.writeString(file, "The victim lives at 17 Quorlan Row. A van stood in Quorlan Row at 17:45. The slip they gave her has SS0094410 on it.");
        CaseIntake.Intake read = intake.read(file, null);
        assertThat(read.unexplained()).extracting(ScanReport.Finding::text).contains("SS0094410").doesNotContain("17:45", "Quorlan");
        assertThat(read.unexplained()).allSatisfy(each -> assertThat(read.findings()).noneMatch(each::overlaps));
        assertThat(IntakeFindings.of(read)).filteredOn(each -> each.getType().equals("unexplained")).hasSameSizeAs(read.unexplained()).allSatisfy(each -> {
            assertThat(each.getDecision()).isEqualTo(FindingDecision.UNDECIDED);
            assertThat(each.getReplacement()).isEqualTo("[REDACTED]");
        });
    }

    @Test
    void plainTextIsReadHoweverItsLettersAreWritten() throws IOException {
        String words = "He rang 07700 900123 at noon.";
        String mark = "\ufeff";
        Map<String, byte[]> files = Map.of("utf8", words.getBytes(StandardCharsets.UTF_8), "utf8 marked", (mark + words).getBytes(StandardCharsets.UTF_8),
                "utf16le", words.getBytes(StandardCharsets.UTF_16LE), "utf16be", words.getBytes(StandardCharsets.UTF_16BE),
                "utf16le marked", (mark + words).getBytes(StandardCharsets.UTF_16LE), "utf16be marked", (mark + words).getBytes(StandardCharsets.UTF_16BE),
                "utf32le", (mark + words).getBytes(Charset.forName("UTF-32LE")), "utf32be", (mark + words).getBytes(Charset.forName("UTF-32BE")));
        for (Map.Entry<String, byte[]> each : files.entrySet()) {
            Path file = folder.resolve(each.getKey() + ".txt");
            Files.write(file, each.getValue());
            CaseIntake.Intake read = intake.read(file, null);
            assertThat(read.parts().values()).as(each.getKey()).containsExactly(words + "\n");
            assertThat(read.findings()).as(each.getKey()).extracting(ScanReport.Finding::text).contains("07700 900123");
        }
    }

    @Test
    void otherKindsAreRefusedWithWhatToDo() throws IOException {
        Path file = folder.resolve("scan.pdf");
        Files.write(file, new byte[0]);
        assertThatThrownBy(() -> intake.read(file, null)).isInstanceOf(RedactionException.class).hasMessageContaining("scan.pdf");
    }

    @Test
    void itStopsWhenCancelled() throws IOException {
        Path file = folder.resolve("case.docx");
        Files.write(file, HostileCase.word());
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertThatThrownBy(() -> intake.read(file, cancelled)).isInstanceOf(OperationCanceledException.class);
    }
}
