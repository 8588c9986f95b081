package org.ipag.scrutiny.office.text.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.ipag.scrutiny.office.text.Block;
import org.ipag.scrutiny.office.text.DocumentFormat;
import org.ipag.scrutiny.office.text.DocumentRefusedException.Reason;
import org.ipag.scrutiny.office.text.SideText;
import org.ipag.scrutiny.office.text.TextDocument;

/** Reads OpenDocument text with ZIP and StAX alone. */
final class OdtReader {

    private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE [^>\\[]*>");

    private OdtReader() {
    }

    static TextDocument read(ZipPackage zip, Budget budget) throws IOException {
        refuseEncrypted(zip);
        OdtStyles styles = new OdtStyles();
        List<SideText> sides = new ArrayList<>();
        Set<String> warnings = new LinkedHashSet<>();
        OdtStory.Shared shared = new OdtStory.Shared(budget, styles, sides, warnings);
        readStyles(zip, shared);
        List<Block> body = readContent(zip, shared);
        if (shared.pictures > 0) {
            warnings.add(shared.pictures == 1 ? Messages.warnPicture
                    : NLS.bind(Messages.warnPictures, shared.pictures));
        }
        List<String> distinct = new ArrayList<>();
        List<SideText> kept = new ArrayList<>();
        for (SideText side : sides) {
            boolean page = side.kind() == SideText.Kind.HEADER || side.kind() == SideText.Kind.FOOTER;
            if (!page || !distinct.contains(side.kind() + side.text())) {
                kept.add(side);
                distinct.add(page ? side.kind() + side.text() : "");
            }
        }
        return new TextDocument(DocumentFormat.ODT, List.copyOf(body), List.copyOf(kept), properties(zip), List.of(),
                List.copyOf(warnings));
    }

    private static void refuseEncrypted(ZipPackage zip) throws IOException {
        if (!zip.has("META-INF/manifest.xml")) {
            return;
        }
        byte[] manifest = withoutDoctype(zip.bytes("META-INF/manifest.xml"));
        try (XmlCursor xml = new XmlCursor(new ByteArrayInputStream(manifest), XmlCursor.factory())) {
            xml.root();
            while (xml.nextChild()) {
                while (xml.nextChild()) {
                    if (xml.name().equals("encryption-data")) {
                        throw new Refusal(Reason.ENCRYPTED, Messages.encrypted);
                    }
                    xml.skip();
                }
            }
        }
    }

    /** AbiWord and early OpenOffice write a document type into this list of parts; nothing of it is needed, and none is followed. */
    private static byte[] withoutDoctype(byte[] xml) {
        String head = new String(xml, 0, Math.min(xml.length, 400), StandardCharsets.ISO_8859_1);
        Matcher type = DOCTYPE.matcher(head);
        if (type.find()) {
            Arrays.fill(xml, type.start(), type.end(), (byte) ' ');
        }
        return xml;
    }

    private static void readStyles(ZipPackage zip, OdtStory.Shared shared) throws IOException {
        try (XmlCursor xml = zip.xml("styles.xml")) {
            if (xml == null) {
                return;
            }
            xml.root();
            while (xml.nextChild()) {
                switch (xml.name()) {
                    case "styles", "automatic-styles" -> shared.styles.read(xml);
                    case "master-styles" -> readPages(xml, shared);
                    default -> xml.skip();
                }
            }
        }
    }

    private static void readPages(XmlCursor xml, OdtStory.Shared shared) throws IOException {
        while (xml.nextChild()) {
            if (!xml.name().equals("master-page")) {
                xml.skip();
                continue;
            }
            while (xml.nextChild()) {
                String name = xml.name();
                if (name.startsWith("header") || name.startsWith("footer")) {
                    List<Block> blocks = new OdtStory(shared, xml, false).read();
                    shared.side(name.startsWith("header") ? SideText.Kind.HEADER : SideText.Kind.FOOTER,
                            StoryBuilder.plain(blocks), "", -1);
                } else {
                    xml.skip();
                }
            }
        }
    }

    private static List<Block> readContent(ZipPackage zip, OdtStory.Shared shared) throws IOException {
        List<Block> body = null;
        try (XmlCursor xml = zip.xml("content.xml")) {
            xml.root();
            if (!xml.name().equals("document-content")) {
                throw new Refusal(Reason.NOT_A_DOCUMENT, Messages.notDocument);
            }
            while (xml.nextChild()) {
                switch (xml.name()) {
                    case "automatic-styles" -> shared.styles.read(xml);
                    case "body" -> {
                        while (xml.nextChild()) {
                            if (!xml.name().equals("text")) {
                                throw new Refusal(Reason.NOT_A_DOCUMENT, Messages.openDocumentOther);
                            }
                            body = new OdtStory(shared, xml, true).read();
                        }
                    }
                    default -> xml.skip();
                }
            }
        }
        if (body == null) {
            throw new Refusal(Reason.NOT_A_DOCUMENT, Messages.openDocumentOther);
        }
        return body;
    }

    private static Map<String, String> properties(ZipPackage zip) throws IOException {
        Map<String, String> result = new LinkedHashMap<>();
        try (XmlCursor xml = zip.xml("meta.xml")) {
            if (xml == null) {
                return Map.of();
            }
            xml.root();
            while (xml.nextChild()) {
                while (xml.nextChild()) {
                    String name = xml.name();
                    String value = xml.elementText().strip();
                    if (!value.isEmpty() && value.length() < 1000) {
                        result.putIfAbsent(name, value);
                    }
                }
            }
        }
        return Map.copyOf(result);
    }
}
