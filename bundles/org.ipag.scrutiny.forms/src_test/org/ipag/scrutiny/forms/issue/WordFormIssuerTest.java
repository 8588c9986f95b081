package org.ipag.scrutiny.forms.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.ipag.scrutiny.forms.FormTags;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.ReturnState;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.office.docx.PoiWordRenderer;
import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.store.MemorySession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordFormIssuerTest {

    private final FormIssuer issuer = new WordFormIssuer(new PoiWordRenderer());

    @TempDir
    private Path folder;

    private static String part(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile()); InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private IssuedFiles write(Round round) throws FormIssueException {
        return issuer.write(issuer.plan(round, IssueOptions.all()), folder, new NullProgressMonitor());
    }

    @Test
    void everyDistrictGetsAFormAndEverybodyTheGuidance() throws Exception {
        Round round = IssuedRound.of("Westerby", "Ashford: North/South", "CON");
        IssuedFiles files = write(round);
        assertThat(files.forms()).extracting(form -> form.file().getFileName().toString()).containsExactly(
                "Westerby - feedback form.docx", "Ashford North South - feedback form.docx",
                "CON - feedback form.docx");
        assertThat(files.guidance()).hasSize(2);
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).hasSize(5);
        }
    }

    @Test
    void everyQuestionHasATaggedAndBookmarkedPlaceForEachCaseAndForAll() throws Exception {
        Round round = IssuedRound.of("Westerby");
        IssuedRound.addCommonCase(round, "Case A");
        IssuedRound.addCommonCase(round, "Case B");
        String body = part(write(round).forms().getFirst().file(), "word/document.xml");
        for (int question = 1; question <= 7; question++) {
            for (int number = 0; number <= 2; number++) {
                String tag = FormTags.answer("q" + question, number);
                assertThat(body).contains("<w:tag w:val=\"" + tag + "\"/>",
                        "w:name=\"" + FormTags.bookmark(tag) + "\"");
            }
        }
        assertThat(body).contains("<w:tag w:val=\"scrutiny.district\"/>", "<w:tag w:val=\"scrutiny.person\"/>",
                "Westerby", "What are your thoughts on Northmoor Police initial response?");
    }

    @Test
    void aBlockOfQuestionsIsAskedOnlyForTheCasesItFits() throws Exception {
        Round round = IssuedRound.of("Westerby");
        IssuedRound.addCommonCase(round, "Case A");
        CaseFile declined = IssuedRound.addCommonCase(round, "Case B");
        declined.setVictimDeclined(true);
        String body = part(write(round).forms().getFirst().file(), "word/document.xml");
        assertThat(body).contains("scrutiny.answer.declined-reasons.c2")
                .doesNotContain("scrutiny.answer.declined-reasons.c1", "scrutiny.answer.video-empathy");
    }

    @Test
    void theFormCarriesWhereItComesFrom() throws Exception {
        Round round = IssuedRound.of("Westerby");
        CaseFile file = IssuedRound.addCommonCase(round, "Case A");
        Path form = write(round).forms().getFirst().file();
        assertThat(part(form, "customXml/item1.xml")).contains(FormTags.PROVENANCE_NAMESPACE, round.getId(),
                round.getForce().getDistricts().getFirst().getId(), "topic=\"hate-crime\"",
                "<case number=\"1\" id=\"" + file.getId() + "\" label=\"Case A\"");
        assertThat(part(form, "customXml/itemProps1.xml")).contains(FormTags.PROVENANCE_NAMESPACE);
        assertThat(part(form, "word/_rels/document.xml.rels")).contains("customXml/item1.xml");
    }

    @Test
    void localCasesAreAskedOfTheirDistrictOnly() throws Exception {
        Round round = IssuedRound.of("Westerby", "Holt");
        CaseFile local = IssuedRound.addCommonCase(round, "Case L");
        local.setScope(org.ipag.scrutiny.model.round.CaseScope.LOCAL);
        local.getDistricts().add(round.getForce().getDistricts().get(1));
        List<IssuedFiles.Form> forms = write(round).forms();
        assertThat(part(forms.get(0).file(), "word/document.xml")).doesNotContain("Case L");
        assertThat(part(forms.get(1).file(), "word/document.xml")).contains("Case L");
    }

    @Test
    void whatIsMissingIsSaid() {
        Round round = org.ipag.scrutiny.model.round.RoundFactory.eINSTANCE.createRound();
        assertThatThrownBy(() -> issuer.plan(round, IssueOptions.all())).isInstanceOf(FormIssueException.class)
                .hasMessageContaining("no topic");
    }

    @Test
    void nothingIsLeftBehindWhenCancelledOrRefused() throws Exception {
        Round round = IssuedRound.of("Westerby");
        IssuePlan plan = issuer.plan(round, IssueOptions.all());
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertThatThrownBy(() -> issuer.write(plan, folder, cancelled)).isInstanceOf(OperationCanceledException.class);
        Path template = Files.writeString(folder.resolve("logo.docx"), "no Word file");
        IssuePlan refused = new IssuePlan(plan.forms(), plan.guidance(), template);
        assertThatThrownBy(() -> issuer.write(refused, folder, null)).isInstanceOf(FormIssueException.class)
                .hasMessageContaining("logo.docx");
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).containsExactly(template);
        }
    }

    @Test
    void theIssueIsRecordedAndUndoneInOneStep() throws Exception {
        Round round = IssuedRound.of("Westerby", "Holt");
        MemorySession session = new MemorySession(round);
        IssuedFiles files = write(round);
        issuer.record(session, files, new Change("Coordinator", "Forms issued", ""));
        Return first = round.getReturns().getFirst();
        assertThat(first.getState()).isEqualTo(ReturnState.ISSUED);
        assertThat(first.getFormIssue().getId()).isEqualTo(files.forms().getFirst().provenance().issueId());
        assertThat(first.getFormIssue().getSha256()).hasSize(64);
        int history = first.getStateChanges().size();

        issuer.record(session, write(round), new Change("Coordinator", "Forms issued", "A case was replaced"));
        assertThat(first.getState()).isEqualTo(ReturnState.ISSUED);
        assertThat(first.getFormIssue().getId()).isEqualTo(files.forms().getFirst().provenance().issueId());
        assertThat(first.getStateChanges()).hasSize(history + 1);
        assertThat(first.getStateChanges().getLast().getWhy()).isEqualTo("A case was replaced");

        session.editingDomain().getCommandStack().undo();
        session.editingDomain().getCommandStack().undo();
        assertThat(first.getState()).isEqualTo(ReturnState.NOT_ISSUED);
        assertThat(first.getFormIssue()).isNull();
    }
}
