package org.ipag.scrutiny.office.redact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.w3c.dom.Document;

/**
 * A Word file opened for redaction. Changes are made in memory; the bytes it was opened from are never changed. Not safe for
 * use from several threads.
 */
public final class WordPackage {

    private final String file;
    private final Map<String, byte[]> parts;
    private final Map<String, Document> documents = new LinkedHashMap<>();

    private WordPackage(String file, Map<String, byte[]> parts) {
        this.file = file;
        this.parts = parts;
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
        Map<String, byte[]> parts = ZipParts.read(bytes, file);
        if (!parts.containsKey("word/document.xml")) {
            throw new RedactionException(file + " is no Word file: it has no text part. Save it from Word as .docx.");
        }
        return new WordPackage(file, parts);
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

    static boolean xml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".vml");
    }

    /** Body, headers, footers, notes, comments and building blocks: what has running text. */
    static boolean story(String name) {
        return name.matches("word/(?:document\\d*|header\\w*|footer\\d*|footnotes|endnotes|comments|glossary/(?:document|header\\d*|footer\\d*|footnotes|endnotes|comments))\\.xml");
    }

    /** A part as XML; changes to it are written with the file. */
    Document document(String name) {
        return documents.computeIfAbsent(name, n -> Xml.parse(parts.get(n), file, n));
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    void drop(String name) {
        parts.remove(name);
        documents.remove(name);
    }

    /** The text of every part that has any: stories first, then what is not seen on the page. */
    public List<TextPart> texts() {
        List<TextPart> out = new ArrayList<>();
        for (String name : partNames()) {
            if (story(name)) {
                out.add(WordText.story(name, document(name)));
            }
        }
        out.sort((a, b) -> Boolean.compare(!a.name().equals("word/document.xml"), !b.name().equals("word/document.xml")));
        for (String name : partNames()) {
            if (story(name)) {
                TextPart unseen = WordText.unseen(name, document(name));
                if (!unseen.text().isBlank()) {
                    out.add(unseen);
                }
            } else if (xml(name) && !boring(name)) {
                TextPart any = name.endsWith("settings.xml") ? WordText.unseen(name, document(name)) : WordText.anything(name, document(name));
                if (!any.text().isBlank()) {
                    out.add(any);
                }
            }
        }
        return out;
    }

    /** Parts that hold looks and structure only; people's words do not get there. */
    private static boolean boring(String name) {
        return name.equals("[Content_Types].xml") || name.matches("word/(?:glossary/)?(?:styles|stylesWithEffects|commentsIds|commentsExtended|commentsExtensible|numbering|fontTable|webSettings|theme/.*)\\.xml")
                || name.matches("word/theme/.*|docProps/app\\.xml") && !name.startsWith("docProps") || name.matches(".*/(?:colors|style|layout|quickStyle)\\d*\\.xml");
    }

    /** What hides in the file. */
    public List<HiddenPart> hidden() {
        return new WordHidden(this).list();
    }

    /** Removes what hides in the file. Visible text stays, text boxes become paragraphs. */
    public void removeHidden() {
        new WordCleaner(this).clean();
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
