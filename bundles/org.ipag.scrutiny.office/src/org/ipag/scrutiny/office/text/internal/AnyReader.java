package org.ipag.scrutiny.office.text.internal;

import java.io.IOException;
import java.util.Set;

import org.ipag.scrutiny.office.text.DocumentRefusedException.Reason;
import org.ipag.scrutiny.office.text.TextDocument;

/** Picks the reader by what the bytes are, and says what is wrong if there is none. */
final class AnyReader {

    private AnyReader() {
    }

    static TextDocument read(byte[] content, Budget budget) throws IOException {
        return switch (FormatSniffer.sniff(content)) {
            case ZIP -> readZip(content, budget);
            case OLE2 -> DocReader.read(content, budget);
            case RTF -> RtfReader.read(content, budget);
            case PDF -> throw not(Messages.pdf);
            case PICTURE -> throw not(Messages.picture);
            case HTML -> throw not(Messages.html);
            case MHTML -> throw not(Messages.outlook);
            case WORD_XML -> throw not(Messages.wordXml);
            case FLAT_ODT -> throw not(Messages.flatOdt);
            case WORD_PERFECT -> throw not(Messages.wordPerfect);
            case GZIP -> throw not(Messages.gzip);
            case OLD_WORD -> throw not(Messages.oldWord);
            case TEXT -> throw not(Messages.plainText);
            case XML, UNKNOWN -> throw not(Messages.notDocument);
        };
    }

    private static Refusal not(String message) {
        return new Refusal(Reason.NOT_A_DOCUMENT, message);
    }

    private static TextDocument readZip(byte[] content, Budget budget) throws IOException {
        try (ZipPackage zip = new ZipPackage(content, budget)) {
            Set<String> names = zip.names();
            if (zip.has("[Content_Types].xml")) {
                return DocxReader.read(zip, budget);
            }
            if (zip.has("content.xml")) {
                return OdtReader.read(zip, budget);
            }
            if (zip.has("Index/Document.iwa") || zip.has("Index.zip") || zip.has("index.xml")
                    || names.stream().anyMatch(name -> name.contains(".pages/"))) {
                throw not(Messages.pages);
            }
            throw not(zip.has("word/document.xml") ? Messages.truncated : Messages.otherZip);
        }
    }
}
