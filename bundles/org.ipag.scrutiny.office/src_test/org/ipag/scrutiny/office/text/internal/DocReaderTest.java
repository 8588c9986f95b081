package org.ipag.scrutiny.office.text.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.ipag.scrutiny.office.text.SideText;
import org.ipag.scrutiny.office.text.SideText.Kind;
import org.ipag.scrutiny.office.text.TextDocument;
import org.junit.jupiter.api.Test;

class DocReaderTest {

    @Test
    void headerAndFooterAreKeptApart() throws Exception {
        TextDocument document = new DocumentReaderService().read(Path.of("src_test/org/ipag/scrutiny/office/text/internal/header-and-footer.doc"));
        assertThat(document.sideTexts()).filteredOn(side -> side.kind() == Kind.HEADER).extracting(SideText::text).containsExactly("Words above every page");
        assertThat(document.sideTexts()).filteredOn(side -> side.kind() == Kind.FOOTER).extracting(SideText::text).containsExactly("Words below every page");
    }
}
