package org.ipag.scrutiny.office.redact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A Word file opened for redaction. Changes are made in memory; the bytes it was opened from are never changed. What a part is
 * gets decided by what it holds, never by its name, since every program names the parts its own way. Not safe for use from
 * several threads.
 */
public final class WordPackage {

    private static final Set<String> STORIES = Set.of("document", "hdr", "ftr", "footnotes", "endnotes", "comments", "glossaryDocument");

    private final String file;
    private final Map<String, byte[]> parts;
    private final Map<String, byte[]> beside;
    private final Map<String, Document> documents = new LinkedHashMap<>();
    private final String main;

    private WordPackage(String file, ZipParts.Contents contents) {
        this.file = file;
        this.parts = contents.parts();
        this.beside = contents.beside();
        this.main = findMain();
    }

    /**
     * Opens a Word file.
     *
     * @param bytes the file
     * @param file  its name, for messages
     * @throws RedactionException if it is no Word file, is damaged, or unpacks to far more than its size
     */
    public static WordPackage open(byte[] bytes, String file) {
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
            throw new RedactionException(file + " is no Word file (.docx). If it is an old .doc or is protected by a password, open it in Word and save it as .docx.");
        }
        WordPackage word = new WordPackage(file, ZipParts.open(bytes, file));
        if (word.main.isEmpty()) {
            throw new RedactionException(file + " is no Word file: it has no text part. Save it from Word as .docx.");
        }
        return word;
    }

    /** Whether a zip holds a Word document: one of its parts is named as Word's text or declared to be it. */
    public static boolean looksLikeWord(byte[] zip, String file) {
        if (zip.length < 4 || zip[0] != 'P' || zip[1] != 'K') {
            return false;
        }
        Map<String, byte[]> parts = ZipParts.read(zip, file);
        byte[] types = parts.get("[Content_Types].xml");
        return parts.containsKey("word/document.xml") || types != null
                && new String(types, java.nio.charset.StandardCharsets.ISO_8859_1).replace("\0", "").matches("(?s).*wordprocessingml\\.(?:document|template)\\.main.*|(?s).*ms-word\\.(?:document|template)\\.macroEnabled.*");
    }

    private String findMain() {
        if (parts.containsKey("_rels/.rels")) {
            for (Element relationship : Xml.elements(document("_rels/.rels"), "Relationship")) {
                String target = WordRelationships.resolve("", relationship.getAttribute("Target"));
                if (relationship.getAttribute("Type").endsWith("/officeDocument") && parts.containsKey(target) && xml(target) && root(target).equals("document")) {
                    return target;
                }
            }
        }
        return parts.containsKey("word/document.xml") ? "word/document.xml" : "";
    }

    /** The part with the document's running text. */
    String main() {
        return main;
    }

    /** Names of all parts, in the file's order. */
    public List<String> partNames() {
        return List.copyOf(parts.keySet());
    }

    String file() {
        return file;
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    /** What stands in the file beside its parts: notes on the zip, parts given twice, bytes in between. */
    Map<String, byte[]> beside() {
        return beside;
    }

    /** Whether a part is XML, by its name or its first characters. */
    boolean xml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".vml")) {
            return true;
        }
        byte[] bytes = parts.get(name);
        String head = bytes == null ? "" : new String(bytes, 0, Math.min(bytes.length, 80), java.nio.charset.StandardCharsets.ISO_8859_1).replace("\0", "");
        return head.matches("(?s)\\W{0,3}\\s*<\\?xml.*");
    }

    /** The local name of a part's root element; empty for what is not XML. */
    String root(String name) {
        if (!xml(name) || parts.get(name).length == 0) {
            return "";
        }
        return document(name).getDocumentElement().getLocalName();
    }

    /** Body, headers, footers, notes, comments and building blocks: what has running text. */
    boolean story(String name) {
        if (!xml(name) || !STORIES.contains(root(name))) {
            return false;
        }
        String namespace = document(name).getDocumentElement().getNamespaceURI();
        return namespace != null && namespace.contains("wordprocessingml") || root(name).equals("document") && name.equals(main);
    }

    /** Whether a story belongs to the store of building blocks, of which nothing is seen on the page. */
    boolean buildingBlock(String name) {
        return root(name).equals("glossaryDocument") || name.toLowerCase(Locale.ROOT).contains("glossary/");
    }

    /** A part as XML; changes to it are written with the file. */
    Document document(String name) {
        return documents.computeIfAbsent(name, n -> Xml.parse(parts.get(n), file, n));
    }

    /** The styles of the document; null if it has none. */
    Document styles() {
        for (String name : parts.keySet()) {
            if (root(name).equals("styles") && !buildingBlock(name)) {
                return document(name);
            }
        }
        return null;
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    void drop(String name) {
        parts.remove(name);
        documents.remove(name);
    }

    void put(String name, byte[] bytes) {
        documents.remove(name);
        parts.put(name, bytes);
    }

    /** The text of every part that has any: stories first, then what is not seen on the page. */
    public List<TextPart> texts() {
        List<TextPart> out = new ArrayList<>();
        out.add(WordText.story(main, document(main)));
        List<String> names = partNames().stream().filter(name -> parts.get(name).length > 0).toList();
        for (String name : names) {
            if (story(name) && !name.equals(main)) {
                out.add(WordText.story(name, document(name)));
            }
        }
        for (String name : names) {
            if (!xml(name) || name.equals("[Content_Types].xml")) {
                continue;
            }
            TextPart rest = story(name) || WordText.mostlyFormatting(root(name)) ? WordText.unseen(name, document(name)) : WordText.anything(name, document(name));
            if (!rest.text().isBlank()) {
                out.add(rest);
            }
        }
        return out;
    }

    /** What the files say that the text draws in whole, such as web pages, by the names of their parts; no changes can be made to it. */
    public Map<String, String> wholeFiles() {
        return new DrawnWords(this, main).wholeFiles();
    }

    /** What hides in the file. */
    public List<HiddenPart> hidden() {
        return new WordHidden(this).list();
    }

    /** Removes what hides in the file. Visible text stays, text boxes become paragraphs. */
    public void removeHidden() {
        new WordCleaner(this).clean();
    }

    /**
     * Replaces typefaces that are called as one of the words, such as Georgia where a person of that name was redacted.
     *
     * @param words the words, in any case
     */
    public void replaceTypefaces(Collection<String> words) {
        Set<String> wanted = new HashSet<>();
        words.forEach(word -> wanted.add(word.strip().toLowerCase(Locale.ROOT)));
        for (String name : partNames()) {
            if (!xml(name) || parts.get(name).length == 0) {
                continue;
            }
            for (Element element : Xml.elements(document(name), "rFonts", "latin", "ea", "cs", "font", "altName", "sym")) {
                Fonts.replace(element, wanted);
            }
        }
    }

    /** Takes away the marks of words that were probably covered, once it is decided about all of them. */
    public void clearCovers() {
        partNames().stream().filter(name -> parts.get(name).length > 0 && story(name)).forEach(name -> CoverMark.clear(document(name)));
    }

    /** Words that a Word file without any text holds: names of its parts, elements and styles. In small letters. */
    public static String vocabulary() {
        StringBuilder out = new StringBuilder();
        ZipParts.read(PlainCopy.docx(List.of("")), "an empty file").forEach((name, part) -> out.append(name).append('\n')
                .append(new String(part, java.nio.charset.StandardCharsets.UTF_8)).append('\n'));
        return out.toString().toLowerCase(Locale.ROOT);
    }

    /** Sets the title and language that an accessible document needs; nothing else is told about it. */
    public void describe(String title, String language) {
        WordCleaner.properties(this, title, language);
    }

    /** The file with all changes. */
    public byte[] toBytes() {
        Map<String, byte[]> out = new LinkedHashMap<>(parts);
        documents.forEach((name, document) -> {
            if (out.containsKey(name)) {
                out.put(name, Xml.write(document));
            }
        });
        return ZipParts.write(out);
    }
}
