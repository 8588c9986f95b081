package org.ipag.scrutiny.forms.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.ipag.scrutiny.forms.FormFixtures;
import org.ipag.scrutiny.forms.ReadForm;
import org.ipag.scrutiny.model.topic.Topic;
import org.ipag.scrutiny.office.text.Block;
import org.ipag.scrutiny.office.text.DocumentFormat;
import org.ipag.scrutiny.office.text.Paragraph;
import org.ipag.scrutiny.office.text.SideText;
import org.ipag.scrutiny.office.text.Span;
import org.ipag.scrutiny.office.text.Table;
import org.ipag.scrutiny.office.text.TextDocument;
import org.junit.jupiter.api.Test;

/** Notes and comments on a form whose questions stand in the left column of a table, with the answers beside them. */
class SideTextsTest {

    private static final String ANSWER = "We thought the call was taken very well.";

    private final Topic topic = FormFixtures.topic();

    private static Paragraph paragraph(String text) {
        return new Paragraph("", 0, null, text.isEmpty() ? List.of() : List.of(Span.of(text)));
    }

    /** Every question and every answer is one paragraph: those of question n are 2n and 2n + 1, counted from 0. */
    private ReadForm read(boolean filled, SideText... sides) {
        List<Table.Row> rows = new ArrayList<>();
        topic.getQuestionSets().getFirst().getQuestions().forEach(question -> rows.add(new Table.Row(List.of(new Table.Cell(List.of(paragraph(question.getLabel().replace("${force}", "Northmoor Police"))), 0, 1),
                new Table.Cell(List.of(paragraph(filled || rows.isEmpty() ? ANSWER : "")), 1, 1)))));
        List<Block> body = List.of(new Table(rows));
        TextDocument document = new TextDocument(DocumentFormat.DOCX, body, List.of(sides), Map.of(), List.of(), List.of());
        return new FormReading(new TopicWordings(topic)).read(document, "a.docx", null, "");
    }

    private static String answer(ReadForm form, String question) {
        return form.answers().stream().filter(answer -> answer.question().equals(question)).map(ReadForm.ReadAnswer::text).findFirst().orElse("");
    }

    @Test
    void aNoteToWordsInAnAnswersCellIsPartOfIt() {
        ReadForm form = read(true, new SideText(SideText.Kind.NOTE, "Two of us did not.", "", 3));
        assertThat(answer(form, "q2")).isEqualTo(ANSWER + "\nTwo of us did not.");
        assertThat(form.answers().get(1).needsCheck()).isTrue();
        assertThat(form.unplaced()).isEmpty();
        assertThat(answer(form, "q1")).isEqualTo(ANSWER);
    }

    @Test
    void aNoteToAQuestionIsKeptWithTheQuestionItIsProbablyAbout() {
        ReadForm form = read(true, new SideText(SideText.Kind.NOTE, "Two of us did not.", "", 2));
        assertThat(form.unplaced()).singleElement().satisfies(text -> {
            assertThat(text.text()).isEqualTo("Two of us did not.");
            assertThat(text.where()).contains("question 2");
        });
        assertThat(answer(form, "q2")).isEqualTo(ANSWER);
    }

    @Test
    void commentsOnTheEmptyCellOfAnAnswerAreTheAnswer() {
        ReadForm form = read(false, new SideText(SideText.Kind.COMMENT, "Nobody called back.", "A", 5), new SideText(SideText.Kind.COMMENT, "Not even later.", "B", 5));
        assertThat(answer(form, "q3")).isEqualTo("Nobody called back.\nNot even later.");
        assertThat(form.answers()).filteredOn(answer -> answer.question().equals("q3")).singleElement().satisfies(answer -> assertThat(answer.note()).contains("comment"));
        assertThat(form.unplaced()).isEmpty();
    }

    @Test
    void aCommentOnAnAnswerThatIsThereIsKeptBesideIt() {
        ReadForm form = read(true, new SideText(SideText.Kind.COMMENT, "Is this so?", "A", 5));
        assertThat(answer(form, "q3")).isEqualTo(ANSWER);
        assertThat(form.unplaced()).singleElement().satisfies(text -> assertThat(text.where()).contains("comment by A", "question 3"));
    }

    @Test
    void whatHangsNowhereIsKept() {
        ReadForm form = read(false, new SideText(SideText.Kind.COMMENT, "Well done.", "A", -1), new SideText(SideText.Kind.NOTE, "See there.", "", 999));
        assertThat(form.unplaced()).extracting(ReadForm.Unplaced::text).containsExactly("Well done.", "See there.");
    }
}
