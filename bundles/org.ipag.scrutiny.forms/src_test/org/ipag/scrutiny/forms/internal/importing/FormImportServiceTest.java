package org.ipag.scrutiny.forms.internal.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.apache.commons.codec.digest.DigestUtils;
import org.ipag.scrutiny.forms.FormFixtures;
import org.ipag.scrutiny.forms.ImportOptions;
import org.ipag.scrutiny.forms.ImportResult;
import org.ipag.scrutiny.forms.ImportResult.Outcome;
import org.ipag.scrutiny.forms.issue.IssueOptions;
import org.ipag.scrutiny.forms.issue.WordFormIssuer;
import org.ipag.scrutiny.model.edit.Ids;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.AnswerKind;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.CaseState;
import org.ipag.scrutiny.model.round.Confidence;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.Placement;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.ReturnState;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.office.docx.PoiWordRenderer;
import org.ipag.scrutiny.office.text.internal.DocumentReaderService;
import org.ipag.scrutiny.store.MemorySession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormImportServiceTest {

    private static final Path CORPUS = Path.of("src_test", "corpus");

    private final FormImportService service = new FormImportService(FormFixtures.reader(), new DocumentReaderService());
    private final Round round = FormFixtures.round("Bramley", "Kingsferry", "Westvale", "St Aldate");
    private MemorySession session;

    @TempDir
    private Path folder;

    @BeforeEach
    void open() {
        CaseFile file = RoundFactory.eINSTANCE.createCaseFile();
        file.setId(Ids.fresh());
        file.setLabel("Case A");
        file.setState(CaseState.RELEASED);
        round.getCases().add(file);
        session = new MemorySession(round);
    }

    private Path issued(String district) throws Exception {
        WordFormIssuer issuer = new WordFormIssuer(new PoiWordRenderer());
        return issuer.write(issuer.plan(round, IssueOptions.all()), folder, new NullProgressMonitor()).forms().stream()
                .map(form -> form.file()).filter(file -> file.getFileName().toString().startsWith(district)).findFirst()
                .orElseThrow();
    }

    private Path filled(String name, Map<String, String> fields) throws Exception {
        Path file = folder.resolve(name);
        FormFixtures.fill(issued("Bramley"), file, fields);
        return file;
    }

    private ImportResult take(Path file) throws Exception {
        return service.importFiles(session, List.of(file), ImportOptions.now(), null).getFirst();
    }

    private Return bramley() {
        return round.getReturns().stream().filter(each -> each.getDistrict().getName().equals("Bramley")).findFirst()
                .orElseThrow();
    }

    private Answer answer(String key, CaseFile about) {
        return bramley().getAnswers().stream()
                .filter(each -> each.getQuestionKey().equals(key) && each.getCaseFile() == about).findFirst().orElseThrow();
    }

    @Test
    void anIssuedFormComesBackAnswerByAnswer() throws Exception {
        ImportResult result = take(filled("back.docx", Map.of("scrutiny.person", "Jo Example",
                "scrutiny.answer.q1.c1", "Prompt & kind.\nThank you.", "scrutiny.answer.q2", "Slow.",
                "scrutiny.answer.q7", "Yes, 11 of 12 would report.")));
        assertThat(result.outcome()).as(result.message()).isEqualTo(Outcome.IMPORTED);
        assertThat(result.district()).isEqualTo("Bramley");
        assertThat(bramley().getState()).isEqualTo(ReturnState.IMPORTED);
        assertThat(bramley().getAnswers()).hasSize(3);
        Answer first = answer("q1", round.getCases().getFirst());
        assertThat(first.getText()).isEqualTo("Prompt & kind.\nThank you.");
        assertThat(first.getPlacement()).isEqualTo(Placement.TAG);
        assertThat(first.isNeedsCheck()).isFalse();
        assertThat(first.getQuestion().eContainer().eContainer()).isSameAs(round.getTopic());
        Answer last = answer("q7", null);
        assertThat(last.getConfidence()).isEqualTo(Confidence.YES);
        assertThat(last.getKind()).isEqualTo(AnswerKind.COUNT);
        assertThat(List.of(last.getCountFor(), last.getCountOf())).containsExactly(11, 12);
        assertThat(session.store().documents().contains(result.sha256())).isTrue();
        assertThat(bramley().getStateChanges()).last().extracting(change -> change.getTo()).isEqualTo("imported");
    }

    @Test
    void anEmptyIssuedFormHasNoAnswersAndNothingToPlace() throws Exception {
        ImportResult result = take(issued("Bramley"));
        assertThat(result.outcome()).as(bramley().getUnplaced().toString()).isEqualTo(Outcome.IMPORTED);
        assertThat(result.warnings()).anyMatch(warning -> warning.startsWith("Nothing is filled in on this form."));
        assertThat(bramley().getAnswers()).isEmpty();
        assertThat(bramley().getUnplaced()).isEmpty();
    }

    @Test
    void anEmptyFormTakesThePlaceOfNoAnswers() throws Exception {
        take(filled("back.docx", Map.of("scrutiny.answer.q2", "Slow.")));
        int commands = session.executed().size();
        ImportResult result = take(issued("Bramley"));
        assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(result.message()).contains("nothing is filled in", "Bramley");
        assertThat(answer("q2", null).getText()).isEqualTo("Slow.");
        assertThat(session.executed().size()).isEqualTo(commands);
    }

    @Test
    void theSameFileAgainChangesNothing() throws Exception {
        Path file = filled("back.docx", Map.of("scrutiny.answer.q2", "Slow."));
        take(file);
        int commands = session.executed().size();
        assertThat(take(file).outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(session.executed().size()).isEqualTo(commands);
        assertThat(bramley().getDocuments()).hasSize(1);
    }

    @Test
    void aCorrectedFormReplacesTheEarlierAndKeepsItsHistory() throws Exception {
        take(filled("a.docx", Map.of("scrutiny.person", "Jo Example", "scrutiny.answer.q1", "The call was slow. Kind officers.",
                "scrutiny.answer.q2", "Fine.", "scrutiny.answer.q3", "To be left out.")));
        Answer changed = answer("q1", null);
        mark(changed, "Kind officers");
        mark(answer("q2", null), "Fine");
        ImportResult result = take(filled("b.docx", Map.of("scrutiny.person", "Jo Example",
                "scrutiny.answer.q1", "We must correct: the call was quick. Kind officers.", "scrutiny.answer.q2", "Fine.")));
        assertThat(result.outcome()).as(result.message()).isEqualTo(Outcome.REPLACED);
        assertThat(bramley().getDocuments()).extracting(document -> document.isSuperseded()).containsExactly(true, false);
        assertThat(answer("q1", null)).isSameAs(changed);
        assertThat(changed.getText()).startsWith("We must correct");
        assertThat(changed.getHistory()).extracting(version -> version.getText())
                .containsExactly("The call was slow. Kind officers.");
        Passage passage = changed.getPassages().getFirst();
        assertThat(changed.getText().substring(passage.getStart(), passage.getEnd())).isEqualTo("Kind officers");
        assertThat(changed.isNeedsCheck()).isFalse();
        assertThat(answer("q2", null).getHistory()).isEmpty();
        Answer leftOut = answer("q3", null);
        assertThat(leftOut.getText()).isEmpty();
        assertThat(leftOut.isNeedsCheck()).isTrue();
        assertThat(leftOut.getHistory()).hasSize(1);
        session.editingDomain().getCommandStack().undo();
        assertThat(changed.getText()).isEqualTo("The call was slow. Kind officers.");
    }

    @Test
    void wordsThatWereMarkedAndAreGoneAreToldOf() throws Exception {
        take(filled("a.docx", Map.of("scrutiny.person", "Jo", "scrutiny.answer.q1", "Slow call.")));
        mark(answer("q1", null), "Slow call");
        take(filled("b.docx", Map.of("scrutiny.person", "Jo", "scrutiny.answer.q1", "Quick call.")));
        assertThat(answer("q1", null).isNeedsCheck()).isTrue();
        assertThat(answer("q1", null).getNote()).contains("marked");
    }

    private static void mark(Answer answer, String words) {
        Passage passage = RoundFactory.eINSTANCE.createPassage();
        passage.setId(Ids.fresh());
        passage.setText(words);
        passage.setStart(answer.getText().indexOf(words));
        passage.setEnd(passage.getStart() + words.length());
        answer.getPassages().add(passage);
    }

    @Test
    void anotherMembersFormStandsBeside() throws Exception {
        take(filled("a.docx", Map.of("scrutiny.person", "Jo Example", "scrutiny.answer.q1", "Slow.")));
        ImportResult result = take(filled("b.docx", Map.of("scrutiny.person", "Sam Other", "scrutiny.answer.q1", "Quick.")));
        assertThat(result.outcome()).isEqualTo(Outcome.IMPORTED);
        assertThat(bramley().getAnswers()).extracting(Answer::getText).containsExactly("Slow.", "Quick.");
        assertThat(bramley().getDocuments()).noneMatch(document -> document.isSuperseded());
    }

    @Test
    void aFormOfAnotherRoundIsRefused() throws Exception {
        Path file = filled("back.docx", Map.of("scrutiny.answer.q1", "Slow."));
        MemorySession other = new MemorySession(FormFixtures.round("Bramley"));
        ImportResult result = service.importFiles(other, List.of(file), ImportOptions.now(), null).getFirst();
        assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(result.message()).contains("back.docx", "another round");
        assertThat(other.executed()).isEmpty();
    }

    @Test
    void aFormWithoutControlsFindsItsDistrictByName() throws Exception {
        ImportResult result = take(CORPUS.resolve("paragraphs-00-typed.docx"));
        assertThat(result.outcome()).as(result.message()).isEqualTo(Outcome.IMPORTED);
        assertThat(bramley().getAnswers()).hasSize(7).allMatch(answer -> answer.getPlacement() == Placement.WORDING);
    }

    @Test
    void aDistrictThatIsNotSureIsAskedForNotGuessed() throws Exception {
        Path nameless = folder.resolve("form.docx");
        Files.copy(CORPUS.resolve("empty-63.docx"), nameless);
        assertThat(take(nameless).outcome()).isEqualTo(Outcome.NEEDS_DISTRICT);
        assertThat(round.getReturns()).allMatch(each -> each.getDocuments().isEmpty());
        Path named = folder.resolve("Kingsferry returned form.docx");
        Files.copy(CORPUS.resolve("empty-63.docx"), named);
        assertThat(take(named).district()).isEqualTo("Kingsferry");
        String westvale = round.getForce().getDistricts().get(2).getId();
        Path other = folder.resolve("other.docx");
        Files.copy(CORPUS.resolve("only-last-64.docx"), other);
        ImportResult given = service.importFiles(session, List.of(other),
                ImportOptions.now().with(Map.of(other, westvale)), null).getFirst();
        assertThat(given.district()).isEqualTo("Westvale");
    }

    @Test
    void textThatFitsNoQuestionWaitsForAPerson() throws Exception {
        ImportResult result = take(CORPUS.resolve("own-question-60.docx"));
        assertThat(result.outcome()).isEqualTo(Outcome.NEEDS_MAPPING);
        assertThat(bramley().getState()).isEqualTo(ReturnState.NEEDS_MAPPING);
        assertThat(bramley().getUnplaced()).isNotEmpty().allMatch(text -> text.getDocument() != null);
    }

    @Test
    void whatIsNoDocumentIsRefusedAndChangesNothing() throws Exception {
        Path file = folder.resolve("scan.docx");
        Files.writeString(file, "%PDF-1.7 and so on");
        ImportResult result = take(file);
        assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(result.message()).contains("scan.docx", "PDF");
        assertThat(session.store().documents().contains(DigestUtils.sha256Hex(Files.readAllBytes(file)))).isFalse();
    }
}
