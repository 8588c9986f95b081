package org.ipag.scrutiny.office.redact;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import javax.imageio.ImageIO;

import org.ipag.scrutiny.office.redact.HiddenPart.Kind;
import org.junit.jupiter.api.Test;

class DrawingsTest {

    /** A white picture with red in its right half, which somebody cut away. */
    private static byte[] halves(String kind) throws IOException {
        BufferedImage image = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 40; x++) {
            for (int y = 0; y < 20; y++) {
                image.setRGB(x, y, (x < 20 ? Color.WHITE : Color.RED).getRGB());
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, kind, out);
        return out.toByteArray();
    }

    private static WordPackage clean(DocxParts file) {
        WordPackage word = WordPackage.open(file.word(), "case.docx");
        word.removeHidden();
        return WordPackage.open(word.toBytes(), "clean.docx");
    }

    private static String drawing(String cut) {
        return "<w:r><w:drawing><wp:inline><wp:extent cx=\"914400\" cy=\"914400\"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed=\"p\"/>" + cut
                + "</pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
    }

    @Test
    void whatWasCutOffAPictureIsListedAndGoes() throws IOException {
        for (String kind : List.of("png", "jpg")) {
            for (String picture : List.of(drawing("<a:srcRect r=\"50000\"/>"), drawing("<a:srcRect r=\"50%\"/>"),
                    "<w:r><w:pict><v:shape style=\"width:20pt;height:20pt\"><v:imagedata r:id=\"p\" cropright=\"32768f\"/></v:shape></w:pict></w:r>")) {
                DocxParts file = new DocxParts().link("p", "image", "media/image1." + kind).bytes("word/media/image1." + kind, halves(kind)).inParagraph(picture);
                assertThat(WordPackage.open(file.word(), "case.docx").hidden()).filteredOn(HiddenPart::blocking).singleElement().satisfies(h -> {
                    assertThat(h.kind()).isEqualTo(Kind.IMAGE_METADATA);
                    assertThat(h.text()).contains("cut off a picture");
                });
                WordPackage clean = clean(file);
                List<String> pictures = clean.partNames().stream().filter(name -> name.contains("media/")).toList();
                assertThat(pictures).hasSize(1);
                BufferedImage seen = ImageIO.read(new ByteArrayInputStream(clean.parts().get(pictures.get(0))));
                assertThat(seen.getWidth()).isEqualTo(20);
                assertThat(new Color(seen.getRGB(19, 10)).getGreen()).as("no red").isGreaterThan(200);
                assertThat(clean.hidden()).filteredOn(HiddenPart::blocking).isEmpty();
            }
        }
    }

    @Test
    void onePictureMayBeShownWholeAndInPart() throws IOException {
        WordPackage clean = clean(new DocxParts().link("p", "image", "media/image1.png").bytes("word/media/image1.png", halves("png")).inParagraph(drawing("")).inParagraph(drawing("<a:srcRect r=\"50000\"/>"))
                .inParagraph(drawing("<a:srcRect l=\"0\" r=\"0\"/>")));
        assertThat(clean.partNames()).filteredOn(name -> name.contains("media/")).hasSize(2);
    }

    @Test
    void whatCannotBeShownLeavesAMark() {
        WordPackage clean = clean(new DocxParts().link("p", "image", "media/image1.emf").bytes("word/media/image1.emf", new byte[] {1, 0, 0, 0, 88, 0, 0, 0}).inParagraph(drawing(""))
                .bytes("word/embeddings/book.bin", new byte[] {1}).inParagraph("<w:r><w:object><v:shape><v:imagedata r:id=\"p\"/></v:shape><o:OLEObject ProgID=\"Excel.Sheet.12\" r:id=\"e\"/></w:object></w:r>"));
        assertThat(clean.texts().get(0).text()).isEqualTo("First words.\n[PICTURE LEFT OUT]\n[EMBEDDED FILE LEFT OUT]\nLast words.\n");
    }

    private static String box(String attributes, String wrap, String fill, String words) {
        return "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor " + attributes + "><wp:extent cx=\"914400\" cy=\"200000\"/><wp:" + wrap + "/><a:graphic><a:graphicData><wps:wsp><wps:spPr>"
                + "<a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"914400\" cy=\"200000\"/></a:xfrm>" + fill + "</wps:spPr><wps:style><a:fillRef idx=\"1\"/></wps:style>" + words + "</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>"
                + "<mc:Fallback><w:pict><v:rect style=\"position:absolute;width:72pt;height:16pt\" fillcolor=\"black\"/></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    }

    @Test
    void aBoxOverThePageIsNamedAndLeavesAMark() {
        for (String shape : List.of(box("behindDoc=\"0\"", "wrapNone", "<a:solidFill><a:srgbClr val=\"000000\"/></a:solidFill>", ""), box("", "wrapNone", "", "<wps:txbx><w:txbxContent><w:p/></w:txbxContent></wps:txbx>"),
                "<w:r><w:pict><v:rect style=\"position:absolute;margin-left:10pt;width:72pt;height:16pt;z-index:251\" fillcolor=\"black\"/></w:pict></w:r>")) {
            DocxParts file = new DocxParts().inParagraph(DocxParts.run("Mr ") + shape);
            assertThat(WordPackage.open(file.word(), "case.docx").hidden()).filteredOn(h -> h.kind() == Kind.COVERED_TEXT).singleElement().satisfies(h -> assertThat(h.blocking()).isTrue());
            assertThat(clean(file).texts().get(0).text()).contains("Mr [BOX OVER THE PAGE LEFT OUT]\n");
        }
    }

    @Test
    void shapesThatCoverNothingAreNotNamed() {
        String line = box("", "wrapNone", "", "").replace("cy=\"200000\"", "cy=\"9525\"");
        for (String shape : List.of(box("behindDoc=\"1\"", "wrapNone", "", ""), box("", "wrapSquare", "", ""), box("", "wrapNone", "<a:noFill/>", ""), line,
                box("", "wrapNone", "", "<wps:txbx><w:txbxContent><w:p>" + DocxParts.run("words") + "</w:p></w:txbxContent></wps:txbx>"),
                "<w:r><w:pict><v:rect style=\"position:absolute;width:72pt;height:16pt;z-index:-251\"/></w:pict></w:r>", "<w:r><w:pict><v:rect style=\"position:absolute;width:72pt;height:16pt\" filled=\"f\"/></w:pict></w:r>",
                "<w:r><w:pict><v:rect style=\"width:0;height:1.5pt\" o:hr=\"t\"/></w:pict></w:r>")) {
            DocxParts file = new DocxParts().inParagraph(DocxParts.run("Mr ") + shape);
            assertThat(WordPackage.open(file.word(), "case.docx").hidden()).as(shape).noneMatch(h -> h.kind() == Kind.COVERED_TEXT);
            assertThat(clean(file).texts().get(0).text()).doesNotContain("BOX");
        }
    }
}
