package org.ipag.scrutiny.office.redact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.ipag.scrutiny.office.redact.HiddenPart.Kind;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Names, titles and values in the code of an OpenDocument text, which no page shows, and elements that no program for texts knows. */
final class OdtNames {

    /** Attributes in which people or their programs write words. */
    private static final Set<String> WORDED = Set.of("name", "title", "description", "formula", "string-value", "label", "value", "current-value", "display-text", "alias", "tag", "identifier",
            "author", "key1", "key2", "key1-phonetic", "string-value-phonetic", "protection-key", "dde-topic", "dde-item", "index-name", "connection-name", "condition", "string-value-if-true",
            "string-value-if-false", "chain-next-name", "outline-name", "table-name", "column-name", "database-name", "publisher", "editor", "annote", "url", "note", "custom1", "custom2",
            "custom3", "custom4", "custom5", "target-frame-name", "placeholder", "macro-name", "alternative-text");
    /** What programs call things by themselves. */
    private static final Pattern USUAL = Pattern.compile("(?i)(?:table|tabelle|tableau|illustration|figure|drawing|text|graphics?|frame|image|picture|bild|grafik|rahmen|object|objekt|shape|form|line|"
            + "section|bereich|inhaltsverzeichnis|table of contents|control|standard|footnote|endnote|heading|style|alphabetical index|user-defined|bibliography|fieldmark|pagenumber|datetime)"
            + "[\\s_]*\\d*|_{1,2}[A-Za-z]+[_\\d]*|\\W*\\d[\\d.,:-]*\\w{0,2}|.{0,2}|none|true|false|ooow:|ooow:[^\\p{L}]*");
    private static final Set<String> LOOKS = Set.of("style", "fo", "number");

    private OdtNames() {
    }

    /** Lists what a story's code says beside its words; in styles only what a person named. */
    static void list(Document story, String name, List<HiddenPart> hidden) {
        Set<String> words = new LinkedHashSet<>();
        Set<String> styles = new LinkedHashSet<>();
        List<String> foreign = new ArrayList<>();
        for (Element element : Xml.elements(story)) {
            String family = family(element.getNamespaceURI());
            if (family.isEmpty()) {
                foreign.add(element.getLocalName() + ": " + attributes(element) + " " + ownText(element));
            } else if (family.equals("style") || element.getLocalName().endsWith("-style")) {
                style(element, styles);
            } else {
                attributes(element, family, words);
            }
        }
        String known = hidden.stream().filter(part -> part.place().equals(name)).map(HiddenPart::text).collect(Collectors.joining("\n"));
        words.removeIf(word -> known.contains(word.strip().replaceAll("\\s+", " ")));
        if (!words.isEmpty()) {
            hidden.add(StoryHidden.part(Kind.OTHER_PART, name, "names and values in the file's code: " + String.join(", ", words), true));
        }
        if (!foreign.isEmpty()) {
            hidden.add(StoryHidden.part(Kind.OTHER_PART, name, "code of another program: " + String.join(", ", foreign), true));
        }
        if (!styles.isEmpty()) {
            hidden.add(StoryHidden.part(Kind.STYLE_NAME, name, "styles, typefaces or kinds of page that a person may have named: " + String.join(", ", styles), false));
        }
    }

    private static void attributes(Element element, String family, Set<String> words) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            String of = family(attribute.getNamespaceURI());
            boolean words1 = WORDED.contains(attribute.getLocalName()) && !LOOKS.contains(of) || element.getLocalName().equals("note-citation") && attribute.getLocalName().equals("label");
            boolean link = attribute.getLocalName().equals("href") && !family.equals("style") && attribute.getValue().contains(":");
            boolean picture = attribute.getLocalName().equals("href") && attribute.getValue().matches("(?:\\./)?Pictures/.*") && !attribute.getValue().matches("(?:\\./)?Pictures/[0-9A-Fa-f]{16,}\\.\\w+");
            if ((words1 || link || picture) && !USUAL.matcher(attribute.getValue()).matches() && !StoryHidden.plainName(attribute.getValue())) {
                words.add(attribute.getValue());
            }
        }
        if (element.getLocalName().equals("index-title-template") && !element.getTextContent().isBlank() && !StyleNames.usual(element.getTextContent())) {
            words.add(element.getTextContent());
        }
        boolean tableNote = family.equals("table") && (element.getLocalName().equals("title") || element.getLocalName().equals("desc"));
        if (tableNote && !element.getTextContent().isBlank()) {
            words.add(element.getTextContent());
        }
    }

    private static void style(Element element, Set<String> styles) {
        for (String attribute : List.of("name", "display-name", "font-family")) {
            String called = Xml.attribute(element, attribute).replaceAll("_[0-9a-f]{2}_", " ").replaceAll("^['\"]|['\"]$", "");
            boolean automatic = called.matches("[A-Za-z]{1,3}\\d{0,4}|Mpm\\d+|Mfr\\d+|(?:Table|Tabelle)\\d+(?:\\.[A-Z]*\\d*)*|ListLabel \\d+|WW.*\\d+.*|Frame\\w*|WWNum\\d+|(?:Default|Converted|No|Outline|Numbering|List).*"
                    + "|Sect\\d+|dp\\d+|.{0,2}");
            boolean page = called.matches("(?i)(?:left|right|first) page|landscape|envelope|html|footnote|endnote");
            if (!automatic && !page && !StyleNames.usual(called) && !Fonts.known(called) && !called.matches("(?i)(?:DejaVu|Liberation|Noto|Lohit|Source Han|FreeS|OpenSymbol|Tahoma|Droid|WenQuanYi|Mangal|Nimbus).*")) {
                styles.add(called);
            }
        }
    }

    private static String attributes(Element element) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            out.append(element.getAttributes().item(i).getNodeValue()).append(' ');
        }
        return out.toString().strip();
    }

    private static String ownText(Element element) {
        StringBuilder out = new StringBuilder();
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            out.append(child.getNodeType() == org.w3c.dom.Node.TEXT_NODE ? child.getNodeValue() : "");
        }
        return out.toString().strip();
    }

    /** The last word of one of OpenDocument's namespaces, such as {@code text}; empty for a namespace that is none of them. */
    private static String family(String namespace) {
        if (namespace == null || namespace.startsWith("http://www.w3.org/") || namespace.startsWith("http://purl.org/dc/")) {
            return "other";
        }
        boolean known = namespace.startsWith("urn:oasis:names:tc:opendocument:") || namespace.startsWith("urn:org:documentfoundation:") || namespace.startsWith("urn:openoffice:")
                || namespace.startsWith("http://openoffice.org/") || namespace.startsWith("http://docs.oasis-open.org/");
        return !known ? "" : namespace.replaceAll("^.*:xmlns:(?:xsl-)?([a-z]+).*$", "$1");
    }
}
