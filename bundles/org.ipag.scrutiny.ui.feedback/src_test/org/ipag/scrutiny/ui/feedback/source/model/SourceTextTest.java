package org.ipag.scrutiny.ui.feedback.source.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.ipag.scrutiny.office.text.Block;
import org.ipag.scrutiny.office.text.DocumentFormat;
import org.ipag.scrutiny.office.text.Paragraph;
import org.ipag.scrutiny.office.text.SideText;
import org.ipag.scrutiny.office.text.Span;
import org.ipag.scrutiny.office.text.Table;
import org.ipag.scrutiny.office.text.TextDocument;
import org.ipag.scrutiny.ui.feedback.collation.model.WordSpan;
import org.junit.jupiter.api.Test;

class SourceTextTest {

    private final SourceText source = SourceText.of(new TextDocument(DocumentFormat.DOCX,
            List.of(paragraph(1, "Question 1"), paragraph(0, "They  came \u201cquickly\u201d."), paragraph(0, "Nobody rang."),
                    new Table(List.of(new Table.Row(List.of(new Table.Cell(List.of(paragraph(0, "In a cell.")), 0, 1)))))),
            List.of(new SideText(SideText.Kind.COMMENT, "Really?", "", 1)), Map.of(), List.of(), List.of()), "Margins");

    @Test
    void everyWordOfTheDocumentIsThere() {
        assertThat(source.text()).isEqualTo(
                "Question 1\nThey  came \u201cquickly\u201d.\nNobody rang.\nIn a cell.\n\nMargins\nReally?\n");
        assertThat(words(source.headings())).containsExactly("Question 1", "Margins");
    }

    @Test
    void anAnswerIsFoundParagraphByParagraph() {
        assertThat(words(source.find("They came \"quickly\".\nNobody rang.")))
                .containsExactly("They  came \u201cquickly\u201d.", "Nobody rang.");
        assertThat(words(source.find("Really?\nIn a cell."))).as("in any order").containsExactly("Really?", "In a cell.");
    }

    @Test
    void wordsThatAreNotThereAreNotFound() {
        assertThat(source.find("Somebody rang.")).isEmpty();
        assertThat(source.find(null)).isEmpty();
        assertThat(source.find(" \n ")).isEmpty();
    }

    private List<String> words(List<WordSpan> spans) {
        return spans.stream().map(span -> span.of(source.text())).toList();
    }

    private static Block paragraph(int level, String text) {
        return new Paragraph("", level, null, List.of(Span.of(text)));
    }
}
