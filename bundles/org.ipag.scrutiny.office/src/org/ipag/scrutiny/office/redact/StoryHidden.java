package org.ipag.scrutiny.office.redact;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import org.ipag.scrutiny.office.redact.HiddenPart.Kind;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Lists what hides in one story of a Word file: the body, a header, a footer, notes or comments. */
final class StoryHidden {

    private static final Set<String> HARMLESS_FIELDS = Set.of("PAGE", "NUMPAGES", "SECTIONPAGES", "TOC", "PAGEREF", "SEQ", "STYLEREF", "FORMTEXT", "FORMCHECKBOX",
            "NOTEREF", "REF");
    private static final Set<String> TRACKED_FORMATTING = Set.of("rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "tcPrChange", "trPrChange",
            "tblGridChange", "numberingChange", "cellIns", "cellDel", "cellMerge", "tblPrExChange");

    /** Says of words that something lies over them. */
    static final String BELOW = "probably under a box or a picture: ";
    /** Says of a box that it lies over something that is not known. */
    static final String BOX = "a filled box lies over the page; see what is under it";
    private static final int LONGEST = 50_000;

    private final WordPackage word;
    private final String name;
    private final Concealment concealment;
    private final WordCovers covers;
    private final Consumer<HiddenPart> found;

    StoryHidden(WordPackage word, String name, Concealment concealment, Consumer<HiddenPart> found) {
        this.word = word;
        this.name = name;
        this.concealment = concealment;
        this.found = found;
        this.covers = new WordCovers(word, name);
    }

    static HiddenPart part(Kind kind, String place, String text, boolean blocking) {
        // Long enough for what is scanned beside the text, short enough for a list of thousands.
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return new HiddenPart(kind, place, cut.strip().replaceAll("\\s+", " "), blocking);
    }

    private void add(Kind kind, String text, boolean blocking) {
        found.accept(part(kind, name, text, blocking));
    }

    void list() {
        Document document = word.document(name);
        String root = word.root(name);
        if (root.equals("comments")) {
            for (Element comment : Xml.elements(document, "comment")) {
                add(Kind.COMMENT, Xml.attribute(comment, "author") + " " + Xml.attribute(comment, "initials") + ": " + comment.getTextContent(), true);
            }
            return;
        }
        if (word.buildingBlock(name)) {
            add(Kind.GLOSSARY, values(document.getDocumentElement(), "name", "category") + document.getDocumentElement().getTextContent(), true);
        }
        margins(root, document);
        if ((root.equals("footnotes") || root.equals("endnotes")) && !word.buildingBlock(name)) {
            NoteReferences.orphans(word, name).stream().map(Element::getTextContent).filter(note -> !note.isBlank()).forEach(note -> add(Kind.HIDDEN_TEXT, "a note that nothing refers to: " + note, true));
        }
        boolean revisionIds = false;
        StringBuilder notes = new StringBuilder();
        notes(document, notes);
        for (Element element : Xml.elements(document)) {
            element(element);
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                revisionIds |= isRevisionId(element.getAttributes().item(i).getLocalName());
            }
            notes(element, notes);
        }
        if (revisionIds) {
            add(Kind.REVISION_ID, "marks of which words were typed in one sitting", true);
        }
        if (!notes.isEmpty()) {
            add(Kind.OTHER_PART, "notes within the file's code: " + notes, true);
        }
        fields(document);
    }

    private static void notes(Node parent, StringBuilder notes) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.COMMENT_NODE || child.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE) {
                notes.append(child.getNodeValue()).append(' ');
            }
        }
    }

    static boolean isRevisionId(String attribute) {
        return attribute != null && (attribute.startsWith("rsid") || attribute.equals("paraId") || attribute.equals("textId") || attribute.equals("durableId")
                || attribute.equals("editId") || attribute.equals("anchorId"));
    }

    private void margins(String root, Document document) {
        String text = document.getDocumentElement().getTextContent().strip();
        if (text.isEmpty()) {
            return;
        }
        switch (root) {
            case "hdr" -> add(Kind.HEADER, text, false);
            case "ftr" -> add(Kind.FOOTER, text, false);
            case "footnotes" -> add(Kind.FOOTNOTE, text, false);
            case "endnotes" -> add(Kind.ENDNOTE, text, false);
            default -> {
                // The body is what the reader sees.
            }
        }
    }

    private void element(Element element) {
        String local = element.getLocalName();
        switch (local) {
            case "ins", "moveTo" -> add(Kind.TRACKED_INSERTION, Xml.attribute(element, "author") + ": " + element.getTextContent(), true);
            case "del", "moveFrom" -> {
                Element row = "trPr".equals(element.getParentNode().getLocalName()) ? Xml.ancestor(element, "tr") : element;
                add(Kind.TRACKED_DELETION, Xml.attribute(element, "author") + ": " + row.getTextContent(), true);
            }
            case "r" -> run(element);
            case "txbxContent" -> add(Kind.TEXT_BOX, element.getTextContent(), false);
            case "textpath" -> add(Kind.TEXT_BOX, "drawn letters: " + Xml.attribute(element, "string"), false);
            case "fldSimple" -> field(Xml.attribute(element, "instr"));
            case "hyperlink" -> {
                String tooltip = (Xml.attribute(element, "tooltip") + " " + Xml.attribute(element, "docLocation")).strip();
                if (!tooltip.isEmpty()) {
                    add(Kind.HYPERLINK, tooltip, true);
                }
            }
            case "docPr", "cNvPr" -> drawingName(element);
            case "wsp", "pic" -> cover(element);
            case "shape", "rect", "oval", "roundrect" -> {
                cover(element);
                if (!Xml.attribute(element, "alt").isEmpty()) {
                    add(Kind.ALTERNATIVE_TEXT, Xml.attribute(element, "alt"), false);
                }
                drawingTitle(element);
            }
            case "background", "group" -> drawingTitle(element);
            case "blip" -> cut(element);
            case "imagedata" -> {
                cut(element);
                if (!Xml.attribute(element, "title").isEmpty()) {
                    add(Kind.ALTERNATIVE_TEXT, "a picture's name: " + Xml.attribute(element, "title"), true);
                }
            }
            case "tblCaption", "tblDescription" -> add(Kind.ALTERNATIVE_TEXT, Xml.attribute(element, "val"), false);
            case "moveFromRangeStart", "moveToRangeStart" -> {
                if (!Xml.attribute(element, "name").matches("move\\d*")) {
                    add(Kind.BOOKMARK, Xml.attribute(element, "name"), false);
                }
            }
            case "fldData" -> {
                String words = Strings.of(decoded(element.getTextContent()));
                if (!words.isEmpty()) {
                    add(Kind.FIELD_CODE, "data of a field: " + words, true);
                }
            }
            case "bookmarkStart" -> {
                String bookmark = Xml.attribute(element, "name");
                if (!bookmark.startsWith("_") && !bookmark.matches("b\\d+")) {
                    add(Kind.BOOKMARK, bookmark, false);
                }
            }
            case "object", "OLEObject", "control" -> {
                if (!"object".equals(local) || Xml.elements(element, "OLEObject", "control").isEmpty()) {
                    add(Kind.EMBEDDED_OBJECT, Xml.attribute(element, "ProgID") + " " + Xml.attribute(element, "name"), true);
                }
            }
            case "AlternateContent" -> alternate(element);
            case "ffData" -> {
                String text = values(element, "name", "default", "statusText", "helpText", "entryMacro", "exitMacro", "listEntry", "result");
                if (!text.isBlank()) {
                    add(Kind.FORM_FIELD, text, true);
                }
            }
            case "sdtPr" -> control(element);
            case "smartTag", "customXml" -> add(Kind.CUSTOM_XML, Xml.attribute(element, "element") + " " + Xml.attribute(element, "uri") + " " + attributeValues(element) + " "
                    + element.getTextContent(), true);
            case "altChunk", "subDoc" -> add(Kind.EMBEDDED_OBJECT, "another document is drawn in here", true);
            case "permStart" -> {
                if (!Xml.attribute(element, "ed").isEmpty()) {
                    add(Kind.PEOPLE_LIST, "who may edit a passage: " + Xml.attribute(element, "ed"), true);
                }
            }
            case "contentPart" -> add(Kind.EMBEDDED_OBJECT, "a drawing in ink", true);
            default -> {
                if (TRACKED_FORMATTING.contains(local)) {
                    add(Kind.TRACKED_FORMATTING, Xml.attribute(element, "author") + " " + formerStyle(element) + " " + Xml.attribute(element, "original"), true);
                }
            }
        }
    }

    private void cover(Element shape) {
        if (Xml.ancestor(shape, "Fallback") != null) {
            return;
        }
        String below = covers.words(shape);
        if (!below.isEmpty()) {
            add(Kind.COVERED_TEXT, BELOW + below, true);
        } else if (ShapeCovers.is(shape)) {
            add(Kind.COVERED_TEXT, BOX, true);
        }
    }

    private void cut(Element picture) {
        if (!Drawings.crop(picture).none()) {
            add(Kind.IMAGE_METADATA, "edges that were cut off a picture and are still in the file", true);
        }
    }

    private static String formerStyle(Element change) {
        return values(change, "pStyle", "rStyle", "tblStyle").strip();
    }

    private void drawingTitle(Element shape) {
        String title = Xml.attribute(shape, "title");
        if (!plainName(title)) {
            add(Kind.ALTERNATIVE_TEXT, "a drawing's title: " + title, true);
        }
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getMimeDecoder().decode(base64);
        } catch (IllegalArgumentException plain) {
            return base64.getBytes(StandardCharsets.UTF_8);
        }
    }

    private static String attributeValues(Element tag) {
        StringBuilder out = new StringBuilder();
        for (Element attribute : Xml.elements(tag, "attr")) {
            out.append(Xml.attribute(attribute, "name")).append('=').append(Xml.attribute(attribute, "val")).append(' ');
        }
        return out.toString().strip();
    }

    /** The names that programs give drawings and shapes by themselves. */
    static boolean plainName(String name) {
        return name.matches("(?i)(?:picture|image|grafik|graphic|text ?box|chart|diagram|rectangle|shape|frame|straight connector|straight arrow connector|group|line|object|table|oval|canvas|drawing"
                + "|bild\\w*|autoshape|freeform|right arrow|content placeholder|title|subtitle|footer|slide number|notes|slide image|placeholder|date)?(?: placeholder)?[\\s\\d:.-]*");
    }

    private void drawingName(Element element) {
        String text = (Xml.attribute(element, "descr") + " " + Xml.attribute(element, "title")).strip();
        if (!text.isEmpty()) {
            add(Kind.ALTERNATIVE_TEXT, text, false);
        }
        String called = Xml.attribute(element, "name");
        if (!plainName(called)) {
            // Word puts a picture's file name here.
            add(Kind.ALTERNATIVE_TEXT, "a drawing's name: " + called, true);
        }
    }

    private void alternate(Element element) {
        Element choice = Xml.child(element, "Choice");
        Element fallback = Xml.child(element, "Fallback");
        if (fallback != null && !fallback.getTextContent().isBlank()) {
            boolean other = choice == null || !choice.getTextContent().equals(fallback.getTextContent());
            add(Kind.ALTERNATE_CONTENT, fallback.getTextContent(), other);
        }
    }

    private void control(Element properties) {
        String text = values(properties, "tag", "alias", "docPart", "docPartGallery", "docPartCategory").strip();
        List<String> entries = new ArrayList<>();
        for (Element list : Xml.elements(properties, "comboBox", "dropDownList")) {
            if (!Xml.attribute(list, "lastValue").isEmpty()) {
                entries.add(Xml.attribute(list, "lastValue"));
            }
        }
        for (Element item : Xml.elements(properties, "listItem")) {
            entries.add(Xml.attribute(item, "displayText") + " " + Xml.attribute(item, "value"));
        }
        if (!text.isBlank() || !entries.isEmpty()) {
            add(Kind.CONTENT_CONTROL, text + (entries.isEmpty() ? "" : " choices: " + String.join(", ", entries)), false);
        }
        for (Element section : Xml.elements(properties, "repeatingSection")) {
            if (!Xml.attribute(section, "sectionTitle").isEmpty()) {
                add(Kind.CONTENT_CONTROL, "title of a section: " + Xml.attribute(section, "sectionTitle"), true);
            }
        }
        Element binding = Xml.child(properties, "dataBinding");
        if (binding != null) {
            add(Kind.CONTENT_CONTROL, "bound to data: " + Xml.attribute(binding, "xpath") + " " + Xml.attribute(binding, "prefixMappings"), true);
        }
    }

    private static String values(Element parent, String... names) {
        StringBuilder out = new StringBuilder();
        for (Element element : Xml.elements(parent, names)) {
            out.append(Xml.attribute(element, "val")).append(' ');
        }
        return out.toString();
    }

    /** Field codes may be cut into pieces, so they are put together first. */
    private void fields(Document document) {
        List<StringBuilder> open = new ArrayList<>();
        for (Element element : Xml.elements(document, "fldChar", "instrText", "delInstrText", "t")) {
            switch (element.getLocalName()) {
                case "instrText", "delInstrText" -> {
                    if (open.isEmpty()) {
                        field(element.getTextContent());
                    } else {
                        open.get(open.size() - 1).append(element.getTextContent());
                    }
                }
                case "fldChar" -> {
                    String type = Xml.attribute(element, "fldCharType");
                    if (type.equals("begin")) {
                        open.add(new StringBuilder());
                    } else if (!open.isEmpty() && (type.equals("separate") || type.equals("end"))) {
                        StringBuilder code = open.get(open.size() - 1);
                        if (!code.isEmpty()) {
                            field(code.toString());
                            code.setLength(0);
                        }
                        if (type.equals("end")) {
                            open.remove(open.size() - 1);
                        }
                    }
                }
                default -> {
                    // Results of fields are text like any other.
                }
            }
        }
        open.stream().filter(code -> !code.isEmpty()).forEach(code -> field(code.toString()));
    }

    private void field(String code) {
        if (!code.isBlank() && !harmless(code)) {
            add(Kind.FIELD_CODE, code, true);
        }
    }

    static boolean harmless(String code) {
        String kind = code.strip().split("[\\s\\\\]+")[0].toUpperCase(Locale.ROOT);
        boolean words = code.matches("(?s).*\"[^\"]*\\p{L}{3}[^\"]*\".*") || code.contains("://") || code.contains("mailto");
        return HARMLESS_FIELDS.contains(kind) && !words || kind.equals("HYPERLINK") && code.contains("\\l") && !code.contains("://") && !code.contains("mailto");
    }

    private void run(Element run) {
        String text = run.getTextContent();
        if (text.isBlank() || !Xml.elements(run, "txbxContent", "instrText").isEmpty()) {
            return;
        }
        Kind kind = concealment.of(run);
        if (kind != null) {
            add(kind, text, true);
        }
    }
}
