package org.ipag.scrutiny.office.redact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.ipag.scrutiny.office.redact.HiddenPart.Kind;
import org.w3c.dom.Element;

/** Lists what hides in a Word file. Whatever is not known to be seen on the page, or to be plain formatting, is listed. */
final class WordHidden {

    /** Stores of data that Word itself makes for sources and the properties of its cover pages. */
    private static final Pattern KNOWN_SCHEMAS = Pattern.compile("(?s)(?:\\s|\\{[0-9A-Fa-f-]*\\}|http://(?:schemas|purl)\\.[^\\s]*)*");

    private final WordPackage word;
    private final List<HiddenPart> found = new ArrayList<>();

    WordHidden(WordPackage word) {
        this.word = word;
    }

    List<HiddenPart> list() {
        Concealment concealment = new Concealment(new Styles(word.styles()));
        for (String name : word.partNames()) {
            if (word.parts().get(name).length == 0) {
                continue;
            }
            if (word.story(name)) {
                new StoryHidden(word, name, concealment, found::add).list();
            } else {
                other(name);
            }
        }
        word.beside().forEach((place, bytes) -> add(Kind.FILE_STRUCTURE, "the file itself", place + ": " + printable(bytes), true));
        return found;
    }

    private void add(Kind kind, String place, String text, boolean blocking) {
        found.add(StoryHidden.part(kind, place, text, blocking));
    }

    private static String printable(byte[] bytes) {
        return Strings.of(bytes);
    }

    private void other(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String root = word.root(name);
        switch (root) {
            case "coreProperties" -> properties(name, Kind.CORE_PROPERTY, Set.of("created", "modified", "language", "revision", "title"));
            case "Properties" -> {
                if (lower.contains("custom")) {
                    if (!xmlText(name).isBlank()) {
                        add(Kind.CUSTOM_PROPERTY, name, xmlText(name), true);
                    }
                } else {
                    properties(name, Kind.EXTENDED_PROPERTY, Set.of("Application", "AppVersion", "Pages", "Words", "Characters", "Lines", "Paragraphs", "TotalTime", "DocSecurity",
                            "ScaleCrop", "LinksUpToDate", "CharactersWithSpaces", "SharedDoc", "HyperlinksChanged", "HeadingPairs", "TitlesOfParts"));
                }
            }
            case "Relationships" -> relationships(name);
            case "settings" -> settings(name);
            case "styles" -> styles(name);
            case "numbering" -> numbering(name);
            case "fonts" -> fonts(name);
            case "theme" -> theme(name);
            case "webSettings" -> {
                String frames = vals(Xml.elements(word.document(name), "frame")).strip();
                if (!frames.isEmpty()) {
                    add(Kind.HYPERLINK, name, "frames of a web page: " + frames, true);
                }
            }
            case "Types", "stylesWithEffects" -> {
                // Say how things look and what kinds of parts there are.
            }
            case "chartSpace" -> add(Kind.CHART, name, attributeText(name), true);
            case "dataModel" -> add(Kind.DIAGRAM, name, attributeText(name), true);
            case "people", "commentsEx", "commentsIds", "commentsExtensible" -> add(Kind.PEOPLE_LIST, name, attributeText(name), true);
            case "recipients" -> add(Kind.MAIL_MERGE, name, attributeText(name), true);
            default -> file(name, lower);
        }
    }

    private void file(String name, String lower) {
        if (lower.contains("thumbnail")) {
            add(Kind.THUMBNAIL, name, "a small picture of the first page " + (Pictures.known(word.parts().get(name)) ? Pictures.metadata(word.parts().get(name)) : printable(word.parts().get(name))), true);
        } else if (lower.startsWith("customxml/")) {
            if (!lower.contains("itemprops") || !KNOWN_SCHEMAS.matcher(xmlText(name)).matches()) {
                add(Kind.CUSTOM_XML, name, xmlText(name), true);
            }
        } else if (lower.contains("vbaproject") || lower.contains("vbadata")) {
            add(Kind.MACRO, name, "a macro: " + (word.xml(name) ? xmlText(name) : printable(word.parts().get(name))), true);
        } else if (lower.contains("/embeddings/") || lower.contains("/activex/")) {
            add(Kind.EMBEDDED_OBJECT, name, embedded(name), true);
        } else if (picture(lower) || Pictures.known(word.parts().get(name))) {
            String metadata = Pictures.metadata(word.parts().get(name));
            if (!metadata.isEmpty()) {
                add(Kind.IMAGE_METADATA, name, metadata, true);
            }
            if (!lower.matches(".*/(?:image|picture|img|hdphoto)[\\d_-]*\\.\\w+|.*/rid\\d+\\.\\w+")) {
                add(Kind.IMAGE_METADATA, name, "the picture's own file name: " + name.substring(name.lastIndexOf('/') + 1), true);
            }
        } else if (lower.contains("printersettings")) {
            add(Kind.PRINTER_SETTINGS, name, printable(word.parts().get(name)), true);
        } else if (lower.contains("/fonts/") || lower.endsWith(".odttf")) {
            add(Kind.FONT, name, "a typeface within the file " + printable(word.parts().get(name)), true);
        } else if (lower.contains("/diagrams/") || lower.contains("/charts/")) {
            add(lower.contains("/charts/") ? Kind.CHART : Kind.DIAGRAM, name, "looks of a chart or diagram: " + attributeText(name), true);
        } else {
            add(Kind.OTHER_PART, name, word.xml(name) ? xmlText(name) : embedded(name), true);
        }
    }

    private static boolean picture(String lower) {
        return lower.contains("/media/");
    }

    private String embedded(String name) {
        byte[] bytes = word.parts().get(name);
        try {
            if (EmbeddedText.archive(bytes)) {
                return "an embedded file of " + bytes.length + " bytes: " + EmbeddedText.of(bytes, name).replace('\n', ' ');
            }
        } catch (RedactionException unreadable) {
            return "an embedded file of " + bytes.length + " bytes that cannot be read";
        }
        return bytes.length == 0 ? "an empty file" : "a file of " + bytes.length + " bytes: " + printable(bytes);
    }

    private String xmlText(String name) {
        return word.xml(name) ? WordText.anything(name, word.document(name)).text() + WordText.notes(word.document(name)) : printable(word.parts().get(name));
    }

    private String attributeText(String name) {
        return xmlText(name);
    }

    private void properties(String name, Kind kind, Set<String> harmless) {
        for (Element property : Xml.children(word.document(name).getDocumentElement())) {
            String value = property.getTextContent();
            String local = property.getLocalName();
            if (value.isBlank()) {
                continue;
            }
            if (!harmless.contains(local) && !(local.equals("Template") && value.startsWith("Normal"))) {
                add(kind, name, local + ": " + value, true);
            } else if (local.equals("title")) {
                add(kind, name, "title: " + value, false);
            } else if (local.equals("TitlesOfParts") && value.strip().length() > 0) {
                add(kind, name, "titles of parts: " + value, false);
            }
        }
    }

    private void settings(String name) {
        boolean sittings = false;
        for (Element element : Xml.elements(word.document(name))) {
            switch (element.getLocalName()) {
                case "docVar" -> add(Kind.DOCUMENT_VARIABLE, name, Xml.attribute(element, "name") + " = " + Xml.attribute(element, "val"), true);
                case "rsid" -> sittings = true;
                case "mailMerge" -> add(Kind.MAIL_MERGE, name, "where a mail merge took its data from: " + vals(element), true);
                case "attachedTemplate" -> add(Kind.TEMPLATE_LINK, name, "a link to a template", true);
                case "captions", "schemaLibrary", "attachedSchema", "writeProtection", "saveThroughXslt", "docPartObj" ->
                    add(Kind.OTHER_PART, name, element.getLocalName() + ": " + vals(element), true);
                default -> {
                    // Says how the document is laid out.
                }
            }
        }
        if (sittings) {
            add(Kind.REVISION_ID, name, "marks of which words were typed in one sitting", true);
        }
    }

    private static String vals(List<Element> parents) {
        StringBuilder out = new StringBuilder();
        parents.forEach(parent -> out.append(vals(parent)).append(' '));
        return out.toString();
    }

    private static String vals(Element parent) {
        StringBuilder out = new StringBuilder();
        for (Element element : Xml.elements(parent)) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                out.append(element.getAttributes().item(i).getNodeValue()).append(' ');
            }
        }
        return out.toString();
    }

    private void styles(String name) {
        List<String> named = new ArrayList<>();
        boolean sittings = false;
        for (Element style : Xml.elements(word.document(name), "style")) {
            Element called = Xml.child(style, "name");
            String text = called == null ? "" : Xml.attribute(called, "val");
            if (!text.isEmpty() && !StyleNames.usual(text) && !text.matches("Style \\d+")) {
                named.add(text);
            }
            Element aliases = Xml.child(style, "aliases");
            if (aliases != null) {
                named.add(Xml.attribute(aliases, "val"));
            }
            sittings |= Xml.child(style, "rsid") != null;
        }
        if (!named.isEmpty()) {
            add(Kind.STYLE_NAME, name, "styles that a person named: " + String.join(", ", named), false);
        }
        if (sittings) {
            add(Kind.REVISION_ID, name, "marks of which styles were changed in one sitting", true);
        }
    }

    private void numbering(String name) {
        for (Element list : Xml.elements(word.document(name), "lvlText", "name")) {
            String text = Xml.attribute(list, "val");
            boolean label = list.getLocalName().equals("lvlText");
            if (text.replaceAll("%\\d|[^\\p{L}]", "").length() > (label ? 12 : 0)) {
                add(Kind.STYLE_NAME, name, (label ? "words in a list's numbers: " : "a list's name: ") + text, false);
            }
        }
    }

    private void fonts(String name) {
        List<String> unusual = new ArrayList<>();
        for (Element font : Xml.elements(word.document(name), "font")) {
            Element other = Xml.child(font, "altName");
            for (String called : List.of(Xml.attribute(font, "name"), other == null ? "" : Xml.attribute(other, "val"))) {
                if (Fonts.unusual(called)) {
                    unusual.add(called);
                }
            }
        }
        if (!unusual.isEmpty()) {
            add(Kind.FONT, name, "unusual typefaces: " + String.join(", ", unusual), false);
        }
    }

    private void theme(String name) {
        String text = WordText.unseen(name, word.document(name)).text().strip();
        String own = text.lines().filter(line -> !line.matches("(?i)office(?: theme)?(?: 20\\d\\d.*)?|office classic.*|theme|larissa|thème office|tema de office")).reduce((a, b) -> a + ", " + b).orElse("");
        if (!own.isEmpty()) {
            add(Kind.STYLE_NAME, name, "names in the theme: " + own, false);
        }
    }

    private void relationships(String name) {
        for (Element relationship : Xml.elements(word.document(name), "Relationship")) {
            if ("External".equals(relationship.getAttribute("TargetMode"))) {
                String type = relationship.getAttribute("Type");
                Kind kind = type.endsWith("attachedTemplate") ? Kind.TEMPLATE_LINK : type.contains("mailMerge") ? Kind.MAIL_MERGE : Kind.HYPERLINK;
                add(kind, name, Leftovers.decoded(relationship.getAttribute("Target")), true);
            }
        }
    }
}
