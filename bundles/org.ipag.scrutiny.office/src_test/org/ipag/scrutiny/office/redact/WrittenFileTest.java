package org.ipag.scrutiny.office.redact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.ipag.scrutiny.office.redact.HiddenPart.Kind;
import org.junit.jupiter.api.Test;

class WrittenFileTest {

    private static byte[] workbook(String cell, String state) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>".getBytes(StandardCharsets.UTF_8));
        parts.put("xl/workbook.xml", ("<workbook><sheets><sheet name=\"Answers\" sheetId=\"1\" state=\"" + state + "\"/></sheets></workbook>").getBytes(StandardCharsets.UTF_8));
        parts.put("xl/worksheets/sheet1.xml", ("<worksheet><row><c t=\"inlineStr\"><is><t>" + cell + "</t></is></c><c><v>12</v></c></row></worksheet>").getBytes(StandardCharsets.UTF_8));
        return DocxParts.zip(parts, "");
    }

    @Test
    void theWorkbookBehindAChartIsReadAndDoesNotBlockByItself() {
        byte[] word = new DocxParts().bytes("word/embeddings/Microsoft_Excel_Worksheet1.xlsx", workbook("Call 07700 900123", "visible")).word();
        WrittenFile file = WrittenFile.read(word, "report.docx");
        assertThat(file.texts()).containsEntry("word/embeddings/Microsoft_Excel_Worksheet1.xlsx!xl/worksheets/sheet1.xml", "Call 07700 900123\n12\n");
        assertThat(file.hidden()).noneMatch(HiddenPart::blocking);
    }

    @Test
    void whatCannotBeReadBlocks() {
        assertThat(WrittenFile.read(new DocxParts().bytes("word/embeddings/a.xlsx", new byte[] {'P', 'K', 3, 4, 9}).word(), "r.docx").hidden()).anyMatch(HiddenPart::blocking);
        assertThat(WrittenFile.read(new DocxParts().bytes("word/embeddings/a.bin", new byte[] {1}).word(), "r.docx").hidden()).anyMatch(HiddenPart::blocking);
        assertThatThrownBy(() -> WrittenFile.read(new byte[] {0, 1, 2, 3}, "report.bin")).isInstanceOf(RedactionException.class).hasMessageContaining("report.bin");
    }

    @Test
    void aHiddenSheetBlocks() {
        assertThat(WrittenFile.read(workbook("x", "hidden"), "collation.xlsx").hidden()).anyMatch(h -> h.kind() == Kind.HIDDEN_TEXT && h.blocking() && h.text().contains("Answers"));
    }

    @Test
    void aPageIsReadWithItsNotesAndScripts() {
        WrittenFile page = WrittenFile.read("<!DOCTYPE html><html><head><style>p{}</style></head><body><!-- for Quillbrander --><p>One &amp; t&#119;o</p><p>Three</p><img alt=\"Photo of her\"><script>go()</script></body></html>"
                .getBytes(StandardCharsets.UTF_8), "report.html");
        assertThat(page.texts().get("page")).contains("One & two\nThree\n").doesNotContain("p{}");
        assertThat(page.texts().get("page#attributes")).contains("Photo of her");
        assertThat(page.hidden()).extracting(HiddenPart::kind).containsExactly(Kind.COMMENT, Kind.SCRIPT);
    }
}
