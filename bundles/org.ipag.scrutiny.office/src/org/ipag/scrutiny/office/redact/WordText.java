package org.ipag.scrutiny.office.redact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Extracts the text of a part: running text in its paragraphs, or for any other XML every text and telling attribute. */
final class WordText {

    /** Attributes with words of people, wherever they stand. */
    private static final Set<String> TELLING = Set.of("descr", "title", "alt", "author", "initials", "tooltip", "instr", "Target", "alias",
            "string", "subject", "href", "userId", "shortcut", "docLocation", "location", "display", "prompt", "promptTitle", "error", "errorTitle", "oddHeader", "ProgID", "bookmark", "placeholder", "displayText", "presetName", "sectionTitle");
    /** Elements whose attribute {@code val} is a word of a person. */
    private static final Set<String> VALUED = Set.of("tag", "alias", "statusText", "helpText", "default", "docVar", "lastValue", "entryMacro",
            "exitMacro", "attachedTemplate", "docPartGallery", "docPartCategory", "placeholder", "listItem", "ddList", "name", "aliases", "lvlText", "tblCaption", "tblDescription",
            "query", "connectString", "udl", "table", "addressFieldName", "mailSubject", "column", "mappedName", "docPart", "altName", "saveThroughXslt", "clickAndTypeStyle",
            "description", "style", "result", "dataSource", "headerSource");
    private static final Set<String> NAMED = Set.of("bookmarkStart", "docPr", "cNvPr", "docVar", "caption", "autoCaption", "schema", "font", "theme", "clrScheme", "fontScheme", "fmtScheme",
            "control", "active", "property", "writeProtection", "sheet", "definedName", "tableColumn", "table");
    private static final Set<String> FORMATTING = Set.of("styles", "numbering", "fonts", "theme", "webSettings", "settings", "stylesWithEffects", "commentsIds", "commentsEx",
            "commentsExtensible");

    /** Elements of the properties that tell of the program, whose version can look like an address on a network. */
    private static final Set<String> PROGRAM = Set.of("language", "Application", "AppVersion");
    private static final Pattern DRAWING = Pattern.compile("/drawingml/(?:2006/)?(?:main|chart)$");
    private static final Pattern WORD = Pattern.compile("[a-z][A-Za-z0-9]*");

    private WordText() {
    }

    /** Whether a part with that root says how things look, and only a few of its attributes are words. */
    static boolean mostlyFormatting(String root) {
        return FORMATTING.contains(root);
    }

    /** The running text of a story: body, header, footer, note or comment. */
    static TextPart story(String name, Document document) {
        TextPart part = new TextPart(name);
        blocks(document.getDocumentElement(), part);
        return part;
    }

    private static void blocks(Node parent, TextPart part) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                if ("p".equals(element.getLocalName())) {
                    paragraph(element, part);
                } else {
                    blocks(element, part);
                }
            }
        }
    }

    private static void paragraph(Element paragraph, TextPart part) {
        List<Element> boxes = new ArrayList<>();
        inline(paragraph, part, boxes);
        part.gap("\n");
        for (Element box : boxes) {
            blocks(box, part);
        }
    }

    private static void inline(Node parent, TextPart part, List<Element> boxes) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (!(child instanceof Element element)) {
                continue;
            }
            switch (element.getLocalName()) {
                case "t", "delText" -> texts(element, part);
                case "instrText", "delInstrText" -> {
                    // What a field is told to do is not part of the sentence; see the attributes.
                }
                case "tab", "ptab" -> {
                    if (!"tabs".equals(element.getParentNode().getLocalName())) {
                        part.gap(element, "\t");
                    }
                }
                case "br", "cr" -> part.gap(element, "\n");
                case "noBreakHyphen" -> part.gap(element, "-");
                case "softHyphen" -> part.gap(element, "\u00ad");
                case "sym" -> part.gap(element, "\u25a1");
                case "txbxContent", "textbox" -> boxes.add(element);
                case "pPr", "rPr", "sectPr" -> {
                    // Formatting holds no text.
                }
                default -> inline(element, part, boxes);
            }
        }
    }

    private static void texts(Element element, TextPart part) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                part.add(child);
            } else if (child instanceof Element inner) {
                texts(inner, part);
            }
        }
        if (element.getParentNode() instanceof Element run && CoverMark.is(run)) {
            part.covered(element.getTextContent().length());
        }
    }

    /** Attributes of a story that people do not see on the page: alternative texts, authors, field codes, names of bookmarks. */
    static TextPart unseen(String name, Document document) {
        TextPart part = new TextPart(name + "#attributes");
        attributes(document.getDocumentElement(), part);
        return part;
    }

    /** Every text of a part, without attributes: of a sheet or a slide. */
    static TextPart words(String name, Document document) {
        TextPart part = new TextPart(name);
        words(document.getDocumentElement(), part);
        return part;
    }

    private static void words(Element element, TextPart part) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                words(inner, part);
            } else if ((child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) && !child.getNodeValue().isBlank()) {
                part.add(child);
            }
        }
        if (Set.of("p", "si", "row", "tc", "c", "v", "is").contains(element.getLocalName())) {
            part.lineEnd();
        }
    }

    /** Every text and attribute of a part that has no running text: properties, relationships, custom XML, charts. */
    static TextPart anything(String name, Document document) {
        TextPart part = new TextPart(name);
        everything(document.getDocumentElement(), part, name);
        return part;
    }

    /** In drawings and charts "val" is one of a fixed list of words, such as max for where axes cross; what people wrote are elements. */
    private static boolean setting(Element element, Attr attribute) {
        return attribute.getName().equals("val") && DRAWING.matcher(String.valueOf(element.getNamespaceURI())).find() && WORD.matcher(attribute.getValue()).matches();
    }

    private static void everything(Element element, TextPart part, String name) {
        boolean relationships = name.endsWith(".rels");
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (relationships ? attribute.getLocalName().equals("Target") && "External".equals(element.getAttribute("TargetMode"))
                    : !attribute.getName().startsWith("xmlns") && !setting(element, attribute) && plausible(attribute.getValue())) {
                part.add(attribute);
                part.lineEnd();
            }
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                everything(inner, part, name);
            } else if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                if (!child.getNodeValue().isBlank() && !PROGRAM.contains(element.getLocalName())) {
                    part.add(child);
                    if (!"t".equals(element.getLocalName())) {
                        part.lineEnd();
                    }
                }
            }
        }
        if (Set.of("p", "si", "row", "tc").contains(element.getLocalName())) {
            part.lineEnd();
        }
    }

    /** Comments and instructions within the code of a part, one a line. */
    static String notes(Node node) {
        StringBuilder out = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            boolean note = child.getNodeType() == Node.COMMENT_NODE || child.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE;
            out.append(note ? child.getNodeValue() + "\n" : notes(child));
        }
        return out.toString();
    }

    /** Leaves out numbers, colours, and names of namespaces and schemas. */
    private static boolean plausible(String value) {
        return value.length() > 2 && !value.startsWith("http://schemas.") && !value.startsWith("http://purl.") && !value.startsWith("http://www.w3.org")
                && !value.startsWith("application/") && !value.matches("[0-9.+-]+|[a-z]{2}-[A-Z]{2}|[0-9A-F]{6,8}|\\{[0-9A-Fa-f-]{36}\\}");
    }

    private static void attributes(Element element, TextPart part) {
        NamedNodeMap attributes = element.getAttributes();
        String local = element.getLocalName();
        if (local.equals("instrText") || local.equals("delInstrText")) {
            if (!StoryHidden.harmless(element.getTextContent())) {
                // A code may be cut into pieces; they stand side by side.
                texts(element, part);
            }
            return;
        }
        if (local.equals("fldChar")) {
            part.lineEnd();
        }
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            String name = attribute.getLocalName();
            boolean named = name.equals("name") && NAMED.contains(local) && (!local.equals("font") || Fonts.unusual(attribute.getValue()));
            boolean valued = name.equals("val") && VALUED.contains(local) && (!local.equals("altName") || Fonts.unusual(attribute.getValue()));
            boolean typeface = name.equals("typeface") && Fonts.unusual(attribute.getValue());
            boolean worded = (named || valued || TELLING.contains(name)) && plausible(attribute.getValue()) && !Fonts.known(attribute.getValue()) && !StyleNames.usual(attribute.getValue())
                    && !StoryHidden.plainName(attribute.getValue());
            if (worded || typeface) {
                part.add(attribute);
                part.lineEnd();
            }
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                attributes(inner, part);
            }
        }
    }
}
