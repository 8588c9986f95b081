package org.ipag.scrutiny.office.text.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
import org.ipag.scrutiny.office.text.SideText.Kind;
import org.ipag.scrutiny.office.text.TextDocument;

/** Reads Office Open XML text documents, transitional and strict, with ZIP and StAX alone: forms come by the hundred. */
final class DocxReader {

    private static final String MAIN = ".main+xml";
    private static final int MAX_CUSTOM_XML = 256 * 1024;
    /** Properties are a flat list of elements with text; a parser would cost more than all of them are worth. */
    private static final Pattern PROPERTY = Pattern.compile("<(?:\\w+:)?(\\w+)(?: [^<>]*)?>([^<>]{1,500})</");

    private DocxReader() {
    }

    /** The name of the main part, if the package is a Word document. */
    private static String mainPart(ZipPackage zip, DocxRelationships root) {
        String main = root.first("officeDocument");
        return main != null && zip.has(main) ? main : zip.has("word/document.xml") ? "word/document.xml" : null;
    }

    /** The content type of a part; empty if none is declared. */
    static String contentType(ZipPackage zip, String part) throws IOException {
        try (XmlCursor xml = zip.xml("[Content_Types].xml")) {
            if (xml == null) {
                return "";
            }
            xml.root();
            while (xml.nextChild()) {
                if (("/" + part).equals(xml.attribute("PartName"))) {
                    return xml.attribute("ContentType", "");
                }
                xml.skip();
            }
            return "";
        }
    }

    static TextDocument read(ZipPackage zip, Budget budget) throws IOException {
        DocxRelationships root = DocxRelationships.of(zip, "");
        String main = mainPart(zip, root);
        if (main == null) {
            throw new Refusal(Reason.NOT_A_DOCUMENT, Messages.notDocument);
        }
        String type = contentType(zip, main);
        if (type.contains("macroEnabled") || zip.has("word/vbaProject.bin")) {
            throw new Refusal(Reason.MACROS, Messages.macros);
        }
        if (!type.isEmpty() && !(type.contains("wordprocessingml") && type.endsWith(MAIN))) {
            throw new Refusal(Reason.NOT_A_DOCUMENT, type.contains("spreadsheet") ? Messages.spreadsheet
                    : type.contains("presentation") ? Messages.presentation : Messages.notDocument);
        }
        DocxRelationships relationships = DocxRelationships.of(zip, main);
        DocxContext context = new DocxContext(zip, budget, DocxStyles.read(zip, relationships.first("styles")),
                relationships.first("numbering"));
        List<Block> body = story(context, main, relationships, true);
        context.bodyParagraph = -1;
        notes(context, relationships.first("footnotes"), "footnote", Kind.NOTE);
        notes(context, relationships.first("endnotes"), "endnote", Kind.NOTE);
        notes(context, relationships.first("comments"), "comment", Kind.COMMENT);
        repeated(context, relationships.all("header"), Kind.HEADER);
        repeated(context, relationships.all("footer"), Kind.FOOTER);
        drawn(context, relationships.all("diagramData"));
        drawn(context, relationships.all("chart"));
        if (!relationships.all("package").isEmpty() || !relationships.all("oleObject").isEmpty()) {
            context.warnings.add(Messages.warnEmbedded);
        }
        if (context.pictures > 0) {
            context.warnings.add(context.pictures == 1 ? Messages.warnPicture
                    : NLS.bind(Messages.warnPictures, context.pictures));
        }
        return new TextDocument(DocumentFormat.DOCX, List.copyOf(body), List.copyOf(context.sideTexts),
                properties(zip, root), customXml(zip, relationships), List.copyOf(context.warnings));
    }

    private static List<Block> story(DocxContext context, String part, DocxRelationships relationships, boolean body)
            throws IOException {
        try (XmlCursor xml = context.zip.xml(part)) {
            if (xml == null) {
                return List.of();
            }
            xml.root();
            return new DocxStory(context, relationships, xml, body).read();
        }
    }

    private static void notes(DocxContext context, String part, String element, Kind kind) throws IOException {
        if (part == null) {
            return;
        }
        DocxRelationships relationships = DocxRelationships.of(context.zip, part);
        try (XmlCursor xml = context.zip.xml(part)) {
            if (xml == null) {
                return;
            }
            xml.root();
            while (xml.nextChild()) {
                if (!xml.name().equals(element)) {
                    xml.skip();
                    continue;
                }
                // The separators between text and notes are notes by form only.
                String author = xml.attribute("author", "");
                Integer anchor = context.anchors.get(element + xml.attribute("id", ""));
                List<Block> blocks = new DocxStory(context, relationships, xml, false).read();
                context.side(kind, StoryBuilder.plain(blocks), author, anchor == null ? -1 : anchor);
            }
        }
    }

    /** Headers and footers come in up to three versions a section, mostly the same. */
    private static void repeated(DocxContext context, List<String> parts, Kind kind) throws IOException {
        Set<String> texts = new LinkedHashSet<>();
        for (String part : parts) {
            texts.add(StoryBuilder.plain(
                    story(context, part, DocxRelationships.of(context.zip, part), false)));
        }
        texts.forEach(text -> context.side(kind, text, "", -1));
    }

    private static void drawn(DocxContext context, List<String> parts) throws IOException {
        for (String part : parts) {
            story(context, part, DocxRelationships.of(context.zip, part), false);
        }
    }

    private static Map<String, String> properties(ZipPackage zip, DocxRelationships root) throws IOException {
        Map<String, String> result = new LinkedHashMap<>();
        for (String type : List.of("core-properties", "extended-properties")) {
            String part = root.first(type);
            byte[] bytes = part == null ? null : zip.bytes(part);
            Matcher property = PROPERTY.matcher(bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8));
            while (property.find()) {
                String name = property.group(1).equals("Application") ? "generator" : property.group(1);
                result.putIfAbsent(name, property.group(2).replace("&lt;", "<").replace("&gt;", ">")
                        .replace("&quot;", "\"").replace("&amp;", "&"));
            }
        }
        return Map.copyOf(result);
    }

    private static List<String> customXml(ZipPackage zip, DocxRelationships relationships) throws IOException {
        Set<String> names = new LinkedHashSet<>(relationships.all("customXml"));
        // Some programs keep the part but lose its relationship.
        zip.names().stream().filter(name -> name.startsWith("customXml/item") && name.endsWith(".xml")
                && !name.startsWith("customXml/itemProps")).forEach(names::add);
        List<String> result = new ArrayList<>();
        for (String name : names) {
            byte[] bytes = zip.bytes(name);
            if (bytes != null && bytes.length <= MAX_CUSTOM_XML) {
                boolean wide = bytes.length > 1 && ((bytes[0] & 0xFF) == 0xFF || (bytes[0] & 0xFF) == 0xFE);
                result.add(new String(bytes, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8));
            }
        }
        return List.copyOf(result);
    }
}
