package org.ipag.scrutiny.office.redact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.ipag.scrutiny.office.redact.HiddenPart.Kind;
import org.junit.jupiter.api.Test;

class PdfTextTest {

    private static final String WORD = "Quillbrander";

    /** Draws on the only page of a PDF. */
    interface Drawing {
        void on(PDDocument document, PDPage page, PDPageContentStream pen) throws IOException;
    }

    static byte[] pdf(Drawing drawing) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
                drawing.on(document, page, pen);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    static void write(PDPageContentStream pen, String text, float x, float y, float size) throws IOException {
        pen.beginText();
        pen.setFont(new PDType1Font(FontName.HELVETICA), size);
        pen.newLineAtOffset(x, y);
        pen.showText(text);
        pen.endText();
    }

    static PdfText read(Drawing drawing) throws IOException {
        return PdfText.read(pdf((document, page, pen) -> {
            write(pen, "First words of the page.", 50, 750, 12);
            drawing.on(document, page, pen);
        }), "case.pdf");
    }

    static void isHidden(PdfText pdf, Kind kind) {
        assertThat(pdf.hidden()).anySatisfy(h -> {
            assertThat(h.kind()).isEqualTo(kind);
            assertThat(h.text()).contains(WORD);
            assertThat(h.blocking()).isTrue();
        });
        assertThat(String.join("\n", pdf.paragraphs())).contains("First words of the page.").doesNotContain(WORD);
    }

    @Test
    void wordsUnderABlackBoxAreNotText() throws IOException {
        isHidden(read((document, page, pen) -> {
            write(pen, WORD, 50, 700, 12);
            pen.addRect(45, 695, 120, 18);
            pen.fill();
        }), Kind.COVERED_TEXT);
    }

    @Test
    void wordsUnderAPictureAreNotText() throws IOException {
        isHidden(read((document, page, pen) -> {
            write(pen, WORD, 50, 700, 12);
            pen.drawImage(LosslessFactory.createFromImage(document, new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB)), 45, 690, 150, 30);
        }), Kind.COVERED_TEXT);
    }

    @Test
    void whiteTinyAndUnpaintedWordsAndThoseOffThePageAreNotText() throws IOException {
        isHidden(read((document, page, pen) -> {
            pen.setNonStrokingColor(Color.WHITE);
            write(pen, WORD, 50, 700, 12);
        }), Kind.WHITE_TEXT);
        isHidden(read((document, page, pen) -> write(pen, WORD, 50, 700, 0.5f)), Kind.HIDDEN_TEXT);
        isHidden(read((document, page, pen) -> write(pen, WORD, 50, -200, 12)), Kind.HIDDEN_TEXT);
        isHidden(read((document, page, pen) -> {
            pen.setRenderingMode(RenderingMode.NEITHER);
            write(pen, WORD, 50, 700, 12);
        }), Kind.HIDDEN_TEXT);
    }

    @Test
    void whiteWordsOnADarkGroundAreText() throws IOException {
        PdfText pdf = read((document, page, pen) -> {
            pen.setNonStrokingColor(Color.BLUE);
            pen.addRect(40, 690, 200, 30);
            pen.fill();
            pen.setNonStrokingColor(Color.WHITE);
            write(pen, "Time of the event", 50, 700, 12);
        });
        assertThat(pdf.paragraphs()).anyMatch(p -> p.contains("Time of the event"));
        assertThat(pdf.hidden()).isEmpty();
    }

    @Test
    void theWordsOfAScannedPageComeFromTextRecognition() throws IOException {
        PdfText pdf = PdfText.read(pdf((document, page, pen) -> {
            pen.setRenderingMode(RenderingMode.NEITHER);
            write(pen, "She rang at noon.", 50, 700, 12);
            pen.drawImage(LosslessFactory.createFromImage(document, new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB)), 0, 0, 595, 842);
        }), "scan.pdf");
        assertThat(pdf.paragraphs()).containsExactly("She rang at noon.");
    }

    @Test
    void aLayerThatIsSwitchedOffIsNotText() throws IOException {
        PdfText pdf = read((document, page, pen) -> {
            PDOptionalContentProperties layers = new PDOptionalContentProperties();
            PDOptionalContentGroup layer = new PDOptionalContentGroup("Notes of " + WORD);
            layers.addGroup(layer);
            layers.setGroupEnabled(layer, false);
            document.getDocumentCatalog().setOCProperties(layers);
            pen.beginMarkedContent(COSName.OC, layer);
            write(pen, WORD, 50, 700, 12);
            pen.endMarkedContent();
        });
        isHidden(pdf, Kind.LAYER);
        assertThat(pdf.hidden()).filteredOn(h -> h.kind() == Kind.LAYER).hasSize(2);
    }

    @Test
    void propertiesNotesFilesFieldsOutlinesAndScriptsAreListed() throws IOException {
        isHidden(read((document, page, pen) -> document.getDocumentInformation().setAuthor(WORD)), Kind.CORE_PROPERTY);
        isHidden(read((document, page, pen) -> {
            PDMetadata xmp = new PDMetadata(document);
            xmp.importXMPMetadata(("<x:xmpmeta><dc:creator>" + WORD + "</dc:creator></x:xmpmeta>").getBytes(StandardCharsets.UTF_8));
            document.getDocumentCatalog().setMetadata(xmp);
        }), Kind.CUSTOM_PROPERTY);
        isHidden(read((document, page, pen) -> {
            PDMetadata xmp = new PDMetadata(document);
            xmp.importXMPMetadata(("<x:xmpmeta><rdf:Description xmlns:dc='http://x' dc:creator='" + WORD + "'/></x:xmpmeta>").getBytes(StandardCharsets.UTF_8));
            document.getDocumentCatalog().setMetadata(xmp);
        }), Kind.CUSTOM_PROPERTY);
        isHidden(read((document, page, pen) -> {
            PDAnnotationText note = new PDAnnotationText();
            note.setTitlePopup(WORD);
            note.setRectangle(new PDRectangle(1, 1, 10, 10));
            page.getAnnotations().add(note);
        }), Kind.ANNOTATION);
        isHidden(read((document, page, pen) -> {
            PDComplexFileSpecification file = new PDComplexFileSpecification();
            file.setFile(WORD + ".docx");
            file.setEmbeddedFile(new PDEmbeddedFile(document));
            PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("statement", file));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
        }), Kind.ATTACHMENT);
        isHidden(read((document, page, pen) -> {
            PDAcroForm form = new PDAcroForm(document);
            PDTextField field = new PDTextField(form);
            field.setPartialName(WORD);
            form.getFields().add(field);
            document.getDocumentCatalog().setAcroForm(form);
        }), Kind.FORM_FIELD);
        isHidden(read((document, page, pen) -> {
            PDDocumentOutline outline = new PDDocumentOutline();
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle("Statement of " + WORD);
            outline.addLast(item);
            document.getDocumentCatalog().setDocumentOutline(outline);
        }), Kind.OUTLINE);
        assertThat(read((document, page, pen) -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("go()"))).hidden()).singleElement()
                .satisfies(h -> assertThat(h.kind() + h.text()).isEqualTo("SCRIPTgo()"));
    }

    @Test
    void anEarlierStateInTheFileIsListed() throws IOException {
        byte[] once = pdf((document, page, pen) -> write(pen, "First words of the page.", 50, 750, 12));
        byte[] other = pdf((document, page, pen) -> write(pen, "Words of " + WORD, 50, 750, 12));
        assertThat(PdfText.read(replaced(other), "a.pdf")).satisfies(pdf -> {
            assertThat(pdf.paragraphs()).containsExactly("New words.");
            assertThat(pdf.hidden()).anySatisfy(h -> {
                assertThat(h.kind()).isEqualTo(Kind.EARLIER_REVISION);
                assertThat(h.text()).contains("Words of " + WORD);
            });
        });
        byte[] behind = (new String(once, StandardCharsets.ISO_8859_1) + "\n% " + WORD).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(PdfText.read(behind, "a.pdf").hidden()).singleElement().satisfies(h -> assertThat(h.text()).contains(WORD));
        byte[] twice = (new String(once, StandardCharsets.ISO_8859_1) + "\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(PdfText.read(once, "a.pdf").hidden()).isEmpty();
        assertThat(PdfText.read(twice, "a.pdf").hidden()).extracting(HiddenPart::kind).containsExactly(Kind.EARLIER_REVISION);
    }

    /** The same file with another page put behind it, as programs do that save what changed. */
    private static byte[] replaced(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage page = document.getPage(0);
            try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
                write(pen, "New words.", 50, 750, 12);
            }
            page.getCOSObject().setNeedToBeUpdated(true);
            page.getResources().getCOSObject().setNeedToBeUpdated(true);
            page.getContentStreams().next().getCOSObject().setNeedToBeUpdated(true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }

    private static void says(Drawing drawing, Kind kind) throws IOException {
        PdfText pdf = read(drawing);
        assertThat(pdf.hidden()).anySatisfy(h -> assertThat(h.kind() + h.text()).contains(kind.toString(), WORD));
        assertThat(String.join("\n", pdf.paragraphs())).doesNotContain(WORD);
    }

    @Test
    void everyObjectIsLookedThrough() throws IOException {
        COSName own = COSName.getPDFName("Own");
        says((document, page, pen) -> document.getDocumentCatalog().getCOSObject().setString(own, WORD), Kind.OTHER_PART);
        says((document, page, pen) -> page.getCOSObject().setItem(own, stream(document, "<x>" + WORD + "</x>")), Kind.OTHER_PART);
        says((document, page, pen) -> {
            COSStream note = stream(document, "Photo of " + WORD);
            note.setName(COSName.TYPE, "EmbeddedFile");
            page.getCOSObject().setItem(own, note);
        }, Kind.ATTACHMENT);
        says((document, page, pen) -> {
            COSDictionary action = new COSDictionary();
            action.setItem(COSName.JS, stream(document, "app.alert('" + WORD + "')"));
            page.getCOSObject().setItem(COSName.getPDFName("AA"), action);
        }, Kind.SCRIPT);
        says((document, page, pen) -> {
            COSDictionary spoken = new COSDictionary();
            spoken.setString(COSName.ACTUAL_TEXT, WORD);
            pen.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(spoken));
            pen.endMarkedContent();
        }, Kind.OTHER_PART);
        says((document, page, pen) -> {
            PDFormXObject unused = new PDFormXObject(document);
            try (var out = unused.getContentStream().createOutputStream()) {
                out.write(("BT (" + WORD + ") Tj ET").getBytes(StandardCharsets.US_ASCII));
            }
            page.getCOSObject().setItem(own, unused);
        }, Kind.OTHER_PART);
        says((document, page, pen) -> pen.addComment("of " + WORD), Kind.OTHER_PART);
    }

    @Test
    void aDrawingOfALayerThatIsSwitchedOffIsNotText() throws IOException {
        isHidden(read((document, page, pen) -> {
            PDOptionalContentProperties layers = new PDOptionalContentProperties();
            PDOptionalContentGroup layer = new PDOptionalContentGroup("Notes");
            layers.addGroup(layer);
            layers.setGroupEnabled(layer, false);
            document.getDocumentCatalog().setOCProperties(layers);
            PDFormXObject form = new PDFormXObject(document);
            form.setBBox(new PDRectangle(600, 800));
            form.setResources(new PDResources());
            COSName font = form.getResources().add(new PDType1Font(FontName.HELVETICA));
            try (var out = form.getContentStream().createOutputStream()) {
                out.write(("BT /" + font.getName() + " 12 Tf 50 600 Td (" + WORD + ") Tj ET").getBytes(StandardCharsets.US_ASCII));
            }
            form.getCOSObject().setItem(COSName.OC, layer);
            pen.drawForm(form);
        }), Kind.LAYER);
    }

    static COSStream stream(PDDocument document, String words) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(words.getBytes(StandardCharsets.UTF_8));
        }
        return stream;
    }

    static void cell(PDPageContentStream pen, float x, float y, float width, float height, String... lines) throws IOException {
        pen.addRect(x, y, width, height);
        pen.stroke();
        for (int i = 0; i < lines.length; i++) {
            write(pen, lines[i], x + 4, y + height - 14 * (i + 1), 11);
        }
    }

    @Test
    void theCellsOfATableAreReadOneByOne() throws IOException {
        PdfText pdf = read((document, page, pen) -> {
            cell(pen, 50, 680, 60, 20, "Time");
            cell(pen, 110, 680, 200, 20, "Event");
            cell(pen, 310, 680, 120, 20, "By");
            cell(pen, 50, 630, 60, 50, "12:05");
            cell(pen, 110, 630, 200, 50, "She met Mr Quillon", "Brasvander at the door.");
            cell(pen, 310, 630, 120, 50, "PC 1234", "Example");
            write(pen, "Words below the table.", 50, 600, 12);
        });
        assertThat(pdf.paragraphs()).containsExactly("First words of the page.", "Time\tEvent\tBy", "12:05\tShe met Mr Quillon Brasvander at the door.\tPC 1234 Example", "Words below the table.");
        String xml = new String(WordPackage.open(PlainCopy.docx(pdf), "copy").parts().get("word/document.xml"), StandardCharsets.UTF_8);
        assertThat(xml.split("<w:tr>", -1)).hasSize(3);
        assertThat(xml.split("<w:tc>", -1)).hasSize(7);
    }

    @Test
    void aTableOfThinBoxesMayHaveCellsOfTwoColumnsOrRows() throws IOException {
        PdfText pdf = read((document, page, pen) -> {
            for (float y : new float[] {700, 680, 640}) {
                pen.addRect(50, y, 300, 0.5f);
                pen.fill();
            }
            pen.addRect(150, 660, 200, 0.5f);
            pen.fill();
            for (float x : new float[] {50, 350}) {
                pen.addRect(x, 640, 0.5f, 60);
                pen.fill();
            }
            pen.addRect(150, 640, 0.5f, 40);
            pen.fill();
            write(pen, "Over both", 60, 686, 10);
            write(pen, "High", 60, 660, 10);
            write(pen, "Upper", 160, 666, 10);
            write(pen, "Lower", 160, 646, 10);
        });
        assertThat(pdf.paragraphs()).containsExactly("First words of the page.", "Over both", "High\tUpper", "\tLower");
    }

    @Test
    void wordsThatAreClippedAwayOrTransparentAreNotText() throws IOException {
        isHidden(read((document, page, pen) -> {
            pen.saveGraphicsState();
            pen.addRect(0, 0, 5, 5);
            pen.clip();
            write(pen, WORD, 50, 700, 12);
            pen.restoreGraphicsState();
        }), Kind.HIDDEN_TEXT);
        isHidden(read((document, page, pen) -> {
            PDExtendedGraphicsState clear = new PDExtendedGraphicsState();
            clear.setNonStrokingAlphaConstant(0f);
            pen.setGraphicsStateParameters(clear);
            write(pen, WORD, 50, 700, 12);
        }), Kind.HIDDEN_TEXT);
    }

    @Test
    void linesOfAParagraphAreJoined() throws IOException {
        PdfText pdf = PdfText.read(pdf((document, page, pen) -> {
            write(pen, "She said that Quillon", 50, 700, 12);
            write(pen, "Brasvander had gone.", 50, 686, 12);
            write(pen, "Another paragraph.", 50, 640, 12);
        }), "a.pdf");
        assertThat(pdf.paragraphs()).containsExactly("She said that Quillon Brasvander had gone.", "Another paragraph.");
    }

    @Test
    void refusesWhatCannotBeRead() throws IOException {
        byte[] blank = pdf((document, page, pen) -> pen.fill());
        assertThatThrownBy(() -> PdfText.read(blank, "scan.pdf")).isInstanceOf(RedactionException.class).hasMessageContaining("scan.pdf").hasMessageContaining("pictures without text");
        assertThatThrownBy(() -> PdfText.read("%PDF-1.4 rubbish".getBytes(StandardCharsets.UTF_8), "bad.pdf")).isInstanceOf(RedactionException.class).hasMessageContaining("bad.pdf is damaged");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(out);
        }
        assertThatThrownBy(() -> PdfText.read(out.toByteArray(), "locked.pdf")).isInstanceOf(RedactionException.class).hasMessageContaining("password");
    }
}
