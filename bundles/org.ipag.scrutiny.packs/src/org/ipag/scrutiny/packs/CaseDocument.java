package org.ipag.scrutiny.packs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.ipag.scrutiny.office.redact.HiddenPart;
import org.ipag.scrutiny.office.redact.PdfText;
import org.ipag.scrutiny.office.redact.PlainCopy;
import org.ipag.scrutiny.office.redact.RedactionException;
import org.ipag.scrutiny.office.redact.WordPackage;
import org.ipag.scrutiny.office.text.DocumentReader;
import org.ipag.scrutiny.office.text.DocumentRefusedException;
import org.ipag.scrutiny.office.text.TextDocument;

/**
 * A case document brought in: its working copy as Word, and what hid in the original. The original is only read.
 *
 * @param file   the original's name
 * @param format what it really is: docx, odt, rtf, doc, pdf, txt
 * @param word   the working copy as a Word file; for a Word file the same bytes
 * @param hidden what hides in the original
 */
public record CaseDocument(String file, String format, byte[] word, List<HiddenPart> hidden) {

    private static final long MOST_BYTES = 64L << 20;

    /**
     * Brings in a file.
     *
     * @throws RedactionException if it is missing, too large, or of a kind that cannot be brought in, with the reason
     */
    public static CaseDocument open(Path path, DocumentReader reader) {
        String name = String.valueOf(path.getFileName());
        try {
            if (!Files.isRegularFile(path)) {
                throw new RedactionException(name + " is not there or is no file. Check the name.");
            }
            if (Files.size(path) > MOST_BYTES) {
                throw new RedactionException(name + " is larger than 64 MB. Bring in the pages that are needed.");
            }
            return open(Files.readAllBytes(path), name, reader);
        } catch (IOException e) {
            throw new RedactionException(name + " cannot be read: " + e.getMessage() + ". Check that it is not open elsewhere and that you may read it.", e);
        }
    }

    /** Brings in a file held in memory; what it is gets decided by its content, plain text by its name. */
    public static CaseDocument open(byte[] bytes, String name, DocumentReader reader) {
        if (bytes.length == 0) {
            throw new RedactionException(name + " is empty.");
        }
        String head = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
        if (WordPackage.looksLikeWord(bytes, name)) {
            return new CaseDocument(name, "docx", bytes, WordPackage.open(bytes, name).hidden());
        }
        if (head.contains("%PDF-")) {
            PdfText pdf = PdfText.read(bytes, name);
            return new CaseDocument(name, "pdf", PlainCopy.docx(pdf.paragraphs()), pdf.hidden());
        }
        if (name.toLowerCase(Locale.ROOT).matches(".*\\.(?:txt|text|log|md)") && head.indexOf('\0') < 0 || unicodeText(bytes)) {
            return new CaseDocument(name, "txt", PlainCopy.docx(List.of(decode(bytes).split("\\R", -1))), List.of());
        }
        try {
            TextDocument text = reader.read(bytes, name);
            return new CaseDocument(name, text.format().id(), PlainCopy.docx(PlainCopy.visible(text)), PlainCopy.hidden(text));
        } catch (DocumentRefusedException e) {
            throw new RedactionException(e.getMessage() + " Case documents can be .docx, .rtf, .odt, .txt, or .pdf with text.", e);
        }
    }

    private static boolean unicodeText(byte[] b) {
        return b.length > 2 && ((b[0] & 255) == 0xFF && (b[1] & 255) == 0xFE || (b[0] & 255) == 0xFE && (b[1] & 255) == 0xFF);
    }

    private static String decode(byte[] bytes) {
        if (unicodeText(bytes)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            // Text that is not UTF-8 comes from old Windows programs.
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
