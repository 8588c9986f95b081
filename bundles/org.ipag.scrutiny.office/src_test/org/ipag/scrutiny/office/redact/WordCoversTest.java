package org.ipag.scrutiny.office.redact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipag.scrutiny.office.redact.DocxParts.run;

import java.util.List;

import org.junit.jupiter.api.Test;

class WordCoversTest {

    private static final String BLACK = "<a:solidFill><a:srgbClr val=\"000000\"/></a:solidFill>";
    private static final String NOTHING = "<a:noFill/>";

    /** A shape that floats over the page; places and sizes in points. */
    private static String shape(String from, double x, double y, double width, double height, String fill, String words) {
        return floating(from, x, y, width, height, "<wps:wsp><wps:spPr>" + fill + "</wps:spPr>" + words + "</wps:wsp>");
    }

    private static String floating(String from, double x, double y, double width, double height, String what) {
        return "<w:r><w:drawing><wp:anchor behindDoc=\"0\"><wp:positionH relativeFrom=\"column\"><wp:posOffset>" + (long) (x * 12_700) + "</wp:posOffset></wp:positionH><wp:positionV relativeFrom=\"" + from
                + "\"><wp:posOffset>" + (long) (y * 12_700) + "</wp:posOffset></wp:positionV><wp:extent cx=\"" + (long) (width * 12_700) + "\" cy=\"" + (long) (height * 12_700)
                + "\"/><wp:wrapNone/><a:graphic><a:graphicData>" + what + "</a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>";
    }

    private static TextPart cleaned(DocxParts file) {
        WordPackage word = WordPackage.open(file.word(), "case.docx");
        word.removeHidden();
        WordPackage clean = WordPackage.open(word.toBytes(), "clean.docx");
        assertThat(clean.hidden()).filteredOn(HiddenPart::blocking).isEmpty();
        return clean.texts().get(0);
    }

    private static List<String> covered(DocxParts file) {
        TextPart part = cleaned(file);
        return part.covered().stream().map(each -> part.text().substring(each.start(), each.end())).toList();
    }

    @Test
    void theWordsBelowABoxAreMarkedAndThoseBesideAreNot() {
        DocxParts file = new DocxParts().inParagraph(shape("paragraph", 48, 0, 60, 12, BLACK, "") + run("Reported by Quillbrander, of the flat above, at noon."));
        assertThat(covered(file)).singleElement().satisfies(words -> assertThat(words).contains("Quillbrander,").doesNotContain("flat", "Reported"));
        assertThat(cleaned(file).text()).as("the text stays as it was until somebody decides").contains("Reported by Quillbrander, of the flat above, at noon.");
        assertThat(WordPackage.open(file.word(), "case.docx").hidden()).anySatisfy(part -> assertThat(part.text()).startsWith("probably under a box or a picture:").contains("Quillbrander"));
    }

    @Test
    void aBoxReachesTheParagraphsItLiesOver() {
        DocxParts file = new DocxParts().inParagraph(run("The one above, with one line.")).inParagraph(shape("paragraph", 0, -12, 300, 36, BLACK, "") + run("The one it hangs on."))
                .inParagraph(run("The one below.")).inParagraph(run("Much")).inParagraph(run("further")).inParagraph(run("down."));
        assertThat(covered(file)).contains("The one above, with one line.", "The one it hangs on.", "The one below.").doesNotContain("further", "down.");
    }

    @Test
    void whereThePlaceIsNotKnownTheWholeParagraphCounts() {
        assertThat(covered(new DocxParts().inParagraph(shape("page", 0, 300, 100, 12, BLACK, "") + run("Known as Quillbrander to friends.")))).containsExactly("Known as Quillbrander to friends.");
    }

    @Test
    void aFilledBoxOfWordsAndAPictureCoverToo() {
        String words = "<wps:txbx><w:txbxContent><w:p>" + run("taken out") + "</w:p></w:txbxContent></wps:txbx>";
        assertThat(covered(new DocxParts().inParagraph(shape("paragraph", 0, 0, 300, 12, BLACK, words) + run("Quillbrander")))).containsExactly("Quillbrander");
        DocxParts picture = new DocxParts().link("p", "image", "media/image1.png").bytes("word/media/image1.png", Plants.picture("png"))
                .inParagraph(floating("paragraph", 0, 0, 300, 12, "<pic:pic><pic:blipFill><a:blip r:embed=\"p\"/></pic:blipFill></pic:pic>") + run("Quillbrander"));
        assertThat(covered(picture)).containsExactly("Quillbrander");
    }

    @Test
    void aShapeOfTheOldKindCoversToo() {
        String style = "position:absolute;margin-left:40pt;margin-top:0;width:80pt;height:14pt;z-index:1";
        assertThat(covered(new DocxParts().inParagraph("<w:r><w:pict><v:rect style=\"" + style + "\" fillcolor=\"black\"/></w:pict></w:r>" + run("Seen by Quillbrander yesterday."))))
                .singleElement().satisfies(words -> assertThat(words).contains("Quillbrander"));
    }

    @Test
    void whatCanBeSeenThroughOrLiesElsewhereCoversNothing() {
        assertThat(covered(new DocxParts().inParagraph(shape("paragraph", 0, 0, 300, 12, NOTHING, "") + run("Quillbrander")))).isEmpty();
        assertThat(covered(new DocxParts().inParagraph(shape("paragraph", 300, 0, 100, 12, BLACK, "") + run("Quillbrander")))).isEmpty();
        assertThat(covered(new DocxParts().inParagraph(shape("paragraph", 0, 200, 300, 12, BLACK, "") + run("Quillbrander")))).isEmpty();
    }

    @Test
    void aBoxInACellStaysInIt() {
        String cells = "<w:tbl><w:tr><w:tc><w:tcPr><w:tcW w:w=\"2000\" w:type=\"dxa\"/></w:tcPr><w:p>" + run("Name") + "</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w=\"4000\" w:type=\"dxa\"/></w:tcPr><w:p>"
                + shape("paragraph", 0, 0, 120, 14, BLACK, "") + run("Quillbrander") + "</w:p></w:tc></w:tr></w:tbl>";
        assertThat(covered(new DocxParts().body(cells))).containsExactly("Quillbrander");
    }

    @Test
    void aBoxOverATableCoversTheCellsBelow() {
        String cells = "<w:tbl><w:tr><w:tc><w:tcPr><w:tcW w:w=\"2000\" w:type=\"dxa\"/></w:tcPr><w:p>" + run("Name") + "</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w=\"4000\" w:type=\"dxa\"/></w:tcPr><w:p>"
                + run("Quillbrander") + "</w:p></w:tc></w:tr></w:tbl>";
        assertThat(covered(new DocxParts().inParagraph(shape("paragraph", 105, 14, 120, 10, BLACK, "")).body(cells))).containsExactly("Quillbrander");
    }

    @Test
    void theMarksGoOnceAllIsDecided() {
        WordPackage word = WordPackage.open(new DocxParts().inParagraph(shape("paragraph", 0, 0, 300, 12, BLACK, "") + run("Quillbrander")).word(), "case.docx");
        word.removeHidden();
        WordPackage clean = WordPackage.open(word.toBytes(), "clean.docx");
        assertThat(clean.texts().get(0).covered()).hasSize(1);
        clean.clearCovers();
        assertThat(WordPackage.open(clean.toBytes(), "clean.docx").texts().get(0).covered()).isEmpty();
    }

    @Test
    void wordsOnAGroundOfTheirOwnColourAreReplaced() {
        String black = "<w:r><w:rPr><w:color w:val=\"000000\"/><w:shd w:val=\"solid\" w:color=\"auto\" w:fill=\"auto\"/></w:rPr><w:t>Quillbrander</w:t></w:r>";
        String red = "<w:r><w:rPr><w:color w:val=\"FF0000\"/><w:highlight w:val=\"red\"/></w:rPr><w:t>Quillbrander</w:t></w:r>";
        for (String run : List.of(black, red)) {
            assertThat(cleaned(new DocxParts().inParagraph(run("Seen by ") + run)).text()).contains("Seen by [BLACKED OUT]\n");
        }
    }
}
