package org.ipag.scrutiny.office.redact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipag.scrutiny.office.redact.DocxParts.run;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

class CopyMarkTest {

    private static String main(byte[] word) {
        return new String(WordPackage.open(word, "copy").parts().get("word/document.xml"), StandardCharsets.UTF_8);
    }

    @Test
    void everySectionAndKindOfPageIsMarked() {
        DocxParts file = new DocxParts().link("h", "header", "header1.xml").part("word/header1.xml", "<w:hdr" + DocxParts.NS + "><w:p>" + run("Own") + "</w:p></w:hdr>")
                .part("word/settings.xml", "<w:settings" + DocxParts.NS + "><w:evenAndOddHeaders/></w:settings>")
                .inParagraph("<w:pPr><w:sectPr><w:headerReference w:type=\"default\" r:id=\"h\"/></w:sectPr></w:pPr>").section("<w:titlePg/>");
        byte[] copy = CopyMark.stamp(file.word(), "case.docx", "Copy 3 of 12, held by the chair");
        String[] sections = main(copy).split("<w:sectPr>");
        assertThat(sections[1]).contains("w:type=\"default\"").contains("w:type=\"even\"").doesNotContain("w:type=\"first\"");
        assertThat(sections[2]).contains("w:type=\"default\"").contains("w:type=\"even\"").contains("w:type=\"first\"");
        WordPackage open = WordPackage.open(copy, "copy");
        assertThat(open.texts()).filteredOn(t -> t.name().matches("word/header\\w+\\.xml")).hasSize(2).allSatisfy(t -> assertThat(t.text()).contains("Copy 3 of 12, held by the chair"));
        assertThat(new String(open.parts().get("word/header1.xml"), StandardCharsets.UTF_8)).contains("Own").contains("id=\"_x0000_t136\"").contains("string=\"Copy 3 of 12\"");
    }

    @Test
    void aFileWithoutAnySectionGetsOne() {
        byte[] bare = new DocxParts().part("word/document.xml", "<w:document" + DocxParts.NS + "><w:body><w:p>" + run("Text") + "</w:p></w:body></w:document>").word();
        assertThat(main(CopyMark.stamp(bare, "case.docx", "Copy 1 of 2"))).contains("w:headerReference");
    }
}
