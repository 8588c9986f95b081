package org.ipag.scrutiny.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;

import org.ipag.scrutiny.office.redact.RedactionException;
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
}
