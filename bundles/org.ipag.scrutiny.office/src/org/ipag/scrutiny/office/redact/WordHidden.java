package org.ipag.scrutiny.office.redact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.ipag.scrutiny.office.redact.HiddenPart.Kind;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Lists what hides in a Word file. */
final class WordHidden {

    private static final Set<String> HARMLESS_FIELDS = Set.of("PAGE", "NUMPAGES", "SECTIONPAGES", "TOC", "PAGEREF", "SEQ", "STYLEREF", "FORMTEXT", "FORMCHECKBOX",
            "NOTEREF", "REF");
    private static final Set<String> TRACKED_FORMATTING = Set.of("rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "tcPrChange", "trPrChange",
            "tblGridChange", "numberingChange", "cellIns", "cellDel", "cellMerge", "tblPrExChange");

    private final WordPackage word;
    private final List<HiddenPart> found = new ArrayList<>();

    WordHidden(WordPackage word) {
        this.word = word;
    }

    List<HiddenPart> list() {
        for (String name : word.partNames()) {
            if (WordPackage.story(name)) {
                story(name, word.document(name));
            } else {
                other(name);
            }
        }
        return found;
    }

    private void add(Kind kind, String place, String text, boolean blocking) {
        String line = text.strip().replaceAll("\\s+", " ");
        found.add(new HiddenPart(kind, place, line.length() > 200 ? line.substring(0, 200) + "…" : line, blocking));
    }

    private void story(String name, Document document) {
        if (name.contains("comments")) {
            for (Element comment : Xml.elements(document, "comment")) {
                add(Kind.COMMENT, name, Xml.attribute(comment, "author") + ": " + comment.getTextContent(), true);
            }
            return;
        }
        if (name.contains("glossary/")) {
            add(Kind.OTHER_PART, name, document.getDocumentElement().getTextContent(), true);
        }
        margins(name, document);
        boolean revisionIds = false;
        for (Element element : Xml.elements(document)) {
            element(name, element);
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                revisionIds |= isRevisionId(element.getAttributes().item(i).getLocalName());
            }
        }
        if (revisionIds) {
            add(Kind.REVISION_ID, name, "marks of which words were typed in one sitting", true);
        }
    }

    static boolean isRevisionId(String attribute) {
        return attribute != null && (attribute.startsWith("rsid") || attribute.equals("paraId") || attribute.equals("textId") || attribute.equals("durableId"));
    }

    private void margins(String name, Document document) {
        String text = document.getDocumentElement().getTextContent().strip();
        if (text.isEmpty()) {
            return;
        }
        if (name.contains("header")) {
            add(Kind.HEADER, name, text, false);
        } else if (name.contains("footer")) {
            add(Kind.FOOTER, name, text, false);
        } else if (name.contains("footnotes")) {
            add(Kind.FOOTNOTE, name, text, false);
        } else if (name.contains("endnotes")) {
            add(Kind.ENDNOTE, name, text, false);
        }
    }

    private void element(String name, Element element) {
        String local = element.getLocalName();
        switch (local) {
            case "ins", "moveTo" -> {
                if (!"rPr".equals(element.getParentNode().getLocalName()) || Xml.attribute(element, "author").length() > 0) {
                    add(Kind.TRACKED_INSERTION, name, Xml.attribute(element, "author") + ": " + element.getTextContent(), true);
                }
            }
            case "del", "moveFrom" -> add(Kind.TRACKED_DELETION, name, Xml.attribute(element, "author") + ": " + element.getTextContent(), true);
            case "r" -> run(name, element);
            case "txbxContent" -> add(Kind.TEXT_BOX, name, element.getTextContent(), false);
            case "instrText" -> field(name, element.getTextContent());
            case "fldSimple" -> field(name, Xml.attribute(element, "instr"));
            case "hyperlink" -> {
                String tooltip = Xml.attribute(element, "tooltip");
                if (!tooltip.isEmpty()) {
                    add(Kind.HYPERLINK, name, tooltip, true);
                }
            }
            case "docPr", "cNvPr" -> {
                String text = (Xml.attribute(element, "descr") + " " + Xml.attribute(element, "title")).strip();
                if (!text.isEmpty()) {
                    add(Kind.ALTERNATIVE_TEXT, name, text, false);
                }
            }
            case "shape", "rect", "oval", "roundrect" -> {
                if (!Xml.attribute(element, "alt").isEmpty()) {
                    add(Kind.ALTERNATIVE_TEXT, name, Xml.attribute(element, "alt"), false);
                }
            }
            case "bookmarkStart" -> {
                String bookmark = Xml.attribute(element, "name");
                if (!bookmark.startsWith("_") && !bookmark.matches("b\\d+")) {
                    add(Kind.BOOKMARK, name, bookmark, false);
                }
            }
            case "object", "OLEObject", "control" -> {
                if (!"object".equals(local) || Xml.elements(element, "OLEObject", "control").isEmpty()) {
                    add(Kind.EMBEDDED_OBJECT, name, Xml.attribute(element, "ProgID") + " " + Xml.attribute(element, "name"), true);
                }
            }
            case "AlternateContent" -> {
                Element choice = Xml.child(element, "Choice");
                Element fallback = Xml.child(element, "Fallback");
                if (fallback != null && !fallback.getTextContent().isBlank() && (choice == null || !choice.getTextContent().equals(fallback.getTextContent()))) {
                    add(Kind.ALTERNATE_CONTENT, name, fallback.getTextContent(), true);
                } else if (fallback != null && !fallback.getTextContent().isBlank()) {
                    add(Kind.ALTERNATE_CONTENT, name, fallback.getTextContent(), false);
                }
            }
            case "ffData" -> {
                String text = values(element, "name", "default", "statusText", "helpText");
                if (!text.isBlank()) {
                    add(Kind.FORM_FIELD, name, text, true);
                }
            }
            case "sdtPr" -> {
                String text = values(element, "tag", "alias");
                if (!text.isBlank()) {
                    add(Kind.CONTENT_CONTROL, name, text, false);
                }
                if (Xml.child(element, "dataBinding") != null) {
                    add(Kind.CONTENT_CONTROL, name, "bound to data: " + Xml.attribute(Xml.child(element, "dataBinding"), "xpath"), true);
                }
            }
            case "smartTag", "customXml" -> add(Kind.CUSTOM_XML, name, Xml.attribute(element, "element") + " " + element.getTextContent(), true);
            case "altChunk", "subDoc" -> add(Kind.EMBEDDED_OBJECT, name, "another document is drawn in here", true);
            default -> {
                if (TRACKED_FORMATTING.contains(local)) {
                    add(Kind.TRACKED_FORMATTING, name, Xml.attribute(element, "author"), true);
                }
            }
        }
    }

    private static String values(Element parent, String... names) {
        StringBuilder out = new StringBuilder();
        for (Element element : Xml.elements(parent, names)) {
            out.append(Xml.attribute(element, "val")).append(' ');
        }
        return out.toString();
    }

    private void field(String name, String code) {
        String kind = code.strip().split("[\\s\\\\]+")[0].toUpperCase(Locale.ROOT);
        if (kind.equals("HYPERLINK") && code.contains("\\l") && !code.contains("://") && !code.contains("mailto")) {
            return;
        }
        if (!kind.isEmpty() && !HARMLESS_FIELDS.contains(kind)) {
            add(Kind.FIELD_CODE, name, code, true);
        }
    }

    static boolean harmless(String code) {
        String kind = code.strip().split("[\\s\\\\]+")[0].toUpperCase(Locale.ROOT);
        return HARMLESS_FIELDS.contains(kind) || kind.equals("HYPERLINK") && code.contains("\\l") && !code.contains("://") && !code.contains("mailto");
    }

    private void run(String name, Element run) {
        String text = run.getTextContent();
        if (text.isBlank() || !Xml.elements(run, "txbxContent").isEmpty()) {
            return;
        }
        if (Concealment.hidden(word, run)) {
            add(Kind.HIDDEN_TEXT, name, text, true);
        } else if (Concealment.white(run)) {
            add(Kind.WHITE_TEXT, name, text, true);
        }
    }

    private void other(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("docprops/core")) {
            properties(name, Kind.CORE_PROPERTY, Set.of("created", "modified", "language", "revision", "title"));
        } else if (lower.startsWith("docprops/app")) {
            properties(name, Kind.EXTENDED_PROPERTY, Set.of("Application", "AppVersion", "Pages", "Words", "Characters", "Lines", "Paragraphs", "TotalTime", "DocSecurity",
                    "ScaleCrop", "LinksUpToDate", "CharactersWithSpaces", "SharedDoc", "HyperlinksChanged"));
        } else if (lower.startsWith("docprops/custom")) {
            add(Kind.CUSTOM_PROPERTY, name, word.document(name).getDocumentElement().getTextContent(), true);
        } else if (lower.startsWith("docprops/thumbnail") || lower.contains("thumbnail")) {
            add(Kind.THUMBNAIL, name, "a small picture of the first page", true);
        } else if (lower.startsWith("customxml/") && !lower.endsWith(".rels") && !lower.contains("itemprops")) {
            add(Kind.CUSTOM_XML, name, xmlText(name), true);
        } else if (lower.contains("vbaproject") || lower.contains("vbadata")) {
            add(Kind.MACRO, name, "a macro", true);
        } else if (lower.startsWith("word/embeddings/") || lower.startsWith("word/activex/")) {
            add(Kind.EMBEDDED_OBJECT, name, "an embedded file of " + word.parts().get(name).length + " bytes", true);
        } else if (lower.startsWith("word/media/")) {
            String metadata = Pictures.metadata(word.parts().get(name));
            if (!metadata.isEmpty()) {
                add(Kind.IMAGE_METADATA, name, metadata, true);
            }
        } else if (lower.equals("word/people.xml") || lower.startsWith("word/comments")) {
            add(Kind.PEOPLE_LIST, name, attributeText(name), true);
        } else if (lower.equals("word/settings.xml")) {
            settings(name);
        } else if (lower.endsWith(".rels")) {
            relationships(name);
        } else if (lower.contains("printersettings") || lower.startsWith("word/webextensions") || lower.startsWith("word/ink") || lower.contains("userdata")
                || lower.startsWith("userdocs") || lower.startsWith("word/afchunk") || lower.startsWith("_xmlsignatures") || lower.startsWith("word/recipientdata")) {
            add(Kind.OTHER_PART, name, "a part that a reader does not see", true);
        }
    }

    private String xmlText(String name) {
        return WordPackage.xml(name) ? word.document(name).getDocumentElement().getTextContent() + " " + attributeText(name) : "data";
    }

    private String attributeText(String name) {
        return WordPackage.xml(name) ? WordText.anything(name, word.document(name)).text() : "data";
    }

    private void properties(String name, Kind kind, Set<String> harmless) {
        for (Element property : Xml.children(word.document(name).getDocumentElement())) {
            String value = property.getTextContent();
            if (!value.isBlank() && !harmless.contains(property.getLocalName())
                    && !(kind == Kind.EXTENDED_PROPERTY && property.getLocalName().equals("Template") && value.startsWith("Normal"))) {
                add(kind, name, property.getLocalName() + ": " + value, true);
            } else if (property.getLocalName().equals("title") && !value.isBlank()) {
                add(kind, name, "title: " + value, false);
            }
        }
    }

    private void settings(String name) {
        for (Element element : Xml.elements(word.document(name), "docVar", "rsid", "attachedTemplate", "mailMerge", "documentProtection", "docId")) {
            switch (element.getLocalName()) {
                case "docVar" -> add(Kind.DOCUMENT_VARIABLE, name, Xml.attribute(element, "name") + " = " + Xml.attribute(element, "val"), true);
                case "rsid" -> {
                    if (found.stream().noneMatch(h -> h.kind() == Kind.REVISION_ID && h.place().equals(name))) {
                        add(Kind.REVISION_ID, name, "marks of which words were typed in one sitting", true);
                    }
                }
                case "mailMerge" -> add(Kind.OTHER_PART, name, "where a mail merge took its data from", true);
                case "attachedTemplate" -> add(Kind.TEMPLATE_LINK, name, "a link to a template", true);
                default -> {
                    // Protection and the file's own id tell nothing about anybody.
                }
            }
        }
    }

    private void relationships(String name) {
        for (Element relationship : Xml.elements(word.document(name), "Relationship")) {
            if ("External".equals(relationship.getAttribute("TargetMode"))) {
                boolean template = relationship.getAttribute("Type").endsWith("attachedTemplate");
                add(template ? Kind.TEMPLATE_LINK : Kind.HYPERLINK, name, relationship.getAttribute("Target"), true);
            }
        }
    }
}
