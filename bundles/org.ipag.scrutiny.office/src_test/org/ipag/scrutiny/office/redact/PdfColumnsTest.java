package org.ipag.scrutiny.office.redact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipag.scrutiny.office.redact.PdfTextTest.read;
import static org.ipag.scrutiny.office.redact.PdfTextTest.write;

import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.junit.jupiter.api.Test;

class PdfColumnsTest {

    private static final List<String> LEFT = List.of("The caller said that a man had", "stood at the gate for an hour", "before she rang. His name was", "not known, but Zibbledor", "quietly told her it was one of", "the Quenchworths, who had lived", "there for years.");
    private static final List<String> RIGHT = List.of("Officers came at nine and went", "from door to door, but nobody", "had seen the man that night or", "heard the bell. They returned", "on the day after and spoke to", "two people who knew him well,", "and left a card.");

    private static void column(PDPageContentStream pen, List<String> lines, float x, float top) throws IOException {
        for (int i = 0; i < lines.size(); i++) {
            write(pen, lines.get(i), x, top - 14 * i, 12);
        }
    }

    @Test
    void twoColumnsOfRunningTextAreReadOneAfterTheOther() throws IOException {
        List<String> paragraphs = read((document, page, pen) -> {
            write(pen, "A heading that runs over both of the columns of this page of ours", 50, 700, 12);
            column(pen, LEFT, 50, 660);
            column(pen, RIGHT, 300, 660);
            write(pen, "A line below that runs over both of the columns of this page of ours", 50, 540, 12);
        }).paragraphs();
        assertThat(paragraphs).contains(String.join(" ", LEFT), String.join(" ", RIGHT));
        assertThat(paragraphs).endsWith("A line below that runs over both of the columns of this page of ours");
    }

    @Test
    void columnsWhoseLinesDoNotMeetAreReadToo() throws IOException {
        assertThat(read((document, page, pen) -> {
            write(pen, "A heading that runs over both of the columns of this page of ours", 50, 700, 12);
            column(pen, LEFT, 50, 660);
            column(pen, RIGHT, 300, 653);
        }).paragraphs()).contains(String.join(" ", LEFT), String.join(" ", RIGHT));
    }

    @Test
    void linesFarApartAreOneTextAndANameThatAProgramCutIsWhole() throws IOException {
        List<String> lines = List.of("The caller said that a man by the name of Mr Zib-", "bledor had stood at the gate for about an hour", "before she rang, and that he was one of the Far-", "Quenchworth family, who had once been a well-", "known one in the town for a very long while.");
        List<String> paragraphs = read((document, page, pen) -> {
            for (int i = 0; i < lines.size(); i++) {
                write(pen, lines.get(i), 50, 660 - 21 * i, 12);
            }
        }).paragraphs();
        assertThat(paragraphs).contains("The caller said that a man by the name of Mr Zibbledor had stood at the gate for about an hour before she rang, and that he was one of the Far-Quenchworth family, who had once been a well-known one in the town for a very long while.");
    }

    @Test
    void wordsBesideTheirLabelsAreReadLineByLine() throws IOException {
        List<String> labels = List.of("Name", "Address", "Telephone", "Occupation", "Seen by", "Later told", "Remarks");
        List<String> values = List.of("Zibbledor Quenchworth", "3 Old Row", "07700 900123", "retired teacher", "two neighbours", "the officer", "none so far");
        List<String> paragraphs = read((document, page, pen) -> {
            column(pen, labels, 50, 660);
            column(pen, values, 300, 660);
        }).paragraphs();
        assertThat(String.join("\n", paragraphs)).contains("Name Zibbledor Quenchworth", "Address 3 Old Row", "Telephone 07700 900123");
    }
}
