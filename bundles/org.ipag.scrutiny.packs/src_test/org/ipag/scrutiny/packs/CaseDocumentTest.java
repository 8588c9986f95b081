package org.ipag.scrutiny.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.ipag.scrutiny.office.redact.RedactionException;
import org.ipag.scrutiny.privacy.Scanner;
import org.junit.jupiter.api.Test;

class CaseDocumentTest {

    private static CaseDocument open(String text, String name) {
        return CaseDocument.open(text.getBytes(StandardCharsets.UTF_8), name, new OnlyWord());
    }

    @Test
    void anEMailWithWordsInACodeIsRefused() {
        String head = "Received: from mail.example.org\nFrom: A <a@example.org>\nMIME-Version: 1.0\n";
        for (String code : new String[] {"Content-Type: multipart/mixed; boundary=x\n\n--x\n", "Content-Transfer-Encoding: base64\n\nTXIgUXVpbGxicmFuZGVy\n",
            "content-transfer-encoding: quoted-printable\n\nMr Quill=\nbrander\n"}) {
            assertThatThrownBy(() -> open(head + code, "note.eml")).isInstanceOf(RedactionException.class).hasMessageContaining("note.eml is an e-mail").hasMessageContaining("attached file");
        }
    }

    @Test
    void anEMailInPlainWordsIsText() {
        assertThat(open("From: A <a@example.org>\nContent-Type: text/plain\n\nMr Quillbrander rang.\n", "note.eml").format()).isEqualTo("txt");
        assertThat(open("The victim sent this:\nContent-Type: multipart/mixed\n", "statement.txt").format()).as("a statement about an e-mail").isEqualTo("txt");
    }

    @Test
    void whatAPageSaysThatAWordFileDrawsInIsScanned() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "word/document.xml", "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                    + "<w:body><w:altChunk r:id=\"a\"/></w:body></w:document>");
            put(zip, "word/_rels/document.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" Type=\"x/aFChunk\" Target=\"page.html\"/></Relationships>");
            put(zip, "word/page.html", "<html><body><p>The victim Mrs Oluwaseun Brasvander rang from 07700 900123.</p></body></html>");
        }
        CaseScan scan = new CaseScan(new Scanner(), new OnlyWord());
        CaseDocument document = CaseDocument.open(bytes.toByteArray(), "case.docx", new OnlyWord());
        assertThat(scan.scan(document, Set.of()).findings()).extracting(ScanReport.Finding::part, ScanReport.Finding::text).contains(tuple("word/page.html", "Oluwaseun Brasvander"),
                tuple("word/page.html", "07700 900123"));
        RedactionReport report = new CaseRedaction(scan).redact(document, finding -> finding.confidence() >= 0.8, Set.of()).report();
        assertThat(report.remaining()).isEmpty();
        assertThat(report.after().parts().get("word/document.xml")).isEqualTo("The victim Mrs [VICTIM] rang from [PHONE NUMBER].\n");
    }

    private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
    }
}
