package org.ipag.scrutiny.office.text.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.ipag.scrutiny.office.text.DocumentFormat;
import org.ipag.scrutiny.office.text.DocumentReader;
import org.ipag.scrutiny.office.text.DocumentRefusedException;
import org.ipag.scrutiny.office.text.DocumentRefusedException.Reason;
import org.ipag.scrutiny.office.text.TextDocument;
import org.osgi.service.component.annotations.Component;

/** Turns whatever goes wrong while reading into one sentence about one file. */
@Component(service = DocumentReader.class)
public final class DocumentReaderService implements DocumentReader {

    @Override
    public TextDocument read(Path file) throws DocumentRefusedException {
        return read(load(file), file.getFileName().toString());
    }

    @Override
    public byte[] load(Path file) throws DocumentRefusedException {
        String name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
        try {
            if (!Files.exists(file)) {
                throw refused(name, Reason.MISSING, Messages.missing, null);
            }
            if (Files.isDirectory(file)) {
                // On a Mac a Pages document may be a folder that looks like a file.
                boolean pages = name.toLowerCase(Locale.ROOT).endsWith(".pages");
                throw refused(name, pages ? Reason.NOT_A_DOCUMENT : Reason.MISSING,
                        pages ? Messages.pages : Messages.folder, null);
            }
            if (!Files.isRegularFile(file)) {
                throw refused(name, Reason.MISSING, NLS.bind(Messages.unreadableFile, "no ordinary file"), null);
            }
            checkSize(name, Files.size(file));
            try (InputStream in = Files.newInputStream(file)) {
                // A file may grow between the check and the reading.
                byte[] bytes = in.readNBytes((int) MAX_FILE_BYTES + 1);
                checkSize(name, bytes.length);
                return bytes;
            }
        } catch (NoSuchFileException e) {
            throw refused(name, Reason.MISSING, Messages.missing, e);
        } catch (IOException e) {
            throw refused(name, Reason.MISSING, NLS.bind(Messages.unreadableFile, e.getMessage()), e);
        }
    }

    private static void checkSize(String name, long bytes) throws DocumentRefusedException {
        if (bytes > MAX_FILE_BYTES) {
            throw refused(name, Reason.TOO_LARGE, NLS.bind(Messages.tooLarge, bytes >> 20, MAX_FILE_BYTES >> 20), null);
        }
    }

    @Override
    public TextDocument read(byte[] content, String fileName) throws DocumentRefusedException {
        try {
            if (content.length == 0) {
                throw refused(fileName, Reason.EMPTY, Messages.empty, null);
            }
            checkSize(fileName, content.length);
            return withExtensionChecked(AnyReader.read(content, new Budget()), fileName);
        } catch (Refusal e) {
            throw refused(fileName, e.reason(), e.getMessage(), null);
        } catch (XmlCursor.XmlTrouble e) {
            throw refused(fileName, Reason.DAMAGED, NLS.bind(Messages.damaged, "its text is broken off or garbled"), e);
        } catch (IOException | RuntimeException e) {
            // Damaged files make the libraries below fail in any way there is; the file is at fault, not the program.
            String what = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            throw refused(fileName, Reason.DAMAGED, NLS.bind(Messages.damaged, firstLine(what)), e);
        }
    }

    private static String firstLine(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.length() > 120 ? line.substring(0, 120) + "…" : line;
    }

    private static TextDocument withExtensionChecked(TextDocument document, String fileName) {
        int dot = fileName.lastIndexOf('.');
        String extension = dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
        boolean other = List.of(DocumentFormat.values()).stream()
                .anyMatch(format -> format != document.format() && format.id().equals(extension));
        if (!other) {
            return document;
        }
        List<String> warnings = new ArrayList<>(document.warnings());
        warnings.add(NLS.bind(Messages.warnExtension, document.format().id()));
        return new TextDocument(document.format(), document.body(), document.sideTexts(), document.properties(),
                document.customXml(), List.copyOf(warnings));
    }

    private static DocumentRefusedException refused(String file, Reason reason, String detail, Throwable cause) {
        return new DocumentRefusedException(reason, file + ": " + detail, cause);
    }
}
