package org.ipag.scrutiny.office.redact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipag.scrutiny.office.redact.PdfTextTest.isHidden;
import static org.ipag.scrutiny.office.redact.PdfTextTest.read;

import java.awt.Color;
import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.ipag.scrutiny.office.redact.HiddenPart.Kind;
import org.junit.jupiter.api.Test;

/** The grounds that letters of a PDF are drawn on. */
class PdfGroundsTest {

    private static final String WORD = "Quillbrander";

    private static void say(PDPageContentStream pen, Color colour, float y, String words) throws IOException {
        pen.setNonStrokingColor(colour);
        pen.beginText();
        pen.setFont(new PDType1Font(FontName.HELVETICA), 12);
        pen.newLineAtOffset(60, y);
        pen.showText(words);
        pen.endText();
    }

    private static void fill(PDPageContentStream pen, Color colour, float x, float y, float width, float height) throws IOException {
        pen.setNonStrokingColor(colour);
        pen.addRect(x, y, width, height);
        pen.fill();
    }

    @Test
    void lettersOfTheColourOfTheirGroundAreCovered() throws IOException {
        isHidden(read((document, page, pen) -> {
            fill(pen, Color.BLACK, 50, 595, 200, 20);
            say(pen, Color.BLACK, 600, WORD);
        }), Kind.COVERED_TEXT);
        isHidden(read((document, page, pen) -> {
            fill(pen, Color.RED, 50, 595, 200, 20);
            say(pen, new Color(250, 4, 0), 600, WORD);
        }), Kind.COVERED_TEXT);
    }

    @Test
    void whatIsDrawnLastIsTheGround() throws IOException {
        assertThat(read((document, page, pen) -> {
            fill(pen, Color.BLACK, 50, 595, 200, 20);
            fill(pen, Color.WHITE, 52, 597, 196, 16);
            say(pen, Color.BLACK, 600, WORD);
            fill(pen, Color.BLACK, 50, 495, 200, 20);
            say(pen, Color.WHITE, 500, "White on black");
        }).paragraphs()).contains(WORD, "White on black");
    }

    @Test
    void aPageFilledToColourOnePlaceCoversNothingElse() throws IOException {
        PdfText pdf = read((document, page, pen) -> {
            say(pen, Color.BLACK, 600, WORD);
            pen.saveGraphicsState();
            pen.addRect(50, 400, 100, 20);
            pen.clip();
            fill(pen, Color.BLACK, 0, 0, 600, 850);
            pen.restoreGraphicsState();
        });
        assertThat(pdf.paragraphs()).contains(WORD);
        assertThat(pdf.hidden()).noneMatch(part -> part.kind() == Kind.COVERED_TEXT);
    }
}
