package org.ipag.scrutiny.office.redact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ipag.scrutiny.office.redact.DocxParts.run;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HiddenPlacesTest {

    /** What carries no words of people that a list could show; it goes all the same. */
    private static final Set<String> NOT_SHOWN = Set.of("name of a namespace", "revision id", "attribute of another program", "element of another program", "simple field PAGE", "field PAGE", "field REF",
            "simple field REF", "page of the web", "setting w:rsids", "template's path", "result of a field inside a field's code");

    private static Map<String, byte[]> files;

    static List<String> places() {
        files = Plants.hidden();
        return List.copyOf(files.keySet());
    }

    @ParameterizedTest
    @MethodSource("places")
    void isShownRemovedAndGoneFromEveryByte(String place) {
        byte[] file = files.get(place);
        WordPackage word = WordPackage.open(file, "case.docx");
        if (!NOT_SHOWN.contains(place)) {
            boolean listed = word.hidden().stream().anyMatch(h -> (h.text() + h.place()).replace(" ", "").contains(Plants.WORD));
            boolean scanned = word.texts().stream().anyMatch(t -> t.text().contains(Plants.WORD));
            assertThat(listed).as("listed: %s, scanned %s", word.hidden(), scanned).isTrue();
        }
        word.removeHidden();
        byte[] clean = word.toBytes();
        assertThat(Leftovers.find(clean, List.of(Plants.WORD))).isEmpty();
        WordPackage again = WordPackage.open(clean, "clean.docx");
        assertThat(again.hidden()).filteredOn(HiddenPart::blocking).isEmpty();
        assertThat(again.texts().get(0).text()).startsWith("First words.\n").endsWith("Last words.\n");
    }

    @Test
    void lettersWithRoomStay() {
        String cells = "<w:tbl><w:tr><w:tc><w:p>" + run("a") + "</w:p></w:tc><w:tc><w:p>" + run("b") + "</w:p></w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p>" + run("below no merged cell")
                + "</w:p></w:tc></w:tr><w:tr><w:trPr><w:trHeight w:val=\"10\" w:hRule=\"atLeast\"/></w:trPr><w:tc><w:p>" + run("a row that grows") + "</w:p></w:tc></w:tr></w:tbl>";
        WordPackage word = WordPackage.open(new DocxParts().body(cells).inParagraph("<w:pPr><w:spacing w:line=\"240\" w:lineRule=\"exact\"/><w:ind w:left=\"-500\"/></w:pPr>"
                + "<w:r><w:rPr><w:spacing w:val=\"-10\"/></w:rPr><w:t>a little closer</w:t></w:r>").word(), "case.docx");
        word.removeHidden();
        assertThat(word.texts().get(0).text()).contains("below no merged cell", "a row that grows", "a little closer");
    }

    @Test
    void whatTheReaderSeesStays() {
        DocxParts file = new DocxParts().inParagraph("<w:ins w:id=\"1\" w:author=\"A\">" + run("inserted") + "</w:ins>")
                .inParagraph("<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent><w:p>" + run("in a box")
                        + "</w:p></w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent><w:p>"
                        + run("in a box") + "</w:p></w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>")
                .inParagraph("<w:sdt><w:sdtContent>" + run("in a control") + "</w:sdtContent></w:sdt>")
                .body("<w:sdt><w:sdtContent><w:p>" + run("a whole paragraph") + "</w:p></w:sdtContent></w:sdt>")
                .inParagraph("<w:hyperlink w:anchor=\"x\">" + run("a link") + "</w:hyperlink>")
                .inParagraph("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>AUTHOR</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run("a result")
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>")
                .body("<w:tbl><w:tr><w:tc><w:p>" + run("a cell") + "</w:p></w:tc><w:tc><w:p>" + run("another") + "</w:p></w:tc></w:tr></w:tbl>")
                .inParagraph("<w:r><w:ruby><w:rt>" + run("small") + "</w:rt><w:rubyBase>" + run("base") + "</w:rubyBase></w:ruby></w:r>")
                .inParagraph("<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>")
                .inParagraph("<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:default w:val=\"1\"/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + run(" ticked"))
                .inParagraph("<w:r><w:t>tab</w:t><w:tab/><w:t>break</w:t><w:br/><w:t>non</w:t><w:noBreakHyphen/><w:t>breaking</w:t></w:r>")
                .inParagraph("<w:r><w:rPr><w:color w:val=\"FFFFFF\"/><w:shd w:val=\"clear\" w:fill=\"1F3864\"/></w:rPr><w:t>white on blue</w:t></w:r>");
        WordPackage word = WordPackage.open(file.word(), "case.docx");
        word.removeHidden();
        String text = WordPackage.open(word.toBytes(), "clean.docx").texts().get(0).text();
        assertThat(text).contains("inserted\n", "in a box\n", "in a control\n", "a whole paragraph\n", "a link\n", "a result\n", "a cell\n", "another\n", "base", "x=1\n", "\u2612 ticked\n",
                "tab\tbreak\nnon-breaking\n", "white on blue\n");
        assertThat(text.split("in a box", -1)).as("the box appears once").hasSize(2);
    }

    @Test
    void boxesThatHangOnOneParagraphKeepTheirOrder() {
        String box = "<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent><w:p>%s</w:p></w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
        WordPackage word = WordPackage.open(new DocxParts().inParagraph(box.formatted(run("first box")) + box.formatted(run("second box"))).word(), "case.docx");
        word.removeHidden();
        assertThat(WordPackage.open(word.toBytes(), "clean.docx").texts().get(0).text()).contains("first box\nsecond box\n");
    }

    @Test
    void drawnLettersBecomeParagraphs() {
        WordPackage word = WordPackage.open(new DocxParts().inParagraph("<w:r><w:pict><v:shape><v:textpath string=\"Drawn by Quillbrander\"/></v:shape></w:pict></w:r>")
                .inParagraph("<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><lc:lockedCanvas xmlns:lc=\"http://schemas.openxmlformats.org/drawingml/2006/lockedCanvas\"><a:sp><a:txSp><a:txBody><a:p><a:r><a:t>In a </a:t></a:r>"
                        + "<a:r><a:t>canvas</a:t></a:r></a:p><a:p><a:r><a:t>of two lines</a:t></a:r></a:p></a:txBody></a:txSp></a:sp></lc:lockedCanvas></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>").word(), "case.docx");
        word.removeHidden();
        assertThat(WordPackage.open(word.toBytes(), "clean.docx").texts().get(0).text()).contains("Drawn by Quillbrander\n", "In a canvas\nof two lines\n");
    }

    @Test
    void whatAWholeFileSaysThatIsDrawnInStandsInItsPlace() {
        DocxParts file = new DocxParts().link("a", "aFChunk", "afchunk.mht").bytes("word/afchunk.mht", "<html><head><title>x</title></head><body><h1>A page</h1><p>Mr Quillbrander <b>called</b>.</p><!-- unseen --></body></html>".getBytes())
                .link("b", "aFChunk", "/word/b.rtf").bytes("word/b.rtf", "{\\rtf1\\ansi A letter{\\v unseen}\\par}".getBytes()).body("<w:altChunk r:id=\"a\"/>")
                .body("<w:tbl><w:tr><w:tc><w:altChunk r:id=\"b\"/></w:tc></w:tr></w:tbl>");
        WordPackage word = WordPackage.open(file.word(), "case.docx");
        assertThat(word.hidden()).anySatisfy(part -> assertThat(part.text()).contains("Quillbrander", "unseen"));
        assertThat(word.wholeFiles()).containsOnlyKeys("word/afchunk.mht", "word/b.rtf").containsEntry("word/afchunk.mht", "A page\nMr Quillbrander called.\n");
        word.removeHidden();
        assertThat(WordPackage.open(word.toBytes(), "clean.docx").texts().get(0).text()).contains("A page\n", "Mr Quillbrander called.\n", "A letter\n").doesNotContain("unseen");
    }

    @Test
    void whatAFieldIsToldToDoStandsBesideTheText() {
        WordPackage word = WordPackage.open(new DocxParts().inParagraph(run("Page ") + "<w:r><w:instrText> PAGE </w:instrText></w:r>" + run("1 by ") + "<w:r><w:instrText>AUTHOR Quill</w:instrText></w:r>"
                + "<w:r><w:instrText>brander</w:instrText></w:r>").word(), "case.docx");
        assertThat(word.texts().get(0).text()).contains("Page 1 by \n");
        assertThat(word.texts()).filteredOn(t -> t.name().endsWith("#attributes")).singleElement().satisfies(t -> assertThat(t.text()).contains("AUTHOR Quillbrander").doesNotContain("PAGE"));
    }

    @Test
    void blackedOutWordsLeaveAMark() {
        WordPackage word = WordPackage.open(new DocxParts().inParagraph(run("Seen by ") + "<w:r><w:rPr><w:highlight w:val=\"black\"/></w:rPr><w:t>Quill</w:t></w:r>"
                + "<w:r><w:rPr><w:highlight w:val=\"black\"/><w:b/></w:rPr><w:t>brander</w:t></w:r>" + run(" at noon.")).word(), "case.docx");
        word.removeHidden();
        assertThat(word.texts().get(0).text()).contains("Seen by [BLACKED OUT] at noon.");
    }

    @Test
    void aTableWithoutRowsGoesAndACellKeepsAParagraph() {
        WordPackage word = WordPackage.open(new DocxParts().body("<w:tbl><w:tr><w:trPr><w:del w:id=\"1\" w:author=\"A\"/></w:trPr><w:tc><w:p>" + run("gone") + "</w:p></w:tc></w:tr></w:tbl>"
                + "<w:tbl><w:tr><w:tc><w:altChunk/></w:tc><w:tc/></w:tr></w:tbl>").word(), "case.docx");
        word.removeHidden();
        String xml = new String(WordPackage.open(word.toBytes(), "clean").parts().get("word/document.xml"));
        assertThat(xml.split("<w:tbl>", -1)).hasSize(2);
        assertThat(xml).contains("<w:tc><w:p/></w:tc><w:tc><w:p/></w:tc>");
    }

    @Test
    void picturesHeadersAndNotesStay() {
        DocxParts file = new DocxParts().link("p", "image", "media/x.png").bytes("word/media/x.png", Plants.picture("png")).link("h", "header", "kopf.xml").link("f", "footnotes", "footnotes.xml")
                .part("word/kopf.xml", "<w:hdr" + DocxParts.NS + "><w:p>" + run("Head") + "<w:fldSimple w:instr=\" PAGE \">" + run("1") + "</w:fldSimple></w:p></w:hdr>")
                .part("word/footnotes.xml", "<w:footnotes" + DocxParts.NS + "><w:footnote w:id=\"1\"><w:p>" + run("Note") + "</w:p></w:footnote></w:footnotes>")
                .section("<w:headerReference w:type=\"default\" r:id=\"h\"/>").inParagraph("<w:r><w:footnoteReference w:id=\"1\"/></w:r>")
                .inParagraph("<w:r><w:pict><v:shape style=\"width:20pt;height:10pt\"><v:imagedata r:id=\"p\"/></v:shape></w:pict></w:r>");
        WordPackage word = WordPackage.open(file.word(), "case.docx");
        word.removeHidden();
        WordPackage clean = WordPackage.open(word.toBytes(), "clean.docx");
        assertThat(clean.partNames()).contains("word/media/image1.png", "word/header1.xml", "word/footnotes.xml");
        assertThat(clean.texts()).anySatisfy(t -> assertThat(t.text()).startsWith("Head")).anySatisfy(t -> assertThat(t.text()).isEqualTo("Note\n"));
        assertThat(new String(clean.parts().get("word/document.xml"))).contains("cx=\"254000\"");
        assertThat(new String(clean.parts().get("word/header1.xml"))).contains("w:instr=\" PAGE \"");
    }

    @Test
    void aMainPartUnderAnotherNameIsFound() {
        Map<String, byte[]> parts = new DocxParts().all();
        parts.put("word/document2.xml", parts.remove("word/document.xml"));
        parts.put("word/_rels/document2.xml.rels", parts.remove("word/_rels/document.xml.rels"));
        parts.put("_rels/.rels", new String(parts.get("_rels/.rels")).replace("word/document.xml", "/word/document2.xml").getBytes());
        WordPackage word = WordPackage.open(DocxParts.zip(parts, ""), "case.docx");
        assertThat(word.texts().get(0).text()).startsWith("First words.");
        word.removeHidden();
        assertThat(WordPackage.open(word.toBytes(), "clean").texts().get(0).text()).startsWith("First words.");
    }

    @Test
    void hostileFilesAreRefusedWithTheirNameAndTheReason() {
        String deep = "<w:p>".repeat(3000) + "</w:p>".repeat(3000);
        assertThatThrownBy(() -> WordPackage.open(new DocxParts().body(deep).word(), "deep.docx").texts()).isInstanceOf(RedactionException.class).hasMessageContaining("deep.docx");
        byte[] entity = new DocxParts().bytes("word/document.xml", "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>".getBytes()).word();
        assertThatThrownBy(() -> WordPackage.open(entity, "entity.docx").texts()).isInstanceOf(RedactionException.class).hasMessageContaining("entity.docx").hasMessageContaining("document type");
        byte[] bomb = new DocxParts().bytes("word/big.bin", new byte[64 << 20]).word();
        assertThatThrownBy(() -> WordPackage.open(bomb, "bomb.docx")).isInstanceOf(RedactionException.class).hasMessageContaining("bomb.docx").hasMessageContaining("far more than its size");
        byte[] whole = new DocxParts().word();
        assertThatThrownBy(() -> WordPackage.open(java.util.Arrays.copyOf(whole, whole.length / 2), "cut.docx")).isInstanceOf(RedactionException.class).hasMessageContaining("cut.docx is damaged");
    }
}
