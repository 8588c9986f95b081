package org.ipag.scrutiny.office.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.ipag.scrutiny.office.content.Block;
import org.ipag.scrutiny.office.content.ContentDocument;
import org.ipag.scrutiny.office.content.DocumentInfo;

/** Writes content and opens what was written, for tests. */
final class WordFiles {

    static final DocumentInfo INFO = new DocumentInfo("Scrutiny report", "What was found", "County group", "en-GB",
            LocalDate.of(2026, 10, 10), "OFFICIAL", "Scrutiny report");

    private WordFiles() {
    }

    static byte[] write(WordOptions options, Block... blocks) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new PoiWordRenderer().render(new ContentDocument(INFO, List.of(blocks)), options, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static XWPFDocument open(Block... blocks) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(write(WordOptions.house(), blocks)));
    }

    /** The parts of a file by name, as text. */
    static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    /** What the schema of Word documents says against a part; elements in the wrong order among them. */
    static List<String> faults(XmlObject part) {
        Collection<XmlError> errors = new ArrayList<>();
        part.validate(new XmlOptions().setErrorListener(errors));
        return errors.stream().map(XmlError::getMessage).toList();
    }
}
