package org.ipag.scrutiny.office.text.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.ipag.scrutiny.office.text.Paragraph;
import org.ipag.scrutiny.office.text.SideText;
import org.ipag.scrutiny.office.text.SideText.Kind;
import org.ipag.scrutiny.office.text.Span;
import org.ipag.scrutiny.office.text.TextDocument;
import org.junit.jupiter.api.Test;

class DocReaderTest {

    @Test
    void wordsUnderABlackMarkerAreCovered() throws Exception {
        byte[] made;
        try (HWPFDocument document = new HWPFDocument(Files.newInputStream(Path.of("src_test/org/ipag/scrutiny/office/text/internal/header-and-footer.doc")));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            CharacterRun run = document.getRange().insertBefore("Quillbrander");
            run.setHighlighted((byte) 1);
            document.write(out);
            made = out.toByteArray();
        }
        TextDocument document = new DocumentReaderService().read(made, "a.doc");
        Paragraph first = (Paragraph) document.body().getFirst();
        assertThat(first.spans()).filteredOn(span -> span.text().contains("Quillbrander")).isNotEmpty().allSatisfy(span -> assertThat(span.format() & Span.COVERED).isNotZero());
    }

    @Test
    void headerAndFooterAreKeptApart() throws Exception {
        TextDocument document = new DocumentReaderService().read(Path.of("src_test/org/ipag/scrutiny/office/text/internal/header-and-footer.doc"));
        assertThat(document.sideTexts()).filteredOn(side -> side.kind() == Kind.HEADER).extracting(SideText::text).containsExactly("Words above every page");
        assertThat(document.sideTexts()).filteredOn(side -> side.kind() == Kind.FOOTER).extracting(SideText::text).containsExactly("Words below every page");
    }
}
