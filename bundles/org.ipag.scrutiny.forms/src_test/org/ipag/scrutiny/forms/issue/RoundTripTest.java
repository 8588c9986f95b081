package org.ipag.scrutiny.forms.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.ipag.scrutiny.forms.FormReader;
import org.ipag.scrutiny.forms.FormTags;
import org.ipag.scrutiny.forms.ReadForm;
import org.ipag.scrutiny.forms.internal.reading.FormReaderService;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.Placement;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.office.docx.PoiWordRenderer;
import org.ipag.scrutiny.office.text.internal.DocumentReaderService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form goes out, is filled in and comes back: what was written is found where it was written, and nothing else. */
class RoundTripTest {

    private static final Map<String, String> ANSWERS = answers();

    private final FormReader reader = new FormReaderService(new DocumentReaderService());

    @TempDir
    private Path folder;

    private static Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put(FormTags.answer("q1", 1), "The call was answered at once.\nWe were impressed.");
        answers.put(FormTags.answer("q1", 2), "Nobody rang back for three days.");
        answers.put(FormTags.answer("q4", 0), "The neighbour was never asked.");
        answers.put(FormTags.answer("q7", 0), "11 of 12 would report.");
        answers.put(FormTags.answer("declined-reasons", 2), "Yes, and they were written down.");
        return answers;
    }

    private static Round round() throws Exception {
        Round round = IssuedRound.of("Westerby and Holt");
        IssuedRound.addCommonCase(round, "Case A");
        CaseFile second = IssuedRound.addCommonCase(round, "Case B");
        second.setVictimDeclined(true);
        second.getVideoViewings().add(RoundFactory.eINSTANCE.createVideoViewing());
        return round;
    }

    private Path issue(Round round) throws Exception {
        FormIssuer issuer = new WordFormIssuer(new PoiWordRenderer());
        return issuer.write(issuer.plan(round, IssueOptions.all()), folder, new NullProgressMonitor()).forms()
                .getFirst().file();
    }

    private static Map<String, String> found(ReadForm form) {
        return form.answers().stream().collect(Collectors.toMap(
                answer -> FormTags.answer(answer.question(), answer.caseNumber()), ReadForm.ReadAnswer::text));
    }

    @Test
    void whatIsWrittenInWordIsFoundByItsTag() throws Exception {
        Round round = round();
        byte[] filled = FilledForm.of(issue(round), ANSWERS);
        ReadForm form = reader.read(filled, "form.docx", round.getTopic());
        assertThat(found(form)).isEqualTo(ANSWERS);
        assertThat(form.answers()).allMatch(answer -> answer.placement() == Placement.TAG);
        assertThat(form.unplaced()).isEmpty();
        assertThat(form.district()).isEqualTo("Westerby and Holt");
        assertThat(form.personCompleting()).isEmpty();
        assertThat(form.provenance().roundId()).isEqualTo(round.getId());
    }

    @Test
    void anEmptyFormHasNoAnswersAndNoUnplacedText() throws Exception {
        Round round = round();
        ReadForm form = reader.read(Files.readAllBytes(issue(round)), "form.docx", round.getTopic());
        assertThat(form.answers()).isEmpty();
        assertThat(form.unplaced()).isEmpty();
    }

    @Test
    void aRatingChosenIsReadWithWhatIsSaidOfIt() throws Exception {
        Round round = round();
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put(FormTags.answer("video-manner", 2) + ".rating", "Mixed");
        answers.put(FormTags.answer("video-manner", 2) + ".comment", "Kind at first, then hurried.");
        ReadForm form = reader.read(FilledForm.of(issue(round), answers), "form.docx", round.getTopic());
        assertThat(found(form)).containsEntry(FormTags.answer("video-manner", 2), "Mixed\nKind at first, then hurried.");
    }

    /** The file was issued and filled as above, then opened and saved again as .docx by LibreOffice Writer. */
    @Test
    void whatWentThroughLibreOfficeIsFoundByItsBookmark() throws Exception {
        try (InputStream in = getClass().getResourceAsStream("through-libreoffice.docx")) {
            ReadForm form = reader.read(in.readAllBytes(), "form.docx", round().getTopic());
            assertThat(found(form)).isEqualTo(ANSWERS);
            assertThat(form.unplaced()).isEmpty();
            assertThat(form.district()).isEqualTo("Westerby and Holt");
        }
    }
}
