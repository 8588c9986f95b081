package org.ipag.scrutiny.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.ipag.scrutiny.forms.FormReader;
import org.ipag.scrutiny.forms.ReadForm;
import org.ipag.scrutiny.forms.issue.WordFormIssuer;
import org.ipag.scrutiny.model.edit.Ids;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.District;
import org.ipag.scrutiny.model.round.Finding;
import org.ipag.scrutiny.model.round.Quotation;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.ReturnDocument;
import org.ipag.scrutiny.model.round.ReturnState;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.RoundState;
import org.ipag.scrutiny.office.docx.PoiWordRenderer;
import org.ipag.scrutiny.office.html.PageRenderer;
import org.ipag.scrutiny.office.pptx.SlideRenderer;
import org.ipag.scrutiny.office.xlsx.StreamingWorkbookRenderer;
import org.ipag.scrutiny.process.Coverage;
import org.ipag.scrutiny.process.ParticipationCounts;
import org.ipag.scrutiny.process.quotations.VerbatimGuard;
import org.ipag.scrutiny.report.DocumentReportBuilder;
import org.ipag.scrutiny.report.DocumentReportExporter;
import org.ipag.scrutiny.report.ReportFormat;
import org.ipag.scrutiny.report.ReportOptions;
import org.ipag.scrutiny.store.MemorySession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The whole story, with the sample's forms read and their answers entered as they were read. */
@TestInstance(Lifecycle.PER_CLASS)
class SampleStoryTest {

    private static final Path OUT = Path.of("target/story");

    private Round previous;
    private Round round;

    @BeforeAll
    void tellIt() throws Exception {
        previous = SampleRound.previous(SampleTopics.hateCrime(), "Coordinator", Instant.now());
        MemorySession session = new MemorySession(
                SampleRound.create(SampleTopics.hateCrime(), previous, "Coordinator", Instant.now()));
        round = session.round();
        SampleStory story = CaseServices.story(session);
        story.prepare();
        Files.createDirectories(OUT);
        SampleForms.issue(new WordFormIssuer(new PoiWordRenderer()), session, OUT.resolve("issued"),
                new NullProgressMonitor());
        story.meet();
        FormReader reader = Readers.forms();
        for (Path file : SampleForms.copyReturned(OUT.resolve("returned"))) {
            enter(reader.read(file, round.getTopic()));
        }
        story.conclude();
    }

    private void enter(ReadForm form) {
        Return target = round.getReturns().stream()
                .filter(each -> each.getDistrict().getName().equals(form.district())).findFirst().orElseThrow();
        ReturnDocument document = RoundFactory.eINSTANCE.createReturnDocument();
        document.setPersonCompleting(form.personCompleting());
        target.getDocuments().add(document);
        for (ReadForm.ReadAnswer each : form.answers()) {
            Answer answer = RoundFactory.eINSTANCE.createAnswer();
            answer.setQuestionKey(each.question());
            answer.setQuestion(round.getTopic().getQuestionSets().getFirst().getQuestions().stream()
                    .filter(question -> question.getKey().equals(each.question())).findFirst().orElseThrow());
            answer.setText(each.text());
            answer.setDocument(document);
            answer.setCaseFile(round.getCases().stream().filter(file -> file.getLabel().equals(each.caseLabel()))
                    .findFirst().orElse(null));
            target.getAnswers().add(answer);
        }
        target.setState(ReturnState.IMPORTED);
        Ids.assignMissing(target);
    }

    @Test
    void endsWithFindingsAndRecommendationsToBeChecked() {
        assertThat(round.getState()).isEqualTo(RoundState.CHECKING);
        assertThat(round.getFindings()).hasSize(16);
        assertThat(round.getRecommendations()).hasSize(10);
    }

    @Test
    void countsReconcile() {
        ParticipationCounts counts = ParticipationCounts.of(round);
        assertThat(counts.returned()).hasSize(9);
        assertThat(counts.quoted()).hasSize(8);
        assertThat(counts.outstanding()).isEmpty();
    }

    @Test
    void everyQuotationMatchesItsSource() {
        assertThat(round.getReport().getQuotations()).hasSizeGreaterThan(30)
                .allSatisfy((Quotation each) -> assertThat(VerbatimGuard.problems(each)).isEmpty());
    }

    @Test
    void leavesSomethingForTheChecksToSay() {
        Coverage coverage = Coverage.of(round);
        assertThat(coverage.districtsNeverQuoted()).extracting(District::getName).containsExactly("Hallowbeck");
        assertThat(coverage.areasWithoutRecommendation()).extracting(Finding::getTitle)
                .containsExactly("A decision not to go on is not talked through");
        assertThat(coverage.findingsWithoutEvidence()).isEmpty();
        assertThat(round.getRecommendations()).filteredOn(each -> each.getOwner() == null)
                .extracting(Recommendation::getNumber).containsExactly(6);
    }

    @Test
    void canBeReported() throws Exception {
        Path out = OUT.resolve("Hate Crime Scrutiny Report 2026.docx").toAbsolutePath();
        var exporter = new DocumentReportExporter(new DocumentReportBuilder(), new PoiWordRenderer(), new PageRenderer(),
                new StreamingWorkbookRenderer(), new SlideRenderer());
        var result = exporter.export(round, ReportFormat.DOCX, out, ReportOptions.standard().comparedWith(previous),
                new NullProgressMonitor());
        assertThat(out).isNotEmptyFile();
        assertThat(result.warnings()).noneMatch(each -> each.contains("Tidwell"));
    }
}
