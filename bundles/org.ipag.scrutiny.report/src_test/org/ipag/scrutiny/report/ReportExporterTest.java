package org.ipag.scrutiny.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.time.LocalDate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.ipag.scrutiny.model.round.KeptWords;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.office.docx.PoiWordRenderer;
import org.ipag.scrutiny.office.html.PageRenderer;
import org.ipag.scrutiny.office.pptx.SlideRenderer;
import org.ipag.scrutiny.office.xlsx.StreamingWorkbookRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportExporterTest {

    static final ReportOptions OPTIONS = ReportOptions.standard().withDate(LocalDate.of(2026, 11, 30));
    private final ReportExporter exporter =
            new DocumentReportExporter(new DocumentReportBuilder(), new PoiWordRenderer(), new PageRenderer(),
                    new StreamingWorkbookRenderer(), new SlideRenderer());

    @TempDir
    private Path folder;

    static String everyPart(Path file) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    all.append(entry.getName()).append('\n')
                            .append(new String(in.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
                }
            }
        }
        return all.toString();
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void noPersonIsNamedAnywhereInTheFile(ReportFormat format) throws Exception {
        Path file = folder.resolve("report." + format.extension());
        exporter.export(ReportRound.concluded(), format, file, OPTIONS, null);
        String all = format == ReportFormat.HTML ? Files.readString(file) : everyPart(file);
        assertThat(all).contains("A calm and kind first contact").doesNotContain("Featherstone", "Rosalind");
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void theSameRoundGivesTheSameBytes(ReportFormat format) throws Exception {
        Round round = ReportRound.concluded();
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        exporter.export(round, format, first, OPTIONS, null);
        exporter.export(round, format, second, OPTIONS, null);
        assertThat(second).hasSameBinaryContentAs(first);
    }

    @Test
    void aReportThatWouldNameSomeoneIsRefusedAndNothingIsWritten() throws Exception {
        Round round = ReportRound.collected();
        round.getReturns().get(2).getAnswers().getFirst().setText("As Rosalind Featherstone said, it was slow.");
        Path file = folder.resolve("report.docx");
        assertThatThrownBy(() -> exporter.export(round, ReportFormat.DOCX, file, OPTIONS, null))
                .isInstanceOf(ReportException.class).hasMessageContaining("Rosalind Featherstone");
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).isEmpty();
        }
        assertThat(exporter.export(round, ReportFormat.DOCX, file, OPTIONS.allowingNames(), null).warnings())
                .anyMatch(warning -> warning.contains("Featherstone"));
    }

    @Test
    void aNameStaysForAReasonOnRecordUnlessItIsThatOfWhoCompletedAForm() throws Exception {
        Round round = ReportRound.collected();
        round.getCountyGroup().setChair("Ambrose Tallow");
        if (round.getReport() == null) {
            round.setReport(RoundFactory.eINSTANCE.createReport());
        }
        round.getReturns().get(2).getAnswers().getFirst().setText("Ambrose Tallow and Rosalind Featherstone spoke.");
        List<String> names = new ArrayList<>();
        exporter.export(round, ReportFormat.DOCX, folder.resolve("r.docx"), OPTIONS.allowingNames(), null,
                draft -> names.addAll(draft.names()));
        assertThat(names).containsExactlyInAnyOrder("Ambrose Tallow", "Rosalind Featherstone");
        for (String name : names) {
            KeptWords kept = RoundFactory.eINSTANCE.createKeptWords();
            kept.setWords(name);
            kept.setReason("They agreed.");
            round.getReport().getKeptWords().add(kept);
        }
        List<String> after = new ArrayList<>();
        exporter.export(round, ReportFormat.DOCX, folder.resolve("r.docx"), OPTIONS.allowingNames(), null,
                draft -> after.addAll(draft.names()));
        assertThat(after).containsExactly("Rosalind Featherstone");
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void whatMayNotLeaveIsLookedAtCompleteAndLeavesNothingBehind(ReportFormat format) throws Exception {
        Path file = folder.resolve("report." + format.extension());
        List<Long> sizes = new ArrayList<>();
        assertThat(exporter.export(ReportRound.concluded(), format, file, OPTIONS, null, draft -> {
            sizes.add(draft.file().toFile().length());
            assertThat(file).doesNotExist();
            return false;
        })).isEmpty();
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).isEmpty();
        }
        exporter.export(ReportRound.concluded(), format, file, OPTIONS, null);
        assertThat(sizes).containsExactly(Files.size(file));
    }

    @Test
    void nothingIsLeftBehindWhenCancelled() throws Exception {
        Round round = ReportRound.collected();
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThatThrownBy(() -> exporter.export(round, ReportFormat.DOCX, folder.resolve("r.docx"), OPTIONS, monitor))
                .isInstanceOf(OperationCanceledException.class);
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).isEmpty();
        }
    }

    @Test
    void aTemplateIsLookedAtBeforeItIsUsed() throws Exception {
        Path template = folder.resolve("force.docx");
        exporter.export(ReportRound.concluded(), ReportFormat.DOCX, template, OPTIONS, null);
        exporter.checkTemplate(template);
        byte[] whole = Files.readAllBytes(template);
        Files.write(template, Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> exporter.checkTemplate(template)).isInstanceOf(ReportException.class)
                .hasMessageContaining("force.docx").hasMessageContaining("damaged");
        Path gone = folder.resolve("gone.dotx");
        assertThatThrownBy(() -> exporter.checkTemplate(gone)).isInstanceOf(ReportException.class)
                .hasMessageContaining("There is no template");
        Path noWord = Files.writeString(folder.resolve("notes.docx"), "Only text.");
        assertThatThrownBy(() -> exporter.checkTemplate(noWord)).isInstanceOf(ReportException.class)
                .hasMessageContaining("no Word document");
    }

    @Test
    void aFolderInTheFilesPlaceIsSaidPlainly() throws Exception {
        Round round = ReportRound.empty("Westerby");
        assertThatThrownBy(() -> exporter.export(round, ReportFormat.DOCX, folder, OPTIONS, null))
                .isInstanceOf(ReportException.class).hasMessageContaining(folder.toString());
    }
}
