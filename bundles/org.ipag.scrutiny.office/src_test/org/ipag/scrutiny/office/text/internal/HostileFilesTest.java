package org.ipag.scrutiny.office.text.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.ipag.scrutiny.office.text.DocumentFormat;
import org.ipag.scrutiny.office.text.DocumentReader;
import org.ipag.scrutiny.office.text.DocumentRefusedException;
import org.ipag.scrutiny.office.text.DocumentRefusedException.Reason;
import org.ipag.scrutiny.office.text.TextDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files that are no forms, or are meant to harm: each is refused with its name, what is wrong and what to do. */
class HostileFilesTest {

    private final DocumentReader reader = new DocumentReaderService();

    @TempDir
    private Path folder;

    private void refused(byte[] content, Reason reason, String... words) {
        DocumentRefusedException refusal = catchThrowableOfType(DocumentRefusedException.class,
                () -> reader.read(content, "form.docx"));
        assertThat(refusal).as("must be refused").isNotNull();
        assertThat(refusal.reason()).as(refusal.getMessage()).isEqualTo(reason);
        assertThat(refusal.getMessage()).startsWith("form.docx: ").contains(words).endsWith(".");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void anEmptyFile() {
        refused(new byte[0], Reason.EMPTY, "empty");
    }

    @Test
    void aFileThatIsTooLargeIsNotEvenOpened() throws Exception {
        Path file = folder.resolve("huge.docx");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(500L * 1024 * 1024);
        }
        DocumentRefusedException refusal = catchThrowableOfType(DocumentRefusedException.class, () -> reader.read(file));
        assertThat(refusal.reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(refusal.getMessage()).contains("huge.docx", "500 MB");
    }

    @Test
    void aFileThatIsNotThereOrIsAFolder() {
        assertThat(catchThrowableOfType(DocumentRefusedException.class, () -> reader.read(folder.resolve("no.docx"))).reason())
                .isEqualTo(Reason.MISSING);
        assertThat(catchThrowableOfType(DocumentRefusedException.class, () -> reader.read(folder)).reason())
                .isEqualTo(Reason.MISSING);
    }

    @Test
    void filesThatAreSomethingElse() {
        refused(ascii("%PDF-1.7\n%x"), Reason.NOT_A_DOCUMENT, "PDF");
        refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, Reason.NOT_A_DOCUMENT, "picture");
        refused(ascii("<!DOCTYPE html><html><body>Hello</body></html>"), Reason.NOT_A_DOCUMENT, "web page");
        refused(ascii("1. We felt that all was well."), Reason.NOT_A_DOCUMENT, "plain text");
        refused(ascii("MIME-Version: 1.0\nContent-Type: text/plain\n\nHello"), Reason.NOT_A_DOCUMENT, "e-mail");
        refused(new byte[] {(byte) 0xFF, 'W', 'P', 'C', 0, 0}, Reason.NOT_A_DOCUMENT, "WordPerfect");
        refused(new byte[] {0, 1, 2, 3, 4, 5}, Reason.NOT_A_DOCUMENT, "no text document");
        refused(new Zips().with("notes.txt", "hello").bytes(), Reason.NOT_A_DOCUMENT, "ZIP");
        refused(new Zips().with("Index/Document.iwa", "x").bytes(), Reason.NOT_A_DOCUMENT, "Pages");
        refused(ascii("<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w:wordDocument/>"),
                Reason.NOT_A_DOCUMENT, "Word document", "single XML file");
        refused(ascii("<?xml version=\"1.0\"?><office:document xmlns:office=\"x\"/>"), Reason.NOT_A_DOCUMENT, "OpenDocument text", "single XML file", ".odt");
        refused(Zips.word("", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml").bytes(),
                Reason.NOT_A_DOCUMENT, "spreadsheet");
        refused(new Zips().with("content.xml", "<o:document-content xmlns:o=\"x\"><o:body><o:spreadsheet/></o:body></o:document-content>").bytes(),
                Reason.NOT_A_DOCUMENT, "OpenDocument");
    }

    private static byte[] ole(String entry) throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), entry);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    @Test
    void oldOfficeFilesThatAreNoWordDocuments() throws Exception {
        refused(ole("EncryptedPackage"), Reason.ENCRYPTED, "password");
        refused(ole("Workbook"), Reason.NOT_A_DOCUMENT, "spreadsheet");
        refused(ole("MatOST"), Reason.NOT_A_DOCUMENT, "Works");
        refused(ole("WordDocument"), Reason.NOT_A_DOCUMENT, "Word 95");
        refused(Arrays.copyOf(ole("WordDocument"), 700), Reason.DAMAGED, "damaged");
    }

    @ParameterizedTest
    @EnumSource(value = EncryptionMode.class, names = { "agile", "standard" })
    void wordDocumentsWithAPassword(EncryptionMode mode) throws Exception {
        Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
        encryptor.confirmPassword("Chestnut-7");
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            try (OutputStream secret = encryptor.getDataStream(files)) {
                secret.write(Zips.word(Zips.p("Words of the victim")).bytes());
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            refused(out.toByteArray(), Reason.ENCRYPTED, "password");
        }
    }

    @Test
    void macrosAndPasswords() {
        refused(Zips.word(Zips.p("x"), "application/vnd.ms-word.document.macroEnabled.main+xml").bytes(), Reason.MACROS,
                "macros", ".docx");
        refused(Zips.word(Zips.p("x")).with("word/vbaProject.bin", "x").bytes(), Reason.MACROS, "macros");
        refused(new Zips().with("content.xml", "<x/>").with("META-INF/manifest.xml",
                "<m:manifest xmlns:m=\"x\"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>").bytes(),
                Reason.ENCRYPTED, "password");
    }

    @Test
    void filesCutShort() {
        byte[] whole = Zips.word(Zips.p("Hello")).bytes();
        for (int length = 30; length < whole.length - 1; length += 97) {
            int cut = length;
            DocumentRefusedException refusal = catchThrowableOfType(DocumentRefusedException.class,
                    () -> reader.read(Arrays.copyOf(whole, cut), "form.docx"));
            assertThat(refusal).as("cut at %d", cut).isNotNull();
            assertThat(refusal.reason()).isEqualTo(Reason.DAMAGED);
        }
        refused(ascii("{\\rtf1 Hello"), Reason.DAMAGED, "cut short");
        refused(Zips.word(Zips.p("Hello") + "<w:p><w:r>").bytes(), Reason.DAMAGED, "damaged");
    }

    @Test
    void garbledBytesNeverDoMoreThanBeRefused() {
        byte[] whole = Zips.word(Zips.p("Hello") + Zips.p("world")).bytes();
        java.util.Random random = new java.util.Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] garbled = whole.clone();
            for (int k = 0; k < 5; k++) {
                garbled[random.nextInt(garbled.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(reader.read(garbled, "form.docx")).isNotNull();
            } catch (DocumentRefusedException e) {
                assertThat(e.getMessage()).startsWith("form.docx: ");
            }
        }
    }

    @Test
    void zipBombs() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types xmlns=\"x\"/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<w:document" + Zips.W + "><w:body>").getBytes(StandardCharsets.UTF_8));
            byte[] filler = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 30; i++) {
                zip.write(filler);
            }
        }
        refused(out.toByteArray(), Reason.UNSAFE, "unreasonable size");
        Zips many = Zips.word(Zips.p("x"));
        for (int i = 0; i < 6000; i++) {
            many.with("word/x" + i + ".xml", "x");
        }
        refused(many.bytes(), Reason.UNSAFE, "parts");
    }

    @Test
    void endlessText() {
        refused(Zips.word("<w:p/>".repeat(200_000)).bytes(), Reason.TOO_LARGE, "longer");
        java.util.Random random = new java.util.Random(1);
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 1_000_000; i++) {
            words.append(Integer.toString(random.nextInt(1 << 20), 36)).append(' ');
        }
        refused(Zips.word(Zips.p(words.toString())).bytes(), Reason.TOO_LARGE, "longer");
    }

    @Test
    void entitiesAndDocumentTypes() {
        String body = "<w:document" + Zips.W + "><w:body>" + Zips.p("&x;") + "</w:body></w:document>";
        for (String type : new String[] {"<!DOCTYPE a SYSTEM \"file:///etc/passwd\">",
            "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
            "<!DOCTYPE a [<!ENTITY y \"yyyyyyyyyy\"><!ENTITY x \"&y;&y;&y;&y;&y;&y;\">]>"}) {
            refused(Zips.word("").with("word/document.xml", type + body).bytes(), Reason.UNSAFE, "DOCTYPE");
        }
    }

    @Test
    void endlessNesting() {
        refused(Zips.word("<w:tbl><w:tr><w:tc>".repeat(3000)).bytes(), Reason.UNSAFE, "nested");
        refused(ascii("{\\rtf1 " + "{".repeat(5000) + "x" + "}".repeat(5000) + "}"), Reason.UNSAFE, "nested");
    }

    @Test
    void documentsWithinDocumentsWithoutEnd() {
        byte[] inner = Zips.word(Zips.p("deep")).bytes();
        for (int i = 0; i < 5; i++) {
            inner = Zips.word("<w:altChunk r:id=\"in.docx\"/>").related("aFChunk", "in.docx", "").with("word/in.docx", inner).bytes();
        }
        refused(inner, Reason.UNSAFE, "nested");
    }

    @Test
    void twoPartsOfOneName() throws Exception {
        byte[] bytes = Zips.word(Zips.p("one")).with("word/documenx.xml", "<x/>").bytes();
        byte[] name = ascii("word/documenx.xml");
        for (int i = 0; i + name.length < bytes.length; i++) {
            if (Arrays.equals(Arrays.copyOfRange(bytes, i, i + name.length), name)) {
                bytes[i + 12] = 't';
            }
        }
        refused(bytes, Reason.DAMAGED, "two parts");
    }

    @Test
    void whatIsOutsideIsNotFollowed() throws Exception {
        byte[] bytes = Zips.word(Zips.p("inside") + "<w:altChunk r:id=\"far\"/>").with("word/_rels/document.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"far\""
                        + " Type=\"x/aFChunk\" TargetMode=\"External\" Target=\"file:///etc/passwd\"/><Relationship Id=\"h\""
                        + " Type=\"x/header\" Target=\"../../../../etc/passwd\"/></Relationships>").bytes();
        TextDocument document = reader.read(bytes, "form.docx");
        assertThat(StoryBuilder.plain(document.body())).isEqualTo("inside");
        assertThat(document.sideTexts()).isEmpty();
    }

    @Test
    void theNameOfAFileIsNotTrusted() throws Exception {
        TextDocument rtf = reader.read(ascii("{\\rtf1 Hello\\par}"), "form.docx");
        assertThat(rtf.format()).isEqualTo(DocumentFormat.RTF);
        assertThat(rtf.warnings()).anyMatch(warning -> warning.contains("rtf"));
        assertThat(reader.read(Zips.word(Zips.p("Hello")).bytes(), "form.doc").format()).isEqualTo(DocumentFormat.DOCX);
    }
}
