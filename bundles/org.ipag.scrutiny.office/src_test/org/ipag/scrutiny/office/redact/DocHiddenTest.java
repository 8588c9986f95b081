package org.ipag.scrutiny.office.redact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.ipag.scrutiny.office.redact.HiddenPart.Kind;
import org.ipag.scrutiny.office.text.DocumentFormat;
import org.ipag.scrutiny.office.text.TextDocument;
import org.junit.jupiter.api.Test;

class DocHiddenTest {

    private static final TextDocument SEEN = new TextDocument(DocumentFormat.DOC, List.of(PlainCopy.paragraph("Seen words of the report.")), List.of(), Map.of(), List.of(), List.of());

    private static byte[] doc(String stream, byte[] content) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(content), stream);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static void isListed(String stream, byte[] content, Kind kind) throws IOException {
        List<HiddenPart> hidden = DocHidden.list(doc(stream, content), "case.doc", SEEN);
        assertThat(hidden).singleElement().satisfies(part -> {
            assertThat(part.kind()).isEqualTo(kind);
            assertThat(part.text()).contains("Zo\u00eb Quillbrander").doesNotContain("Seen words");
            assertThat(part.blocking()).isTrue();
        });
    }

    @Test
    void everyWordOfAnyStreamIsListedButThoseThatAreSeen() throws IOException {
        String words = "Seen words of the report.\r\23 Zo\u00eb Quillbrander\0\0";
        isListed("WordDocument", words.getBytes(StandardCharsets.UTF_16LE), Kind.FIELD_CODE);
        isListed("WordDocument", words.getBytes(Charset.forName("windows-1252")), Kind.FIELD_CODE);
        isListed("\5SummaryInformation", words.getBytes(StandardCharsets.UTF_8), Kind.CORE_PROPERTY);
        isListed("1Table", (words + "\0").getBytes(StandardCharsets.UTF_16BE), Kind.OTHER_PART);
    }

    @Test
    void aFileOfSeenWordsAndThoseOfTheProgramHidesNothing() throws IOException {
        assertThat(DocHidden.list(doc("WordDocument", "Seen words\7of the report.\0Heading 1\0Normal\0Times New Roman\0ListLabel 1\0Index Heading\0WWNum3\0AppVersion\0".getBytes(StandardCharsets.UTF_16LE)), "case.doc", SEEN)).isEmpty();
    }

    @Test
    void aDamagedFileIsRefused() {
        assertThatThrownBy(() -> DocHidden.list(new byte[600], "bad.doc", SEEN)).isInstanceOf(RedactionException.class).hasMessageContaining("bad.doc is damaged");
    }
}
