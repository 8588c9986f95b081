package org.ipag.scrutiny.packs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.ipag.scrutiny.office.redact.DocHidden;
import org.ipag.scrutiny.office.redact.HiddenPart;
import org.ipag.scrutiny.office.redact.OdtText;
import org.ipag.scrutiny.office.redact.PdfText;
import org.ipag.scrutiny.office.redact.PlainCopy;
import org.ipag.scrutiny.office.redact.RedactionException;
import org.ipag.scrutiny.office.redact.RtfHidden;
import org.ipag.scrutiny.office.redact.WordPackage;
import org.ipag.scrutiny.office.text.DocumentFormat;
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
 * @param beside words of the original that are not in the working copy, by kind of hidden part, so that they can be scanned; empty
 *               for a Word file, whose working copy has them all but for those of files that it draws in whole
 */
public record CaseDocument(String file, String format, byte[] word, List<HiddenPart> hidden, Map<String, String> beside) {

    private static final long MOST_BYTES = 64L << 20;
    /** Some three thousand pages. */
    private static final int MOST_TEXT = 8 << 20;
    private static final int MAIL_HEAD = 64 << 10;
    private static final Pattern MAIL = Pattern.compile("(?i)(?:\u00ef\u00bb\u00bf)?\\s*(?:From \\S+@|[a-z][a-z0-9-]{1,60}:)");
    private static final Pattern MAIL_CODE = Pattern.compile("(?im)^content-transfer-encoding:\\s*(?:base64|quoted-printable)|^content-type:\\s*multipart/");

    /** A document of which nothing is known beside the working copy. */
    public CaseDocument(String file, String format, byte[] word, List<HiddenPart> hidden) {
        this(file, format, word, hidden, Map.of());
    }

    /**
     * Brings in a file.
     *
     * @throws RedactionException if it is missing, too large, or of a kind that cannot be brought in, with the reason
     */
    public static CaseDocument open(Path path, DocumentReader reader) {
        return open(read(path), String.valueOf(path.getFileName()), reader);
    }

    /**
     * The bytes of a file that may be brought in.
     *
     * @throws RedactionException if it is missing, no file, too large or may not be read, with the reason
     */
    static byte[] read(Path path) {
        String name = String.valueOf(path.getFileName());
        try {
            if (!Files.exists(path)) {
                throw new RedactionException(name + " is not there. Check the name and the folder.");
            }
            if (Files.isDirectory(path)) {
                throw new RedactionException(name + " is a folder that holds no document, or one that you may not open. Documents end with .docx, .odt, .rtf, .pdf, .txt or .doc.");
            }
            if (!Files.isRegularFile(path)) {
                throw new RedactionException(name + " is no ordinary file. Copy its contents into one first.");
            }
            if (Files.size(path) > MOST_BYTES) {
                throw new RedactionException(name + " is larger than 64 MB. Bring in the pages that are needed.");
            }
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new RedactionException(name + " cannot be read: " + e.getMessage() + ". Check that it is not open elsewhere and that you may read it.", e);
        }
    }

    /**
     * Brings in a file held in memory. What it is gets decided by its content, never by its name.
     *
     * @throws RedactionException if it is of a kind that cannot be brought in, with the reason
     */
    public static CaseDocument open(byte[] bytes, String name, DocumentReader reader) {
        if (bytes.length == 0) {
            throw new RedactionException(name + " is empty. Ask for another copy.");
        }
        String head = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK")) {
            if (WordPackage.looksLikeWord(bytes, name)) {
                WordPackage word = WordPackage.open(bytes, name);
                return new CaseDocument(name, "docx", bytes, word.hidden(), word.wholeFiles());
            }
        } else if (head.contains("%PDF-")) {
            PdfText pdf = PdfText.read(bytes, name);
            return beside(name, "pdf", PlainCopy.docx(pdf), pdf.hidden());
        } else if (codedMail(bytes)) {
            throw new RedactionException(name + " is an e-mail as mail programs keep it, with words and attached files in a code that hides them from any search."
                    + " Open it in the mail program, save the message as PDF or text, and bring in each attached file by itself.");
        } else if (plainText(bytes, head)) {
            if (bytes.length > MOST_TEXT) {
                throw new RedactionException(name + " has more than 8 MB of text, some 3,000 pages. Bring in the pages that are needed.");
            }
            String text = PlainLetters.decode(bytes).replace("\r\n", "\n").replace('\r', '\n');
            return new CaseDocument(name, "txt", PlainCopy.docx(List.of(text.split("\n", -1))), List.of());
        }
        try {
            return other(bytes, name, head, reader);
        } catch (DocumentRefusedException e) {
            if (e.reason() == DocumentRefusedException.Reason.ENCRYPTED) { // said as of the other kinds
                throw new RedactionException(name + " is protected by a password. Open it, save it without one and try again.", e);
            }
            // The reader's advice is for feedback forms; what it says about the file holds for cases, too.
            String said = e.reason() == DocumentRefusedException.Reason.NOT_A_DOCUMENT && e.getMessage().contains(". ") ? e.getMessage().substring(0, e.getMessage().indexOf(". ") + 1) : e.getMessage();
            throw new RedactionException(said + " A case document can be .docx, .odt, .rtf, .txt, or .pdf with text: have it saved as one of these.", e);
        }
    }

    private static CaseDocument other(byte[] bytes, String name, String head, DocumentReader reader) throws DocumentRefusedException {
        if (OdtText.looksLike(bytes, name)) {
            OdtText odt = OdtText.read(bytes, name);
            return beside(name, "odt", PlainCopy.docx(reader.read(odt.seen(), name)), odt.hidden());
        }
        TextDocument text = reader.read(bytes, name);
        List<HiddenPart> hidden = new ArrayList<>(PlainCopy.hidden(text));
        if (text.format() == DocumentFormat.RTF && head.stripLeading().startsWith("{\\rtf")) {
            // The list by groups names everything that the reading names, and more, but for letters and margins.
            hidden.removeIf(h -> h.kind() == HiddenPart.Kind.COMMENT);
            hidden.addAll(RtfHidden.list(bytes, name));
        }
        if (text.format() == DocumentFormat.DOC) {
            hidden.addAll(DocHidden.list(bytes, name, text));
        }
        return beside(name, text.format().id(), PlainCopy.docx(text), hidden);
    }

    /** A list of properties and notes as texts of their own, one for each kind. */
    private static CaseDocument beside(String name, String format, byte[] word, List<HiddenPart> hidden) {
        Map<String, String> beside = new LinkedHashMap<>();
        for (HiddenPart part : hidden) {
            boolean inCopy = !part.blocking();
            if (!inCopy && !part.text().isBlank()) {
                beside.merge("hidden/" + part.kind().key(), part.text() + "\n", String::concat);
            }
        }
        return new CaseDocument(name, format, word, hidden, beside);
    }

    /** An e-mail of which not all can be read as it stands. */
    private static boolean codedMail(byte[] bytes) {
        String text = new String(bytes, 0, Math.min(bytes.length, MAIL_HEAD), StandardCharsets.ISO_8859_1);
        return MAIL.matcher(text).lookingAt() && MAIL_CODE.matcher(text).find();
    }

    /** Text without marks of any other kind, in UTF-8, UTF-16 or the old Windows alphabet. */
    private static boolean plainText(byte[] bytes, String head) {
        if (PlainLetters.wide(bytes)) {
            return !PlainLetters.decode(java.util.Arrays.copyOf(bytes, Math.min(bytes.length, 1024) & ~3)).stripLeading().matches("(?is)(?:\\{\\\\rtf|<!doctype|<html|<\\?xml).*");
        }
        String start = head.stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("\u00ef\u00bb\u00bf")) {
            start = start.substring(3).stripLeading();
        }
        boolean marked = start.startsWith("{\\rtf") || start.startsWith("<!doctype") || start.startsWith("<html") || start.startsWith("<?xml") || start.startsWith("mime-version:");
        return !marked && head.chars().noneMatch(c -> c < 0x20 && "\n\r\t\f\b\u0007\u000b\u001a\u001b".indexOf(c) < 0) && !picture(bytes);
    }

    private static boolean picture(byte[] b) {
        return b.length > 3 && ((b[0] & 255) == 0xFF && (b[1] & 255) == 0xD8 || (b[0] & 255) == 0x89 && b[1] == 'P');
    }
}
