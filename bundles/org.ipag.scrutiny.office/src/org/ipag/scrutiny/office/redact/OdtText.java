package org.ipag.scrutiny.office.redact;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.ipag.scrutiny.office.redact.HiddenPart.Kind;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * An OpenDocument text parted into what its reader sees and what hides.
 *
 * @param seen   the same document with nothing but what is seen, for the reader of documents
 * @param hidden what hides
 */
public record OdtText(byte[] seen, List<HiddenPart> hidden) {

    private static final Set<String> PLAIN_PROPERTIES = Set.of("generator", "creation-date", "date", "editing-cycles", "editing-duration", "document-statistic", "language", "print-date");
    private static final Pattern USUAL_TEMPLATE = Pattern.compile("(?:Normal(?:\\.dotm?)?)?");
    private static final Set<String> DROPPED = Set.of("tracked-changes", "annotation", "annotation-end", "hidden-text", "event-listeners", "scripts", "script", "variable-decls", "user-field-decls",
            "sequence-decls", "dde-connection-decls", "binary-data", "object", "object-ole", "plugin", "applet", "alphabetical-index-mark", "user-index-mark", "toc-mark", "database-name", "meta");
    private static final Set<String> SENDERS = Set.of("author-name", "author-initials", "initial-creator", "printed-by", "file-name", "template-name", "creator", "database-display", "database-row-number",
            "database-row-select", "database-next", "hidden-text", "conditional-text", "user-defined", "execute-macro", "dde-connection", "text-input", "reference-mark", "reference-mark-start");

    /** Whether a file is an OpenDocument text: a package however it was zipped, or one XML file. */
    public static boolean looksLike(byte[] bytes, String file) {
        if (!EmbeddedText.archive(bytes)) {
            return FlatOdt.looksLike(bytes);
        }
        Map<String, byte[]> parts = ZipParts.read(bytes, file);
        String types = new String(parts.getOrDefault("mimetype", new byte[0]), StandardCharsets.ISO_8859_1)
                + new String(parts.getOrDefault("META-INF/manifest.xml", new byte[0]), StandardCharsets.ISO_8859_1).replace("\0", "");
        return types.contains("opendocument.text")
                || parts.containsKey("content.xml") && new String(parts.get("content.xml"), StandardCharsets.ISO_8859_1).replace("\0", "").contains("<office:text");
    }

    /**
     * Reads an OpenDocument text.
     *
     * @throws RedactionException if it is damaged, protected by a password or unpacks to far more than its size
     */
    public static OdtText read(byte[] odt, String file) {
        ZipParts.Contents contents = FlatOdt.looksLike(odt) ? new ZipParts.Contents(FlatOdt.parts(odt, file), Map.of()) : ZipParts.open(odt, file);
        Map<String, byte[]> parts = contents.parts();
        byte[] manifest = parts.getOrDefault("META-INF/manifest.xml", new byte[0]);
        if (new String(manifest, StandardCharsets.UTF_8).contains("encryption-data")) {
            throw new RedactionException(file + " is protected by a password. Open it, save it without one and try again.");
        }
        if (!parts.containsKey("content.xml")) {
            throw new RedactionException(file + " is no OpenDocument text: it has no text part. Save it again as .odt or .docx.");
        }
        List<HiddenPart> hidden = new ArrayList<>();
        OdtStylesSeen styles = new OdtStylesSeen();
        Map<String, Document> stories = new LinkedHashMap<>();
        for (String name : List.of("styles.xml", "content.xml")) {
            if (parts.containsKey(name)) {
                stories.put(name, Xml.parse(withoutDoctype(parts.get(name)), file, name));
                styles.add(stories.get(name));
            }
        }
        parts.forEach((name, bytes) -> {
            if (stories.containsKey(name)) {
                new Story(name, stories.get(name), styles, hidden).clean();
            } else {
                other(name, bytes, file, hidden);
            }
        });
        contents.beside().forEach((place, bytes) -> hidden.add(StoryHidden.part(Kind.FILE_STRUCTURE, "the file itself", place + ": " + printable(bytes), true)));
        Map<String, byte[]> seen = new LinkedHashMap<>();
        seen.put("mimetype", "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII));
        stories.forEach((name, document) -> seen.put(name, Xml.write(document)));
        return new OdtText(ZipParts.write(seen), hidden);
    }

    /** Very old programs wrote a document type; nothing of it is needed, and none is ever followed. */
    private static byte[] withoutDoctype(byte[] xml) {
        String head = new String(xml, 0, Math.min(xml.length, 400), StandardCharsets.ISO_8859_1);
        java.util.regex.Matcher m = Pattern.compile("<!DOCTYPE [^>\\[]*>").matcher(head);
        if (!m.find()) {
            return xml;
        }
        byte[] plain = xml.clone();
        java.util.Arrays.fill(plain, m.start(), m.end(), (byte) ' ');
        return plain;
    }

    private static String printable(byte[] bytes) {
        return Strings.of(bytes);
    }

    private static void other(String name, byte[] bytes, String file, List<HiddenPart> hidden) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (bytes.length == 0 || lower.equals("mimetype") || lower.equals("layout-cache") && printable(bytes).isEmpty()) {
            return;
        }
        boolean xml = lower.endsWith(".xml") || lower.endsWith(".rdf") || lower.endsWith(".xlb") || lower.endsWith(".xba");
        String text = xml ? words(name, bytes, file) : EmbeddedText.archive(bytes) ? EmbeddedText.of(bytes, name) : printable(bytes);
        if (lower.equals("meta.xml")) {
            properties(Xml.parse(withoutDoctype(bytes), file, name), hidden);
        } else if (lower.equals("settings.xml")) {
            settings(Xml.parse(withoutDoctype(bytes), file, name), hidden);
        } else if (lower.startsWith("thumbnails/")) {
            add(hidden, Kind.THUMBNAIL, name, "a small picture of the first page " + Pictures.metadata(bytes));
        } else if (lower.startsWith("basic/") || lower.startsWith("scripts/")) {
            add(hidden, Kind.MACRO, name, text);
        } else if (lower.startsWith("pictures/")) {
            String metadata = Pictures.metadata(bytes);
            if (!metadata.isEmpty()) {
                add(hidden, Kind.IMAGE_METADATA, name, metadata);
            }
        } else if (lower.startsWith("object") || lower.startsWith("./object")) {
            add(hidden, Kind.EMBEDDED_OBJECT, name, text);
        } else if (lower.startsWith("versions/") || lower.equals("versionlist.xml")) {
            add(hidden, Kind.EARLIER_REVISION, name, text);
        } else if (lower.equals("manifest.rdf")) {
            String strange = text.lines().filter(line -> !line.isBlank() && !line.startsWith("http://docs.oasis-open.org/") && !line.matches("(?:content|styles)\\.xml|/|\\./")).reduce("", (a, b) -> a + " " + b).strip();
            if (!strange.isEmpty()) {
                add(hidden, Kind.OTHER_PART, name, strange);
            }
        } else if (lower.equals("meta-inf/manifest.xml")) {
            String strange = manifest(Xml.parse(withoutDoctype(bytes), file, name));
            if (!strange.isEmpty()) {
                add(hidden, Kind.OTHER_PART, name, "files of other names: " + strange);
            }
        } else if (!text.isBlank() || !lower.startsWith("configurations2/")) {
            add(hidden, Kind.OTHER_PART, name, text);
        }
    }

    /** Every word of a part in XML, notes included. */
    private static String words(String name, byte[] bytes, String file) {
        Document document = Xml.parse(withoutDoctype(bytes), file, name);
        return WordText.anything(name, document).text() + WordText.notes(document);
    }

    private static String manifest(Document manifest) {
        StringBuilder out = new StringBuilder();
        for (Element entry : Xml.elements(manifest, "file-entry")) {
            String path = Xml.attribute(entry, "full-path");
            if (!path.matches("(?i)/|(?:content|styles|meta|settings)\\.xml|(?:Pictures/|Thumbnails/|Configurations2/|ObjectReplacements/|\\./|Object ?\\d|Basic/|Scripts/|Dialogs/|layout-cache|manifest\\.rdf|Fonts/|Versions/|VersionList"
                    + "|META-INF/).*")) {
                out.append(path).append(' ');
            }
        }
        return out.toString().strip();
    }

    private static void add(List<HiddenPart> hidden, Kind kind, String place, String text) {
        hidden.add(StoryHidden.part(kind, place, text, true));
    }

    private static void properties(Document meta, List<HiddenPart> hidden) {
        for (Element group : Xml.children(meta.getDocumentElement())) {
            for (Element property : Xml.children(group)) {
                String local = property.getLocalName();
                if (local.equals("user-defined")) {
                    if (Xml.attribute(property, "name").equals("AppVersion") && property.getTextContent().matches("[\\d.]*")) {
                        // LibreOffice takes it along from Word's files.
                        continue;
                    }
                    add(hidden, Kind.CUSTOM_PROPERTY, "meta.xml", Xml.attribute(property, "name") + ": " + property.getTextContent());
                } else if (local.equals("template") || local.equals("auto-reload") || local.equals("hyperlink-behaviour")) {
                    if (local.equals("template") && USUAL_TEMPLATE.matcher(Xml.attribute(property, "href")).matches() && USUAL_TEMPLATE.matcher(Xml.attribute(property, "title")).matches()) {
                        continue;
                    }
                    add(hidden, Kind.TEMPLATE_LINK, "meta.xml", Xml.attribute(property, "href") + " " + Xml.attribute(property, "title") + " " + Xml.attribute(property, "target-frame-name"));
                } else if (!PLAIN_PROPERTIES.contains(local) && !property.getTextContent().isBlank()) {
                    add(hidden, Kind.CORE_PROPERTY, "meta.xml", local + ": " + property.getTextContent());
                }
            }
        }
    }

    private static void settings(Document settings, List<HiddenPart> hidden) {
        for (Element item : Xml.elements(settings, "config-item")) {
            String name = Xml.attribute(item, "name");
            String value = item.getTextContent().strip();
            if (!value.isEmpty() && Set.of("PrinterName", "PrinterSetup", "CurrentDatabaseDataSource", "CurrentDatabaseCommand", "RedlineProtectionKey", "EmbeddedDatabaseName").contains(name)) {
                boolean printer = name.startsWith("Printer");
                add(hidden, printer ? Kind.PRINTER_SETTINGS : Kind.MAIL_MERGE, "settings.xml", name + ": " + (name.equals("PrinterSetup") ? decoded(value) : value));
            }
        }
    }

    private static String decoded(String base64) {
        try {
            return new String(java.util.Base64.getMimeDecoder().decode(base64), StandardCharsets.ISO_8859_1).replaceAll("[^ -~]+", " ");
        } catch (IllegalArgumentException plain) {
            return base64;
        }
    }

    /** One of the two parts with words. */
    private record Story(String name, Document document, OdtStylesSeen styles, List<HiddenPart> hidden) {

        private void list(Kind kind, String text, boolean blocking) {
            hidden.add(StoryHidden.part(kind, name, text, blocking));
        }

        void clean() {
            OdtDeletions.move(document);
            for (Element element : Xml.elements(document)) {
                look(element);
            }
            OdtNames.list(document, name, hidden);
            new OdtCovers(document, styles).mark((shape, words) -> list(Kind.COVERED_TEXT,
                    words.isEmpty() ? StoryHidden.BOX : StoryHidden.BELOW + words, true));
            for (Element element : Xml.elements(document)) {
                String local = element.getLocalName();
                boolean picturesWords = (local.equals("title") || local.equals("desc")) && String.valueOf(element.getNamespaceURI()).contains("svg");
                if (Xml.ancestor(element, "covered-table-cell") != null || DROPPED.contains(local) && !(local.equals("meta") && String.valueOf(element.getNamespaceURI()).contains(":text:")) || picturesWords || gone(element)) {
                    remove(element);
                } else if (blackened(element)) {
                    OdtLetters.mark(element);
                }
            }
            notes(document);
        }

        private boolean blackened(Element element) {
            return element.getLocalName().equals("span") && styles.blackened(element);
        }

        /** Where words were painted over a label stays, one for each stretch; of everything else nothing does. */
        private void remove(Element element) {
            boolean words = Set.of("span", "p", "h").contains(element.getLocalName()) && styles.unseen(element) == Kind.COVERED_TEXT && !element.getTextContent().isBlank();
            Node label = words ? document.createTextNode(StoryCleaner.COVERED) : null;
            if (words && !element.getLocalName().equals("span")) {
                while (element.getFirstChild() != null) {
                    element.removeChild(element.getFirstChild());
                }
                element.appendChild(label);
            } else {
                boolean goesOn = element.getPreviousSibling() instanceof Text text && text.getNodeValue().endsWith(StoryCleaner.COVERED);
                if (words && !goesOn) {
                    element.getParentNode().insertBefore(label, element);
                }
                Xml.remove(element);
            }
        }

        /** Whether a section, a paragraph, a row or a span is there but not seen. */
        private boolean gone(Element element) {
            return switch (element.getLocalName()) {
                case "section" -> hiddenSection(element);
                case "table-row", "table-column" -> Set.of("collapse", "filter").contains(Xml.attribute(element, "visibility"));
                case "span" -> styles.unseen(element) != null;
                case "p", "h" -> styles.unseen(element) != null && !nothingWithin(element) || hiddenParagraph(element);
                default -> false;
            };
        }

        /** A paragraph of an unseen style may still have seen spans of another look. */
        private boolean nothingWithin(Element paragraph) {
            return Xml.elements(paragraph, "span").stream().anyMatch(span -> !Xml.attribute(span, "style-name").isEmpty() && styles.unseen(span) == null
                    && styles.unseen(paragraph) != Kind.HIDDEN_TEXT);
        }

        private static boolean hiddenSection(Element section) {
            return "none".equals(Xml.attribute(section, "display")) || "true".equals(Xml.attribute(section, "is-hidden"));
        }

        private static boolean hiddenParagraph(Element paragraph) {
            return Xml.elements(paragraph, "hidden-paragraph").stream().anyMatch(field -> !"false".equals(Xml.attribute(field, "is-hidden")));
        }

        private void look(Element element) {
            String local = element.getLocalName();
            String text = element.getTextContent();
            String space = String.valueOf(element.getNamespaceURI());
            switch (local) {
                case "annotation" -> list(Kind.COMMENT, text, true);
                case "changed-region" -> {
                    Element change = Xml.children(element).stream().findFirst().orElse(element);
                    Kind kind = change.getLocalName().equals("deletion") ? Kind.TRACKED_DELETION : change.getLocalName().equals("insertion") ? Kind.TRACKED_INSERTION : Kind.TRACKED_FORMATTING;
                    list(kind, text, true);
                }
                case "section" -> {
                    if (hiddenSection(element)) {
                        list(Kind.HIDDEN_TEXT, "a hidden section " + Xml.attribute(element, "name") + ": " + text, true);
                    } else if (!Xml.attribute(element, "name").matches("(?i)(?:section|bereich)?\\s*\\d*")) {
                        list(Kind.BOOKMARK, "a section's name: " + Xml.attribute(element, "name"), true);
                    }
                }
                case "section-source" -> list(Kind.HYPERLINK, Xml.attribute(element, "href"), true);
                case "hidden-text" -> list(Kind.HIDDEN_TEXT, Xml.attribute(element, "string-value") + " " + text, true);
                case "p", "h", "span" -> letters(element, text);
                case "table-row" -> {
                    if (gone(element)) {
                        list(Kind.HIDDEN_TEXT, "a hidden row: " + text, true);
                    }
                }
                case "covered-table-cell" -> {
                    if (!text.isBlank()) {
                        list(Kind.HIDDEN_TEXT, "a cell below merged ones: " + text, true);
                    }
                }
                case "user-field-decl", "variable-decl", "variable-set", "user-field-get", "variable-get" -> list(Kind.DOCUMENT_VARIABLE, Xml.attribute(element, "name") + " = "
                        + Xml.attribute(element, "string-value") + " " + Xml.attribute(element, "formula"), true);
                case "a" -> list(Kind.HYPERLINK, Xml.attribute(element, "href") + " " + Xml.attribute(element, "title"), true);
                case "bookmark", "bookmark-start" -> list(Kind.BOOKMARK, Xml.attribute(element, "name"), true);
                case "object", "object-ole", "plugin", "applet" -> list(Kind.EMBEDDED_OBJECT, Xml.attribute(element, "href") + " " + text, true);
                case "event-listener", "script" -> {
                    if (!(Xml.attribute(element, "href") + text).isBlank()) {
                        list(Kind.SCRIPT, Xml.attribute(element, "href") + " " + text, true);
                    }
                }
                case "fill-image", "background-image", "image" -> {
                    if (Xml.attribute(element, "href").contains("://") || Xml.attribute(element, "href").startsWith("..")) {
                        list(Kind.HYPERLINK, Xml.attribute(element, "href"), true);
                    }
                }
                default -> rest(element, local, space, text);
            }
        }

        private void rest(Element element, String local, String space, String text) {
            if ((local.equals("title") || local.equals("desc")) && space.contains("svg")) {
                list(Kind.ALTERNATIVE_TEXT, text, true);
            } else if (SENDERS.contains(local) && !space.contains("purl.org/dc")) {
                list(Kind.FIELD_CODE, local + " " + attributes(element), true);
            } else if (space.contains(":form:") && !local.equals("form") && !local.equals("properties") && !local.equals("property")) {
                list(Kind.FORM_FIELD, attributes(element), true);
            } else if (local.endsWith("-mark") || local.endsWith("-mark-start")) {
                list(Kind.BOOKMARK, attributes(element), true);
            } else if (local.equals("content-control")) {
                list(Kind.CONTENT_CONTROL, attributes(element), true);
            }
        }

        private static String attributes(Element element) {
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                out.append(element.getAttributes().item(i).getNodeValue()).append(' ');
            }
            return out.toString().strip();
        }

        private void letters(Element element, String text) {
            Kind kind = text.isBlank() ? null : styles.unseen(element);
            if (kind != null) {
                list(kind, text, true);
            } else if (!text.isBlank() && blackened(element)) {
                list(Kind.COVERED_TEXT, "probably painted over: " + text, true);
            } else if (!element.getLocalName().equals("span") && hiddenParagraph(element)) {
                list(Kind.HIDDEN_TEXT, text, true);
            }
        }

        private void notes(Node node) {
            for (Node child = node.getFirstChild(); child != null;) {
                Node next = child.getNextSibling();
                if (child.getNodeType() == Node.COMMENT_NODE || child.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE) {
                    list(Kind.OTHER_PART, "notes within the file's code: " + child.getNodeValue(), true);
                    node.removeChild(child);
                } else {
                    notes(child);
                }
                child = next;
            }
        }
    }
}
