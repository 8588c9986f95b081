package org.ipag.scrutiny.office.redact;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.office.redact.HiddenPart.Kind;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A file that is about to leave, read from its bytes: all text in every part of it, workbooks behind charts included, and what
 * hides. For Word files, workbooks, slides, web pages and plain text.
 *
 * @param format docx, xlsx, pptx, html or txt
 * @param texts  the text of each part by its name
 * @param hidden what a reader does not see. What can be read is judged by its words and does not block by itself
 */
public record WrittenFile(String format, Map<String, String> texts, List<HiddenPart> hidden) {

    private static final Pattern FORMATTING = Pattern.compile("\\[Content_Types\\]\\.xml|.*/(?:styles|theme\\d*|fontTable|webSettings|tableStyles|presProps|viewProps|calcChain)\\.xml");
    private static final Pattern PAGE_NOTE = Pattern.compile("<!--(.*?)-->", Pattern.DOTALL);
    private static final Pattern PAGE_SCRIPT = Pattern.compile("(?is)<(script)\\b[^>]*>(.*?)</\\1>");
    private static final Pattern PAGE_STYLE = Pattern.compile("(?is)<style\\b[^>]*>.*?</style>");
    private static final Pattern PAGE_WORDS = Pattern.compile("(?is)\\b(?:alt|title|content|href|aria-label|value|placeholder)\\s*=\\s*(\"[^\"]*\"|'[^']*')");
    private static final Pattern BLOCK_END = Pattern.compile("(?i)</(?:p|h\\d|li|td|th|tr|div|figcaption|caption|blockquote|title|text)>|<br\\s*/?>");

    /**
     * Reads a file.
     *
     * @throws RedactionException if it is of another kind, or damaged
     */
    public static WrittenFile read(byte[] bytes, String name) {
        if (bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K') {
            return WordPackage.looksLikeWord(bytes, name) ? word(bytes, name) : other(bytes, name);
        }
        String head = new String(bytes, 0, Math.min(bytes.length, 2000), StandardCharsets.UTF_8).stripLeading().toLowerCase(Locale.ROOT);
        if (head.startsWith("<!doctype html") || head.startsWith("<html") || head.contains("<html")) {
            return page(new String(bytes, StandardCharsets.UTF_8));
        }
        if (head.chars().anyMatch(c -> c < 9)) {
            throw new RedactionException(name + " is of a kind that the gate cannot read, so it cannot say what is in it. Write the file as .docx, .html, .xlsx or .pptx.");
        }
        return new WrittenFile("txt", Map.of("text", new String(bytes, StandardCharsets.UTF_8)), List.of());
    }

    private static WrittenFile word(byte[] bytes, String name) {
        WordPackage word = WordPackage.open(bytes, name);
        Map<String, String> texts = new LinkedHashMap<>();
        word.texts().forEach(part -> texts.put(part.name(), part.text()));
        List<HiddenPart> hidden = new ArrayList<>();
        for (HiddenPart part : word.hidden()) {
            boolean workbook = part.kind() == Kind.EMBEDDED_OBJECT && part.place().endsWith(".xlsx") && readable(word.parts().get(part.place()), part.place(), texts, hidden);
            hidden.add(workbook || judgedByWords(part) ? new HiddenPart(part.kind(), part.place(), part.text(), false) : part);
        }
        return new WrittenFile("docx", texts, hidden);
    }

    /** Properties and charts are read as text; whether they may leave depends on what they say. */
    private static boolean judgedByWords(HiddenPart part) {
        return part.kind() == Kind.ALTERNATIVE_TEXT || part.kind() == Kind.CORE_PROPERTY || part.kind() == Kind.EXTENDED_PROPERTY || part.kind() == Kind.CHART && part.place().matches(".*chart\\d*\\.xml");
    }

    private static boolean readable(byte[] workbook, String place, Map<String, String> texts, List<HiddenPart> hidden) {
        try {
            WrittenFile inner = other(workbook, place);
            inner.texts().forEach((part, text) -> texts.put(place + "!" + part, text));
            inner.hidden().stream().filter(HiddenPart::blocking).forEach(h -> hidden.add(new HiddenPart(h.kind(), place + "!" + h.place(), h.text(), true)));
            return inner.format().equals("xlsx");
        } catch (RedactionException damaged) {
            // What cannot be read stays blocked as an embedded file.
            return false;
        }
    }

    private static WrittenFile other(byte[] bytes, String name) {
        ZipParts.Contents contents = ZipParts.open(bytes, name);
        String format = contents.parts().containsKey("xl/workbook.xml") ? "xlsx" : contents.parts().containsKey("ppt/presentation.xml") ? "pptx" : "";
        if (format.isEmpty()) {
            throw new RedactionException(name + " is of a kind that the gate cannot read, so it cannot say what is in it. Write the file as .docx, .html, .xlsx or .pptx.");
        }
        Map<String, String> texts = new LinkedHashMap<>();
        List<HiddenPart> hidden = new ArrayList<>();
        contents.parts().forEach((part, content) -> part(part, content, name, texts, hidden));
        contents.parts().keySet().stream().filter(part -> part.toLowerCase(Locale.ROOT).startsWith("docprops/")).filter(part -> part.endsWith(".xml")).forEach(part -> properties(part,
                Xml.parse(contents.parts().get(part), name, part), hidden));
        contents.beside().forEach((place, content) -> hidden.add(StoryHidden.part(Kind.FILE_STRUCTURE, "the file itself", place, true)));
        return new WrittenFile(format, texts, hidden);
    }

    private static void part(String part, byte[] content, String file, Map<String, String> texts, List<HiddenPart> hidden) {
        String lower = part.toLowerCase(Locale.ROOT);
        boolean xml = lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".vml");
        if (xml && content.length > 0 && !FORMATTING.matcher(part).matches()) {
            Document document = Xml.parse(content, file, part);
            boolean words = lower.endsWith(".rels") || lower.startsWith("docprops/") || lower.startsWith("customxml/");
            String text = (words ? WordText.anything(part, document) : WordText.words(part, document)).text();
            put(texts, part, text);
            put(texts, part + "#attributes", words ? "" : WordText.unseen(part, document).text());
            Kind kind = lower.contains("/comments") || lower.contains("threadedcomment") ? Kind.COMMENT : lower.contains("customxml/") ? Kind.CUSTOM_XML : lower.startsWith("docprops/custom") ? Kind.CUSTOM_PROPERTY
                    : lower.contains("externallink") || lower.contains("connections") ? Kind.HYPERLINK : lower.contains("persons/") ? Kind.PEOPLE_LIST : null;
            if (kind != null && !lower.endsWith(".rels")) {
                hidden.add(StoryHidden.part(kind, part, text, true));
            }
            hiddenSheets(part, content, file, hidden);
        } else if (lower.endsWith(".xlsx")) {
            if (!readable(content, part, texts, hidden)) {
                hidden.add(StoryHidden.part(Kind.EMBEDDED_OBJECT, part, "an embedded file of " + content.length + " bytes", true));
            }
        } else if (lower.contains("thumbnail")) {
            hidden.add(StoryHidden.part(Kind.THUMBNAIL, part, "a small picture of the first page", true));
        } else if (Pictures.known(content)) {
            String metadata = Pictures.metadata(content);
            if (!metadata.isEmpty()) {
                hidden.add(StoryHidden.part(Kind.IMAGE_METADATA, part, metadata, true));
            }
        } else if (!xml) {
            Kind kind = lower.contains("vba") ? Kind.MACRO : lower.contains("printersettings") ? Kind.PRINTER_SETTINGS : Kind.EMBEDDED_OBJECT;
            hidden.add(StoryHidden.part(kind, part, content.length + " bytes that the gate cannot read", true));
        }
    }

    /** Shown and judged by what they say, as in Word files. */
    private static void properties(String part, Document document, List<HiddenPart> hidden) {
        for (Element property : Xml.children(document.getDocumentElement())) {
            if (Set.of("creator", "lastModifiedBy", "Manager", "Company").contains(property.getLocalName()) && !property.getTextContent().isBlank()) {
                hidden.add(StoryHidden.part(part.contains("core") ? Kind.CORE_PROPERTY : Kind.EXTENDED_PROPERTY, part, property.getLocalName() + ": " + property.getTextContent(), false));
            }
        }
    }

    private static void put(Map<String, String> texts, String part, String text) {
        if (!text.isBlank()) {
            texts.put(part, text);
        }
    }

    private static void hiddenSheets(String part, byte[] content, String file, List<HiddenPart> hidden) {
        if (part.equals("xl/workbook.xml")) {
            Xml.elements(Xml.parse(content, file, part), "sheet").stream().filter(sheet -> !sheet.getAttribute("state").isEmpty() && !sheet.getAttribute("state").equals("visible"))
                    .forEach(sheet -> hidden.add(StoryHidden.part(Kind.HIDDEN_TEXT, part, "a hidden sheet: " + sheet.getAttribute("name"), true)));
        }
    }

    private static WrittenFile page(String page) {
        List<HiddenPart> hidden = new ArrayList<>();
        Map<String, String> texts = new LinkedHashMap<>();
        StringBuilder unseen = new StringBuilder();
        collect(PAGE_NOTE.matcher(page), 1, unseen);
        if (!unseen.isEmpty()) {
            hidden.add(StoryHidden.part(Kind.COMMENT, "page", unseen.toString(), true));
        }
        Matcher script = PAGE_SCRIPT.matcher(page);
        while (script.find()) {
            hidden.add(StoryHidden.part(Kind.SCRIPT, "page", script.group(2), true));
        }
        StringBuilder words = new StringBuilder();
        String bare = PAGE_STYLE.matcher(PAGE_NOTE.matcher(page).replaceAll(" ")).replaceAll(" ");
        collect(PAGE_WORDS.matcher(bare), 1, words);
        String text = BLOCK_END.matcher(bare).replaceAll("\n").replaceAll("<[^>]*>", "");
        texts.put("page", Leftovers.unescaped(text).replaceAll("[ \\t]+", " ").replaceAll(" ?\\n\\s*", "\n").strip() + "\n");
        texts.put("page#attributes", Leftovers.unescaped(words.toString()));
        return new WrittenFile("html", texts, hidden);
    }

    private static void collect(Matcher matcher, int group, StringBuilder out) {
        while (matcher.find()) {
            String found = matcher.group(group);
            String words = found.startsWith("\"") || found.startsWith("'") ? found.substring(1, found.length() - 1) : found;
            out.append(words.startsWith("#") ? words.replaceAll("[#_-]+", " ").strip() : words).append('\n'); // a link within the page is named in words
        }
    }
}
