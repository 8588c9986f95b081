package org.ipag.scrutiny.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.ipag.scrutiny.forms.ImportResult;
import org.ipag.scrutiny.forms.issue.WordFormIssuer;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.ReturnState;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundState;
import org.ipag.scrutiny.office.docx.PoiWordRenderer;
import org.ipag.scrutiny.office.html.PageRenderer;
import org.ipag.scrutiny.office.pptx.SlideRenderer;
import org.ipag.scrutiny.office.xlsx.StreamingWorkbookRenderer;
import org.ipag.scrutiny.report.DocumentReportBuilder;
import org.ipag.scrutiny.report.DocumentReportExporter;
import org.ipag.scrutiny.store.RoundSession;
import org.ipag.scrutiny.store.RoundSummary;
import org.ipag.scrutiny.store.Store;
import org.ipag.scrutiny.store.StoreLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample from one end to the other, in a store of its own. */
class DemoTest {

    @TempDir
    Path folder;

    @Test
    void runsFromIssueToReportAndIsThereAfterwards() throws Exception {
        Path data = folder.resolve("data");
        Path out = folder.resolve("out");
        try (Store store = Readers.stores().open(StoreLocation.folder(data), null)) {
            Demo.Result result = demo(false).run(store, out, new NullProgressMonitor());
            assertThat(result.made()).isTrue();
            assertThat(result.imported()).hasSize(9).extracting(ImportResult::outcome)
                    .containsOnly(ImportResult.Outcome.IMPORTED, ImportResult.Outcome.NEEDS_MAPPING);
            assertThat(result.report()).isNotEmptyFile();
            assertThat(names(result.issued())).hasSizeGreaterThan(11);
            assertThat(names(result.returned())).hasSize(9);
        }
        try (Store store = Readers.stores().open(StoreLocation.folder(data), null)) {
            assertThat(store.rounds()).extracting(RoundSummary::title)
                    .containsExactlyInAnyOrder("Hate Crime Scrutiny 2026", "Hate Crime Scrutiny 2025");
            assertThat(store.audit().verify().intact()).isTrue();
            try (RoundSession session = store.open(SampleRound.ID)) {
                Round round = session.round();
                assertThat(round.getState()).isEqualTo(RoundState.CHECKING);
                assertThat(round.getReturns()).extracting(each -> each.getState())
                        .containsOnly(ReturnState.CHECKED, ReturnState.NIL);
                assertThat(round.getReturns().stream().flatMap(each -> each.getAnswers().stream()).map(Answer::getText))
                        .hasSize(expectedAnswers());
            }
            Demo.Result again = demo(false).run(store, out, new NullProgressMonitor());
            assertThat(again.made()).isFalse();
            assertThat(again.report()).isNotEmptyFile();
            assertThat(store.rounds()).hasSize(2);
        }
    }

    @Test
    void saysWhatIsMissing() throws Exception {
        try (Store store = Readers.stores().open(StoreLocation.folder(folder.resolve("data")), null)) {
            assertThatThrownBy(() -> demo(true).run(store, folder, new NullProgressMonitor()))
                    .isInstanceOf(DemoException.class).hasMessageContaining("hate-crime");
            assertThat(store.rounds()).isEmpty();
        }
    }

    @Test
    void leavesNothingInTheStoreIfItFailsAtTheVeryEnd() throws Exception {
        Path out = folder.resolve("out");
        Path inTheWay = Files.createDirectories(out.resolve("Hate Crime Scrutiny Report 2026.docx"));
        try (Store store = Readers.stores().open(StoreLocation.folder(folder.resolve("data")), null)) {
            assertThatThrownBy(() -> demo(false).run(store, out, new NullProgressMonitor()))
                    .isInstanceOf(DemoException.class).hasMessageContaining("is a folder");
            assertThat(store.rounds()).isEmpty();
            assertThat(store.audit().verify().intact()).isTrue();
            Files.delete(inTheWay);
            assertThat(demo(false).run(store, out, new NullProgressMonitor()).made()).isTrue();
            assertThat(store.rounds()).hasSize(2);
        }
    }

    private static Demo demo(boolean withoutTopics) throws Exception {
        PoiWordRenderer word = new PoiWordRenderer();
        return new Demo(SampleTopics.catalog(withoutTopics), new WordFormIssuer(word), Readers.imports(),
                new DocumentReportExporter(new DocumentReportBuilder(), word, new PageRenderer(),
                        new StreamingWorkbookRenderer(), new SlideRenderer()), CaseServices.intake(),
                CaseServices.release());
    }

    private static int expectedAnswers() throws Exception {
        int answers = 0;
        for (String name : List.of("averleigh", "brindlecote", "castermouth", "dunmarrow", "fenwater", "hallowbeck",
                "ketterhaven", "netherquay", "tarrowdale")) {
            answers += ExpectedForm.of(name + ".txt").answers().size();
        }
        return answers;
    }

    private static List<String> names(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).toList();
        }
    }
}
