package org.ipag.scrutiny.office.redact;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Removes what hides in a Word file. Tracked insertions are kept as plain text and deletions go; text boxes become paragraphs
 * behind the one they hang on; links, objects, macros, properties and everything else that a reader does not see go.
 */
final class WordCleaner {

    private static final Set<String> DROPPED_ELEMENTS = Set.of("commentRangeStart", "commentRangeEnd", "commentReference", "annotationRef", "del", "moveFrom",
            "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd", "delText", "delInstrText", "rPrChange", "pPrChange", "sectPrChange", "tblPrChange",
            "tcPrChange", "trPrChange", "tblGridChange", "numberingChange", "cellIns", "cellDel", "cellMerge", "tblPrExChange", "proofErr", "permStart", "permEnd", "altChunk", "subDoc",
            "ffData", "dataBinding", "placeholder", "smartTagPr", "customXmlPr", "customXmlInsRangeStart", "customXmlInsRangeEnd", "customXmlDelRangeStart",
            "customXmlDelRangeEnd", "Fallback", "object", "control", "contentPart");
    private static final Set<String> UNWRAPPED = Set.of("ins", "moveTo", "smartTag", "customXml", "hyperlink");
    private static final Set<String> SETTINGS = Set.of("rsids", "docVars", "attachedTemplate", "mailMerge", "trackRevisions", "revisionView", "saveXmlDataOnly",
            "useXSLTWhenSaving", "linkStyles", "docId", "schemaLibrary", "attachedSchema", "activeWritingStyle", "readModeInkLockDown");

    private final WordPackage word;
    private int bookmarks;

    WordCleaner(WordPackage word) {
        this.word = word;
    }

    void clean() {
        for (String name : word.partNames()) {
            if (drop(name)) {
                word.drop(name);
            }
        }
        for (String name : word.partNames()) {
            if (WordPackage.story(name)) {
                story(word.document(name));
            }
        }
        settings();
        pictures();
        properties(word, "", "en-GB");
        relationships();
        contentTypes();
    }

    private static boolean drop(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("customxml/") || lower.startsWith("word/embeddings/") || lower.startsWith("word/activex/") || lower.startsWith("word/comments")
                || lower.startsWith("word/glossary/") || lower.equals("word/people.xml") || lower.contains("vbaproject") || lower.contains("vbadata")
                || lower.contains("thumbnail") || lower.startsWith("docprops/custom") || lower.contains("printersettings") || lower.startsWith("word/webextensions")
                || lower.startsWith("word/ink") || lower.contains("userdata") || lower.startsWith("userdocs") || lower.startsWith("word/afchunk")
                || lower.startsWith("_xmlsignatures") || lower.startsWith("word/recipientdata") || lower.startsWith("word/_rels/comments")
                || lower.startsWith("word/_rels/vba") || lower.startsWith("word/_rels/people") || lower.startsWith("docmetadata") || lower.startsWith("word/keymap")
                || lower.startsWith("word/customizations") || lower.startsWith("word/attachedtoolbars") || lower.equals("word/websettings.xml");
    }

    private void story(Document document) {
        deletedParagraphMarks(document);
        textBoxes(document);
        for (Element element : Xml.elements(document)) {
            if (DROPPED_ELEMENTS.contains(element.getLocalName())) {
                Xml.remove(element);
            }
        }
        hiddenRuns(document);
        fields(document);
        for (Element element : Xml.elements(document)) {
            if (UNWRAPPED.contains(element.getLocalName())) {
                if (element.getLocalName().equals("hyperlink") && !Xml.attribute(element, "anchor").isEmpty() && Xml.attribute(element, "id").isEmpty()) {
                    element.removeAttributeNS(element.getNamespaceURI(), "tooltip");
                } else if ("rPr".equals(element.getParentNode().getLocalName()) || "trPr".equals(element.getParentNode().getLocalName())) {
                    Xml.remove(element);
                } else {
                    Xml.unwrap(element);
                }
            }
        }
        attributes(document.getDocumentElement());
        bookmarks(document);
        comments(document);
    }

    /** A deleted end of paragraph joins the paragraph with the next; dropping the mark alone keeps them apart, which loses nothing. */
    private static void deletedParagraphMarks(Document document) {
        for (Element row : Xml.elements(document, "tr")) {
            Element properties = Xml.child(row, "trPr");
            if (properties != null && Xml.child(properties, "del") != null) {
                Xml.remove(row);
            }
        }
    }

    private static void textBoxes(Document document) {
        for (Element alternate : Xml.elements(document, "AlternateContent")) {
            Element choice = Xml.child(alternate, "Choice");
            Element fallback = Xml.child(alternate, "Fallback");
            if (fallback != null && choice != null) {
                Xml.remove(fallback);
            } else if (fallback != null) {
                Xml.unwrap(fallback);
                Xml.unwrap(alternate);
            }
        }
        for (Element box : Xml.elements(document, "txbxContent")) {
            Element paragraph = Xml.ancestor(box, "p");
            while (paragraph != null && Xml.ancestor(paragraph, "txbxContent") != null) {
                paragraph = Xml.ancestor(paragraph, "p");
            }
            Element shape = shape(box);
            if (paragraph == null || shape == null) {
                continue;
            }
            Node after = paragraph.getNextSibling();
            for (Element block : Xml.children(box)) {
                paragraph.getParentNode().insertBefore(block, after);
            }
            Xml.remove(shape);
        }
    }

    /** The element in the run that draws the box. */
    private static Element shape(Element box) {
        Element top = null;
        for (Node up = box.getParentNode(); up instanceof Element element; up = up.getParentNode()) {
            if ("r".equals(element.getLocalName()) && element.getNamespaceURI().contains("wordprocessingml")) {
                return top;
            }
            top = element;
        }
        return null;
    }

    private void hiddenRuns(Document document) {
        List<Element> hidden = new ArrayList<>();
        for (Element run : Xml.elements(document, "r")) {
            if (!run.getTextContent().isBlank() && (Concealment.hidden(word, run) || Concealment.white(run))) {
                hidden.add(run);
            }
        }
        hidden.forEach(Xml::remove);
    }

    /** Fields keep their result; only page numbers, contents and the like stay alive. */
    private static void fields(Document document) {
        for (Element simple : Xml.elements(document, "fldSimple")) {
            if (!WordHidden.harmless(Xml.attribute(simple, "instr"))) {
                Xml.unwrap(simple);
            }
        }
        List<Field> open = new ArrayList<>();
        for (Element element : Xml.elements(document, "fldChar", "instrText")) {
            if (element.getLocalName().equals("instrText")) {
                if (!open.isEmpty()) {
                    Field field = open.get(open.size() - 1);
                    field.code.append(element.getTextContent());
                    field.marks.add(element);
                } else {
                    Xml.remove(element);
                }
                continue;
            }
            String type = Xml.attribute(element, "fldCharType");
            if (type.equals("begin")) {
                open.add(new Field());
            }
            if (open.isEmpty()) {
                Xml.remove(element);
                continue;
            }
            Field field = open.get(open.size() - 1);
            field.marks.add(element);
            if (type.equals("end")) {
                open.remove(open.size() - 1);
                if (!WordHidden.harmless(field.code.toString())) {
                    field.marks.forEach(Xml::remove);
                }
            }
        }
        open.forEach(field -> field.marks.forEach(Xml::remove));
    }

    private static final class Field {
        private final StringBuilder code = new StringBuilder();
        private final List<Element> marks = new ArrayList<>();
    }

    private static void attributes(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        List<Node> gone = new ArrayList<>();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            String name = attribute.getLocalName();
            if (WordHidden.isRevisionId(name) || Set.of("author", "initials", "tooltip", "alt").contains(name)) {
                gone.add(attribute);
            } else if (Set.of("docPr", "cNvPr").contains(element.getLocalName()) && Set.of("descr", "title").contains(name)) {
                gone.add(attribute);
            } else if (Set.of("docPr", "cNvPr").contains(element.getLocalName()) && name.equals("name")) {
                attribute.setNodeValue("Picture " + element.getAttribute("id"));
            } else if (name.equals("val") && Set.of("tag", "alias").contains(element.getLocalName())) {
                attribute.setNodeValue("");
            }
        }
        for (Node attribute : gone) {
            element.removeAttributeNode((org.w3c.dom.Attr) attribute);
        }
        Xml.children(element).forEach(WordCleaner::attributes);
    }

    private void bookmarks(Document document) {
        for (Element start : Xml.elements(document, "bookmarkStart")) {
            String name = Xml.attribute(start, "name");
            if (name.matches("_(?:Toc|Ref|Hlk|GoBack)\\w*")) {
                continue;
            }
            String plain = "b" + ++bookmarks;
            start.setAttributeNS(start.getNamespaceURI(), start.getPrefix() + ":name", plain);
            for (Element link : Xml.elements(document, "hyperlink")) {
                if (Xml.attribute(link, "anchor").equals(name)) {
                    link.setAttributeNS(link.getNamespaceURI(), link.getPrefix() + ":anchor", plain);
                }
            }
            for (Element code : Xml.elements(document, "instrText")) {
                if (code.getTextContent().contains(name)) {
                    code.setTextContent(code.getTextContent().replace(name, plain));
                }
            }
        }
    }

    /** Comments of the XML itself and processing instructions. */
    private static void comments(Node node) {
        for (Node child = node.getFirstChild(); child != null;) {
            Node next = child.getNextSibling();
            if (child.getNodeType() == Node.COMMENT_NODE || child.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE) {
                node.removeChild(child);
            } else {
                comments(child);
            }
            child = next;
        }
    }

    private void settings() {
        if (!word.has("word/settings.xml")) {
            return;
        }
        Document settings = word.document("word/settings.xml");
        for (Element element : Xml.elements(settings)) {
            if (SETTINGS.contains(element.getLocalName())) {
                Xml.remove(element);
            }
        }
    }

    private void pictures() {
        for (String name : word.partNames()) {
            if (name.startsWith("word/media/")) {
                byte[] clean = Pictures.clean(word.parts().get(name));
                if (clean != null) {
                    word.parts().put(name, clean);
                } else {
                    word.parts().put(name, BLANK.clone());
                }
            }
        }
    }

    /** A white dot: stands in for a picture of a kind whose notes cannot be taken out. */
    private static final byte[] BLANK = java.util.Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==");

    static void properties(WordPackage word, String title, String language) {
        String core = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><cp:coreProperties"
                + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                + " xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>" + escape(title)
                + "</dc:title><dc:language>" + escape(language) + "</dc:language></cp:coreProperties>";
        String app = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><Properties"
                + " xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"/>";
        for (String name : word.partNames()) {
            if (name.equalsIgnoreCase("docProps/core.xml")) {
                word.drop(name);
                word.parts().put(name, core.getBytes(StandardCharsets.UTF_8));
            } else if (name.equalsIgnoreCase("docProps/app.xml")) {
                word.drop(name);
                word.parts().put(name, app.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Links outside go, and links to parts that are gone. */
    private void relationships() {
        for (String name : word.partNames()) {
            if (!name.endsWith(".rels")) {
                continue;
            }
            String folder = name.contains("_rels/") ? name.substring(0, name.indexOf("_rels/")) : "";
            Set<String> gone = new HashSet<>();
            for (Element relationship : Xml.elements(word.document(name), "Relationship")) {
                boolean outside = "External".equals(relationship.getAttribute("TargetMode"));
                if (outside || !word.has(resolve(folder, relationship.getAttribute("Target")))) {
                    gone.add(relationship.getAttribute("Id"));
                    Xml.remove(relationship);
                }
            }
            String owner = folder + name.substring(name.lastIndexOf('/') + 1).replace(".rels", "");
            if (!gone.isEmpty() && WordPackage.xml(owner) && word.has(owner)) {
                dangling(word.document(owner), gone);
            }
        }
    }

    /** What referred to a part that is gone: a linked picture, a chart's workbook. */
    private static void dangling(Document document, Set<String> gone) {
        for (Element element : Xml.elements(document)) {
            for (String attribute : List.of("id", "embed", "link", "pict")) {
                String value = element.getAttributeNS("http://schemas.openxmlformats.org/officeDocument/2006/relationships", attribute);
                if (!value.isEmpty() && gone.contains(value)) {
                    if (element.getLocalName().equals("blip")) {
                        element.removeAttributeNS("http://schemas.openxmlformats.org/officeDocument/2006/relationships", attribute);
                    } else if (!element.getLocalName().equals("hyperlink")) {
                        Xml.remove(element);
                    }
                }
            }
        }
    }

    static String resolve(String folder, String target) {
        String path = target.startsWith("/") ? target.substring(1) : folder + target;
        List<String> steps = new ArrayList<>();
        for (String step : path.split("/")) {
            if (step.equals("..")) {
                if (!steps.isEmpty()) {
                    steps.remove(steps.size() - 1);
                }
            } else if (!step.equals(".") && !step.isEmpty()) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    private void contentTypes() {
        if (!word.has("[Content_Types].xml")) {
            return;
        }
        Document types = word.document("[Content_Types].xml");
        for (Element override : Xml.elements(types, "Override")) {
            if (!word.has(override.getAttribute("PartName").substring(1))) {
                Xml.remove(override);
            } else if (override.getAttribute("ContentType").contains("macroEnabled") || override.getAttribute("ContentType").contains("template.main")) {
                override.setAttribute("ContentType", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml");
            }
        }
    }
}
