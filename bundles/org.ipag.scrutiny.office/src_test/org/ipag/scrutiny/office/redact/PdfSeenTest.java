package org.ipag.scrutiny.office.redact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipag.scrutiny.office.redact.PdfTextTest.isHidden;
import static org.ipag.scrutiny.office.redact.PdfTextTest.pdf;
import static org.ipag.scrutiny.office.redact.PdfTextTest.read;
import static org.ipag.scrutiny.office.redact.PdfTextTest.stream;
import static org.ipag.scrutiny.office.redact.PdfTextTest.write;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.util.Matrix;
import org.ipag.scrutiny.office.redact.HiddenPart.Kind;
import org.junit.jupiter.api.Test;

/** What a reader of a PDF sees, in the ways that programs and people put it there. */
class PdfSeenTest {

    private static final String WORD = "Quillbrander";

    private static <A extends PDAnnotation> A at(PDPage page, A annotation, float x, float y, float width, float height) throws IOException {
        annotation.setRectangle(new PDRectangle(x, y, width, height));
        annotation.setPage(page);
        page.getAnnotations().add(annotation);
        return annotation;
    }

    /** An appearance that says a word. */
    private static void appearance(PDDocument document, PDAnnotation annotation, String words) throws IOException {
        PDAppearanceStream stream = new PDAppearanceStream(document);
        stream.setBBox(new PDRectangle(annotation.getRectangle().getWidth(), annotation.getRectangle().getHeight()));
        stream.setResources(new PDResources());
        COSName font = stream.getResources().add(new PDType1Font(FontName.HELVETICA));
        try (var out = stream.getContentStream().createOutputStream()) {
            out.write(("BT /" + font.getName() + " 12 Tf 2 4 Td (" + words + ") Tj ET").getBytes(StandardCharsets.US_ASCII));
        }
        PDAppearanceDictionary looks = new PDAppearanceDictionary();
        looks.setNormalAppearance(stream);
        annotation.setAppearance(looks);
    }

    @Test
    void whatWasTypedIntoAFormIsText() throws IOException {
        PdfText pdf = read((document, page, pen) -> {
            PDAcroForm form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            PDResources fonts = new PDResources();
            fonts.put(COSName.getPDFName("Helv"), new PDType1Font(FontName.HELVETICA));
            form.setDefaultResources(fonts);
            form.setDefaultAppearance("/Helv 11 Tf 0 g");
            PDTextField field = new PDTextField(form);
            field.setPartialName("name");
            form.getFields().add(field);
            var widget = field.getWidgets().get(0);
            widget.setRectangle(new PDRectangle(50, 600, 300, 20));
            widget.setPage(page);
            page.getAnnotations().add(widget);
            field.setValue("She spoke to " + WORD);
        });
        assertThat(pdf.paragraphs()).containsExactly("First words of the page.", "She spoke to " + WORD);
        assertThat(pdf.hidden()).anySatisfy(h -> assertThat(h.kind() + h.text()).isEqualTo("FORM_FIELDname: She spoke to " + WORD));
        assertThat(pdf.hidden()).noneMatch(h -> h.kind() == Kind.OTHER_PART);
    }

    @Test
    void wordsTypedOnThePageAndStampsAreText() throws IOException {
        PdfText pdf = read((document, page, pen) -> {
            appearance(document, at(page, new PDAnnotationFreeText(), 50, 600, 200, 20), "Typed by " + WORD);
            appearance(document, at(page, new PDAnnotationRubberStamp(), 50, 500, 200, 20), "Received at noon");
        });
        assertThat(pdf.paragraphs()).containsExactly("First words of the page.", "Typed by " + WORD, "Received at noon");
        assertThat(read((document, page, pen) -> {
            PDPage blank = new PDPage(PDRectangle.A4);
            document.addPage(blank);
            appearance(document, at(blank, new PDAnnotationFreeText(), 50, 600, 200, 20), "On a blank page");
        }).paragraphs()).containsExactly("First words of the page.", "\fOn a blank page");
        isHidden(read((document, page, pen) -> {
            PDAnnotationFreeText unseen = at(page, new PDAnnotationFreeText(), 50, 600, 200, 20);
            unseen.setHidden(true);
            unseen.setContents(WORD);
            appearance(document, unseen, WORD);
        }), Kind.ANNOTATION);
    }

    @Test
    void wordsUnderABoxThatWasPutOnThePageAfterwardsAreNotText() throws IOException {
        isHidden(read((document, page, pen) -> {
            write(pen, WORD, 60, 700, 12);
            PDAnnotationSquare box = at(page, new PDAnnotationSquare(), 50, 690, 150, 30);
            box.setInteriorColor(new PDColor(new float[] {0, 0, 0}, PDDeviceRGB.INSTANCE));
        }), Kind.COVERED_TEXT);
    }

    @Test
    void framesAndLinesThatAreFilledShapesCoverNothing() throws IOException {
        PdfText pdf = read((document, page, pen) -> {
            write(pen, "Inside a frame", 60, 700, 12);
            pen.addRect(50, 650, 200, 80);
            pen.addRect(52, 652, 196, 76);
            pen.fillEvenOdd();
            for (int line = 0; line < 3; line++) {
                write(pen, "Underlined " + line, 60, 600 - 20 * line, 12);
            }
            for (int line = 0; line < 3; line++) {
                pen.addRect(60, 598 - 20 * line, 120, 0.7f);
            }
            pen.fill();
        });
        assertThat(String.join("\n", pdf.paragraphs())).contains("Inside a frame", "Underlined 0", "Underlined 1", "Underlined 2");
        assertThat(pdf.hidden()).isEmpty();
        isHidden(read((document, page, pen) -> {
            write(pen, WORD, 50, 700, 12);
            write(pen, "seen", 50, 500, 12);
            pen.addRect(45, 695, 120, 18);
            pen.addRect(45, 395, 120, 18);
            pen.fill();
        }), Kind.COVERED_TEXT);
    }

    @Test
    void theLinesOfATableMayBeOneShape() throws IOException {
        PdfText pdf = read((document, page, pen) -> {
            for (float y : new float[] {700, 660, 620}) {
                pen.addRect(50, y, 300, 0.5f);
            }
            for (float x : new float[] {50, 150, 350}) {
                pen.addRect(x, 620, 0.5f, 80);
            }
            pen.fill();
            write(pen, "Seen", 60, 686, 10);
            write(pen, "by Mr Quillon", 160, 686, 10);
            write(pen, "Brasvander", 160, 672, 10);
            write(pen, "twice", 60, 672, 10);
            write(pen, "Then", 60, 640, 10);
        });
        assertThat(pdf.paragraphs()).containsExactly("First words of the page.", "Seen twice\tby Mr Quillon Brasvander", "Then\t");
    }

    @Test
    void wordsAcrossThePageAreReadByThemselves() throws IOException {
        PdfText pdf = read((document, page, pen) -> {
            for (int line = 0; line < 8; line++) {
                write(pen, "She met Mr " + WORD + " at the door.", 50, 600 - 14 * line, 12);
            }
            pen.beginText();
            pen.setFont(new PDType1Font(FontName.HELVETICA), 30);
            pen.setNonStrokingColor(Color.LIGHT_GRAY);
            pen.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(45), 60, 500));
            pen.showText("Draft only");
            pen.endText();
        });
        assertThat(String.join(" ", pdf.paragraphs()).split("She met Mr " + WORD + " at the door\\.", -1)).hasSize(9);
        assertThat(pdf.paragraphs()).last().isEqualTo("Draft only");
    }

    @Test
    void lettersThatAreSpreadAreWords() throws IOException {
        PdfText pdf = read((document, page, pen) -> {
            pen.beginText();
            pen.setFont(new PDType1Font(FontName.HELVETICA), 11);
            pen.setCharacterSpacing(6);
            pen.newLineAtOffset(50, 700);
            pen.showText("Statement of " + WORD);
            pen.endText();
        });
        assertThat(pdf.paragraphs()).containsExactly("First words of the page.", "Statement of " + WORD);
    }

    @Test
    void aTabBetweenWordsIsASpace() throws IOException {
        PdfText pdf = PdfText.read(pdf((document, page, pen) -> {
            PDType1Font font = new PDType1Font(FontName.HELVETICA);
            font.getCOSObject().setItem(COSName.TO_UNICODE, stream(document, """
                    /CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange
                    2 beginbfrange <20> <20> <0009> <21> <7e> <0021> endbfrange endcmap end
                    """));
            pen.beginText();
            pen.setFont(font, 12);
            pen.newLineAtOffset(50, 700);
            pen.showText("Mr Quillon Brasvander");
            pen.endText();
        }), "a.pdf");
        assertThat(pdf.paragraphs()).containsExactly("Mr Quillon Brasvander");
    }

    @Test
    void aPageThatIsAPictureIsNamedAndLeavesAMark() throws IOException {
        PdfText pdf = read((document, page, pen) -> {
            PDPage scan = new PDPage(PDRectangle.A4);
            document.addPage(scan);
            try (PDPageContentStream other = new PDPageContentStream(document, scan)) {
                other.drawImage(LosslessFactory.createFromImage(document, new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB)), 0, 0, 595, 842);
            }
            document.addPage(new PDPage(PDRectangle.A4));
        });
        assertThat(pdf.paragraphs()).containsExactly("First words of the page.", "\f[PAGE LEFT OUT: A PICTURE]");
        assertThat(pdf.hidden()).singleElement().satisfies(h -> {
            assertThat(h.blocking()).isTrue();
            assertThat(h.place()).isEqualTo("page 2");
            assertThat(h.text()).contains("a picture without text");
        });
    }

    @Test
    void whatAPictureTellsAboutItselfIsListed() throws IOException {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "jpg", picture);
        byte[] plain = picture.toByteArray();
        byte[] note = ("\u00ff\u00e1\0" + (char) (8 + WORD.length()) + "Exif\0\0" + WORD).getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream noted = new ByteArrayOutputStream();
        noted.write(plain, 0, 2);
        noted.write(note);
        noted.write(plain, 2, plain.length - 2);
        isHidden(read((document, page, pen) -> pen.drawImage(JPEGFactory.createFromStream(document, new ByteArrayInputStream(noted.toByteArray())), 50, 100, 50, 50)), Kind.IMAGE_METADATA);
        assertThat(read((document, page, pen) -> pen.drawImage(JPEGFactory.createFromStream(document, new ByteArrayInputStream(plain)), 50, 100, 50, 50)).hidden()).isEmpty();
    }
}
